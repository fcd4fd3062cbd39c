/** Finding numeric claims and the interval each stands for. */
@NullMarked
package org.copydesk.claim;

import org.jspecify.annotations.NullMarked;
