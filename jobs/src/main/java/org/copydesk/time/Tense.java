package org.copydesk.time;

import org.copydesk.phrase.WordTable;

/** Which way a sentence looks from the day of publication, as far as plain words tell. */
enum Tense {
  /** Nothing tells. */
  OPEN,
  /** Something is to come: {@code will}, {@code is due}, {@code expected}. */
  FUTURE;

  /** How many pieces around a time are looked at. */
  private static final int REACH = 14;

  /** A time this near to the beginning of its sentence stands before the verb. */
  private static final int OPENING = 3;

  private static final WordTable<Boolean> COMING =
      WordTable.ofWords(
          "will shall ll due expected expects expect scheduled schedule planned plans plan planning"
              + " likely set forecast forecasts projected projects predicts predicted anticipates"
              + " anticipated hopes intends aims slated payable pay record maturing matures mature"
              + " maturity expires expire expiring begins starts opens ends takes meets tomorrow"
              + " upcoming forthcoming estimated targeted proposed");

  private static final WordTable<Boolean> PAST =
      WordTable.ofWords(
          "was were had did rose fell grew said told made became came went took held began sold"
              + " won lost met left cut hit paid saw got gave found ran has have been since");

  private static final WordTable<Boolean> BE =
      WordTable.ofWords("be is are being not also now fully");

  /** Reads the words before a time and, when it opens its sentence, those after it. */
  static Tense of(Line line, int begin, int end) {
    for (int at = begin - 1; at >= Math.max(line.begin(), begin - REACH); at--) {
      if (line.isIn(COMING, at)) {
        return FUTURE;
      }
      if (isPast(line, at)) {
        return OPEN;
      }
    }
    if (begin > line.begin() + OPENING) {
      return OPEN;
    }
    for (int at = end; at < Math.min(line.end(), end + REACH); at++) {
      if (line.is(at, "will") || line.is(at, "shall") || line.is(at, "due")) {
        return FUTURE;
      }
      if (isPast(line, at)) {
        return OPEN;
      }
    }
    return OPEN;
  }

  private static boolean isPast(Line line, int at) {
    return line.isIn(PAST, at)
        || (line.ends(at, "ed") && !line.capitalised(at) && !line.isIn(BE, at - 1));
  }
}
