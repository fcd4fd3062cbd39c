package org.copydesk.quote;

/** Classes of characters beside quotation marks. */
final class Characters {

  private Characters() {}

  /** White space, no-break spaces included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A mark that may be a quotation mark or a part of one. */
  static boolean isMark(char c) {
    return switch (c) {
      case '"', '\'', '`', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‛', '‹', '›', '＂' -> true;
      default -> false;
    };
  }

  /** A bracket or dash after which a quotation may open without a space. */
  static boolean isOpener(char c) {
    return switch (c) {
      case '(', '[', '{', '/', '>', '=' -> true;
      default -> isDash(c);
    };
  }

  /** A dash, or a hyphen in its place. */
  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  /** A mark that ends a sentence, a clause or a cut-off word, as before a closing mark. */
  static boolean endsClause(char c) {
    return switch (c) {
      case '.', ',', '?', '!', '…', ';', ':' -> true;
      default -> c != '-' && isDash(c);
    };
  }
}
