package org.copydesk.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.copydesk.document.Doubt;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers written with digits: with US, Indian, Swiss, spaced or European grouping and
 * decimals, fractions with a stroke or of one character, mixed numbers, powers of ten, and figures
 * in which a scanner took digits for letters. Looks a bounded number of pieces ahead.
 */
final class Digits {

  /** Digits after the point that are kept: the scale of the claims table. */
  static final int FRACTION_DIGITS = 9;

  /** Digits before the point that the claims table, decimal(38, 9), can hold. */
  static final int INTEGER_DIGITS = 29;

  /** More groups than this are a list. */
  private static final int MOST_GROUPS = 9;

  static final String DASHES = "-‐‑";

  /** Vulgar fractions of Unicode with their parts. */
  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

  private static final int[] VULGAR_PARTS = {
    1, 2, 1, 3, 2, 3, 1, 4, 3, 4, 1, 5, 2, 5, 3, 5, 4, 5, 1, 6, 5, 6, 1, 7, 1, 8, 3, 8, 5, 8, 7, 8,
    1, 9, 1, 10
  };

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final String MINUS = "-−–⁻";

  /** Denominators that news writes with a stroke; 9/11 and 24/7 are none. */
  private static final String DENOMINATORS = " 2 3 4 5 6 7 8 9 10 12 16 20 32 50 64 100 128 1000 ";

  /** Letters that scanners write for digits, each above the digit in {@link #MISREAD_DIGITS}. */
  private static final String MISREAD = "lIOo";

  private static final String MISREAD_DIGITS = "1100";

  private static final int MOST_EXPONENT = 99;

  /** What a number may begin with that has no digit there: a point, a fraction, a misread 1. */
  static final WordTable<Boolean> FIRST =
      WordTable.ofWords(". l i " + String.join(" ", VULGAR.split("", -1)).trim());

  private final Pieces pieces;

  Digits(Pieces pieces) {
    this.pieces = pieces;
  }

  /** The number that begins at a piece; null if none does. */
  @Nullable Term read(int at) {
    Term misread = misread(at);
    if (misread != null) {
      return misread;
    }
    if (!pieces.isDigits(at)) {
      return digitless(at);
    }
    int stroke = strokeEnd(at);
    if (stroke > 0) {
      return Term.fraction(stroke, strokeValue(at), true);
    }
    int end = at + 1;
    if (pieces.isMark(end, '/') && pieces.glued(end) && isGluedDigits(end + 1)) {
      return null;
    }
    int grouped = groupsEnd(at);
    char mark = grouped > end ? groupMark(at) : ',';
    BigDecimal value = integer(at, grouped);
    if (value == null) {
      return null;
    }
    end = grouped;
    Doubt doubt = null;
    if (isDecimals(at, end, mark)) {
      if (pieces.isMark(end + 2, '.') && pieces.glued(end + 2) && isGluedDigits(end + 3)) {
        return null;
      }
      value = value.add(fractionDigits(end + 1));
      if (isAmbiguous(at, end)) {
        doubt = Doubt.GROUPING;
      }
      end += 2;
    }
    Term power = power(at, end, value);
    return power != null ? power : mixed(at, end, value, doubt);
  }

  /** Whether the sign of the decimals stands at {@code end} with digits behind it. */
  private boolean isDecimals(int at, int end, char groupMark) {
    if (!pieces.glued(end) || !isGluedDigits(end + 1)) {
      return false;
    }
    if (end == at + 1) {
      return pieces.isMark(end, '.') || isDecimalComma(at);
    }
    boolean comma = groupMark == '.' || groupMark == ' ';
    return pieces.isMark(end, comma ? ',' : '.') || (groupMark == ' ' && pieces.isMark(end, '.'));
  }

  /** What parts the groups of a number that has some: a mark, or a space. */
  private char groupMark(int at) {
    return pieces.isDigits(at + 1) ? ' ' : pieces.first(at + 1);
  }

  /** {@code 1.234}: thousands in much of Europe, thousandths in English. */
  private boolean isAmbiguous(int at, int point) {
    return point == at + 1
        && pieces.isMark(point, '.')
        && pieces.length(at) <= 3
        && pieces.first(at) != '0'
        && pieces.length(point + 1) == 3
        && !isEighth(pieces.value(point + 1));
  }

  /** {@code 30.625}: prices in eighths, as markets had them until 2001. */
  private static boolean isEighth(int thousandths) {
    return thousandths % 125 == 0 && thousandths % 250 != 0;
  }

  /** {@code .5} or {@code ½}. */
  private @Nullable Term digitless(int at) {
    if (pieces.isMark(at, '.') && isGluedDigits(at + 1) && !pieces.glued(at)) {
      return Term.digits(at + 2, fractionDigits(at + 1), null);
    }
    BigDecimal vulgar = vulgar(at);
    return vulgar == null ? null : Term.fraction(at + 1, vulgar, true);
  }

  /** Adds {@code ½}, {@code 1/2} or {@code -1/2} after a whole number. */
  private Term mixed(int at, int end, BigDecimal value, @Nullable Doubt doubt) {
    if (pieces.together(end, at)) {
      BigDecimal vulgar = vulgar(end);
      if (vulgar != null) {
        return Term.fraction(end + 1, value.add(vulgar), true);
      }
      int next =
          pieces.isMarkIn(end, DASHES) && pieces.glued(end) && pieces.glued(end + 1)
              ? end + 1
              : end;
      int stroke = pieces.together(next, at) ? strokeEnd(next) : -1;
      if (stroke > 0) {
        return Term.fraction(stroke, value.add(strokeValue(next)), true);
      }
    }
    return Term.digits(end, value, doubt);
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

  /**
   * {@code 1.3x10^6}, {@code 1.99×10−30} (a lost superscript), {@code 12.32e+14}, {@code 2^64};
   * null if no power follows.
   */
  private @Nullable Term power(int at, int end, BigDecimal value) {
    if (!pieces.together(end, at)) {
      return null;
    }
    BigDecimal base = value;
    BigDecimal factor = BigDecimal.ONE;
    int exponent;
    if (pieces.is(end, "e") && pieces.glued(end)) {
      boolean plain = value.scale() > 0 || !pieces.isDigits(end + 1);
      base = BigDecimal.TEN;
      factor = value;
      exponent = plain && pieces.glued(end + 1) ? end + 1 : -1;
    } else if (isTimesTen(end)) {
      base = BigDecimal.TEN;
      factor = value;
      exponent = exponentAt(end + 2, true);
    } else {
      exponent = exponentAt(end, false);
    }
    if (exponent < 0) {
      return null;
    }
    boolean negative = false;
    int digits = exponent;
    while (digits < exponent + 2
        && (pieces.isMark(digits, '+') || pieces.isMarkIn(digits, MINUS))
        && pieces.glued(digits + 1)) {
      negative ^= !pieces.isMark(digits, '+');
      digits++;
    }
    int last = digits;
    int size = 0;
    if (pieces.isDigits(digits) && pieces.glued(digits) && pieces.length(digits) <= 2) {
      size = pieces.value(digits);
      last++;
    } else {
      while (last < digits + 2 && pieces.glued(last) && pieces.isMarkIn(last, SUPERSCRIPTS)) {
        size = size * 10 + SUPERSCRIPTS.indexOf(pieces.first(last));
        last++;
      }
    }
    if (last == digits || size > MOST_EXPONENT || base.signum() == 0 || isGluedDigits(last)) {
      return null;
    }
    BigDecimal power = base.pow(negative ? -size : size, MathContext.DECIMAL128).multiply(factor);
    return Term.fraction(last, rounded(power), true);
  }

  /** {@code x10} or {@code × 10} at a piece. */
  private boolean isTimesTen(int at) {
    boolean times = pieces.is(at, "x") || pieces.isMarkIn(at, "×·⋅*");
    return times
        && pieces.glued(at) == pieces.glued(at + 1)
        && pieces.isDigits(at + 1)
        && pieces.length(at + 1) == 2
        && pieces.value(at + 1) == 10;
  }

  /** Where the exponent stands that begins at a piece; -1 if none does. */
  private int exponentAt(int at, boolean caretLost) {
    if (!pieces.glued(at)) {
      return -1;
    }
    if (pieces.isMark(at, '^') && pieces.glued(at + 1)) {
      return at + 1;
    }
    boolean raised =
        caretLost
            && (pieces.isMarkIn(at, SUPERSCRIPTS)
                || (pieces.isMarkIn(at, MINUS) && pieces.glued(at + 1)));
    return raised ? at : -1;
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
          // one point groups only before a decimal comma: 1.234,56
          case '.' ->
              threes
                  && (groups > 1
                      || (groups == 1
                          && pieces.isMark(end, ',')
                          && pieces.glued(end)
                          && isGluedDigits(end + 1)
                          && pieces.length(end + 1) <= 2));
          default -> threes && groups > 0;
        };
    return grouped ? end : at + 1;
  }

  /**
   * {@code 40 000}: groups of three after single spaces, where something shows that it is no list.
   */
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
    boolean decimals =
        pieces.isMark(end, ',')
            && pieces.glued(end)
            && isGluedDigits(end + 1)
            && pieces.length(end + 1) <= 2;
    return hard || zeros || decimals ? end : at + 1;
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

  /**
   * {@code 1O0}, {@code l,200}, {@code 2O,000}: digits, and letters that look like some, at least
   * one of each; null for anything else. A letter may begin the number only before a group, since
   * {@code O2} and {@code l50} are codes, and end it only as a capital O.
   */
  private @Nullable Term misread(int at) {
    boolean leading = pieces.isWord(at);
    if (leading && !(pieces.length(at) == 1 && "lI".indexOf(pieces.first(at)) >= 0)) {
      return null;
    }
    int end = at;
    int group = 0;
    int groups = 0;
    int letters = 0;
    int digits = 0;
    while (end <= at + 2 * MOST_GROUPS && (end == at || pieces.glued(end))) {
      if (pieces.isDigits(end)) {
        digits += pieces.length(end);
        group += pieces.length(end);
      } else if (isMisread(end)) {
        letters += pieces.length(end);
        group += pieces.length(end);
      } else if (pieces.isMark(end, ',')
          && (groups == 0 ? group >= 1 && group <= 3 : group == 3)
          && (isGluedDigits(end + 1) || (isMisread(end + 1) && pieces.glued(end + 1)))) {
        groups++;
        group = 0;
      } else {
        break;
      }
      end++;
    }
    boolean goesOn = pieces.isMarkIn(end, ".,") && pieces.glued(end) && isGluedDigits(end + 1);
    boolean whole = !(pieces.isWord(end) && pieces.glued(end)) && !goesOn;
    boolean shape = groups == 0 ? !leading : group == 3;
    boolean tail = groups > 0 || !pieces.isWord(end - 1) || isCapitalOs(end - 1);
    if (letters == 0 || digits == 0 || !whole || !shape || !tail) {
      return null;
    }
    StringBuilder read = new StringBuilder(digits + letters);
    for (int i = pieces.begin(at); i < pieces.end(end - 1); i++) {
      char c = pieces.text().charAt(i);
      int place = MISREAD.indexOf(c);
      if (place >= 0 || c != ',') {
        read.append(place < 0 ? c : MISREAD_DIGITS.charAt(place));
      }
    }
    return read.length() > INTEGER_DIGITS
        ? null
        : Term.digits(end, new BigDecimal(read.toString()), Doubt.OCR);
  }

  private boolean isMisread(int piece) {
    if (!pieces.isWord(piece) || pieces.length(piece) > 3) {
      return false;
    }
    for (int i = pieces.begin(piece); i < pieces.end(piece); i++) {
      if (MISREAD.indexOf(pieces.text().charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isCapitalOs(int piece) {
    for (int i = pieces.begin(piece); i < pieces.end(piece); i++) {
      if (pieces.text().charAt(i) != 'O') {
        return false;
      }
    }
    return true;
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

  /** A quotient with as many decimals as the claims table holds. */
  static BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
    return numerator
        .divide(denominator, FRACTION_DIGITS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.scale() > FRACTION_DIGITS
        ? value.setScale(FRACTION_DIGITS, RoundingMode.HALF_EVEN)
        : value;
  }
}
