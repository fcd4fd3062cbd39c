package org.copydesk.quote;

import org.copydesk.text.TokenizedText;

/**
 * Where the paragraphs of a text end. Every line break ends one but one inside a sentence, unless
 * the text is wrapped (most lines break inside a sentence, as in a scanned column): then an empty
 * line does.
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
      return isBlankLineAt(offset + 1);
    }
    boolean goesOn =
        offset > 0
            && offset + 1 < text.length()
            && isInsideSentence(text.charAt(offset - 1))
            && Character.isLowerCase(text.charAt(offset + 1));
    return !goesOn;
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
