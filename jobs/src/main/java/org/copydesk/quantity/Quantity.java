package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.document.Change.Direction;
import org.copydesk.document.Doubt;
import org.copydesk.document.Interval;
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
 * @param falling whether the higher value is printed first
 * @param magnitude what the magnitude words of its last number multiply by; 1 without any
 * @param relation what hedge or range say of the values; equal without them
 * @param extent which values that makes of the printed ones
 * @param step what one of the last printed digit is worth
 * @param direction the way a value went by this amount; null if it is no amount of a change
 * @param part whether it is a part of a whole: {@code two-thirds}, {@code one in three}
 * @param unit the unit; null for a bare number
 * @param normalizedUnit the unit with what it is per; null for a bare number
 * @param unitBegin first piece of the unit
 * @param unitEnd after its last piece
 * @param attributive whether a hyphen joins it to what follows: {@code a 10-mile run}
 * @param doubt why it may be misread; null if nothing speaks against it
 */
public record Quantity(
    int begin,
    int number,
    int end,
    BigDecimal low,
    BigDecimal high,
    boolean falling,
    BigDecimal magnitude,
    Relation relation,
    Extent extent,
    BigDecimal step,
    @Nullable Direction direction,
    boolean part,
    @Nullable Unit unit,
    @Nullable String normalizedUnit,
    int unitBegin,
    int unitEnd,
    boolean attributive,
    @Nullable Doubt doubt) {

  /** Whether it is one value. */
  public boolean point() {
    return low.compareTo(high) == 0;
  }

  /** The values it stands for, by its hedge and its rounding. */
  public Interval interval() {
    return extent.of(low, high, step);
  }

  /** The value that is printed first. */
  public BigDecimal first() {
    return falling ? high : low;
  }

  /** The value that is printed last. */
  public BigDecimal last() {
    return falling ? low : high;
  }

  /** The same with the unit of another that it shares. */
  public Quantity measuredAs(Quantity other) {
    return with(low, high, magnitude, step, this, other, other.normalizedUnit);
  }

  /** The same for each of what a rate says: {@code a year}. */
  public Quantity per(String rate) {
    String each = normalizedUnit == null ? null : normalizedUnit + " per " + rate;
    return with(low, high, magnitude, step, this, this, each);
  }

  /** The same, many times as much. */
  public Quantity times(BigDecimal scale) {
    return with(
        low.multiply(scale),
        high.multiply(scale),
        scale,
        step.multiply(scale),
        this,
        this,
        normalizedUnit);
  }

  /** The same with the hedge of another, which it says in another unit. */
  public Quantity hedgedAs(Quantity other) {
    return with(low, high, magnitude, step, other, this, normalizedUnit);
  }

  /** This place in the text with other values, the hedge of one quantity and the unit of one. */
  private Quantity with(
      BigDecimal least,
      BigDecimal most,
      BigDecimal scale,
      BigDecimal digit,
      Quantity hedged,
      Quantity measured,
      @Nullable String normalized) {
    return new Quantity(
        begin,
        number,
        end,
        least,
        most,
        falling,
        scale,
        hedged.relation,
        hedged.extent,
        digit,
        direction,
        part,
        measured.unit,
        normalized,
        measured.unitBegin,
        measured.unitEnd,
        attributive,
        doubt);
  }

  /** One range from this quantity to a later one of the same unit. */
  public Quantity to(Quantity later) {
    boolean down = first().compareTo(later.last()) > 0;
    BigDecimal least = low.min(later.low);
    BigDecimal most = high.max(later.high);
    boolean rate =
        normalizedUnit != null
            && later.unit != null
            && unit != null
            && normalizedUnit.startsWith(later.normalizedUnit + " per ");
    Quantity measured = later.unit == null || rate ? this : later;
    return new Quantity(
        begin,
        number,
        later.end,
        least,
        most,
        down,
        later.magnitude,
        least.compareTo(most) < 0 ? Relation.BETWEEN : relation,
        Extent.PRINTED,
        later.step,
        null,
        false,
        measured.unit,
        measured.normalizedUnit,
        measured.unitBegin,
        measured.unitEnd,
        later.attributive,
        doubt == null ? later.doubt : doubt);
  }
}
