package org.copydesk.entity;

import java.util.Set;

/** Whether the letters of one name are the initials of another. */
final class Acronyms {

  private static final int LONGEST = 10;

  /** Words that an acronym may leave out. */
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "del", "des", "du", "et");

  private Acronyms() {}

  /** Whether a name looks like one: a single word, mostly capitals ("PMU", "U.S.", "BiH"). */
  static boolean isAcronym(String text) {
    int capitals = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isLetterOrDigit(c)) {
        others++;
      } else if (c != '.') {
        return false;
      }
    }
    return capitals >= 2 && capitals > others && capitals + others <= LONGEST;
  }

  /** The initials of all words of a key: "fob" for "federation of bosnia". */
  static String initials(String key) {
    return initials(key, Set.of());
  }

  /** The initials of the words that carry the name: "fb" for "federation of bosnia". */
  static String mainInitials(String key) {
    return initials(key, SMALL);
  }

  private static String initials(String key, Set<String> skipped) {
    StringBuilder initials = new StringBuilder();
    for (String word : key.split(" ", -1)) {
      if (!word.isEmpty() && !skipped.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /**
   * Whether the letters of {@code acronym} begin words of {@code key}, in that order, and the first
   * of them its first word. Enough where the text puts the two side by side.
   */
  static boolean abbreviates(String acronym, String key) {
    int next = 0;
    int word = 0;
    if (acronym.isEmpty() || key.isEmpty() || acronym.charAt(0) != key.charAt(0)) {
      return false;
    }
    do {
      if (key.charAt(word) == acronym.charAt(next)) {
        next++;
      }
      word = key.indexOf(' ', word) + 1;
    } while (word > 0 && next < acronym.length());
    return next == acronym.length() && next > 1;
  }
}
