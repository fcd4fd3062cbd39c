package org.copydesk.rule;

import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;

/** How digits are grouped in writing. */
final class GroupedNumber {

  private static final int GROUP = 3;

  private GroupedNumber() {}

  /** Whether {@code number} has commas between groups of three: 1,234 or 12,345,678.90. */
  static boolean isWestern(String number) {
    int comma = number.indexOf(',');
    int point = number.indexOf('.');
    int end = point < 0 ? number.length() : point;
    if (comma < 1 || comma > GROUP || comma > end || number.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < number.length(); i++) {
      boolean isMark = i == point || (i < end && i >= comma && (i - comma) % (GROUP + 1) == 0);
      if (isMark ? number.charAt(i) != (i == point ? '.' : ',') : !isDigit(number.charAt(i))) {
        return false;
      }
    }
    return (end - comma) % (GROUP + 1) == 0;
  }

  /** Digits in groups of three from the right. */
  static String group(String digits) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** Where the number begins with the currency sign that touches it. */
  static int beginWithCurrency(TokenizedText tokens, int token) {
    int begin = tokens.begin(token);
    boolean signed =
        token > 0
            && tokens.kind(token - 1) == TokenKind.SYMBOL
            && tokens.end(token - 1) == begin
            && isCurrencySign(tokens.text().charAt(begin - 1));
    return signed ? begin - 1 : begin;
  }

  static boolean isCurrencySign(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a character beside a number makes it part of a code: 40418-A, 12/34, #56. */
  static boolean joins(char c) {
    return Character.isLetterOrDigit(c) || "-–/#:_".indexOf(c) >= 0;
  }
}
