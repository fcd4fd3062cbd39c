package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.document.Interval;

/**
 * Which values a hedge makes of a printed one; {@code docs/hedges.md} gives the reasons. All are
 * our own convention but {@link #PRINTED}, the interval that rounding to the printed digits gives,
 * as consistency tests of published statistics use it (N. J. L. Brown and J. A. J. Heathers, The
 * GRIM Test, 2017).
 */
public enum Extent {
  /** What rounds to the printed value: 3.2 is 3.15 to 3.25, 12 is 12. */
  PRINTED,
  /** The printed value, give or take its reach. */
  AROUND,
  /** At most its reach below the printed value. */
  JUST_BELOW,
  /** At most its reach above the printed value. */
  JUST_ABOVE,
  /** The printed value and all above. */
  FROM,
  /** The printed value and all below. */
  TO;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /**
   * The values that a figure stands for.
   *
   * @param low the printed value, or the lower one of a range
   * @param high the printed value, or the higher one of a range
   * @param step what one of the last printed digit is worth
   */
  Interval of(BigDecimal low, BigDecimal high, BigDecimal step) {
    BigDecimal least = low.subtract(rounding(step));
    BigDecimal most = high.add(rounding(step));
    return switch (this) {
      case PRINTED -> new Interval(least, most);
      case AROUND -> new Interval(low.subtract(reach(low, step)), high.add(reach(high, step)));
      case JUST_BELOW -> new Interval(low.subtract(reach(low, step)), high);
      case JUST_ABOVE -> new Interval(low, high.add(reach(high, step)));
      case FROM -> new Interval(low, null);
      case TO -> new Interval(null, high);
    };
  }

  /** Half of the last printed digit; nothing for whole numbers, which may be counted. */
  private static BigDecimal rounding(BigDecimal step) {
    return step.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ZERO : step.divide(TWO);
  }

  /**
   * How far a round number reaches: a tenth of it, but at most five of its last digit that is not
   * zero, and at least what rounding allows. 4,000 reaches 400, 1,234 reaches 5, 40 reaches 4.
   */
  private static BigDecimal reach(BigDecimal value, BigDecimal step) {
    BigDecimal tenth = value.abs().multiply(TENTH);
    BigDecimal place = value.stripTrailingZeros().ulp().multiply(FIVE);
    return tenth.min(place).max(step.divide(TWO));
  }
}
