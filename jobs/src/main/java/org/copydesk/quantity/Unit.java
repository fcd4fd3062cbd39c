package org.copydesk.quantity;

import org.copydesk.phrase.PhraseTable;

/**
 * A unit of measure or money.
 *
 * @param normalized a singular word, an ISO 4217 code, or {@code percent}
 * @param kind what it measures
 */
public record Unit(String normalized, Kind kind) {

  public enum Kind {
    MEASURE,
    TIME,
    MONEY
  }

  static final PhraseTable<Unit> MEASURES =
      PhraseTable.read(
          Unit.class,
          "units.tsv",
          fields -> new Unit(fields[1], fields.length > 2 ? Kind.TIME : Kind.MEASURE));

  static final PhraseTable<Unit> MONEY_BEFORE = money("before");

  static final PhraseTable<Unit> MONEY_AFTER = money("after");

  private static PhraseTable<Unit> money(String place) {
    return PhraseTable.read(
        Unit.class,
        "currencies.tsv",
        fields -> fields[2].equals(place) ? new Unit(fields[1], Kind.MONEY) : null);
  }
}
