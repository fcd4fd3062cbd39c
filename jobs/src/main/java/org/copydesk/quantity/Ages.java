package org.copydesk.quantity;

import org.copydesk.phrase.Pieces;

/** Reads what makes a number an age: {@code 5 years old}, {@code 18-month-old}, {@code aged 12}. */
public final class Ages {

  /** The normalised unit of an age without a unit. */
  public static final String IN_YEARS = "year of age";

  private static final String HYPHENS = "-‐‑";

  private Ages() {}

  /** The normalised unit of an age that is counted in a time. */
  static String of(Unit time) {
    return time.normalized() + " of age";
  }

  /** Whether {@code aged}, {@code ages 5 to} or {@code the age of} stands before a piece. */
  static boolean before(Pieces pieces, int at) {
    boolean range = pieces.is(at - 1, "between") || pieces.is(at - 1, "from");
    int word = range ? at - 2 : at - 1;
    if (!pieces.together(word - 1, at)) {
      return pieces.together(word, at) && pieces.is(word, "aged");
    }
    return pieces.is(word, "aged")
        || pieces.is(word, "ages")
        || pieces.is(word, "age")
        || (pieces.is(word, "of") && (pieces.is(word - 1, "age") || pieces.is(word - 1, "ages")));
  }

  /** After {@code old}, {@code -old} or {@code of age}; -1 if that does not follow. */
  static int after(Pieces pieces, int at) {
    int next = pieces.isMarkIn(at, HYPHENS) && pieces.glued(at) ? at + 1 : at;
    if (pieces.is(next, "old") && pieces.together(next, at - 1)) {
      return next + 1;
    }
    return pieces.is(at, "of") && pieces.is(at + 1, "age") && pieces.together(at + 1, at - 1)
        ? at + 2
        : -1;
  }
}
