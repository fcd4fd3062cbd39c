package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Numeral.Form;
import org.copydesk.quantity.Numerals.Scale;
import org.copydesk.quantity.Unit.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a number with its sign, currency sign and unit. */
final class Measures {

  /** Words and marks with which a measure may begin: numbers, signs and currencies. */
  static final WordTable<Boolean> FIRST =
      WordTable.union(
          WordTable.ofWords("a an minus negative - − –"),
          NumberWord.TABLE,
          Digits.FIRST,
          Currencies.FIRST);

  private static final BigDecimal HALF = new BigDecimal("0.5");

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

  /** {@code three more days}, {@code 50 previous years}. */
  private static final WordTable<Boolean> BEFORE_UNIT =
      WordTable.ofWords(
          "more additional extra further previous past full whole straight consecutive successive"
              + " long short solid");

  private final Pieces pieces;
  private final Numerals numerals;
  private final NounPhrases nouns;

  Measures(Pieces pieces, NounPhrases nouns) {
    this.pieces = pieces;
    this.nouns = nouns;
    numerals = new Numerals(pieces);
  }

  /** A value with its unit that begins at a piece; the piece {@code joint} may be glued to. */
  @Nullable Measure read(int at, int joint) {
    if (at >= pieces.size() || (!pieces.isDigits(at) && pieces.any(FIRST, at) == null)) {
      return null;
    }
    Measure half = half(at);
    if (half != null) {
      return half;
    }
    int next = at;
    boolean negative = false;
    if (pieces.is(next, "minus") || pieces.is(next, "negative")) {
      negative = true;
      next++;
      if (pieces.isMarkIn(next, Digits.DASHES) && pieces.glued(next)) {
        next++;
        if (pieces.is(next, "minus") || pieces.is(next, "negative")) {
          return null;
        }
        Measure positive = read(next, next);
        return positive == null ? null : positive.negated();
      }
    } else if (isSign(next, joint)) {
      negative = true;
      next++;
    }
    Match<Unit> sign = isGluedToWord(next) ? null : Units.moneyBefore(pieces, next);
    int moneyBegin = next;
    Unit millions = sign == null ? Currencies.inMillions(pieces, next) : null;
    if (millions != null) {
      sign = new Match<>(millions, next + 1);
    }
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
    if (millions != null && !numeral.scaled()) {
      numeral = numeral.times(Numerals.MILLION, end);
    }
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
        numeral = numeral.times(Numerals.MILLION, numeral.end() + 1);
        end = numeral.end();
        match = unit(end, numeral);
      }
      if (match == null && pieces.in(BEFORE_UNIT, end) != null && pieces.together(end + 1, next)) {
        Match<Unit> time = unit(end + 1, numeral);
        match = time != null && time.value().kind() == Kind.TIME ? time : null;
      }
      millions =
          match == null && pieces.together(end, next) ? Currencies.inMillions(pieces, end) : null;
      if (millions != null) {
        match = new Match<>(millions, end + 1);
        numeral = numeral.scaled() ? numeral : numeral.times(Numerals.MILLION, end);
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
        NumberWord magnitude =
            unit.kind() == Kind.MONEY && pieces.together(end, next)
                ? pieces.in(NumberWord.TABLE, end)
                : null;
        if (magnitude != null && magnitude.role() == NumberWord.Role.MAGNITUDE) {
          numeral = numeral.times(magnitude.value(), end + 1);
          end++;
        }
      } else if (numeral.form() == Form.DIGITS && pieces.glued(end) && pieces.isWord(end)) {
        return null;
      }
    }
    BigDecimal value = negative ? numeral.value().negate() : numeral.value();
    return new Measure(numeral, value, end, unit, unitBegin, unitEnd, sign != null, attributive);
  }

  /** {@code half a point}, {@code half an hour}, {@code a year and a half}. */
  private @Nullable Measure half(int at) {
    boolean half = pieces.is(at, "half");
    int article = half ? at + 1 : at;
    if (!(pieces.is(article, "a") || pieces.is(article, "an"))
        || !pieces.together(article + 1, at)) {
      return null;
    }
    Match<Unit> unit = Units.measure(pieces, article + 1);
    if (unit == null || (half && pieces.isMarkIn(unit.end(), "-‐‑"))) {
      return null;
    }
    int end = unit.end();
    if (!half) {
      boolean more = pieces.is(end, "and") && pieces.is(end + 1, "a") && pieces.is(end + 2, "half");
      if (!more) {
        return null;
      }
      end += 3;
    }
    Numeral numeral =
        new Numeral(
            at,
            end,
            half ? HALF : HALF.add(BigDecimal.ONE),
            BigDecimal.ONE,
            BigDecimal.ZERO,
            Form.WORDS,
            null);
    return new Measure(
        numeral, numeral.value(), end, unit.value(), article + 1, unit.end(), false, false);
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
}
