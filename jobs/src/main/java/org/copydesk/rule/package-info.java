/** The rule catalogue: one final class a rule, its page beside it under {@code rules/}. */
@NullMarked
package org.copydesk.rule;

import org.jspecify.annotations.NullMarked;
