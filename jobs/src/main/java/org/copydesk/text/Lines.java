package org.copydesk.text;

/** How the lines of a text are meant. */
final class Lines {

  /** Wider lines than this are paragraphs; teletype and column text keep to 80 or fewer. */
  private static final int WIDEST_WRAP = 90;

  /** Words that no headline or paragraph ends with. */
  private static final WordTable UNFINISHED =
      WordTable.of(
          """
          a an the and or but nor of to in for with by on at from as that than its their his her our
          is was were are be been has have had will would may can which who whose into between vs""");

  private static final int LONGEST_UNFINISHED = 7;

  private Lines() {}

  /**
   * Whether line ends fall inside sentences because the text was set to a width: nearly all lines
   * are short, and at least a quarter of those that follow another go on with what it began. Lines
   * of text that is not wrapped begin with a capital, nearly all.
   */
  static boolean areWrapped(char[] text) {
    int lines = 0;
    int wide = 0;
    int following = 0;
    int goingOn = 0;
    int previousEnd = -1;
    int lineBegin = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i < text.length && text[i] != '\n') {
        continue;
      }
      int begin = lineBegin;
      while (begin < i && CharClass.of(text[begin]) == CharClass.SPACE) {
        begin++;
      }
      int end = i;
      while (end > begin && CharClass.of(text[end - 1]) == CharClass.SPACE) {
        end--;
      }
      if (begin < end) {
        lines++;
        if (end - lineBegin > WIDEST_WRAP) {
          wide++;
        }
        if (previousEnd >= 0) {
          following++;
          if (CharClass.of(text[begin]) == CharClass.LOWER || isUnfinished(text, previousEnd)) {
            goingOn++;
          }
        }
      }
      previousEnd = begin < end ? end : -1;
      lineBegin = i + 1;
    }
    return goingOn > 0 && goingOn * 4 >= following && wide * 10 <= lines;
  }

  /** Whether a line whose text ends at {@code end} goes on in the next, by its last word. */
  static boolean isUnfinished(char[] text, int end) {
    int begin = end;
    while (begin > 0
        && end - begin <= LONGEST_UNFINISHED
        && CharClass.isLetterOrDigit(CharClass.of(text[begin - 1]))) {
      begin--;
    }
    return UNFINISHED.contains(text, begin, end);
  }
}
