package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.document.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * A part of a numeral: what stands before a magnitude word, with the magnitude words behind it.
 *
 * @param end the piece after it
 * @param value its value
 * @param magnitude what its magnitude words multiply by; 1 when it has none
 * @param step what one of its last printed digit is worth; 0 of a fraction
 * @param inDigits whether it is written with digits
 * @param doubt why it may be misread; null if nothing speaks against it
 */
record Term(
    int end,
    BigDecimal value,
    BigDecimal magnitude,
    BigDecimal step,
    boolean inDigits,
    @Nullable Doubt doubt) {

  /** A number name below a magnitude. */
  static Term words(int end, BigDecimal value) {
    return new Term(end, value, BigDecimal.ONE, BigDecimal.ONE, false, null);
  }

  /** A fraction, which is rounded to no digit. */
  static Term fraction(int end, BigDecimal value, boolean inDigits) {
    return new Term(end, value, BigDecimal.ONE, BigDecimal.ZERO, inDigits, null);
  }

  /** Digits, of which the last is worth one of {@code value}'s last place. */
  static Term digits(int end, BigDecimal value, @Nullable Doubt doubt) {
    return new Term(end, value, BigDecimal.ONE, value.ulp(), true, doubt);
  }
}
