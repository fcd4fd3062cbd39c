package org.copydesk.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.phrase.Pieces;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The times that a text speaks of, as first and last days: its calendar dates and what is told from
 * them or from the day of publication ({@code last November}, {@code the first nine months of
 * 1987}, {@code a year earlier}). The page {@code docs/times.md} says how each is resolved. What
 * the text and the day of publication do not settle ({@code a few years ago}) is left out. One
 * pass, in time linear in the length of the text.
 */
public final class TimeExpressions {

  /** What a time is to the figures around it; the first that applies. */
  public enum Kind {
    /**
     * That of an older figure with which another is compared: {@code 1986} in {@code rose to 5 from
     * 3 in 1986}. A figure between {@code from} (or {@code than}, {@code versus}, {@code against},
     * {@code after}, {@code compared with}) and the time has it for its own; other figures do not.
     */
    COMPARISON,
    /** It begins after the day of publication, or it ends after it and is told as yet to come. */
    FUTURE,
    /**
     * A stretch that is told by where it begins or ends: {@code the past year}, {@code since May}.
     */
    WINDOW,
    /** A day, week, month, quarter, year and so on of the calendar, or a part of one. */
    POINT
  }

  /**
   * A stretch of days and where the text names it.
   *
   * @param span the whole expression with its article and with {@code since}, {@code by}, {@code
   *     until}, {@code from} and {@code between}; UTF-16, half-open
   * @param begin its first day
   * @param end its last day, not before {@code begin}
   * @param kind what it is to the figures around it
   */
  public record Time(Span span, LocalDate begin, LocalDate end, Kind kind) {}

  /** Only for these years is anything told; they are those of four digits. */
  private static final int EARLIEST_PUBLICATION = 1000;

  private static final int LATEST_PUBLICATION = 2999;
  private static final int LATEST_YEAR = 9999;

  private final Pieces pieces;
  private final Anchors anchors;
  private final TimeGrammar grammar;
  private final List<Time> found = new ArrayList<>();

  private TimeExpressions(
      Pieces pieces, List<DateExpression> dates, @Nullable LocalDate published) {
    this.pieces = pieces;
    anchors = new Anchors(published);
    grammar = new TimeGrammar(pieces, dates, anchors);
  }

  /**
   * The times that can be told, in the order of the text and not overlapping.
   *
   * @param pieces the text
   * @param dates its calendar dates, as {@link DateExpressions} finds them
   * @param published the day of publication; null when it is not known, and then only what the text
   *     settles is given. A day outside the years 1000 to 2999 is taken as not known.
   */
  public static List<Time> find(
      Pieces pieces, List<DateExpression> dates, @Nullable LocalDate published) {
    boolean known =
        published != null
            && published.getYear() >= EARLIEST_PUBLICATION
            && published.getYear() <= LATEST_PUBLICATION;
    TimeExpressions times = new TimeExpressions(pieces, dates, known ? published : null);
    times.run();
    return List.copyOf(times.found);
  }

  private void run() {
    int begin = 0;
    while (begin < pieces.size()) {
      Line line = grammar.sentence(begin);
      anchors.nextSentence();
      int at = begin;
      while (at < line.end()) {
        TimePhrase phrase = grammar.read(at);
        if (phrase == null) {
          at++;
        } else {
          add(line, phrase);
          at = phrase.end();
        }
      }
      begin = line.end();
    }
  }

  private void add(Line line, TimePhrase phrase) {
    LocalDate published = anchors.published();
    Days days;
    if (phrase.when() instanceof Days told) {
      days = told;
    } else if (published != null) {
      Tense tense = Tense.of(line, phrase.begin(), phrase.end());
      days = TimeGrammar.resolve(phrase.when(), tense, published);
    } else {
      return;
    }
    if (days.begin().getYear() < 1 || days.end().getYear() > LATEST_YEAR) {
      return;
    }
    Kind kind = kind(line, phrase, days);
    anchors.add(phrase, days, kind);
    Span span = new Span(pieces.begin(phrase.begin()), pieces.end(phrase.end() - 1));
    found.add(new Time(span, days.begin(), days.end(), kind));
  }

  private Kind kind(Line line, TimePhrase phrase, Days days) {
    LocalDate published = anchors.published();
    if (phrase.kind() == Kind.COMPARISON) {
      return Kind.COMPARISON;
    }
    if (phrase.kind() == Kind.POINT && Comparisons.isBase(line, phrase.begin())) {
      return Kind.COMPARISON;
    }
    if (published != null && days.begin().isAfter(published)) {
      return Kind.FUTURE;
    }
    boolean past = published != null && !days.end().isAfter(published);
    return phrase.kind() == Kind.FUTURE && past ? Kind.POINT : phrase.kind();
  }
}
