/** The text core: spans, sentences and tokens. Plain Java, linear time, no dependencies. */
@NullMarked
package org.copydesk.text;

import org.jspecify.annotations.NullMarked;
