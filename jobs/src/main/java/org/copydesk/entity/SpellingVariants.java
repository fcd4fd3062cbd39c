package org.copydesk.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.document.EntityType;

/**
 * Names of several words of which all but one are the same and that one is an edit apart: the rarer
 * is taken for a misspelling of the other, of two as frequent the later. Names meet under their
 * words without one of them (the symmetric deletes of Garbe, 2012). In a person's first names only
 * a letter written twice counts, as in "Mohammed": Francis and Frances are brother and sister.
 */
final class SpellingVariants {

  private static final int SHORTEST = 4;
  private static final int MOST_WORDS = 6;

  /** More names that share all words but one are a list of people, not slips. */
  private static final int MOST_ALIKE = 16;

  /** A word with such an ending is another word. */
  private static final String ENDINGS = "sniaeoyz";

  private static final Pattern DOUBLE = Pattern.compile("(.)\\1");

  private SpellingVariants() {}

  /**
   * The misspelt keys with those they stand for.
   *
   * @param type what the keys name
   * @param times how often each key of one type stands in the article, the first met first
   */
  static Map<String, String> of(EntityType type, Map<String, Integer> times) {
    Map<String, List<String>> alike = new HashMap<>();
    Map<String, String> variants = new HashMap<>();
    List<String> keys = new ArrayList<>(times.keySet());
    // a stable sort: of names as frequent the first met stays first
    keys.sort(Comparator.comparingInt((String key) -> times.getOrDefault(key, 0)).reversed());
    for (String key : keys) {
      String[] words = key.split(" ", -1);
      if (words.length < 2 || words.length > MOST_WORDS) {
        continue;
      }
      for (int open = 0; open < words.length; open++) {
        boolean given = type == EntityType.PER && open < words.length - 1;
        String word = words[open];
        words[open] = "";
        List<String> others =
            alike.computeIfAbsent(open + " " + String.join(" ", words), k -> new ArrayList<>());
        words[open] = word;
        for (String other : others) {
          String usual = other.split(" ", -1)[open];
          if (isSlip(word, usual) && (!given || single(word).equals(single(usual)))) {
            variants.putIfAbsent(key, other);
          }
        }
        if (others.size() < MOST_ALIKE) {
          others.add(key);
        }
      }
    }
    return variants;
  }

  private static String single(String word) {
    return DOUBLE.matcher(word).replaceAll("$1");
  }

  /** One letter more, less or other, neither the first nor an ending. */
  private static boolean isSlip(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (shorter.length() < SHORTEST
        || longer.length() - shorter.length() > 1
        || longer.length() < SHORTEST + 1) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    boolean inserted = longer.length() > shorter.length();
    String rest = shorter.substring(Math.min(shorter.length(), inserted ? same : same + 1));
    boolean ending =
        same == longer.length() - 1 && (!inserted || ENDINGS.indexOf(longer.charAt(same)) >= 0);
    return same > 0
        && !ending
        && !longer.chars().anyMatch(Character::isDigit)
        && longer.endsWith(rest)
        && longer.length() - rest.length() - same == 1;
  }
}
