package org.copydesk.quote;

import org.copydesk.text.TokenizedText;

/**
 * Where the paragraphs of a text end. Every line break ends one but one inside a sentence, unless
 * the text is wrapped, as a scanned column is: then an empty line does, or an indented one after a
 * sentence's end.
 */
final class Paragraphs {

  private final String text;
  private final boolean wrapped;

  private Paragraphs(String text, boolean wrapped) {
    this.text = text;
    this.wrapped = wrapped;
  }

  static Paragraphs of(TokenizedText tokens) {
    return new Paragraphs(tokens.text(), tokens.isWrapped());
  }

  /**
   * Where the paragraph ends in which {@code offset} stands: past its line break, or the text's
   * end.
   */
  int endAfter(int offset) {
    int lineEnd = text.indexOf('\n', offset);
    while (lineEnd >= 0 && !endsAt(lineEnd)) {
      lineEnd = text.indexOf('\n', lineEnd + 1);
    }
    return lineEnd < 0 ? text.length() : lineEnd + 1;
  }

  /** Whether a paragraph ends between two offsets. */
  boolean endBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' && endsAt(i)) {
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

  /** Whether the line break at {@code offset} ends a paragraph. */
  private boolean endsAt(int offset) {
    if (wrapped) {
      return isBlankLineAt(offset + 1) || isIndentedAfterSentence(offset);
    }
    boolean goesOn =
        offset > 0
            && offset + 1 < text.length()
            && isInsideSentence(text.charAt(offset - 1))
            && Character.isLowerCase(text.charAt(offset + 1));
    return !goesOn;
  }

  /** Whether a line begins with white space and the one before it ends a sentence. */
  private boolean isIndentedAfterSentence(int lineEnd) {
    if (lineEnd == 0
        || lineEnd + 1 >= text.length()
        || !Characters.isSpace(text.charAt(lineEnd + 1))) {
      return false;
    }
    char last = text.charAt(lineEnd - 1);
    return last == '.' || last == '?' || last == '!' || Characters.isMark(last);
  }

  private boolean isBlankLineAt(int offset) {
    int i = offset;
    while (i < text.length() && text.charAt(i) != '\n' && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n';
  }

  private static boolean isInsideSentence(char last) {
    return Character.isLetterOrDigit(last) || last == ',' || last == '-';
  }
}
