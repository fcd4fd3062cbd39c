package org.copydesk.text;

/**
 * What a UTF-16 code unit is to the scanner, from Unicode's general categories (Unicode Standard,
 * chapter 4) with the marks that words, numbers and quotations are made of set apart.
 */
final class CharClass {

  static final byte SPACE = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte LETTER = 3;
  static final byte MARK = 4;
  static final byte DIGIT = 5;
  static final byte NUMERAL = 6;
  static final byte APOSTROPHE = 7;
  static final byte QUOTE = 8;
  static final byte HYPHEN = 9;
  static final byte DOT = 10;
  static final byte PUNCTUATION = 11;
  static final byte BRACKET = 12;
  static final byte SYMBOL = 13;

  /** Format characters that hold a word or an emoji together: soft hyphen, ZWNJ, ZWJ. */
  static final byte JOINER = 14;

  static final byte SURROGATE = 15;
  static final byte AT = 16;
  static final byte HASH = 17;
  static final byte AMPERSAND = 18;

  private static final byte[] CLASSES = classes();

  private CharClass() {}

  /** The class of one code unit. */
  static byte of(char c) {
    return CLASSES[c];
  }

  /** The class of a code point outside the basic plane, never {@link #SURROGATE}. */
  static byte ofSupplementary(int codePoint) {
    return byCategory(codePoint);
  }

  /** Letters of any case, and marks that join them. */
  static boolean isLetter(byte charClass) {
    return charClass >= LOWER && charClass <= MARK;
  }

  static boolean isLetterOrDigit(byte charClass) {
    return charClass >= LOWER && charClass <= NUMERAL;
  }

  static boolean isDigit(byte charClass) {
    return charClass == DIGIT;
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < classes.length; c++) {
      classes[c] = Character.isSurrogate((char) c) ? SURROGATE : byCategory(c);
    }
    set(classes, "'\u2019\u2018\u00B4`", APOSTROPHE);
    set(classes, "\"\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\uFF02", QUOTE);
    set(classes, "-\u2010\u2011", HYPHEN);
    set(classes, ".", DOT);
    set(classes, "@", AT);
    set(classes, "#", HASH);
    set(classes, "&", AMPERSAND);
    set(classes, "%\u2030\u2031", SYMBOL);
    set(classes, "\u00AD\u200C\u200D", JOINER);
    return classes;
  }

  private static void set(byte[] classes, String characters, byte charClass) {
    for (int i = 0; i < characters.length(); i++) {
      classes[characters.charAt(i)] = charClass;
    }
  }

  private static byte byCategory(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.LOWERCASE_LETTER -> LOWER;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      case Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.LETTER_NUMBER -> LETTER;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          MARK;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.OTHER_NUMBER -> NUMERAL;
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          SPACE;
      case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> BRACKET;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          PUNCTUATION;
      default -> SYMBOL;
    };
  }
}
