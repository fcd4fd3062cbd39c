package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.document.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, without hedge, sign or unit.
 *
 * @param begin its first piece
 * @param end the piece after it
 * @param value its value; the least one of a {@link Form#PLURAL}
 * @param magnitude what its magnitude words multiply by; 1 when it has none
 * @param step what one of its last printed digit is worth ({@code 1.2 million}: 100,000); 0 of a
 *     fraction
 * @param form how it is written
 * @param doubt why it may be misread; null if nothing speaks against it
 */
record Numeral(
    int begin,
    int end,
    BigDecimal value,
    BigDecimal magnitude,
    BigDecimal step,
    Form form,
    @Nullable Doubt doubt) {

  enum Form {
    /** With digits: {@code 25,000}, {@code 1.2 million}. */
    DIGITS,
    /** In words: {@code twenty-five thousand}, {@code two-thirds}. */
    WORDS,
    /** A magnitude with nothing before it: {@code million}. */
    BARE,
    /** A magnitude in the plural, one to ten of it: {@code hundreds}. */
    PLURAL
  }

  /** Whether a magnitude word is part of it. */
  boolean scaled() {
    return magnitude.compareTo(BigDecimal.ONE) > 0;
  }

  /** The same digits, that many times as much. */
  Numeral times(BigDecimal scale, int last) {
    return new Numeral(
        begin, last, value.multiply(scale), scale, step.multiply(scale), form, doubt);
  }
}
