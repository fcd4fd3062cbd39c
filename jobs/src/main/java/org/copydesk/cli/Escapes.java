package org.copydesk.cli;

/**
 * Makes text that may come from an article harmless on a terminal: control characters, invisible
 * marks that change the direction of text, and lone surrogates are written as {@code \\u001b}.
 */
final class Escapes {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Escapes() {}

  /** The text on one line: line ends are escaped too. */
  static String line(String text) {
    return escape(text, "");
  }

  /** The text on as many lines as it has. */
  static String lines(String text) {
    return escape(text, "\n\t");
  }

  private static String escape(String text, String spared) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (harmless(character) || spared.indexOf(character) >= 0) {
                escaped.appendCodePoint(character);
              } else {
                for (char unit : Character.toChars(character)) {
                  escaped.append("\\u%04x".formatted((int) unit));
                }
              }
            });
    return escaped.toString();
  }

  private static boolean harmless(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      // joiners are part of emoji and of some scripts' words
      case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }
}
