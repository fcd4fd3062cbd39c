package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.document.Relation;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Hedge.Place;
import org.copydesk.quantity.Numeral.Form;
import org.copydesk.quantity.Numerals.Scale;
import org.copydesk.quantity.Rates.Rate;
import org.copydesk.quantity.Unit.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities: hedge, sign, currency, numeral or range, unit, rate. Reads forward from a
 * piece, a bounded number of pieces beyond what it takes.
 */
public final class Quantities {

  private static final int MOST_HEDGES = 3;

  private static final String DASHES = "-–—‐‑−";

  /** Sums of money: {@code a 10m fund} is of millions. */
  private static final WordTable<Boolean> SUMS =
      WordTable.ofWords(
          "fund loan deal bid debt grant budget profit loss investment takeover deficit surplus"
              + " contract lawsuit bailout overdraft mortgage");

  /** Plural nouns that metres measure: {@code the 400m hurdles}, {@code 5m waves}. */
  private static final WordTable<Boolean> MEASURED_IN_METRES =
      WordTable.ofWords(
          "hurdles heats finals semifinals races sprints relays freestyle titles records waves"
              + " swells seas walls fences poles masts towers trenches pools dives boats yachts ships"
              + " trees cables pipes ropes lengths runners sprinters swimmers champions");

  /** A value with its currency sign or unit: one end of a range. */
  private record Measured(
      Numeral numeral,
      BigDecimal value,
      int end,
      @Nullable Unit unit,
      int unitBegin,
      int unitEnd,
      boolean prefixed,
      boolean attributive) {}

  private final Pieces pieces;
  private final Numerals numerals;
  private final NounPhrases nouns;
  private final Rates rates;

  public Quantities(Pieces pieces, NounPhrases nouns) {
    this.pieces = pieces;
    this.numerals = new Numerals(pieces);
    this.nouns = nouns;
    this.rates = new Rates(pieces, nouns);
  }

  /** The quantity that begins at a piece with its hedge, if it has one; null if none begins. */
  public @Nullable Quantity read(int at) {
    int next = at;
    int hedgeBegin = -1;
    Relation hedge = null;
    Relation change = null;
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
        change = match.value().relation();
      } else {
        hedge = hedge == null ? match.value().relation() : hedge;
        hedgeBegin = hedgeBegin < 0 ? next : hedgeBegin;
      }
      next = match.end();
    }
    if (next > at) {
      next = afterFiller(next);
      if (!pieces.together(next, at)) {
        return null;
      }
    }
    if (pieces.isMark(next, '+') && pieces.glued(next + 1) && !pieces.glued(next)) {
      change = Relation.UP;
      hedgeBegin = hedgeBegin < 0 ? next : hedgeBegin;
      next++;
    }
    Measured first = measured(next, next == at || !pieces.glued(next) ? -1 : next);
    if (first == null) {
      return null;
    }
    int begin = hedgeBegin < 0 ? next : hedgeBegin;
    return finish(begin, next, first, hedge, change, ranged);
  }

  private @Nullable Quantity finish(
      int begin,
      int number,
      Measured first,
      @Nullable Relation hedge,
      @Nullable Relation change,
      boolean ranged) {
    Measured second = second(first, ranged, change != null);
    Measured last = second == null ? first : second;
    if (second == null && isScoreOrCode(first)) {
      return null;
    }
    BigDecimal one = first.value;
    BigDecimal two = last.value;
    if (second != null && isShared(first, second)) {
      one = one.multiply(second.numeral.magnitude());
    }
    if (last.numeral.form() == Form.PLURAL) {
      two = last.value.multiply(BigDecimal.TEN);
    }
    if (!Numerals.fits(one) || !Numerals.fits(two)) {
      return null;
    }
    BigDecimal low = one.min(two);
    BigDecimal high = one.max(two);
    int end = last.end;
    Relation relation = Relation.EQUAL;
    if (low.compareTo(high) < 0) {
      relation = Relation.BETWEEN;
    } else if (change != null && !ranged) {
      relation = change;
    } else if (hedge != null) {
      relation = hedge;
    }
    Unit unit = last.unit != null ? last.unit : first.unit;
    int unitBegin = last.unit != null ? last.unitBegin : first.unitBegin;
    int unitEnd = last.unit != null ? last.unitEnd : first.unitEnd;
    String normalized = unit == null ? null : unit.normalized();
    if (unit != null) {
      if (unit.kind() == Kind.TIME && unitEnd == end) {
        int age = Ages.after(pieces, end);
        if (age > 0) {
          normalized = Ages.of(unit);
          end = age;
          unitEnd = age;
        }
      } else {
        Rate rate = rates.after(end, unit);
        if (rate != null) {
          normalized = unit.normalized() + " per " + rate.per();
          unitEnd = unitEnd == end ? rate.end() : unitEnd;
          end = rate.end();
        }
      }
    }
    if (Ages.before(pieces, begin) && (unit == null || unit.kind() == Kind.TIME)) {
      normalized = unit == null ? Ages.IN_YEARS : Ages.of(unit);
    }
    Match<Hedge> after = Hedge.TRAILING.match(pieces, end);
    if (after != null && pieces.together(end, begin) && isTrailing(after, end, unit)) {
      if (after.value().place() == Place.AFTER) {
        relation = relation == Relation.EQUAL ? after.value().relation() : relation;
        end = after.end();
      } else if (relation == Relation.EQUAL) {
        relation = after.value().relation();
      }
    }
    return new Quantity(
        begin,
        number,
        end,
        low,
        high,
        relation,
        unit,
        normalized,
        unitBegin,
        unitEnd,
        last.attributive);
  }

  private boolean isTrailing(Match<Hedge> after, int end, @Nullable Unit unit) {
    if (after.value().place() == Place.CHANGE_AFTER) {
      return unit != null
          && (unit.kind() == Kind.MONEY
              || unit.normalized().startsWith("percent")
              || unit.normalized().endsWith("point"))
          && !pieces.is(after.end(), "than")
          && !pieces.is(after.end(), "to")
          && !pieces.is(after.end(), "from");
    }
    if (pieces.is(end, "plus")) {
      return false;
    }
    return pieces.isWord(end) || pieces.glued(end);
  }

  /** A value with its unit that begins at a piece; the piece {@code joint} may be glued to. */
  private @Nullable Measured measured(int at, int joint) {
    int next = at;
    boolean negative = false;
    if (pieces.is(next, "minus") || pieces.is(next, "negative")) {
      negative = true;
      next++;
      if (pieces.isMarkIn(next, DASHES) && pieces.glued(next)) {
        next++;
        return negated(measured(next, next));
      }
    } else if (isSign(next, joint)) {
      negative = true;
      next++;
    }
    Match<Unit> sign = isGluedToWord(next) ? null : Units.moneyBefore(pieces, next);
    int moneyBegin = next;
    if (sign != null) {
      next = sign.end();
      if (pieces.isMarkIn(next, "-−") && pieces.glued(next) && pieces.glued(next + 1)) {
        negative = true;
        next++;
      }
      if (!pieces.isDigits(next) && !pieces.isMark(next, '.')) {
        return null;
      }
    } else if (joint != next && !mayBegin(next)) {
      return null;
    }
    if (!pieces.together(next, at)) {
      return null;
    }
    Numeral numeral = numerals.read(next, sign == null ? Scale.PLAIN : Scale.MONEY);
    if (numeral == null) {
      return null;
    }
    int end = numeral.end();
    Unit unit = null;
    int unitBegin = moneyBegin;
    int unitEnd = sign == null ? moneyBegin : sign.end();
    boolean attributive = false;
    if (sign != null) {
      unit = sign.value();
      if (pieces.glued(end) && pieces.isWord(end)) {
        return null;
      }
      Match<Unit> dollars = Units.dollars(pieces, moneyBegin, end);
      if (dollars != null) {
        unit = dollars.value();
        end = dollars.end();
      }
    } else {
      Match<Unit> match = unit(end, numeral);
      if (match != null && isMillion(end, match)) {
        numeral = millions(numeral);
        end = numeral.end();
        match = unit(end, numeral);
      }
      boolean dashed = pieces.isMarkIn(end, "-‐‑") && pieces.glued(end) && pieces.glued(end + 1);
      if (match == null && dashed) {
        match = unit(end + 1, numeral);
        attributive = match != null || pieces.isWord(end + 1);
        unitBegin = end + 1;
      } else {
        unitBegin = end;
      }
      if (match != null) {
        unit = match.value();
        unitEnd = match.end();
        end = unitEnd;
        Match<Unit> pounds = poundsSterling(numeral, unit, unitEnd);
        unit = pounds == null ? unit : pounds.value();
      } else if (numeral.form() == Form.DIGITS && pieces.glued(end) && pieces.isWord(end)) {
        return null;
      }
    }
    BigDecimal value = negative ? numeral.value().negate() : numeral.value();
    if (numeral.form() == Form.BARE) {
      boolean vague = isVagueBefore(at);
      if (!vague && (unit == null || unit.kind() != Kind.MONEY)) {
        return null;
      }
      if (vague) {
        numeral =
            new Numeral(
                numeral.begin(), numeral.end(), numeral.value(), BigDecimal.ONE, Form.PLURAL);
      }
    }
    return new Measured(numeral, value, end, unit, unitBegin, unitEnd, sign != null, attributive);
  }

  /** Whether the letter m glued to digits means million, as what is counted stands behind it. */
  private boolean isMillion(int letter, Match<Unit> match) {
    int next = letter + 1;
    if (match.end() != next
        || pieces.length(letter) != 1
        || pieces.first(letter) != 'm'
        || !pieces.glued(letter)
        || !pieces.isDigits(letter - 1)
        || !pieces.together(next, letter)
        || pieces.glued(next)
        || pieces.in(MEASURED_IN_METRES, nouns.end(next) - 1) != null) {
      return false;
    }
    Match<Unit> measure = Units.measure(pieces, next);
    boolean measured =
        measure != null && measure.value().kind() == Kind.MEASURE && !nouns.isStop(next);
    return measured
        || Units.moneyAfter(pieces, next) != null
        || pieces.in(SUMS, next) != null
        || (!nouns.isStop(next) && nouns.isPluralPhrase(next));
  }

  /** Digits with the letter m behind them, read as millions. */
  private static Numeral millions(Numeral digits) {
    return new Numeral(
        digits.begin(),
        digits.end() + 1,
        digits.value().multiply(Numerals.MILLION),
        Numerals.MILLION,
        Form.DIGITS);
  }

  private static @Nullable Measured negated(@Nullable Measured measured) {
    return measured == null
        ? null
        : new Measured(
            measured.numeral,
            measured.value.negate(),
            measured.end,
            measured.unit,
            measured.unitBegin,
            measured.unitEnd,
            measured.prefixed,
            measured.attributive);
  }

  /** Several hundred, a few thousand, a couple of million. */
  private boolean isVagueBefore(int at) {
    return pieces.is(at - 1, "several")
        || pieces.is(at - 1, "few")
        || (pieces.is(at - 1, "of") && pieces.is(at - 2, "couple"))
        || pieces.is(at - 1, "many");
  }

  /** Pounds after a magnitude word are money: nobody weighs a thing in millions of pounds. */
  private @Nullable Match<Unit> poundsSterling(Numeral numeral, Unit unit, int end) {
    boolean pounds = unit.normalized().equals("pound") && pieces.is(end - 1, "pounds");
    return pounds && numeral.scaled() ? new Match<>(new Unit("GBP", Kind.MONEY), end) : null;
  }

  private @Nullable Match<Unit> unit(int at, Numeral numeral) {
    if (!pieces.together(at, numeral.begin())) {
      return null;
    }
    Match<Unit> measure = Units.measure(pieces, at);
    Match<Unit> money = Units.moneyAfter(pieces, at);
    Match<Unit> match = Units.longer(measure, money);
    if (match == null) {
      return null;
    }
    int end = match.end();
    if (pieces.glued(end) && (pieces.isWord(end) || pieces.isDigits(end))) {
      return null;
    }
    // "marks" are German money only in large sums; "$" after a number may open the next one
    if (pieces.is(at, "marks") && !numeral.scaled()) {
      return null;
    }
    if (pieces.isMarkIn(at, "$£€¥") && pieces.isDigits(end)) {
      return null;
    }
    // "the second", "a two second": ordinals and adverbs are no units unless in the plural or 1
    if (pieces.is(at, "second")
        && !pieces.isMarkIn(at - 1, "-‐‑")
        && numeral.form() == Form.WORDS) {
      return null;
    }
    return match;
  }

  /** The second value of a range after the first; null if there is none. */
  private @Nullable Measured second(Measured first, boolean ranged, boolean changed) {
    int joint = first.end;
    if (!pieces.together(joint + 1, first.numeral.begin())) {
      return null;
    }
    boolean to = pieces.is(joint, "to");
    boolean and = ranged && pieces.is(joint, "and");
    boolean or = pieces.is(joint, "or");
    boolean glued = pieces.glued(joint) && pieces.glued(joint + 1);
    boolean dash = pieces.isMarkIn(joint, DASHES) && glued == pieces.glued(joint);
    if (!to && !and && !or && !dash) {
      return null;
    }
    Match<Hedge> hedge = to || and ? Hedge.LEADING.match(pieces, joint + 1) : null;
    int next = hedge == null ? joint + 1 : hedge.end();
    Measured second = measured(next, glued ? next : -1);
    if (second == null || second.numeral.form() == Form.PLURAL) {
      return null;
    }
    boolean rising = first.value.compareTo(second.value) < 0;
    boolean sameUnit = first.unit != null && first.unit.equals(second.unit);
    boolean firstBare = first.unit == null;
    boolean secondBare = second.unit == null;
    boolean unitShared =
        sameUnit
            || (firstBare && !secondBare && !second.prefixed)
            || (firstBare && secondBare)
            || (!firstBare && secondBare && (ranged || first.prefixed));
    if (!unitShared || (changed && !ranged && !(firstBare && !secondBare && rising))) {
      return null;
    }
    boolean fractional = second.value.compareTo(BigDecimal.ONE) < 0;
    if (or) {
      boolean near =
          first.value.add(BigDecimal.ONE).compareTo(second.value) == 0 && !first.numeral.scaled();
      return firstBare && near ? second : null;
    }
    if (dash) {
      if (pieces.isMarkIn(second.end, DASHES) && isGluedDigits(second.end + 1)) {
        return null;
      }
      boolean measured = !firstBare || !secondBare;
      boolean counts = nouns.isPluralPhrase(second.end) && rising;
      return glued
          ? (measured || counts || ranged ? second : null)
          : (measured && !fractional && rising ? second : null);
    }
    if (to && firstBare && secondBare && !ranged) {
      boolean large = first.value.compareTo(BigDecimal.valueOf(20)) >= 0;
      return nouns.isPluralPhrase(second.end) || (rising && large) ? second : null;
    }
    return second;
  }

  /** "$15 to $20 million": the magnitude is for both when the first is the smaller before it. */
  private static boolean isShared(Measured first, Measured second) {
    if (first.numeral.scaled() || !second.numeral.scaled()) {
      return false;
    }
    BigDecimal mantissa = second.numeral.value().divideToIntegralValue(second.numeral.magnitude());
    return first.value.compareTo(mantissa) <= 0;
  }

  /** Whether digits are one side of a score, or the head of a telephone number or code. */
  private boolean isScoreOrCode(Measured first) {
    return first.numeral.form() == Form.DIGITS
        && first.unit == null
        && pieces.isMarkIn(first.end, "-–‐‑")
        && pieces.glued(first.end)
        && isGluedDigits(first.end + 1);
  }

  private boolean isGluedDigits(int at) {
    return pieces.isDigits(at) && pieces.glued(at);
  }

  private boolean isSign(int at, int joint) {
    return joint < 0
        && pieces.isMarkIn(at, "-−–")
        && pieces.glued(at + 1)
        && !(pieces.glued(at) && !pieces.isMarkIn(at - 1, "(["))
        && !pieces.isWord(at + 1);
  }

  /** Whether what stands before digits allows a number to begin there. */
  private boolean mayBegin(int at) {
    if (pieces.isWord(at)) {
      return !isGluedToWord(at) && !(pieces.glued(at) && pieces.isMarkIn(at - 1, "-‐‑'’&@#_/."));
    }
    if (!pieces.glued(at)) {
      return true;
    }
    if (pieces.isWord(at - 1) || pieces.isDigits(at - 1)) {
      return false;
    }
    boolean inner = pieces.glued(at - 1);
    if (pieces.isMarkIn(at - 1, ".:/'’-–‐‑") && inner) {
      return pieces.isMarkIn(at - 1, "-–‐‑")
          && (pieces.is(at - 2, "sub") || pieces.is(at - 2, "to"));
    }
    return !pieces.isMarkIn(at - 1, "#&_@/'’^*=\\");
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
