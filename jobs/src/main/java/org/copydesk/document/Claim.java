package org.copydesk.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the article states.
 *
 * @param span the figure with its hedge, sign and magnitude word, UTF-16, half-open
 * @param sentence index of its sentence
 * @param text as written
 * @param low the printed value, or the lower one of a range
 * @param high the printed value, or the upper one of a range
 * @param relation how the claim stands to the printed value
 * @param interval the values that the figure may stand for, by its hedge and its rounding
 * @param doubt why it may be misread; null if nothing speaks against it
 * @param unit as written
 * @param normalizedUnit a singular word, an ISO 4217 code for money, {@code percent}
 * @param counted the noun phrase that is counted
 * @param countedHead the head noun of that phrase in the singular, with the nouns that make a
 *     compound with it
 * @param subject who or what the claim is about
 * @param place where
 * @param timeBegin first day of the time it speaks of
 * @param timeEnd last day of that time
 * @param change the part it has in a statement of change; null if it has none
 */
public record Claim(
    Span span,
    int sentence,
    String text,
    BigDecimal low,
    BigDecimal high,
    Relation relation,
    Interval interval,
    @Nullable Doubt doubt,
    @Nullable String unit,
    @Nullable String normalizedUnit,
    @Nullable String counted,
    @Nullable String countedHead,
    @Nullable String subject,
    @Nullable String place,
    @Nullable LocalDate timeBegin,
    @Nullable LocalDate timeEnd,
    @Nullable Change change) {

  public Claim {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " is above high " + high);
    }
  }
}
