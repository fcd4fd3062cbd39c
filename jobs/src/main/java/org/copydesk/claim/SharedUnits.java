package org.copydesk.claim;

import java.math.BigDecimal;
import java.util.List;
import org.copydesk.document.Relation;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Rates;
import org.copydesk.quantity.Rates.Rate;
import org.copydesk.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Gives a bare number the unit or magnitude that it shares with its neighbour: {@code 5 and 6 kg},
 * {@code 280 million of the 1.5 billion shekels}, {@code 43.1 billion pounds, against 43.2}.
 */
final class SharedUnits {

  /** Words before the later of two figures that are compared. */
  private static final WordTable<Boolean> COMPARISONS =
      WordTable.ofWords("from against versus vs to with than at only and or of");

  private static final BigDecimal TEN = BigDecimal.TEN;

  private final Pieces pieces;
  private final NounPhrases nouns;
  private final Rates rates;

  SharedUnits(Pieces pieces, NounPhrases nouns) {
    this.pieces = pieces;
    this.nouns = nouns;
    rates = new Rates(pieces, nouns);
  }

  /** Completes the quantities, which stand in the order of the text, in place. */
  void complete(List<Quantity> quantities) {
    for (int i = quantities.size() - 2; i >= 0; i--) {
      quantities.set(i, beforeUnit(quantities.get(i), quantities.get(i + 1)));
    }
    for (int i = 1; i < quantities.size(); i++) {
      Quantity before = quantities.get(i - 1);
      Quantity quantity = quantities.get(i);
      if (!pieces.together(quantity.begin(), before.begin())) {
        continue;
      }
      if (!isConversion(quantity, before)) {
        quantities.set(i, afterUnit(quantity, before));
        continue;
      }
      Quantity conversion = hedged(quantity, before);
      Rate rate = rateBehind(quantity);
      quantities.set(i, rate == null ? conversion : conversion.per(rate.per()));
      if (rate != null) {
        quantities.set(i - 1, before.per(rate.per()));
      }
    }
  }

  /** A number before another of a list that ends in a unit. */
  private Quantity beforeUnit(Quantity quantity, Quantity next) {
    Unit unit = next.unit();
    if (quantity.unit() != null
        || unit == null
        || quantity.part()
        || next.unitBegin() < next.number()
        || !pieces.together(next.begin(), quantity.begin())
        || !(isListed(quantity.end(), next.begin()) || isOfThe(quantity.end(), next.begin()))) {
      return quantity;
    }
    return quantity.measuredAs(next);
  }

  /** Whether only a comma, "and" or "or" stand between. */
  private boolean isListed(int from, int to) {
    int at = from;
    if (pieces.isMarkIn(at, "-‐‑") && pieces.glued(at)) {
      at++;
    }
    if (pieces.isMark(at, ',')) {
      at++;
    }
    if (pieces.is(at, "and") || pieces.is(at, "or")) {
      at++;
    }
    return at == to && at > from;
  }

  private boolean isOfThe(int from, int to) {
    return pieces.is(from, "of") && from + 2 == to && nouns.isStop(from + 1);
  }

  /** {@code more than 7.5 million crowns ($1.1 million)}. */
  private boolean isConversion(Quantity quantity, Quantity before) {
    Unit unit = before.unit();
    return unit != null
        && quantity.unit() != null
        && unit.kind() == quantity.unit().kind()
        && !unit.equals(quantity.unit())
        && before.end() == quantity.begin() - 1
        && pieces.isMarkIn(before.end(), "(/");
  }

  /** A conversion is as vague as what it converts. */
  private static Quantity hedged(Quantity conversion, Quantity before) {
    return conversion.relation() == Relation.EQUAL && before.point()
        ? conversion.hedgedAs(before)
        : conversion;
  }

  /** What both are counted for: {@code 9 billion crowns ($2.4 billion) a year}. */
  private @Nullable Rate rateBehind(Quantity conversion) {
    int end = conversion.end();
    return pieces.isMark(end, ')') && pieces.together(end + 1, end)
        ? rates.afterNoun(end + 1)
        : null;
  }

  /** A number compared with one before it. */
  private Quantity afterUnit(Quantity quantity, Quantity before) {
    Unit unit = before.unit();
    boolean bare = quantity.unit() == null && !quantity.part() && !isCounting(quantity);
    if (unit == null || !bare || !isCompared(quantity, before)) {
      return quantity;
    }
    Quantity measured = quantity.measuredAs(before);
    boolean scaled =
        before.magnitude().compareTo(BigDecimal.ONE) > 0
            && quantity.magnitude().compareTo(BigDecimal.ONE) == 0
            && isNear(quantity.high().multiply(before.magnitude()), before.high());
    return scaled ? measured.times(before.magnitude()) : measured;
  }

  private boolean isCompared(Quantity quantity, Quantity before) {
    if (quantity.direction() != null) {
      return before.direction() != null;
    }
    boolean amount = before.direction() != null && !isTotal(quantity, before);
    return !amount
        && before.normalizedUnit() != null
        && pieces.in(COMPARISONS, quantity.begin() - 1) != null
        && (isNear(quantity.high(), before.high())
            || isNear(quantity.high().multiply(before.magnitude()), before.high()));
  }

  /** {@code rose by 1.2 billion guilders to 10.7 billion}: of one size and scale. */
  private static boolean isTotal(Quantity quantity, Quantity amount) {
    return amount.magnitude().compareTo(BigDecimal.ONE) > 0
        && quantity.magnitude().compareTo(amount.magnitude()) == 0;
  }

  private boolean isCounting(Quantity quantity) {
    int next = quantity.end();
    return quantity.attributive() || (pieces.isWord(next) && !nouns.isStop(next));
  }

  /** Whether two values are of one order. */
  private static boolean isNear(BigDecimal value, BigDecimal other) {
    BigDecimal one = value.abs();
    BigDecimal two = other.abs();
    return one.signum() > 0
        && one.compareTo(two.multiply(TEN)) <= 0
        && two.compareTo(one.multiply(TEN)) <= 0;
  }
}
