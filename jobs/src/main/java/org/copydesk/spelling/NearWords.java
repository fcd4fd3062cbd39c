package org.copydesk.spelling;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Finds the words within an edit distance of a form. The words lie sorted, so that neighbours share
 * the rows of their common prefix, and a prefix that is already too far away is passed over whole:
 * a trie, without its nodes.
 */
final class NearWords {

  private final String[] words;
  private final int longest;

  NearWords(Collection<String> words) {
    this.words = words.toArray(String[]::new);
    Arrays.sort(this.words);
    this.longest = Arrays.stream(this.words).mapToInt(String::length).max().orElse(0);
  }

  /** Gives {@code found} each word within {@code limit} edits of {@code form}, sorted. */
  void within(String form, int limit, Consumer<String> found) {
    int width = form.length() + 1;
    int[][] rows = new int[longest + 1][width];
    for (int j = 0; j < width; j++) {
      rows[0][j] = j;
    }
    String last = "";
    int ready = 0; // rows up to here hold for the common prefix
    for (int at = 0; at < words.length; ) {
      String word = words[at];
      int depth = Math.min(ready, commonPrefix(last, word));
      boolean far = false;
      while (depth < word.length() && !far) {
        depth++;
        far = fill(rows, depth, word, form) > limit;
      }
      ready = depth;
      last = word;
      if (far) {
        at = afterPrefix(word, depth, at);
      } else {
        if (rows[depth][width - 1] <= limit) {
          found.accept(word);
        }
        at++;
      }
    }
  }

  /** Fills the row of the word's first {@code depth} letters; returns the row's least. */
  private static int fill(int[][] rows, int depth, String word, String form) {
    int[] above = rows[depth - 1];
    int[] row = rows[depth];
    char x = word.charAt(depth - 1);
    row[0] = depth;
    int least = depth;
    for (int j = 1; j < row.length; j++) {
      char y = form.charAt(j - 1);
      int best = Math.min(above[j - 1] + (x == y ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
      if (depth > 1 && j > 1 && x == form.charAt(j - 2) && y == word.charAt(depth - 2)) {
        best = Math.min(best, rows[depth - 2][j - 2] + 1);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    // a transposition may still come back from the row above
    return Math.min(least, depth > 1 ? leastOf(above) + 1 : least);
  }

  private static int leastOf(int[] row) {
    int least = row[0];
    for (int value : row) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static int commonPrefix(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int i = 0;
    while (i < end && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** The first place after {@code from} whose word does not begin as {@code word} does. */
  private int afterPrefix(String word, int length, int from) {
    int low = from;
    int step = 1;
    while (low + step < words.length && words[low + step].regionMatches(0, word, 0, length)) {
      low += step;
      step *= 2;
    }
    int high = Math.min(low + step, words.length);
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (words[middle].regionMatches(0, word, 0, length)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
