package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.phrase.PhraseTable.Match;
import org.jspecify.annotations.Nullable;

/**
 * A number with its sign, currency sign and unit: a quantity, or one end of a range.
 *
 * @param numeral the number
 * @param value its value, with its sign
 * @param end after the last piece of number and unit
 * @param unit the unit; null for a bare number
 * @param unitBegin first piece of the unit
 * @param unitEnd after its last piece
 * @param prefixed whether the unit is a sign before the number
 * @param attributive whether a hyphen joins the number to what follows: {@code a 10-mile run}
 */
record Measure(
    Numeral numeral,
    BigDecimal value,
    int end,
    @Nullable Unit unit,
    int unitBegin,
    int unitEnd,
    boolean prefixed,
    boolean attributive) {

  Measure negated() {
    return new Measure(
        numeral, value.negate(), end, unit, unitBegin, unitEnd, prefixed, attributive);
  }

  /** This number of a unit that stands apart from it: {@code a quarter of a mile}. */
  Measure in(Match<Unit> other) {
    return new Measure(
        numeral,
        value,
        other.end(),
        other.value(),
        other.end() - 1,
        other.end(),
        prefixed,
        attributive);
  }

  /** This measure with the smaller one behind it: {@code 5 ft 2 in}. */
  Measure plus(BigDecimal part, BigDecimal step, Unit whole, int last) {
    Numeral sum =
        new Numeral(
            numeral.begin(),
            last,
            numeral.value().add(part),
            numeral.magnitude(),
            step,
            numeral.form(),
            numeral.doubt());
    BigDecimal signed = value.signum() < 0 ? value.subtract(part) : value.add(part);
    return new Measure(sum, signed, last, whole, unitBegin, unitEnd, prefixed, attributive);
  }
}
