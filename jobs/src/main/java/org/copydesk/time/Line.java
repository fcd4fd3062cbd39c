package org.copydesk.time;

import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.jspecify.annotations.Nullable;

/** The pieces of one sentence: there is nothing before the first and after the last. */
final class Line {

  private final Pieces pieces;
  private final int begin;
  private final int end;

  /** The sentence whose first piece is given. */
  Line(Pieces pieces, int begin) {
    this.pieces = pieces;
    this.begin = begin;
    int at = begin;
    while (at < pieces.size() && pieces.sentence(at) == pieces.sentence(begin)) {
      at++;
    }
    end = at;
  }

  /** The first piece. */
  int begin() {
    return begin;
  }

  /** The piece after the last. */
  int end() {
    return end;
  }

  boolean has(int at) {
    return at >= begin && at < end;
  }

  boolean is(int at, String word) {
    return has(at) && pieces.is(at, word);
  }

  boolean isMark(int at, String marks) {
    return has(at) && pieces.isMarkIn(at, marks);
  }

  boolean isWord(int at) {
    return has(at) && pieces.isWord(at);
  }

  boolean isDigits(int at) {
    return has(at) && pieces.isDigits(at);
  }

  boolean capitalised(int at) {
    return has(at) && pieces.capitalised(at);
  }

  boolean glued(int at) {
    return has(at) && at > begin && pieces.glued(at);
  }

  <V> @Nullable V in(WordTable<V> table, int at) {
    return has(at) ? pieces.in(table, at) : null;
  }

  boolean isIn(WordTable<Boolean> table, int at) {
    return in(table, at) != null;
  }

  int length(int at) {
    return pieces.length(at);
  }

  int value(int at) {
    return pieces.value(at);
  }

  /** Whether a word has an ending. */
  boolean ends(int at, String ending) {
    return isWord(at)
        && pieces.length(at) > ending.length()
        && pieces
            .text()
            .regionMatches(true, pieces.end(at) - ending.length(), ending, 0, ending.length());
  }

  /** The piece after {@code word}, or {@code at} when it does not stand there. */
  int after(int at, String word) {
    return is(at, word) ? at + 1 : at;
  }

  /** The piece after a hyphen between two pieces, or {@code at} when there is none. */
  int afterHyphen(int at) {
    return isMark(at, "-‐‑") && glued(at) && glued(at + 1) ? at + 1 : at;
  }

  /** The piece after {@code 's} or {@code '}, or {@code at} when there is none. */
  int afterPossessive(int at) {
    if (!isMark(at, "'’") || !glued(at)) {
      return at;
    }
    return is(at + 1, "s") && glued(at + 1) ? at + 2 : at + 1;
  }

  /** The piece after the words of a table that stand here, at most three. */
  int afterAny(int at, WordTable<Boolean> words) {
    int next = at;
    while (next < at + 3 && isIn(words, next)) {
      next++;
    }
    return next;
  }

  /** Whether digits are part of a longer number, a price or a code. */
  boolean continuesNumber(int at) {
    return glued(at) && !isMark(at - 1, "-‐‑–—(/'’‘\"“");
  }
}
