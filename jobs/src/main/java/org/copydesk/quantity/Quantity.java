package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.document.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with its hedge and unit, in pieces.
 *
 * @param begin first piece, with hedge and sign
 * @param number first piece of the first numeral
 * @param end after the last piece of value and unit
 * @param low the lower value
 * @param high the higher value, equal to {@code low} for a point
 * @param relation how the claim stands to the value
 * @param unit the unit; null for a bare number
 * @param normalizedUnit the unit with what it is per; null for a bare number
 * @param unitBegin first piece of the unit
 * @param unitEnd after its last piece
 * @param attributive whether a hyphen joins it to what follows: {@code a 10-mile run}
 */
public record Quantity(
    int begin,
    int number,
    int end,
    BigDecimal low,
    BigDecimal high,
    Relation relation,
    @Nullable Unit unit,
    @Nullable String normalizedUnit,
    int unitBegin,
    int unitEnd,
    boolean attributive) {

  public boolean point() {
    return low.compareTo(high) == 0;
  }
}
