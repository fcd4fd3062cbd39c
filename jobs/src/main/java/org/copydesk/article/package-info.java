/** An article as it was read: the start of everything that follows. */
@NullMarked
package org.copydesk.article;

import org.jspecify.annotations.NullMarked;
