/** All that is said of one article, computed once. */
@NullMarked
package org.copydesk.analysis;

import org.jspecify.annotations.NullMarked;
