package org.copydesk.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
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

  /** Digits after the point that are kept: the scale of the claims table. */
  static final int FRACTION_DIGITS = 9;

  /** Digits before the point that the claims table, decimal(38, 9), can hold. */
  private static final int INTEGER_DIGITS = 29;

  /** More groups than this are a list. */
  private static final int MOST_GROUPS = 9;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BILLION.multiply(BigDecimal.valueOf(1000));

  private static final String DASHES = "-‐‑";

  /** Vulgar fractions of Unicode with their parts. */
  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

  private static final int[] VULGAR_PARTS = {
    1, 2, 1, 3, 2, 3, 1, 4, 3, 4, 1, 5, 2, 5, 3, 5, 4, 5, 1, 6, 5, 6, 1, 7, 1, 8, 3, 8, 5, 8, 7, 8,
    1, 9, 1, 10
  };

  /** Denominators that news writes with a stroke; 9/11 and 24/7 are none. */
  private static final String DENOMINATORS = " 2 3 4 5 6 7 8 9 10 12 16 20 32 50 64 100 128 1000 ";

  private static final WordTable<Boolean> ORDINALS =
      WordTable.ofWords("first second third fourth fifth sixth seventh eighth ninth");

  private record Term(int end, BigDecimal value, BigDecimal magnitude, boolean inDigits) {}

  private final Pieces pieces;

  Numerals(Pieces pieces) {
    this.pieces = pieces;
  }

  /** The numeral that begins at a piece; null if none does, or if the table could not hold it. */
  @Nullable Numeral read(int at, Scale scale) {
    Numeral numeral = pieces.isWord(at) ? readWords(at) : readDigits(at, scale);
    if (numeral == null) {
      return null;
    }
    return fits(numeral.value()) ? numeral : null;
  }

  /** Whether the claims table can hold the integer part of a value. */
  static boolean fits(BigDecimal value) {
    return value.precision() - value.scale() <= INTEGER_DIGITS;
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
        Term term = scaled(at, BigDecimal.ONE, false, Scale.PLAIN);
        yield new Numeral(at, term.end, term.value, term.magnitude, Form.BARE);
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
      case HUNDRED, MAGNITUDE ->
          sum(at, scaled(next, BigDecimal.ONE, false, Scale.PLAIN), Form.WORDS);
      case PART -> readPart(at, next, word);
      case UNIT, TEEN, TENS, SHORT_MAGNITUDE, PARTS, PLURAL -> null;
    };
  }

  /** {@code half a million}, {@code half of}, {@code a third of}, {@code by a quarter}. */
  private @Nullable Numeral readPart(int at, int part, NumberWord word) {
    BigDecimal value = divide(BigDecimal.ONE, word.value());
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
      Term term = scaled(next, value, false, Scale.PLAIN);
      return new Numeral(at, term.end, term.value, term.magnitude, Form.WORDS);
    }
    boolean half = word.value().intValue() == 2;
    boolean article = part > at;
    int after = part + 1;
    boolean of =
        pieces.is(after, "of")
            || (half && (pieces.is(after, "the") || pieces.is(after, "its")))
            || (half && (pieces.is(after, "their") || pieces.is(after, "his")));
    boolean counted = (half || article) && of && !isOrdinalBefore(at);
    boolean byPart =
        article && (pieces.is(at - 1, "by") || pieces.is(at - 1, "than")) && !pieces.isWord(after);
    return counted || byPart ? new Numeral(at, after, value, BigDecimal.ONE, Form.WORDS) : null;
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
    return new Numeral(at, end, value, BigDecimal.ONE, Form.PLURAL);
  }

  /** Adds the smaller terms that follow, then a fraction. */
  private Numeral sum(int begin, Term first, Form form) {
    BigDecimal value = first.value;
    BigDecimal limit = first.magnitude;
    BigDecimal magnitude = first.magnitude;
    int end = first.end;
    while (limit.compareTo(BigDecimal.ONE) > 0 && fractionTail(end, begin) < 0) {
      boolean and = pieces.is(end, "and");
      int next = and ? end + 1 : end;
      Term term =
          pieces.together(next, begin) && !pieces.glued(next) ? term(next, Scale.PLAIN) : null;
      if (term == null
          || term.value.compareTo(limit) >= 0
          || (term.inDigits && !continuesInDigits(term, next, limit, and))) {
        break;
      }
      value = value.add(term.value);
      limit = term.magnitude;
      magnitude = BigDecimal.ONE;
      end = term.end;
    }
    int tail = fractionTail(end, begin);
    if (tail > 0) {
      BigDecimal part = tailValue(end);
      if (limit.compareTo(BigDecimal.ONE) == 0) {
        Term all = scaled(tail, value.add(part), false, Scale.PLAIN);
        return new Numeral(begin, all.end, all.value, all.magnitude, form);
      }
      Term smaller = scaled(tail, part, false, Scale.PLAIN);
      boolean own = smaller.end > tail && smaller.value.compareTo(limit) < 0;
      value = value.add(own ? smaller.value : part.multiply(limit));
      end = own ? smaller.end : tail;
    }
    return new Numeral(begin, end, value, magnitude, form);
  }

  /** Digits may go on only in full style, {@code 6 thousand 5 hundred and 48}. */
  private static boolean continuesInDigits(Term term, int begin, BigDecimal limit, boolean and) {
    return term.end > begin + 1 || (and && limit.compareTo(BigDecimal.valueOf(1000)) <= 0);
  }

  /** After {@code and a half}, {@code and three quarters}; -1 if that does not stand there. */
  private int fractionTail(int at, int anchor) {
    if (!pieces.is(at, "and") || !pieces.together(at + 2, anchor)) {
      return -1;
    }
    NumberWord part = pieces.in(NumberWord.TABLE, at + 2);
    if (part == null) {
      return -1;
    }
    boolean one = isArticle(at + 1) || pieces.is(at + 1, "one");
    if (one) {
      return part.role() == Role.PART ? at + 3 : -1;
    }
    NumberWord count = pieces.in(NumberWord.TABLE, at + 1);
    return count != null && count.role() == Role.UNIT && part.role() == Role.PARTS ? at + 3 : -1;
  }

  private BigDecimal tailValue(int at) {
    NumberWord count = pieces.in(NumberWord.TABLE, at + 1);
    NumberWord part = pieces.in(NumberWord.TABLE, at + 2);
    if (part == null) {
      throw new IllegalStateException("no fraction at piece " + at);
    }
    return divide(count == null ? BigDecimal.ONE : count.value(), part.value());
  }

  /** A number below a thousand, or digits, with its magnitude words. */
  private @Nullable Term term(int at, Scale scale) {
    if (pieces.isWord(at)) {
      Term small = belowHundred(at);
      if (small == null) {
        return null;
      }
      Term fraction = fraction(small);
      return fraction != null ? fraction : scaled(small.end, small.value, false, scale);
    }
    Term digits = digits(at);
    return digits == null ? null : scaled(digits.end, digits.value, true, scale);
  }

  /** {@code seven}, {@code seventeen}, {@code seventy-seven}, {@code seven point five}. */
  private @Nullable Term belowHundred(int at) {
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
    return point(end, value);
  }

  /** Digits spoken after {@code point}, if there are any. */
  private Term point(int at, BigDecimal value) {
    BigDecimal sum = value;
    int end = at;
    if (pieces.is(at, "point")) {
      int next = at + 1;
      BigDecimal place = BigDecimal.ONE.movePointLeft(1);
      while (next < at + FRACTION_DIGITS && pieces.together(next, at)) {
        NumberWord digit = pieces.in(NumberWord.TABLE, next);
        if (digit == null || digit.role() != Role.UNIT) {
          break;
        }
        sum = sum.add(digit.value().multiply(place));
        place = place.movePointLeft(1);
        end = ++next;
      }
    }
    return new Term(end, sum, BigDecimal.ONE, false);
  }

  /** {@code two-thirds}, {@code one half}, {@code three quarters of}; null if it is none. */
  private @Nullable Term fraction(Term count) {
    int next = count.end;
    boolean dash = pieces.isMarkIn(next, DASHES) && pieces.glued(next);
    if (dash) {
      next++;
    }
    NumberWord part =
        pieces.together(next, count.end - 1) ? pieces.in(NumberWord.TABLE, next) : null;
    if (part == null) {
      return null;
    }
    boolean one = count.value.compareTo(BigDecimal.ONE) == 0;
    if (part.role() != (one ? Role.PART : Role.PARTS)) {
      return null;
    }
    boolean quarters = part.value().intValue() == 4 && pieces.first(next) != 'f';
    if (quarters && !dash && !pieces.is(next + 1, "of") && !isMagnitude(next + 1)) {
      return null;
    }
    BigDecimal value = divide(count.value, part.value());
    Term scaled = scaled(next + 1, value, false, Scale.PLAIN);
    return new Term(scaled.end, scaled.value, scaled.magnitude, false);
  }

  private boolean isMagnitude(int at) {
    NumberWord word = pieces.in(NumberWord.TABLE, at);
    return word != null && word.role() == Role.MAGNITUDE;
  }

  /** Multiplies by hundred (and adds what follows it) and by the magnitude words. */
  private Term scaled(int at, BigDecimal value, boolean inDigits, Scale scale) {
    BigDecimal product = value;
    BigDecimal magnitude = BigDecimal.ONE;
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
      int next = pieces.is(end, "and") ? end + 1 : end;
      Term rest = pieces.together(next, anchor) ? smallRest(next, inDigits) : null;
      if (rest != null) {
        product = product.add(rest.value);
        end = rest.end;
      }
      word = pieces.together(end, anchor) ? pieces.in(NumberWord.TABLE, end) : null;
    }
    while (word != null
        && (word.role() == Role.MAGNITUDE
            || (word.role() == Role.SHORT_MAGNITUDE && inDigits && !isKelvin(end))
            || isSeveralDozens(end, at, word))) {
      product = product.multiply(word.value());
      magnitude = magnitude.multiply(word.value());
      end++;
      if (!fits(product)) {
        break;
      }
      word = pieces.together(end, anchor) ? pieces.in(NumberWord.TABLE, end) : null;
    }
    if (end == at && inDigits) {
      BigDecimal letter = letterScale(at, scale);
      if (letter != null) {
        return new Term(at + 1, product.multiply(letter), letter, true);
      }
    }
    return new Term(end, product, magnitude, inDigits);
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

  private boolean isKelvin(int at) {
    return pieces.length(at) == 1 && !pieces.glued(at) && pieces.first(at) == 'K';
  }

  /** What follows "hundred and": below a hundred, and not the start of "two hundred". */
  private @Nullable Term smallRest(int at, boolean inDigits) {
    if (pieces.isDigits(at)) {
      boolean small = inDigits && pieces.length(at) <= 2 && !pieces.glued(at + 1);
      return small
          ? new Term(at + 1, BigDecimal.valueOf(pieces.value(at)), BigDecimal.ONE, true)
          : null;
    }
    Term rest = belowHundred(at);
    if (rest == null || rest.value.signum() == 0) {
      return null;
    }
    NumberWord next = pieces.together(rest.end, at) ? pieces.in(NumberWord.TABLE, rest.end) : null;
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
        yield glued && (letter == 'b' || letter == 'B') ? BILLION : null;
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

  /** A run of digits with grouping, decimals and a fraction; or a fraction alone. */
  private @Nullable Term digits(int at) {
    if (!pieces.isDigits(at)) {
      return digitless(at);
    }
    int end = at + 1;
    int stroke = strokeEnd(at);
    if (stroke > 0) {
      return new Term(stroke, strokeValue(at), BigDecimal.ONE, true);
    }
    if (pieces.isMark(end, '/') && pieces.glued(end) && isGluedDigits(end + 1)) {
      return null;
    }
    int grouped = groupsEnd(at);
    boolean pointed = grouped > end && pieces.isMark(end, '.');
    boolean decimalComma = false;
    if (grouped > end) {
      end = grouped;
    } else if (isDecimalComma(at)) {
      decimalComma = true;
      end += 2;
    }
    int integerEnd = decimalComma ? at + 1 : end;
    BigDecimal value = integer(at, integerEnd);
    if (value == null) {
      return null;
    }
    if (decimalComma) {
      value = value.add(fractionDigits(at + 2));
    } else if (!pointed && pieces.isMark(end, '.') && pieces.glued(end) && isGluedDigits(end + 1)) {
      if (pieces.isMark(end + 2, '.') && pieces.glued(end + 2) && isGluedDigits(end + 3)) {
        return null;
      }
      value = value.add(fractionDigits(end + 1));
      end += 2;
    }
    return mixed(at, end, value);
  }

  /** {@code .5} or {@code ½}. */
  private @Nullable Term digitless(int at) {
    if (pieces.isMark(at, '.') && isGluedDigits(at + 1) && !pieces.glued(at)) {
      return new Term(at + 2, fractionDigits(at + 1), BigDecimal.ONE, true);
    }
    BigDecimal vulgar = vulgar(at);
    return vulgar == null ? null : new Term(at + 1, vulgar, BigDecimal.ONE, true);
  }

  /** Adds {@code ½}, {@code 1/2} or {@code -1/2} after a whole number. */
  private Term mixed(int at, int end, BigDecimal value) {
    if (pieces.together(end, at)) {
      BigDecimal vulgar = vulgar(end);
      if (vulgar != null) {
        return new Term(end + 1, value.add(vulgar), BigDecimal.ONE, true);
      }
      int next =
          pieces.isMarkIn(end, DASHES) && pieces.glued(end) && pieces.glued(end + 1)
              ? end + 1
              : end;
      int stroke = pieces.together(next, at) ? strokeEnd(next) : -1;
      if (stroke > 0) {
        return new Term(stroke, value.add(strokeValue(next)), BigDecimal.ONE, true);
      }
    }
    return new Term(end, value, BigDecimal.ONE, true);
  }

  private @Nullable BigDecimal vulgar(int at) {
    if (!pieces.isMarkIn(at, VULGAR)) {
      return null;
    }
    int place = 2 * VULGAR.indexOf(pieces.first(at));
    return divide(
        BigDecimal.valueOf(VULGAR_PARTS[place]), BigDecimal.valueOf(VULGAR_PARTS[place + 1]));
  }

  /** After {@code 3/4}; -1 if no fraction stands there. */
  private int strokeEnd(int at) {
    boolean shape =
        pieces.isDigits(at)
            && pieces.length(at) <= 3
            && pieces.isMarkIn(at + 1, "/⁄")
            && pieces.glued(at + 1)
            && isGluedDigits(at + 2)
            && pieces.length(at + 2) <= 4
            && !(pieces.isMarkIn(at + 3, "/⁄") && pieces.glued(at + 3));
    if (!shape || pieces.value(at) >= pieces.value(at + 2)) {
      return -1;
    }
    return DENOMINATORS.contains(" " + pieces.value(at + 2) + " ") ? at + 3 : -1;
  }

  private BigDecimal strokeValue(int at) {
    return divide(BigDecimal.valueOf(pieces.value(at)), BigDecimal.valueOf(pieces.value(at + 2)));
  }

  /** After the groups of a grouped number; {@code at + 1} if it has none. */
  private int groupsEnd(int at) {
    int end = at + 1;
    if (pieces.length(at) > 3) {
      return end;
    }
    if (pieces.isMarkIn(end, ",.'’") && pieces.glued(end)) {
      return markedGroupsEnd(at, pieces.first(end));
    }
    return spacedGroupsEnd(at);
  }

  private int markedGroupsEnd(int at, char mark) {
    int end = at + 1;
    int groups = 0;
    boolean threes = true;
    boolean some = false;
    while (groups <= MOST_GROUPS
        && pieces.isMark(end, mark)
        && pieces.glued(end)
        && isGluedDigits(end + 1)) {
      int length = pieces.length(end + 1);
      threes &= length == 3;
      some |= length >= 3;
      groups++;
      end += 2;
    }
    if (groups > MOST_GROUPS) {
      return at + 1;
    }
    boolean grouped =
        switch (mark) {
          // a comma groups even where a group is malformed: 2,35800 is one number, misprinted
          case ',' -> some && pieces.length(end - 1) >= 3;
          case '.' -> threes && groups > 1;
          default -> threes && groups > 0;
        };
    return grouped ? end : at + 1;
  }

  /** {@code 40 000}: groups of three after single spaces, with zeros or more than one group. */
  private int spacedGroupsEnd(int at) {
    int end = at + 1;
    boolean zeros = false;
    boolean hard = true;
    while (end - at <= MOST_GROUPS
        && pieces.isDigits(end)
        && pieces.together(end, at)
        && pieces.length(end) == 3
        && pieces.begin(end) == pieces.end(end - 1) + 1) {
      hard &= pieces.text().charAt(pieces.end(end - 1)) != ' ';
      zeros |= pieces.value(end) == 0;
      end++;
    }
    int groups = end - at - 1;
    if (groups == 0 || end - at > MOST_GROUPS) {
      return at + 1;
    }
    return hard || zeros ? end : at + 1;
  }

  /** {@code 1,3}: one comma with one or two digits after it, and no list of numbers. */
  private boolean isDecimalComma(int at) {
    int comma = at + 1;
    return pieces.isMark(comma, ',')
        && pieces.glued(comma)
        && isGluedDigits(comma + 1)
        && pieces.length(comma + 1) <= 2
        && pieces.length(at) <= 3
        && !(pieces.isMarkIn(comma + 2, ",.") && isGluedDigits(comma + 3))
        && !(pieces.glued(at) && pieces.isMark(at - 1, ','));
  }

  private boolean isGluedDigits(int piece) {
    return pieces.isDigits(piece) && pieces.glued(piece);
  }

  private @Nullable BigDecimal integer(int from, int end) {
    int length = 0;
    for (int piece = from; piece < end; piece++) {
      length += pieces.isDigits(piece) ? pieces.length(piece) : 0;
    }
    if (length > INTEGER_DIGITS) {
      return null;
    }
    if (length <= 18) {
      long value = 0;
      for (int piece = from; piece < end; piece++) {
        if (pieces.isDigits(piece)) {
          for (int i = pieces.begin(piece); i < pieces.end(piece); i++) {
            value = value * 10 + (pieces.text().charAt(i) - '0');
          }
        }
      }
      return BigDecimal.valueOf(value);
    }
    StringBuilder digits = new StringBuilder(length);
    for (int piece = from; piece < end; piece++) {
      if (pieces.isDigits(piece)) {
        digits.append(pieces.text(), pieces.begin(piece), pieces.end(piece));
      }
    }
    return new BigDecimal(new BigInteger(digits.toString()));
  }

  private BigDecimal fractionDigits(int piece) {
    int begin = pieces.begin(piece);
    int length = Math.min(pieces.length(piece), FRACTION_DIGITS);
    return new BigDecimal(new BigInteger(pieces.text().substring(begin, begin + length)), length);
  }

  private boolean isArticle(int at) {
    return pieces.is(at, "a") || pieces.is(at, "an");
  }

  private static BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
    return numerator
        .divide(denominator, FRACTION_DIGITS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }
}
