package org.copydesk.quantity;

import org.copydesk.document.Change.Direction;
import org.copydesk.document.Relation;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.phrase.Pieces;
import org.jspecify.annotations.Nullable;

/** The words beside numbers, for readers outside this package. */
public final class Hedges {

  private Hedges() {}

  /** The way that the word of change at a piece says a value went; null if none stands there. */
  public static @Nullable Direction change(Pieces pieces, int at) {
    Match<Hedge> match = Hedge.CHANGES.match(pieces, at);
    if (match == null) {
      return null;
    }
    return match.value().relation() == Relation.DOWN ? Direction.DOWN : Direction.UP;
  }
}
