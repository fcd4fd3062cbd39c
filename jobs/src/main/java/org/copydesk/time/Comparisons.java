package org.copydesk.time;

import org.copydesk.phrase.WordTable;

/**
 * Whether a time is that of a base: of an older figure with which a newer one is compared, as in
 * {@code up from 5 mln a year earlier}, {@code compared with 1986}, {@code vs 3.1 pct in May},
 * {@code rose after a fall of 0.8 pct in May}.
 */
final class Comparisons {

  /** How many pieces before a time are looked at for what compares it. */
  private static final int REACH = 14;

  /** How many pieces before "from" are looked at for a word of change. */
  private static final int CHANGE_REACH = 24;

  private static final WordTable<Boolean> CUES = WordTable.ofWords("than versus vs against");

  /** Cues that compare only when the time stands right behind them. */
  private static final WordTable<Boolean> NEAR_CUES =
      WordTable.ofWords("over above below exceeding on double");

  private static final WordTable<Boolean> CHANGES =
      WordTable.ofWords(
          "up down off higher lower rose rise rises rising risen fell fall falls falling fallen"
              + " grew grow grows growing grown growth gain gains gained increase increases"
              + " increased increasing decrease decreases decreased decreasing decline declines"
              + " declined declining drop drops dropped jump jumped climb climbed surge surged soar"
              + " soared slip slipped slid plunge plunged tumble tumbled shrank widened narrowed"
              + " advanced improved improvement changed unchanged change slowed accelerated eased"
              + " doubled tripled cut reduced raised revised expanded contracted swung turned more"
              + " less fewer");

  /** Words that end the search: what stands before them is another statement. */
  private static final WordTable<Boolean> STOPS =
      WordTable.ofWords(
          "to when which who that it they he she said rose fell was were is are has had have will while but"
              + " as because since until by if");

  /** Words between a cue and a time right behind it. */
  private static final WordTable<Boolean> LIGHT =
      WordTable.ofWords("the in of for during at on level levels same its their just only");

  private Comparisons() {}

  /** Whether the time that begins at a piece is compared with. */
  static boolean isBase(Line line, int begin) {
    boolean near = true;
    boolean number = false;
    for (int at = begin - 1; at >= Math.max(line.begin(), begin - REACH); at--) {
      if (line.isIn(CUES, at) || isComparedTo(line, at)) {
        if (near || (number && !isHedge(line, at))) {
          return true;
        }
        continue;
      }
      if (line.is(at, "after")) {
        return number && isChange(line, at);
      }
      if (near && line.isIn(NEAR_CUES, at) && !line.is(at, "on")) {
        return isChange(line, at);
      }
      if (line.is(at, "from")) {
        return (near || number) && isChange(line, at);
      }
      if (line.isDigits(at) || line.in(TimeWords.NUMBERS, at) != null) {
        number = true;
        near = false;
      } else if (line.isWord(at)) {
        if (line.isIn(STOPS, at)) {
          return false;
        }
        near &= line.isIn(LIGHT, at);
      } else if (isBreak(line, at)) {
        return false;
      }
    }
    return false;
  }

  /** {@code more than} before a number says how exact it is. */
  private static boolean isHedge(Line line, int than) {
    return line.is(than, "than")
        && (line.is(than - 1, "more")
            || line.is(than - 1, "less")
            || line.is(than - 1, "fewer")
            || line.is(than - 1, "greater"));
  }

  private static boolean isComparedTo(Line line, int at) {
    return (line.is(at, "with") || line.is(at, "to"))
        && (line.is(at - 1, "compared") || line.is(at - 1, "compares"));
  }

  /** A mark between two statements; a comma or dot in a number is none. */
  private static boolean isBreak(Line line, int at) {
    return line.isMark(at, ",.;:—–()\"“”") && !(line.isDigits(at + 1) && line.isDigits(at - 1));
  }

  private static boolean isChange(Line line, int cue) {
    for (int at = cue - 1; at >= Math.max(line.begin(), cue - CHANGE_REACH); at--) {
      if (line.isIn(CHANGES, at)) {
        return true;
      }
      if (line.isMark(at, ";")) {
        return false;
      }
    }
    return false;
  }
}
