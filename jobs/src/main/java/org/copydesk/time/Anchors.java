package org.copydesk.time;

import java.time.LocalDate;
import org.copydesk.time.TimeExpressions.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a relative time is counted from: the day of publication ({@code last year}), or a time that
 * the text has named before it ({@code a year earlier}).
 */
final class Anchors {

  private final @Nullable LocalDate published;

  /** Of the sentence that is read, and of the one before it; the latest one comes last. */
  private @Nullable Days here;

  private @Nullable Days period;
  private @Nullable Days before;

  Anchors(@Nullable LocalDate published) {
    this.published = published;
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** Goes on to the next sentence. */
  void nextSentence() {
    before = here;
    here = null;
    period = null;
  }

  /** Takes note of a time that the sentence names, unless another is only compared with it. */
  void add(TimePhrase phrase, Days days, Kind kind) {
    if (kind == Kind.COMPARISON) {
      return;
    }
    here = days;
    // "said on Tuesday that profits rose from a year earlier": not a year before Tuesday
    if (phrase.unit().compareTo(Unit.WEEK) >= 0) {
      period = days;
    }
  }

  /** What units of a length are counted from in this sentence; null for nothing. */
  @Nullable Days inSentence(Unit unit) {
    return unit.compareTo(Unit.WEEK) > 0 ? period : here;
  }

  /** What "that year" is about: a time of this sentence or of the one before it. */
  @Nullable Days inText(Unit unit) {
    Days days = inSentence(unit);
    if (days == null) {
      days = here;
    }
    return days == null ? before : days;
  }

  /** What the sentence names or, when it names nothing, the unit that publication is in. */
  @Nullable Days orPublication(Unit unit) {
    Days days = inSentence(unit);
    return days != null || published == null ? days : unit.containing(published);
  }
}
