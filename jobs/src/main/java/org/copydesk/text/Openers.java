package org.copydesk.text;

/**
 * Words that, with a capital, often open a sentence and are seldom part of a name: they tell
 * whether one ended at an abbreviation. The list is of our own writing.
 */
final class Openers {

  private static final int LONGEST = 12;

  private static final WordTable WORDS =
      WordTable.of(
          """
          The A An This That These Those It He She They We You I There Here But And Or So Yet
          In On At By For From With As If When While After Before Since Although Though However
          Moreover Meanwhile Still Then Now Also Its His Her Their Our My Your What Who Where Why How
          Both Some Many Most Each Every Not Nor Once Until Under Over Despite During According Later
          Earlier Among Instead Because Even Only Other Others Several Such Thus Therefore Through
          Throughout Today Yesterday To Nobody Nothing Everyone Unlike Whether Without Within Two Three Four Five""");

  private Openers() {}

  /** Whether an opener stands at {@code i}. */
  static boolean standAt(char[] text, int i) {
    int end = i;
    while (end < text.length
        && end - i <= LONGEST
        && CharClass.isLetterOrDigit(CharClass.of(text[end]))) {
      end++;
    }
    // T. A. Smith, The-Dream
    boolean whole =
        end == text.length
            || (CharClass.of(text[end]) != CharClass.DOT
                && CharClass.of(text[end]) != CharClass.HYPHEN);
    return whole && WORDS.contains(text, i, end);
  }
}
