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
    this.words = words.stream().distinct().sorted().toArray(String[]::new);
    this.longest = Arrays.stream(this.words).mapToInt(String::length).max().orElse(0);
  }

  /** Gives {@code found} each word within {@code limit} edits of {@code form}, sorted. */
  void within(String form, int limit, Consumer<String> found) {
    search(form, limit, 0, words.length, found);
  }

  /** The same among words that begin with the first or the second letter of {@code form}. */
  void withinAndAlike(String form, int limit, Consumer<String> found) {
    char first = (char) Math.min(form.charAt(0), form.charAt(1));
    char second = (char) Math.max(form.charAt(0), form.charAt(1));
    search(form, limit, from(first), from((char) (first + 1)), found);
    if (second != first) {
      search(form, limit, from(second), from((char) (second + 1)), found);
    }
  }

  /** The place of the first word that begins with {@code letter} or a later one. */
  private int from(char letter) {
    int place = Arrays.binarySearch(words, String.valueOf(letter));
    return place >= 0 ? place : -place - 1;
  }

  private void search(String form, int limit, int from, int to, Consumer<String> found) {
    int width = form.length() + 1;
    int[][] rows = new int[longest + 1][width];
    for (int[] row : rows) {
      Arrays.fill(row, limit + 1);
    }
    for (int j = 0; j < Math.min(width, limit + 1); j++) {
      rows[0][j] = j;
    }
    String last = "";
    int ready = 0; // rows up to here hold for the common prefix
    for (int at = from; at < to; ) {
      String word = words[at];
      int depth = Math.min(ready, commonPrefix(last, word));
      boolean far = false;
      while (depth < word.length() && !far) {
        depth++;
        far = !fill(rows, depth, word, form, limit);
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

  /**
   * Fills the row of the word's first {@code depth} letters, as far as it can be within the limit:
   * cells further from the diagonal stay above it. Returns whether any way on is left.
   */
  private static boolean fill(int[][] rows, int depth, String word, String form, int limit) {
    int[] above = rows[depth - 1];
    int[] row = rows[depth];
    char x = word.charAt(depth - 1);
    char beforeX = depth > 1 ? word.charAt(depth - 2) : 0;
    int from = Math.max(1, depth - limit);
    int to = Math.min(row.length - 1, depth + limit);
    row[from - 1] = from == 1 ? Math.min(depth, limit + 1) : limit + 1;
    boolean near = row[from - 1] <= limit;
    for (int j = from; j <= to; j++) {
      char y = form.charAt(j - 1);
      int best = above[j - 1] + (x == y ? 0 : 1);
      best = Math.min(best, Math.min(above[j], row[j - 1]) + 1);
      if (j > 1 && x != y && beforeX == y && x == form.charAt(j - 2)) {
        best = Math.min(best, rows[depth - 2][j - 2] + 1);
      }
      row[j] = Math.min(best, limit + 1);
      // a transposition may still come back from the row above
      near |= best <= limit || above[j - 1] < limit;
    }
    return near;
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
