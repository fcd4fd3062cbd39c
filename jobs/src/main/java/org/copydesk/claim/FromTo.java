package org.copydesk.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.quantity.Quantity;

/**
 * Joins two quantities that words part into the range they are: {@code from $36,040 on Monday to
 * $34,935}.
 */
final class FromTo {

  /** The most pieces between the two. */
  private static final int MOST_BETWEEN = 12;

  private static final BigDecimal TEN = BigDecimal.TEN;

  private final Pieces pieces;
  private final NounPhrases nouns;

  FromTo(Pieces pieces, NounPhrases nouns) {
    this.pieces = pieces;
    this.nouns = nouns;
  }

  /** The quantities, which stand in the order of the text, with such ranges made one. */
  List<Quantity> join(List<Quantity> quantities) {
    List<Quantity> joined = new ArrayList<>(quantities.size());
    for (int i = 0; i < quantities.size(); i++) {
      Quantity from = quantities.get(i);
      if (i + 1 < quantities.size() && isRange(from, quantities.get(i + 1))) {
        Quantity to = quantities.get(i + 1);
        joined.add(scaled(from, to).to(to));
        i++;
      } else {
        joined.add(from);
      }
    }
    return joined;
  }

  private boolean isRange(Quantity from, Quantity to) {
    int gap = to.begin() - from.end();
    if (!pieces.is(from.begin() - 1, "from")
        || !pieces.is(to.begin() - 1, "to")
        || gap > MOST_BETWEEN
        || !pieces.together(to.begin(), from.begin())
        || !from.point()
        || from.part()
        || to.part()) {
      return false;
    }
    for (int piece = from.end(); piece < to.begin(); piece++) {
      if (pieces.isMarkIn(piece, ";:—")) {
        return false;
      }
    }
    if (from.unit() == null && to.unit() == null) {
      return sameNoun(from, to);
    }
    if (from.unit() == null || to.unit() == null) {
      return !counts(from.unit() == null ? from : to);
    }
    return from.unit().equals(to.unit());
  }

  private boolean counts(Quantity bare) {
    return nouns.isPluralPhrase(bare.end());
  }

  /** Whether the second counts what the first does, or says nothing. */
  private boolean sameNoun(Quantity from, Quantity to) {
    if (!counts(to)) {
      return true;
    }
    String first = nouns.text(from.end(), nouns.end(from.end()));
    return first == null || first.equalsIgnoreCase(nouns.text(to.end(), nouns.end(to.end())));
  }

  /** The first value as the magnitude of the second has it: {@code from 24 to 33-35 billion}. */
  private static Quantity scaled(Quantity from, Quantity to) {
    boolean shared =
        from.unit() == null
            && from.magnitude().compareTo(BigDecimal.ONE) == 0
            && to.magnitude().compareTo(BigDecimal.ONE) > 0
            && from.high().multiply(to.magnitude()).compareTo(to.high().multiply(TEN)) <= 0;
    return shared ? from.times(to.magnitude()) : from;
  }
}
