package org.copydesk.spelling;

import java.util.List;

/**
 * What slips cost: about the negative natural logarithm of how likely fingers and scanners are to
 * make them. The kinds and their order follow Kernighan, Church and Gale (1990) for fingers and the
 * confusions of printed type listed by Kukich (1992) for scanners; the numbers are rounded by hand.
 */
public final class ErrorModel {

  private static final double TRANSPOSED = 3.0;
  private static final double DOUBLED = 3.0;
  private static final double CONFUSED = 3.5;
  private static final double NEXT_KEY = 4.2;
  private static final double VOWEL = 4.5;
  private static final double LETTER_MISSING = 4.2;
  private static final double LETTER_MORE = 5.2;
  private static final double ANOTHER_LETTER = 7.0;

  /** The first letter is seldom wrong (Yannakoudakis and Fawthrop, 1983). */
  private static final double FIRST_LETTER = 1.5;

  /** One letter read as another: what is printed, then what is read. */
  private static final String LETTER_SHAPES = "ec ce hb bh nu un il li tf ft o0 l1 i1 s5 yv sf";

  private static final boolean[][] CONFUSED_LETTERS = confusedLetters();

  /** Two letters read as one or one as two: what is printed, what is read. */
  private record Shape(String printed, String read) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("m", "rn"),
          new Shape("rn", "m"),
          new Shape("d", "cl"),
          new Shape("cl", "d"),
          new Shape("w", "vv"),
          new Shape("h", "li"),
          new Shape("ri", "n"),
          new Shape("n", "ri"),
          new Shape("m", "in"),
          new Shape("m", "nn"),
          new Shape("u", "ii"));

  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final boolean[][] NEXT_KEYS = nextKeys();

  private ErrorModel() {}

  /** The least cost of slips that turn {@code meant} into {@code written}; both in lower case. */
  public static double cost(String written, String meant) {
    double[][] best = new double[written.length() + 1][meant.length() + 1];
    for (int i = 0; i <= written.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        best[i][j] = i == 0 && j == 0 ? 0 : cell(best, written, i, meant, j);
      }
    }
    double cost = best[written.length()][meant.length()];
    boolean sameStart =
        !written.isEmpty() && !meant.isEmpty() && written.charAt(0) == meant.charAt(0);
    return sameStart ? cost : cost + FIRST_LETTER;
  }

  private static double cell(double[][] best, String written, int i, String meant, int j) {
    double least = Double.POSITIVE_INFINITY;
    if (i > 0 && j > 0) {
      char w = written.charAt(i - 1);
      char m = meant.charAt(j - 1);
      least = best[i - 1][j - 1] + (w == m ? 0 : another(w, m));
      if (i > 1 && j > 1 && w == meant.charAt(j - 2) && m == written.charAt(i - 2) && w != m) {
        least = Math.min(least, best[i - 2][j - 2] + TRANSPOSED);
      }
      for (Shape shape : SHAPES) {
        if (endsWith(written, i, shape.read) && endsWith(meant, j, shape.printed)) {
          double before = best[i - shape.read.length()][j - shape.printed.length()];
          least = Math.min(least, before + CONFUSED);
        }
      }
    }
    if (i > 0) {
      least = Math.min(least, best[i - 1][j] + more(written, i));
    }
    if (j > 0) {
      least = Math.min(least, best[i][j - 1] + missing(meant, j));
    }
    return least;
  }

  private static boolean endsWith(String text, int end, String part) {
    return text.startsWith(part, end - part.length());
  }

  private static double another(char written, char meant) {
    if (written < 128 && meant < 128 && CONFUSED_LETTERS[meant][written]) {
      return CONFUSED;
    }
    if (areNextKeys(written, meant)) {
      return NEXT_KEY;
    }
    return isVowel(written) && isVowel(meant) ? VOWEL : ANOTHER_LETTER;
  }

  /** A letter too many: likelier when it doubles its neighbour or lies beside it. */
  private static double more(String written, int i) {
    char letter = written.charAt(i - 1);
    char before = i > 1 ? written.charAt(i - 2) : ' ';
    char after = i < written.length() ? written.charAt(i) : ' ';
    if (letter == before || letter == after) {
      return DOUBLED;
    }
    return areNextKeys(letter, before) || areNextKeys(letter, after) ? NEXT_KEY : LETTER_MORE;
  }

  private static double missing(String meant, int j) {
    char letter = meant.charAt(j - 1);
    boolean doubled =
        (j > 1 && meant.charAt(j - 2) == letter)
            || (j < meant.length() && meant.charAt(j) == letter);
    return doubled || letter == '\'' ? DOUBLED : LETTER_MISSING;
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  private static boolean areNextKeys(char a, char b) {
    return a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z' && NEXT_KEYS[a - 'a'][b - 'a'];
  }

  private static boolean[][] confusedLetters() {
    boolean[][] confused = new boolean[128][128];
    for (int i = 0; i < LETTER_SHAPES.length(); i += 3) {
      confused[LETTER_SHAPES.charAt(i)][LETTER_SHAPES.charAt(i + 1)] = true;
    }
    return confused;
  }

  /** Keys of a QWERTY keyboard that touch, from where its rows put them. */
  private static boolean[][] nextKeys() {
    boolean[][] next = new boolean[26][26];
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        double down = row(a) - row(b);
        double across = KEYS[row(a)].indexOf(a) - KEYS[row(b)].indexOf(b) + down / 2;
        next[a - 'a'][b - 'a'] = a != b && Math.abs(down) <= 1 && Math.abs(across) <= 1;
      }
    }
    return next;
  }

  private static int row(char key) {
    int row = 0;
    while (KEYS[row].indexOf(key) < 0) {
      row++;
    }
    return row;
  }
}
