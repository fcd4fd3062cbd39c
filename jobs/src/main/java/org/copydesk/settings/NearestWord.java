package org.copydesk.settings;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant, for messages about an unknown one. */
public final class NearestWord {

  private NearestWord() {}

  /**
   * The word of {@code known} nearest to {@code word}: at most two slips away (three in words of
   * more than eight letters) and less than half of the word. A slip is a letter too many, one
   * missing, one wrong, or two neighbours swapped (optimal string alignment). Case, dashes and
   * underscores do not count; of several equally near, the first in the alphabet.
   */
  public static Optional<String> find(String word, Collection<String> known) {
    String wanted = plain(word);
    int limit = Math.min(wanted.length() > 8 ? 3 : 2, (wanted.length() - 1) / 2);
    Optional<String> nearest = Optional.empty();
    int least = limit + 1;
    for (String candidate : known.stream().sorted().toList()) {
      int distance = distance(wanted, plain(candidate));
      if (distance < least) {
        least = distance;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** {@code "; did you mean …?"}, or nothing if no word of {@code known} is near. */
  public static String hint(String word, Collection<String> known) {
    return find(word, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  private static int distance(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      distance[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      distance[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = distance[i - 1][j - 1] + (same ? 0 : 1);
        least = Math.min(least, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        distance[i][j] = swapped ? Math.min(least, 1 + distance[i - 2][j - 2]) : least;
      }
    }
    return distance[a.length()][b.length()];
  }
}
