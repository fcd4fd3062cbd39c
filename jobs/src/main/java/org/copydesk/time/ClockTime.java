package org.copydesk.time;

import org.copydesk.text.Span;

/**
 * A time of day as a text writes it: {@code 10:30}, {@code 10.30 am}, {@code 5pm}, {@code 1030
 * GMT}.
 *
 * @param span all of it, UTF-16, half-open
 * @param hour the hour as written
 * @param minute the minute as written, 0 when there is none
 * @param validity whether a clock shows such a time
 */
public record ClockTime(Span span, int hour, int minute, Validity validity) {

  /** Whether there is such a time. */
  public enum Validity {
    /** A clock of 12 or 24 hours shows it; 24:00 ends a day (ISO 8601). */
    POSSIBLE,
    /** No clock shows it: {@code 25:70}, {@code 14 am}. */
    IMPOSSIBLE
  }
}
