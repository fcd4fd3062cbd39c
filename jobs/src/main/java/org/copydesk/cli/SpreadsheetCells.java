package org.copydesk.cli;

/**
 * Makes text inert in a spreadsheet, which would run what looks like a formula (OWASP, CSV
 * Injection): an apostrophe goes before it. Numbers stay as they are.
 */
final class SpreadsheetCells {

  /** What begins a formula, also in its full-width form, or is skipped before one. */
  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

  private SpreadsheetCells() {}

  /** The text as it may stand in a cell. */
  static String inert(String text) {
    return text.isEmpty() || DANGEROUS.indexOf(text.charAt(0)) < 0 || isNumber(text)
        ? text
        : "'" + text;
  }

  /** Whether the text is a sign, digits and maybe a fraction and an exponent. */
  private static boolean isNumber(String text) {
    int at = skipDigits(text, skipSign(text, 0));
    if (at == skipSign(text, 0)) {
      return false;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at = skipDigits(text, at + 1);
    }
    if (at < text.length() && text.charAt(at) == 'E') {
      int exponent = skipSign(text, at + 1);
      at = skipDigits(text, exponent);
      if (at == exponent) {
        return false;
      }
    }
    return at == text.length();
  }

  private static int skipSign(String text, int at) {
    return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
