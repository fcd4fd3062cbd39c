package org.copydesk.claim;

import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;
import org.copydesk.quantity.Unit.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a figure counts, or of which it is a part or a measure. */
final class Counted {

  /**
   * What is counted.
   *
   * @param text the noun phrase as written
   * @param singular its singular in lower case
   */
  record Thing(String text, String singular) {}

  private final Pieces pieces;
  private final NounPhrases nouns;

  Counted(Pieces pieces, NounPhrases nouns) {
    this.pieces = pieces;
    this.nouns = nouns;
  }

  /** What a figure counts; null when the text doesn't say. */
  @Nullable Thing of(Quantity quantity) {
    Unit unit = quantity.unit();
    int phrase = quantity.end();
    int of = nouns.afterOf(phrase);
    boolean follows = true;
    if (unit == null) {
      if (isHyphen(phrase) && quantity.attributive()) {
        phrase++;
      }
      if (pieces.is(phrase, "more")) {
        phrase++;
      }
    } else {
      follows =
          of > 0
              || unit.kind() == Kind.MONEY
              || quantity.attributive()
              || unit.normalized().equals("percent");
    }
    int begin = of > 0 ? of : phrase;
    if (unit != null && isHyphen(begin)) {
      begin++;
    }
    if (!follows || !pieces.together(begin, quantity.number())) {
      return null;
    }
    int end = nouns.end(begin);
    String text = nouns.text(begin, end);
    return text == null ? null : new Thing(text, nouns.singular(begin, end));
  }

  private boolean isHyphen(int piece) {
    return pieces.isMarkIn(piece, "-‐‑") && pieces.glued(piece);
  }
}
