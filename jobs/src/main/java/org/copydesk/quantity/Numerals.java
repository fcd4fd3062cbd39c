package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.document.Doubt;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.NumberWord.Role;
import org.copydesk.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads numerals: digits with US, Indian, Swiss, spaced or European grouping and decimals; number
 * names; both with magnitude words; fractions and mixed numbers. Reads forward from a piece, and
 * looks at no piece more than a bounded number of times.
 */
final class Numerals {

  /** How the letters m, b and t after digits are read. */
  enum Scale {
    /** As units, which is not for this class to say; only {@code M} and {@code b} may be scales. */
    PLAIN,
    /** As million, billion and trillion. */
    MONEY
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BILLION.multiply(BigDecimal.valueOf(1000));

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private static final String DASHES = Digits.DASHES;

  private static final WordTable<Boolean> ORDINALS =
      WordTable.ofWords("first second third fourth fifth sixth seventh eighth ninth");

  private final Pieces pieces;
  private final Digits digits;

  Numerals(Pieces pieces) {
    this.pieces = pieces;
    digits = new Digits(pieces);
  }

  /** The numeral that begins at a piece; null if none does, or if the table could not hold it. */
  @Nullable Numeral read(int at, Scale scale) {
    Numeral numeral = pieces.isWord(at) && !isMisread(at) ? readWords(at) : readDigits(at, scale);
    if (numeral == null) {
      return null;
    }
    return fits(numeral.value()) ? numeral : null;
  }

  /** Whether the claims table can hold the integer part of a value. */
  static boolean fits(BigDecimal value) {
    return value.precision() - value.scale() <= Digits.INTEGER_DIGITS;
  }

  private @Nullable Numeral readDigits(int at, Scale scale) {
    Term first = term(at, scale);
    return first == null ? null : sum(at, first, Form.DIGITS);
  }

  private @Nullable Numeral readWords(int at) {
    NumberWord word = pieces.in(NumberWord.TABLE, at);
    if (word == null) {
      return isArticle(at) ? readAfterArticle(at) : null;
    }
    return switch (word.role()) {
      case UNIT, TEEN, TENS -> {
        Term term = term(at, Scale.PLAIN);
        yield term == null ? null : sum(at, term, Form.WORDS);
      }
      case HUNDRED, MAGNITUDE -> {
        Term term = magnitude(at);
        yield numeral(at, term, Form.BARE);
      }
      case PLURAL -> readPlural(at, word);
      case PART -> readPart(at, at, word);
      case PARTS, SHORT_MAGNITUDE -> null;
    };
  }

  /** {@code a hundred and five}, {@code a dozen}, {@code a third}. */
  private @Nullable Numeral readAfterArticle(int at) {
    int next = at + 1;
    if (!pieces.together(next, at)) {
      return null;
    }
    NumberWord word = pieces.in(NumberWord.TABLE, next);
    if (word == null) {
      return null;
    }
    return switch (word.role()) {
      case HUNDRED, MAGNITUDE -> sum(at, magnitude(next), Form.WORDS);
      case PART -> readPart(at, next, word);
      case UNIT, TEEN, TENS, SHORT_MAGNITUDE, PARTS, PLURAL -> null;
    };
  }

  /** {@code half a million}, {@code half of}, {@code a third of}, {@code by a quarter}. */
  private @Nullable Numeral readPart(int at, int part, NumberWord word) {
    BigDecimal value = Digits.divide(BigDecimal.ONE, word.value());
    int next = part + 1;
    if (pieces.isMarkIn(next, DASHES) && pieces.glued(next)) {
      next++;
    } else if (pieces.is(next, "of") && isArticle(next + 1)) {
      next += 2;
    } else if (isArticle(next)) {
      next++;
    }
    NumberWord magnitude = pieces.together(next, at) ? pieces.in(NumberWord.TABLE, next) : null;
    if (magnitude != null && magnitude.role() == Role.MAGNITUDE && word.value().intValue() <= 4) {
      return numeral(at, scaled(next, Term.fraction(next, value, false), Scale.PLAIN), Form.WORDS);
    }
    boolean half = word.value().intValue() == 2;
    boolean article = part > at;
    int after = part + 1;
    boolean of =
        pieces.is(after, "of")
            || (half && (pieces.is(after, "the") || pieces.is(after, "its")))
            || (half && (pieces.is(after, "their") || pieces.is(after, "his")));
    boolean counted = (half || article) && of && !isOrdinalBefore(at);
    boolean alone = article && !pieces.isWord(after);
    // "a third" and the like alone are more often a place in an order
    boolean small =
        half || word.value().compareTo(BigDecimal.TEN) >= 0 || pieces.is(part, "quarter");
    boolean byPart = alone && (small || pieces.is(at - 1, "by") || pieces.is(at - 1, "than"));
    return counted || byPart ? numeral(at, Term.fraction(after, value, false), Form.WORDS) : null;
  }

  private boolean isOrdinalBefore(int at) {
    return pieces.is(at - 1, "first")
        || pieces.is(at - 1, "second")
        || pieces.is(at - 1, "other")
        || pieces.is(at - 1, "latter")
        || pieces.is(at - 1, "last");
  }

  /** {@code hundreds}, {@code tens of thousands}. */
  private @Nullable Numeral readPlural(int at, NumberWord word) {
    BigDecimal value = word.value();
    int end = at + 1;
    while (pieces.is(end, "of") && pieces.together(end + 1, at)) {
      NumberWord next = pieces.in(NumberWord.TABLE, end + 1);
      if (next == null || next.role() != Role.PLURAL) {
        break;
      }
      value = value.multiply(next.value());
      end += 2;
      if (!fits(value)) {
        return null;
      }
    }
    if (pieces.is(at, "tens") && end == at + 1) {
      return null;
    }
    return numeral(at, Term.words(end, value), Form.PLURAL);
  }

  /** Adds the smaller terms that follow, then a fraction or decimals. */
  private Numeral sum(int begin, Term first, Form form) {
    Term sum = first;
    BigDecimal limit = first.magnitude();
    while (limit.compareTo(BigDecimal.ONE) > 0 && tail(sum.end(), begin) == null) {
      boolean and = pieces.is(sum.end(), "and");
      int next = and ? sum.end() + 1 : sum.end();
      Term term =
          pieces.together(next, begin) && !pieces.glued(next) ? term(next, Scale.PLAIN) : null;
      if (term == null
          || term.value().compareTo(limit) >= 0
          || (term.inDigits() && !continuesInDigits(term, next, limit, and))) {
        break;
      }
      limit = term.magnitude();
      sum = plus(sum, term);
    }
    Term tail = tail(sum.end(), begin);
    if (tail != null) {
      if (limit.compareTo(BigDecimal.ONE) == 0) {
        Term all = Term.fraction(tail.end(), sum.value().add(tail.value()), sum.inDigits());
        return numeral(begin, scaled(tail.end(), all, Scale.PLAIN), form);
      }
      Term smaller = scaled(tail.end(), tail, Scale.PLAIN);
      boolean own = smaller.end() > tail.end() && smaller.value().compareTo(limit) < 0;
      BigDecimal part = own ? smaller.value() : tail.value().multiply(limit);
      sum = Term.fraction(own ? smaller.end() : tail.end(), sum.value().add(part), sum.inDigits());
      return numeral(begin, sum, form);
    }
    if (form == Form.WORDS) {
      sum = withParts(begin, withDecimals(sum));
    }
    return numeral(begin, sum, form);
  }

  private static Term plus(Term sum, Term term) {
    return new Term(
        term.end(),
        sum.value().add(term.value()),
        BigDecimal.ONE,
        term.step(),
        sum.inDigits(),
        sum.doubt());
  }

  /** {@code two hundred point seventy-one}: decimals after a number name. */
  private Term withDecimals(Term sum) {
    if (!pieces.is(sum.end(), "point") || !pieces.together(sum.end() + 1, sum.end())) {
      return sum;
    }
    Term decimals = belowHundred(sum.end() + 1);
    if (decimals == null) {
      return sum;
    }
    int places = decimals.value().compareTo(BigDecimal.TEN) < 0 ? 1 : 2;
    BigDecimal value = sum.value().add(decimals.value().movePointLeft(places));
    BigDecimal step = BigDecimal.ONE.movePointLeft(places);
    return new Term(decimals.end(), value, BigDecimal.ONE, step, false, null);
  }

  /** {@code one hundred thirty-two fifths}: a number name over a denominator. */
  private Term withParts(int begin, Term sum) {
    NumberWord part =
        pieces.together(sum.end(), begin) ? pieces.in(NumberWord.TABLE, sum.end()) : null;
    if (part == null
        || part.role() != Role.PARTS
        || sum.end() == begin + 1
        || isQuarter(sum.end())) {
      return sum;
    }
    // "one hundred thirty-fifths" written without a hyphen
    NumberWord tens = pieces.in(NumberWord.TABLE, sum.end() - 1);
    BigDecimal numerator = sum.value();
    BigDecimal denominator = part.value();
    if (tens != null
        && tens.role() == Role.TENS
        && denominator.compareTo(BigDecimal.TEN) < 0
        && tens.value().compareTo(numerator) < 0) {
      numerator = numerator.subtract(tens.value());
      denominator = denominator.add(tens.value());
    }
    return Term.fraction(sum.end() + 1, Digits.divide(numerator, denominator), false);
  }

  private boolean isQuarter(int at) {
    return pieces.is(at, "quarter") || pieces.is(at, "quarters");
  }

  /** Digits may go on only in full style, {@code 6 thousand 5 hundred and 48}. */
  private static boolean continuesInDigits(Term term, int begin, BigDecimal limit, boolean and) {
    return term.end() > begin + 1 || (and && limit.compareTo(BigDecimal.valueOf(1000)) <= 0);
  }

  /** {@code and a half}, {@code and three quarters}, {@code and fifty-four hundredths}. */
  private @Nullable Term tail(int at, int anchor) {
    if (!pieces.is(at, "and") || !pieces.together(at + 2, anchor)) {
      return null;
    }
    int count = at + 1;
    boolean one = isArticle(count) || pieces.is(count, "one");
    Term parts = one ? Term.words(count + 1, BigDecimal.ONE) : tensAndUnits(count);
    NumberWord part =
        parts != null && pieces.together(parts.end(), anchor)
            ? pieces.in(NumberWord.TABLE, parts.end())
            : null;
    if (parts == null || part == null || part.role() != (one ? Role.PART : Role.PARTS)) {
      return null;
    }
    return Term.fraction(parts.end() + 1, Digits.divide(parts.value(), part.value()), false);
  }

  /** A number below a thousand, or digits, with its magnitude words. */
  private @Nullable Term term(int at, Scale scale) {
    if (pieces.isWord(at) && !isMisread(at)) {
      Term small = belowHundred(at);
      if (small == null) {
        return null;
      }
      Term fraction = fraction(small);
      return fraction != null ? fraction : scaled(small.end(), small, scale);
    }
    Term number = digits.read(at);
    return number == null ? null : scaled(number.end(), number, scale);
  }

  /** Whether a letter before a group may be a misread digit: {@code l,200}. */
  private boolean isMisread(int at) {
    return pieces.length(at) == 1
        && pieces.isMark(at + 1, ',')
        && pieces.glued(at + 1)
        && pieces.glued(at + 2);
  }

  /** {@code seven}, {@code seventeen}, {@code seventy-seven}, {@code seven point five}. */
  private @Nullable Term belowHundred(int at) {
    Term number = tensAndUnits(at);
    return number == null ? null : point(number);
  }

  private @Nullable Term tensAndUnits(int at) {
    NumberWord word = pieces.in(NumberWord.TABLE, at);
    if (word == null) {
      return null;
    }
    BigDecimal value = word.value();
    int end = at + 1;
    switch (word.role()) {
      case UNIT, TEEN -> {}
      case TENS -> {
        int next = pieces.isMarkIn(end, DASHES) && pieces.glued(end) ? end + 1 : end;
        NumberWord unit = pieces.together(next, at) ? pieces.in(NumberWord.TABLE, next) : null;
        if (next > end && pieces.in(ORDINALS, next) != null) {
          return null;
        }
        if (unit != null && unit.role() == Role.UNIT && unit.value().signum() > 0) {
          value = value.add(unit.value());
          end = next + 1;
        }
      }
      case HUNDRED, MAGNITUDE, SHORT_MAGNITUDE, PART, PARTS, PLURAL -> {
        return null;
      }
    }
    return Term.words(end, value);
  }

  /** Digits spoken after {@code point}, if there are any. */
  private Term point(Term whole) {
    int point = whole.end();
    if (!pieces.is(point, "point")) {
      return whole;
    }
    BigDecimal sum = whole.value();
    BigDecimal place = BigDecimal.ONE;
    int end = point + 1;
    while (end <= point + Digits.FRACTION_DIGITS && pieces.together(end, point)) {
      NumberWord digit = pieces.in(NumberWord.TABLE, end);
      if (digit == null || digit.role() != Role.UNIT) {
        break;
      }
      place = place.movePointLeft(1);
      sum = sum.add(digit.value().multiply(place));
      end++;
    }
    return end == point + 1 ? whole : new Term(end, sum, BigDecimal.ONE, place, false, null);
  }

  /** {@code two-thirds}, {@code one half}, {@code three twenty-firsts}; null if it is none. */
  private @Nullable Term fraction(Term count) {
    int next = count.end();
    boolean dash = pieces.isMarkIn(next, DASHES) && pieces.glued(next) == pieces.glued(next + 1);
    if (dash) {
      next++;
    }
    if (!pieces.together(next, count.end() - 1)) {
      return null;
    }
    boolean one = count.value().compareTo(BigDecimal.ONE) == 0;
    NumberWord part = pieces.in(NumberWord.TABLE, next);
    BigDecimal tens = BigDecimal.ZERO;
    if (part != null && part.role() == Role.TENS && !one) {
      tens = part.value();
      next++;
      if (pieces.isMarkIn(next, DASHES) && pieces.glued(next)) {
        next++;
      }
      part = pieces.in(NumberWord.TABLE, next);
      if (pieces.is(next, "firsts")) {
        part = new NumberWord(Role.PARTS, BigDecimal.ONE);
      }
    }
    if (part == null || part.role() != (one ? Role.PART : Role.PARTS)) {
      return null;
    }
    if (isQuarter(next) && !dash && !pieces.is(next + 1, "of") && !isMagnitude(next + 1)) {
      return null;
    }
    BigDecimal value = Digits.divide(count.value(), tens.add(part.value()));
    return scaled(next + 1, Term.fraction(next + 1, value, false), Scale.PLAIN);
  }

  private boolean isMagnitude(int at) {
    NumberWord word = pieces.in(NumberWord.TABLE, at);
    return word != null && word.role() == Role.MAGNITUDE;
  }

  /** Multiplies by hundred (and adds what follows it) and by the magnitude words. */
  private Term scaled(int at, Term term, Scale scale) {
    BigDecimal product = term.value();
    BigDecimal magnitude = BigDecimal.ONE;
    BigDecimal step = term.step();
    int end = at;
    int anchor = Math.max(0, at - 1);
    NumberWord word = pieces.together(end, anchor) ? pieces.in(NumberWord.TABLE, end) : null;
    if (word == null) {
      word = dashedMagnitude(end);
      if (word != null) {
        end++;
      }
    }
    if (word != null && word.role() == Role.HUNDRED && !pieces.glued(end)) {
      product = product.multiply(HUNDRED);
      end++;
      boolean and = pieces.is(end, "and");
      int next = and ? end + 1 : end;
      boolean fraction = and && tail(end, anchor) != null;
      Term rest =
          !fraction && pieces.together(next, anchor) ? smallRest(next, term.inDigits()) : null;
      if (rest != null) {
        product = product.add(rest.value());
        end = rest.end();
      }
      word = pieces.together(end, anchor) ? pieces.in(NumberWord.TABLE, end) : null;
    }
    while (word != null
        && (word.role() == Role.MAGNITUDE
            || (word.role() == Role.SHORT_MAGNITUDE && isShortMagnitude(end, term.inDigits()))
            || isSeveralDozens(end, at, word))) {
      product = product.multiply(word.value());
      magnitude = magnitude.multiply(word.value());
      // a dozen is counted, not rounded
      step = word.value().compareTo(DOZEN) == 0 ? step : step.multiply(word.value());
      end++;
      if (!fits(product)) {
        break;
      }
      word = pieces.together(end, anchor) ? pieces.in(NumberWord.TABLE, end) : null;
    }
    if (end == at && term.inDigits()) {
      BigDecimal letter = letterScale(at, scale);
      if (letter != null) {
        product = product.multiply(letter);
        magnitude = letter;
        step = step.multiply(letter);
        end = at + 1;
      }
    }
    Doubt doubt = end > at ? clear(term.doubt()) : term.doubt();
    return new Term(end, product, magnitude, step, term.inDigits(), doubt);
  }

  /** Nobody groups the digits before a magnitude word: {@code 1.234 million} has decimals. */
  private static @Nullable Doubt clear(@Nullable Doubt doubt) {
    return doubt == Doubt.GROUPING ? null : doubt;
  }

  /** A magnitude without a number before it, as if one stood there. */
  private Term magnitude(int at) {
    return scaled(
        at, new Term(at, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, false, null), Scale.PLAIN);
  }

  private static Numeral numeral(int begin, Term term, Form form) {
    return new Numeral(
        begin, term.end(), term.value(), term.magnitude(), term.step(), form, term.doubt());
  }

  /** {@code 30-million-dollar}: a magnitude after a hyphen. */
  private @Nullable NumberWord dashedMagnitude(int at) {
    if (pieces.isMarkIn(at, DASHES) && pieces.glued(at) && pieces.glued(at + 1)) {
      NumberWord word = pieces.in(NumberWord.TABLE, at + 1);
      return word != null && word.role() == Role.MAGNITUDE ? word : null;
    }
    return null;
  }

  /** "three dozens": the plural of dozen counts as the singular. */
  private boolean isSeveralDozens(int end, int at, NumberWord word) {
    return end == at
        && word.role() == Role.PLURAL
        && !pieces.is(end, "tens")
        && !pieces.is(end, "scores");
  }

  /** {@code two mln}, {@code 5k}: a single letter needs digits, and glued, lest it be kelvin. */
  private boolean isShortMagnitude(int at, boolean inDigits) {
    return pieces.length(at) > 1 || (inDigits && (pieces.glued(at) || pieces.first(at) != 'K'));
  }

  /** What follows "hundred and": below a hundred, and not the start of "two hundred". */
  private @Nullable Term smallRest(int at, boolean inDigits) {
    if (pieces.isDigits(at)) {
      boolean small = inDigits && pieces.length(at) <= 2 && !pieces.glued(at + 1);
      return small ? Term.digits(at + 1, BigDecimal.valueOf(pieces.value(at)), null) : null;
    }
    Term rest = belowHundred(at);
    if (rest == null || rest.value().signum() == 0) {
      return null;
    }
    NumberWord next =
        pieces.together(rest.end(), at) ? pieces.in(NumberWord.TABLE, rest.end()) : null;
    return next != null && next.role() == Role.HUNDRED ? null : rest;
  }

  /** {@code 4.3M}, {@code 1.2b}; with money also {@code $5m}, {@code $5 m}. */
  private @Nullable BigDecimal letterScale(int at, Scale scale) {
    if (!pieces.isWord(at) || pieces.length(at) != 1 || !pieces.together(at, at - 1)) {
      return null;
    }
    boolean glued = pieces.glued(at);
    char letter = pieces.first(at);
    return switch (scale) {
      case PLAIN -> {
        if (letter == 'M') {
          yield MILLION;
        }
        // nobody writes 2415 billion: 2415B is a bid
        boolean small = pieces.length(at - 1) <= 3;
        yield glued && small && (letter == 'b' || letter == 'B') ? BILLION : null;
      }
      case MONEY ->
          switch (letter) {
            case 'm', 'M' -> MILLION;
            case 'b', 'B' -> BILLION;
            case 't', 'T' -> glued ? TRILLION : null;
            default -> null;
          };
    };
  }

  private boolean isArticle(int at) {
    return pieces.is(at, "a") || pieces.is(at, "an");
  }
}
