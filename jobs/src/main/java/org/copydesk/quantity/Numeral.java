package org.copydesk.quantity;

import java.math.BigDecimal;

/**
 * A number as written, without hedge, sign or unit.
 *
 * @param begin its first piece
 * @param end the piece after it
 * @param value its value; the least one of a {@link Form#PLURAL}
 * @param magnitude what its magnitude words multiply by; 1 when it has none
 * @param form how it is written
 */
record Numeral(int begin, int end, BigDecimal value, BigDecimal magnitude, Form form) {

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
}
