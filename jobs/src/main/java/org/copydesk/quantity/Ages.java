package org.copydesk.quantity;

import org.copydesk.phrase.Pieces;

/** Reads what makes a time an age: {@code 5 years old}, {@code 18-month-old}. */
final class Ages {

  private static final String HYPHENS = "-‐‑";

  private Ages() {}

  /** The normalised unit of an age that is counted in a time. */
  static String of(Unit time) {
    return time.normalized() + " of age";
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
