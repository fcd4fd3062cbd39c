package org.copydesk.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes of a word the tokens that the embedded model was trained on, by the rules of the model's
 * page (data/models/README.md, "What it reads"): printable ASCII, letter case kept, and split at
 * everything that is neither letter nor digit. Spark NLP splits there too, but keeps the first part
 * alone.
 */
final class ModelTokens {

  /** Stands for a run of characters that the vocabulary does not know. */
  private static final char UNKNOWN = '*';

  private ModelTokens() {}

  /** The model tokens of {@code word}; none when it holds nothing visible. */
  static List<String> of(String word) {
    String ascii = normalize(word);
    List<String> tokens = new ArrayList<>(1);
    int begin = 0;
    while (begin < ascii.length()) {
      int end = begin + 1;
      if (isAlphanumeric(ascii.charAt(begin))) {
        while (end < ascii.length() && isAlphanumeric(ascii.charAt(end))) {
          end++;
        }
      }
      tokens.add(ascii.substring(begin, end));
      begin = end;
    }
    return tokens;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isVisibleAscii(int c) {
    return c > ' ' && c < 0x7F;
  }

  private static String normalize(String word) {
    int i = 0;
    while (i < word.length() && isVisibleAscii(word.charAt(i))) {
      i++;
    }
    if (i == word.length()) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length() + 1);
    Normalizer.normalize(word, Normalizer.Form.NFKD).codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (isVisibleAscii(c)) {
      out.append((char) c);
    } else if (!isDropped(c)) {
      String ascii = ascii(c);
      if (!ascii.isEmpty()) {
        out.append(ascii);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != UNKNOWN) {
        out.append(UNKNOWN);
      }
    }
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** What the model's table puts in a character's place; empty where it has nothing. */
  private static String ascii(int c) {
    return switch (c) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x02B9, 0x2039, 0x203A -> "'";
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB -> "\"";
      case 0x2010, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2043 -> "-";
      case 0x2044, 0x2215 -> "/";
      case 0x00A3, 0x20AC, 0x00A5, 0x00A2 -> "$";
      case 0x00C6 -> "AE";
      case 0x00E6 -> "ae";
      case 0x0152 -> "OE";
      case 0x0153 -> "oe";
      case 0x00D8 -> "O";
      case 0x00F8 -> "o";
      case 0x00DF -> "ss";
      case 0x0110, 0x00D0 -> "D";
      case 0x0111, 0x00F0 -> "d";
      case 0x0141 -> "L";
      case 0x0142 -> "l";
      case 0x0131 -> "i";
      case 0x00DE -> "Th";
      case 0x00FE -> "th";
      default -> "";
    };
  }
}
