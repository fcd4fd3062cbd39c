package org.copydesk.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values that a figure may stand for, its bounds among them.
 *
 * @param low the least; null when nothing bounds it
 * @param high the greatest; null when nothing bounds it
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  public Interval {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " is above high " + high);
    }
  }

  /** Whether no value is in both. */
  public boolean disjoint(Interval other) {
    return isBelow(high, other.low) || isBelow(other.high, low);
  }

  private static boolean isBelow(@Nullable BigDecimal high, @Nullable BigDecimal low) {
    return high != null && low != null && high.compareTo(low) < 0;
  }
}
