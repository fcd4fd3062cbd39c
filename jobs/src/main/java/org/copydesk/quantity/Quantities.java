package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.document.Change.Direction;
import org.copydesk.document.Doubt;
import org.copydesk.document.Relation;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Hedge.Place;
import org.copydesk.quantity.Numeral.Form;
import org.copydesk.quantity.Rates.Rate;
import org.copydesk.quantity.Unit.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities: hedge, sign, currency, numeral or range, unit, rate. Reads forward from a
 * piece, a bounded number of pieces beyond what it takes.
 */
public final class Quantities {

  private static final int MOST_HEDGES = 3;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The greatest whole of {@code one in a thousand}. */
  private static final BigDecimal MOST_PARTS = THOUSAND;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * Words of change that say nothing of a count: {@code lost 50 men}, {@code gave up 500 yards}.
   */
  private static final WordTable<Boolean> WEAK_CHANGES =
      WordTable.ofWords("up down added lost shed gained gains gaining advanced");

  /** Words before "over" that make it a hedge of a time, not its whole length. */
  private static final WordTable<Boolean> BEFORE_LONGER =
      WordTable.ofWords(
          "for after of lasted last took take spent in is was been were at just aged");

  /** Words and marks with which a quantity may begin, but for digits. */
  private static final WordTable<Boolean> FIRST =
      WordTable.union(
          WordTable.ofWords("a couple several few many +"), Hedge.LEADING.firsts(), Measures.FIRST);

  /** What stands before the number. */
  private record Lead(
      int begin,
      int number,
      @Nullable Hedge hedge,
      @Nullable Direction direction,
      boolean ranged,
      int vague) {}

  private final Pieces pieces;
  private final Measures measures;
  private final Ranges ranges;
  private final Compounds compounds;
  private final NounPhrases nouns;
  private final Rates rates;

  public Quantities(Pieces pieces, NounPhrases nouns) {
    this.pieces = pieces;
    this.nouns = nouns;
    measures = new Measures(pieces, nouns);
    ranges = new Ranges(pieces, measures, nouns);
    compounds = new Compounds(pieces, measures, nouns);
    rates = new Rates(pieces, nouns);
  }

  /** The quantity that begins at a piece with its hedge, if it has one; null if none begins. */
  public @Nullable Quantity read(int at) {
    if (!pieces.isDigits(at) && pieces.any(FIRST, at) == null) {
      return null;
    }
    Lead lead = lead(at);
    int number = lead.number;
    if (number > at && !pieces.together(number, at)) {
      return null;
    }
    Measure first = measures.read(number, number == at || !pieces.glued(number) ? -1 : number);
    if (first == null || (first.numeral().form() == Form.BARE && !mayBeBare(first, lead))) {
      return null;
    }
    return finish(lead, ranges.asMillions(compounds.whole(first)));
  }

  private Lead lead(int at) {
    int next = at;
    int begin = -1;
    Hedge hedge = null;
    Direction direction = null;
    boolean ranged = false;
    for (int i = 0; i < MOST_HEDGES; i++) {
      Match<Hedge> match = Hedge.LEADING.match(pieces, next);
      if (match == null || (next == at && isGluedToWord(at))) {
        break;
      }
      Place place = match.value().place();
      if (place == Place.RANGE) {
        ranged = true;
      } else if (place == Place.CHANGE) {
        direction = direction(match.value());
      } else {
        hedge = hedge == null ? match.value() : hedge;
        begin = begin < 0 ? next : begin;
      }
      next = match.end();
    }
    if (next > at) {
      next = afterFiller(next);
    }
    if (pieces.isMark(next, '+') && pieces.glued(next + 1) && !pieces.glued(next)) {
      direction = Direction.UP;
      begin = begin < 0 ? next : begin;
      next++;
    }
    int vague = vagueEnd(next);
    if (vague > next) {
      begin = begin < 0 ? next : begin;
      return new Lead(begin, vague, hedge, direction, ranged, next);
    }
    return new Lead(begin < 0 ? next : begin, next, hedge, direction, ranged, -1);
  }

  private static Direction direction(Hedge hedge) {
    return hedge.relation() == Relation.DOWN ? Direction.DOWN : Direction.UP;
  }

  /** After "several", "a few", "a couple of" before a magnitude; {@code at} without one. */
  private int vagueEnd(int at) {
    int next = pieces.is(at, "a") ? at + 1 : at;
    if (pieces.is(next, "couple")) {
      next = pieces.is(next + 1, "of") ? next + 2 : next + 1;
    } else if (pieces.is(next, "several") || pieces.is(next, "few") || pieces.is(next, "many")) {
      next++;
    } else {
      return at;
    }
    return pieces.together(next, at) && isMagnitude(next) ? next : at;
  }

  private boolean isMagnitude(int at) {
    NumberWord word = pieces.in(NumberWord.TABLE, at);
    return word != null
        && (word.role() == NumberWord.Role.MAGNITUDE || word.role() == NumberWord.Role.HUNDRED);
  }

  /** {@code million dollars} and {@code a few hundred}, but no other magnitude without a number. */
  private static boolean mayBeBare(Measure first, Lead lead) {
    return lead.vague >= 0 || (first.unit() != null && first.unit().kind() == Kind.MONEY);
  }

  private @Nullable Quantity finish(Lead lead, Measure first) {
    boolean couple =
        lead.vague >= 0 && (pieces.is(lead.vague, "couple") || pieces.is(lead.vague + 1, "couple"));
    boolean plural = first.numeral().form() == Form.PLURAL || (lead.vague >= 0 && !couple);
    Measure second = plural ? null : ranges.second(first, lead.ranged, lead.direction != null);
    Measure last = second == null ? first : second;
    if (second == null && isScoreOrCode(first)) {
      return null;
    }
    BigDecimal one = first.value();
    BigDecimal two = last.value();
    BigDecimal step = last.numeral().step();
    Doubt doubt =
        first.numeral().doubt() == null ? last.numeral().doubt() : first.numeral().doubt();
    int end = last.end();
    boolean part = false;
    if (second != null && Ranges.sharesMagnitude(first, second)) {
      one = one.multiply(second.numeral().magnitude());
    } else if (plural) {
      one = lead.vague >= 0 ? one.multiply(TWO) : one;
      two = two.multiply(BigDecimal.TEN);
    } else if (couple) {
      one = one.multiply(TWO);
      two = one;
    } else if (second == null) {
      Measure whole = wholeOf(first);
      if (whole != null) {
        one = Digits.divide(first.value(), whole.value());
        two = one;
        step = BigDecimal.ZERO;
        end = whole.end();
        part = true;
      } else if (isGroupedByPoint(first)) {
        one = one.multiply(THOUSAND);
        two = one;
        step = BigDecimal.ONE;
      }
    }
    if (!Numerals.fits(one) || !Numerals.fits(two)) {
      return null;
    }
    boolean percent = last.unit() != null && last.unit().normalized().equals("percent");
    if (doubt == Doubt.GROUPING && percent) {
      doubt = null;
    }
    part |= first.unit() == null && step.signum() == 0 && one.compareTo(BigDecimal.ONE) < 0;
    Measure measured = last.unit() != null ? last : first;
    if (part && second == null) {
      Match<Unit> of = unitAfterOf(end);
      if (of != null) {
        measured = measured.in(of);
        end = of.end();
        part = false;
      }
    }
    return withUnit(lead, measured, last, end, new Values(one, two, step, part, doubt));
  }

  /** The values of a quantity in the order in which they are printed. */
  private record Values(
      BigDecimal first, BigDecimal last, BigDecimal step, boolean part, @Nullable Doubt doubt) {

    BigDecimal low() {
      return first.min(last);
    }

    BigDecimal high() {
      return first.max(last);
    }
  }

  /** {@code of a mile}, {@code of a US pint}: a part of one unit is so much of it. */
  private @Nullable Match<Unit> unitAfterOf(int at) {
    boolean article = pieces.is(at + 1, "a") || pieces.is(at + 1, "an");
    int unit = pieces.is(at + 2, "us") || pieces.is(at + 2, "imperial") ? at + 3 : at + 2;
    return pieces.is(at, "of") && article && pieces.together(unit, at)
        ? Units.measure(pieces, unit)
        : null;
  }

  private Quantity withUnit(
      Lead lead, Measure measured, Measure last, int numberEnd, Values values) {
    int end = numberEnd;
    Unit unit = measured.unit();
    int unitEnd = measured.unitEnd();
    String normalized = unit == null ? null : unit.normalized();
    if (unit != null) {
      int age = unit.kind() == Kind.TIME && unitEnd == end ? Ages.after(pieces, end) : -1;
      Rate rate = age > 0 ? null : rates.after(end, unit);
      if (age > 0) {
        normalized = Ages.of(unit);
        end = age;
        unitEnd = age;
      } else if (rate != null) {
        normalized = unit.normalized() + " per " + rate.per();
        unitEnd = unitEnd == end ? rate.end() : unitEnd;
        end = rate.end();
      }
    }
    Hedge hedge = isWholeLength(lead, unit) ? null : lead.hedge;
    int begin = hedge == null && lead.hedge != null ? lead.number : lead.begin;
    boolean aged = Ages.before(pieces, begin) || Ages.before(pieces, lead.number);
    if (aged && (unit == null || unit.kind() == Kind.TIME)) {
      normalized = unit == null ? Ages.IN_YEARS : Ages.of(unit);
    }
    Direction direction = isChange(lead, unit, end) ? lead.direction : null;
    Match<Hedge> after = Hedge.TRAILING.match(pieces, end);
    if (after != null && pieces.together(end, begin) && isTrailing(after, end, unit)) {
      if (after.value().place() == Place.AFTER) {
        hedge = hedge == null ? after.value() : hedge;
        end = after.end();
      } else if (direction == null) {
        direction = direction(after.value());
      }
    }
    BigDecimal low = values.low();
    BigDecimal high = values.high();
    Relation relation = hedge == null ? Relation.EQUAL : hedge.relation();
    Extent extent = hedge == null ? Extent.PRINTED : hedge.extent();
    if (low.compareTo(high) < 0) {
      relation = Relation.BETWEEN;
    } else if (lead.vague >= 0 && hedge == null) {
      relation = Relation.ABOUT;
      extent = Extent.AROUND;
    }
    return new Quantity(
        begin,
        lead.number,
        end,
        low,
        high,
        values.first.compareTo(values.last) > 0,
        last.numeral().magnitude(),
        relation,
        extent,
        values.step,
        direction,
        values.part,
        unit,
        normalized,
        measured.unitBegin(),
        unitEnd,
        last.attributive(),
        values.doubt);
  }

  /** Whether the word of change before a number makes it the amount of a change. */
  private boolean isChange(Lead lead, @Nullable Unit unit, int end) {
    if (lead.direction == null || lead.ranged) {
      return false;
    }
    boolean weak = pieces.in(WEAK_CHANGES, lead.begin - 1) != null;
    boolean counts = unit == null && pieces.isWord(end) && !nouns.isStop(end);
    return !weak || isOfMarkets(unit) || (unit == null && !counts);
  }

  private static boolean isOfMarkets(@Nullable Unit unit) {
    return unit != null
        && (unit.kind() == Kind.MONEY
            || unit.normalized().startsWith("percent")
            || unit.normalized().endsWith("point"));
  }

  /** {@code over three days}: all the time, unless a word before says that it took longer. */
  private boolean isWholeLength(Lead lead, @Nullable Unit unit) {
    return unit != null
        && unit.kind() == Kind.TIME
        && pieces.is(lead.begin, "over")
        && lead.begin + 1 == lead.number
        && pieces.in(BEFORE_LONGER, lead.begin - 1) == null;
  }

  private boolean isTrailing(Match<Hedge> after, int end, @Nullable Unit unit) {
    if (after.value().place() == Place.CHANGE_AFTER) {
      return isOfMarkets(unit) && !pieces.is(after.end(), "from") && !isBetween(after.end());
    }
    if (pieces.is(end, "plus")) {
      return false;
    }
    return pieces.isWord(end) || pieces.glued(end);
  }

  /** "5% up to 10%": the word belongs to the "to" behind it. */
  private boolean isBetween(int at) {
    return pieces.is(at, "to") && pieces.is(at - 1, "up");
  }

  /** The whole of which a number is a part: {@code one in three}, {@code nine out of ten}. */
  private @Nullable Measure wholeOf(Measure first) {
    if (first.unit() != null || !isWhole(first.value()) || first.numeral().scaled()) {
      return null;
    }
    int joint = first.end();
    int next;
    boolean over = pieces.is(joint, "over");
    if (pieces.is(joint, "in") || over) {
      next = pieces.is(joint + 1, "every") ? joint + 2 : joint + 1;
    } else if ((pieces.is(joint, "out") && pieces.is(joint + 1, "of"))
        || (pieces.is(joint, "of") && pieces.is(joint + 1, "every"))) {
      next = pieces.is(joint + 2, "every") ? joint + 3 : joint + 2;
    } else {
      return null;
    }
    if (!pieces.together(next, joint)) {
      return null;
    }
    Measure whole = measures.read(next, -1);
    boolean shape =
        whole != null
            && whole.unit() == null
            && isWhole(whole.value())
            && whole.numeral().form() != Form.PLURAL
            && whole.numeral().form() != Form.BARE;
    if (whole == null || !shape) {
      return null;
    }
    if (over) {
      // a written fraction, as long as nothing is counted
      return pieces.isWord(whole.end()) ? null : whole;
    }
    boolean smaller = first.value().compareTo(whole.value()) < 0;
    return smaller && whole.value().compareTo(MOST_PARTS) <= 0 ? whole : null;
  }

  private static boolean isWhole(BigDecimal value) {
    return value.signum() > 0 && value.scale() <= 0;
  }

  /** {@code 18.500 soldiers}: nobody has a half soldier, nor writes a zero behind it. */
  private boolean isGroupedByPoint(Measure first) {
    int end = first.end();
    return first.numeral().doubt() == Doubt.GROUPING
        && first.unit() == null
        && pieces.text().charAt(pieces.end(end - 1) - 1) == '0'
        && nouns.isPluralPhrase(end);
  }

  /** Whether digits are one side of a score, or the head of a telephone number or code. */
  private boolean isScoreOrCode(Measure first) {
    return first.numeral().form() == Form.DIGITS
        && first.unit() == null
        && pieces.isMarkIn(first.end(), "-–‐‑")
        && pieces.glued(first.end())
        && pieces.isDigits(first.end() + 1)
        && pieces.glued(first.end() + 1);
  }

  private boolean isGluedToWord(int at) {
    return pieces.glued(at) && (pieces.isWord(at - 1) || pieces.isDigits(at - 1));
  }

  /** After an article, "another" or "a further" between hedge and number. */
  private int afterFiller(int at) {
    int next = at;
    if (pieces.is(next, "another")) {
      next++;
    } else if (pieces.is(next, "a") || pieces.is(next, "an")) {
      boolean further =
          pieces.is(next + 1, "further")
              || pieces.is(next + 1, "whopping")
              || pieces.is(next + 1, "record");
      if (further) {
        next += 2;
      } else if (pieces.isDigits(next + 1) || pieces.isMarkIn(next + 1, "$£€")) {
        next++;
      }
    }
    return next;
  }
}
