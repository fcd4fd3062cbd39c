package org.copydesk.spelling;

/**
 * Damerau–Levenshtein distance with adjacent transpositions, each place edited once (optimal string
 * alignment; Damerau, 1964).
 */
public final class EditDistance {

  private EditDistance() {}

  /** Whether insertions, deletions, substitutions and transpositions, at most {@code limit}, do. */
  public static boolean within(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return false;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        row[j] = cell(a, i, b, j, before, last, row);
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return false;
      }
    }
    return row[b.length()] <= limit;
  }

  private static int cell(String a, int i, String b, int j, int[] before, int[] last, int[] row) {
    char x = a.charAt(i - 1);
    char y = b.charAt(j - 1);
    int best = Math.min(last[j - 1] + (x == y ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
    boolean transposed = i > 1 && j > 1 && x != y && x == b.charAt(j - 2) && y == a.charAt(i - 2);
    return transposed ? Math.min(best, before[j - 2] + 1) : best;
  }
}
