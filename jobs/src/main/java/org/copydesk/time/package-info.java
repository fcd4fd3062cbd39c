/** Dates, times of day, and the days that a text speaks of. */
@NullMarked
package org.copydesk.time;

import org.jspecify.annotations.NullMarked;
