package org.copydesk.quantity;

import java.util.Locale;
import org.copydesk.document.Relation;
import org.copydesk.phrase.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * What a word beside a number says about it. The table is {@code hedges.tsv}; {@code
 * docs/hedges.md} shows it with the meaning of each.
 *
 * @param relation how the claim stands to the printed value; the direction of a change
 * @param place where the phrase stands
 * @param extent the interval it makes of the printed value
 */
record Hedge(Relation relation, Place place, Extent extent) {

  enum Place {
    /** Before the number, and part of the claim's span. */
    BEFORE,
    /** After the number and its unit, and part of the span. */
    AFTER,
    /** Before two values. */
    RANGE,
    /** A verb of change before the number, which is its amount; not part of the span. */
    CHANGE,
    /** A verb of change before "to", "from" or "by" and a number; not part of the span. */
    CHANGE_TO,
    /** A word of direction after the number, which is the amount of a change. */
    CHANGE_AFTER
  }

  static final PhraseTable<Hedge> LEADING = read(Place.BEFORE, Place.RANGE, Place.CHANGE);

  /** The words of change, whether an amount follows or the values. */
  static final PhraseTable<Hedge> CHANGES = read(Place.CHANGE, Place.CHANGE_TO);

  static final PhraseTable<Hedge> TRAILING = read(Place.AFTER, Place.CHANGE_AFTER);

  private static PhraseTable<Hedge> read(Place... places) {
    return PhraseTable.read(Hedge.class, "hedges.tsv", fields -> of(fields, places));
  }

  private static @Nullable Hedge of(String[] fields, Place... places) {
    Place place = Place.valueOf(fields[2].toUpperCase(Locale.ROOT));
    for (Place wanted : places) {
      if (place == wanted) {
        return new Hedge(
            Relation.valueOf(fields[1].toUpperCase(Locale.ROOT)),
            place,
            Extent.valueOf(fields[3].replace(' ', '_').toUpperCase(Locale.ROOT)));
      }
    }
    return null;
  }
}
