package org.copydesk.quote;

/**
 * Where the paragraphs of a text end. Every line break ends one, unless the text is wrapped (most
 * lines break inside a sentence, as in a scanned column): then an empty line does.
 */
final class Paragraphs {

  /** Below this many lines a text is never taken for wrapped. */
  private static final int LEAST_LINES = 4;

  private final String text;
  private final boolean wrapped;

  private Paragraphs(String text, boolean wrapped) {
    this.text = text;
    this.wrapped = wrapped;
  }

  static Paragraphs of(String text) {
    int lines = 0;
    int insideSentence = 0;
    int end = text.indexOf('\n');
    for (int begin = 0; end >= 0; begin = end + 1, end = text.indexOf('\n', begin)) {
      if (end > begin) {
        lines++;
        char last = text.charAt(end - 1);
        if (Character.isLetterOrDigit(last) || last == ',' || last == '-') {
          insideSentence++;
        }
      }
    }
    return new Paragraphs(text, lines >= LEAST_LINES && insideSentence * 2 > lines);
  }

  /**
   * Where the paragraph ends in which {@code offset} stands: past its line break, or the text's
   * end.
   */
  int endAfter(int offset) {
    int lineEnd = text.indexOf('\n', offset);
    while (wrapped && lineEnd >= 0 && !isBlankLineAt(lineEnd + 1)) {
      lineEnd = text.indexOf('\n', lineEnd + 1);
    }
    return lineEnd < 0 ? text.length() : lineEnd + 1;
  }

  /** Whether a paragraph ends between two offsets. */
  boolean endBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' && (!wrapped || isBlankLineAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The first offset from {@code offset} on that is not white space. */
  int skipSpace(int offset) {
    int i = offset;
    while (i < text.length() && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isBlankLineAt(int offset) {
    int i = offset;
    while (i < text.length() && text.charAt(i) != '\n' && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n';
  }
}
