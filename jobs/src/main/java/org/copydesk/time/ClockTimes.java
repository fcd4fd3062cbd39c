package org.copydesk.time;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.time.ClockTime.Validity;

/**
 * Recognises times of day in English text: {@code 10:30}, {@code 10:30:15}, {@code 10.30 am},
 * {@code 5pm}, {@code 5 p.m.}, {@code 1030 GMT}, {@code 5 o'clock}. A time that no clock shows is
 * given only where it is marked as a time of day (by {@code am}, {@code pm}, a zone, or {@code
 * at}), because {@code 27:45} alone may be minutes and seconds. Behind {@code at} alone it must be
 * near to a time, and nothing may speak of a game, a race, odds or a price. One pass, linear time.
 */
public final class ClockTimes {

  private static final WordTable<Boolean> ZONES =
      WordTable.ofWords("gmt utc bst cet est edt pst pdt ist hrs");

  /** Words near figures that are a game's clock, a running time, odds, a price or a ratio. */
  private static final WordTable<Boolean> NO_TIME_OF_DAY =
      WordTable.ofWords(
          "odds ratio goal goals score scored scores scorer scoring lead led tied equaliser"
              + " equalizer penalty puck clock clocked mark record trade traded trades trading priced"
              + " quoted bet bets backed evens favourite favorite finish finished lap ran race");

  /** Words after a game's clock: {@code at 26:20 of the second period}. */
  private static final WordTable<Boolean> AFTER_GAME_CLOCK =
      WordTable.ofWords("of into left remaining");

  private static final int WORDS_BEFORE_FIGURE = 4;

  private static final int LAST_MINUTE = 59;

  /** The greatest misprinted hour and minute that are still read as a time behind "at" alone. */
  private static final int LAST_ODD_HOUR = 29;

  private static final int LAST_ODD_MINUTE = 79;

  private ClockTimes() {}

  /** The times of a text, in its order; none overlap. */
  public static List<ClockTime> find(TokenizedText tokens) {
    return find(new Pieces(tokens));
  }

  public static List<ClockTime> find(Pieces pieces) {
    List<ClockTime> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      at = pieces.isDigits(at) ? read(pieces, at, found) : at + 1;
    }
    return List.copyOf(found);
  }

  /** Reads a time that begins at a piece; the piece after it, or after {@code at} if none. */
  private static int read(Pieces pieces, int at, List<ClockTime> found) {
    if (pieces.glued(at) && !pieces.isMarkIn(at - 1, "([-–—/~'\"“‘")) {
      return at + 1;
    }
    int end = at + 1;
    int hour = pieces.value(at);
    int minute = 0;
    boolean colon = false;
    if (pieces.length(at) == 4 && pieces.in(ZONES, end) != null && pieces.together(end, at)) {
      minute = hour % 100;
      hour /= 100;
    } else if (pieces.length(at) > 2) {
      return at + 1;
    } else if (isMinutes(pieces, end, ":")) {
      colon = true;
      minute = pieces.value(end + 1);
      end += 2;
      if (isMinutes(pieces, end, ":")) {
        end += 2;
      }
      if (pieces.isMarkIn(end, ".:,") && pieces.glued(end) && isGluedDigits(pieces, end + 1)) {
        return at + 1;
      }
    } else if (isMinutes(pieces, end, ".")) {
      minute = pieces.value(end + 1);
      end += 2;
    }
    int half = halfOfDayEnd(pieces, end);
    int zone = Math.max(half, end);
    // "48 hrs" is how long, "22:15 hrs" is when
    boolean minutes = end > at + 1 || pieces.length(at) == 4;
    boolean zoned =
        pieces.together(zone, at)
            && pieces.in(ZONES, zone) != null
            && (minutes || !pieces.is(zone, "hrs"));
    boolean marked = half > 0 || zoned || isOClock(pieces, end);
    if (!marked && !colon) {
      return at + 1;
    }
    boolean morning = half > 0 && (pieces.is(end, "am") || pieces.is(end, "a"));
    boolean possible =
        minute <= LAST_MINUTE
            && (hour <= 23 || (hour == 24 && minute == 0))
            && !(morning && hour > 12);
    boolean announced =
        hour <= LAST_ODD_HOUR && minute <= LAST_ODD_MINUTE && isAnnounced(pieces, at, end);
    // "12-23-46 PM" is part of some number
    boolean chained =
        pieces.glued(at) && pieces.isMarkIn(at - 1, "-–—/~") && pieces.isDigits(at - 2);
    if (!possible && (chained || (!marked && !announced))) {
      return at + 1;
    }
    if (half > 0) {
      end = half;
    } else if (isOClock(pieces, end)) {
      end += 3;
    }
    if (zoned) {
      end = zone + 1;
    }
    found.add(
        new ClockTime(
            new Span(pieces.begin(at), pieces.end(end - 1)),
            hour,
            minute,
            possible ? Validity.POSSIBLE : Validity.IMPOSSIBLE));
    return end;
  }

  /** Whether {@code at} stands before a figure and nothing shows that it is no time of day. */
  private static boolean isAnnounced(Pieces pieces, int at, int end) {
    if (!pieces.together(at - 1, at) || !pieces.is(at - 1, "at")) {
      return false;
    }
    for (int before = at - 2; before >= at - 1 - WORDS_BEFORE_FIGURE; before--) {
      if (pieces.together(before, at) && pieces.in(NO_TIME_OF_DAY, before) != null) {
        return false;
      }
    }
    return !pieces.together(end, at) || pieces.in(AFTER_GAME_CLOCK, end) == null;
  }

  /** Whether a mark with two digits glued to it stands there. */
  private static boolean isMinutes(Pieces pieces, int mark, String marks) {
    return pieces.isMarkIn(mark, marks)
        && pieces.glued(mark)
        && isGluedDigits(pieces, mark + 1)
        && pieces.length(mark + 1) == 2;
  }

  private static boolean isGluedDigits(Pieces pieces, int piece) {
    return pieces.isDigits(piece) && pieces.glued(piece);
  }

  /** After {@code am}, {@code pm}, {@code a.m.} or {@code p.m.}; -1 if there is none. */
  private static int halfOfDayEnd(Pieces pieces, int at) {
    if (!pieces.together(at, at - 1)) {
      return -1;
    }
    if (pieces.is(at, "am") || pieces.is(at, "pm")) {
      return at + 1;
    }
    if ((pieces.is(at, "a") || pieces.is(at, "p"))
        && pieces.isMark(at + 1, '.')
        && pieces.is(at + 2, "m")
        && pieces.glued(at + 1)
        && pieces.glued(at + 2)) {
      return pieces.isMark(at + 3, '.') && pieces.glued(at + 3) ? at + 4 : at + 3;
    }
    return -1;
  }

  private static boolean isOClock(Pieces pieces, int at) {
    return pieces.is(at, "o") && pieces.isMarkIn(at + 1, "'’") && pieces.is(at + 2, "clock");
  }
}
