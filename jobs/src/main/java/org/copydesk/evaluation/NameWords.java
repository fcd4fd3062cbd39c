package org.copydesk.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares names and units by their words, whatever their case, accents, marks and titles. */
final class NameWords {

  private static final Set<String> TITLES =
      Set.of(
          "the",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "president",
          "minister",
          "secretary",
          "senator",
          "gen",
          "general");

  /** Folds to itself (CaseFolding.txt), though its capital is I. */
  private static final int DOTLESS_I = 0x131;

  /** U+0345, the mark of the highest canonical combining class (240): others sort before it. */
  private static final String IOTA_SUBSCRIPT = "\u0345";

  private NameWords() {}

  /** Whether all words of the one name are words of the other; never, where one has none. */
  static boolean same(@Nullable String a, @Nullable String b) {
    Set<String> first = Set.copyOf(of(a));
    Set<String> second = Set.copyOf(of(b));
    return !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
  }

  /** The words without titles: compatibility decomposition, case folding, accents left out. */
  static List<String> of(@Nullable String name) {
    if (name == null) {
      return List.of();
    }
    StringBuilder folded = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isCombining(c))
        .forEach(c -> appendFolded(folded, c));
    List<String> words = new ArrayList<>();
    for (String word : folded.toString().split(" ", -1)) {
      if (!word.isEmpty() && !TITLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Full case folding (Unicode 5.18) by way of the capitals, for all letters but Cherokee. */
  private static void appendFolded(StringBuilder folded, int c) {
    if (!isAlphanumeric(c)) {
      folded.append(' ');
    } else if (c == DOTLESS_I) {
      folded.appendCodePoint(c);
    } else {
      Character.toString(Character.toLowerCase(c))
          .toUpperCase(Locale.ROOT)
          .codePoints()
          .map(Character::toLowerCase)
          .forEach(folded::appendCodePoint);
    }
  }

  /** Whether its canonical combining class is above 0: it then sorts before the iota subscript. */
  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    return mark
        && (IOTA_SUBSCRIPT.codePointAt(0) == c
            || !Normalizer.isNormalized(
                IOTA_SUBSCRIPT + Character.toString(c), Normalizer.Form.NFD));
  }

  private static boolean isAlphanumeric(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
