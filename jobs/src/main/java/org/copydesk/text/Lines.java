package org.copydesk.text;

/** How the lines of a text are meant. */
final class Lines {

  /** Wider lines than this are paragraphs; teletype and column text keep to 80 or fewer. */
  private static final int WIDEST_WRAP = 90;

  private Lines() {}

  /**
   * Whether line ends fall inside sentences because the text was set to a width: nearly all lines
   * are short, and at least a quarter of those that follow another go on in lower case. Lines of
   * text that is not wrapped begin with a capital, nearly all.
   */
  static boolean areWrapped(char[] text) {
    int lines = 0;
    int wide = 0;
    int following = 0;
    int lowerCase = 0;
    boolean afterText = false;
    int lineBegin = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i < text.length && text[i] != '\n') {
        continue;
      }
      int first = lineBegin;
      while (first < i && CharClass.of(text[first]) == CharClass.SPACE) {
        first++;
      }
      if (first < i) {
        lines++;
        if (i - lineBegin > WIDEST_WRAP) {
          wide++;
        }
        if (afterText) {
          following++;
          if (CharClass.of(text[first]) == CharClass.LOWER) {
            lowerCase++;
          }
        }
      }
      afterText = first < i;
      lineBegin = i + 1;
    }
    return lowerCase > 0 && lowerCase * 4 >= following && wide * 10 <= lines;
  }
}
