/** Quantities as a text writes them: numbers, ranges, units, hedges. */
@NullMarked
package org.copydesk.quantity;

import org.jspecify.annotations.NullMarked;
