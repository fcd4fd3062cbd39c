package org.copydesk.entity;

import java.text.Normalizer;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A mention's name freed of what isn't part of it: white space, quotation marks, a leading "the",
 * titles before a person, possessive endings.
 *
 * @param type what it names
 * @param text the name in one line
 * @param key the same for all ways to write it: no case, accents, hyphens, dots, apostrophes
 * @param title the last title that was taken off a person's name, as {@link Titles#of} gives it
 */
record NameForm(EntityType type, String text, String key, @Nullable String title) {

  private static final String MARKS = "\"“”„«»‘'’`,;:";

  static NameForm of(Entity entity) {
    String whole = String.join(" ", entity.text().strip().split("\\s+", -1));
    String name = withoutMarks(whole);
    if (name.startsWith("the ")) {
      name = name.substring(4);
    }
    String title = null;
    if (entity.type() == EntityType.PER) {
      int begin = nameBegin(name);
      title = begin == 0 ? null : Titles.of(lastWord(name.substring(0, begin).strip()));
      name = name.substring(begin);
    }
    // companies are called McDonald's: of theirs it goes only where the article has it without
    boolean mayOwn = entity.type() == EntityType.PER || entity.type() == EntityType.LOC;
    return of(entity.type(), mayOwn ? withoutPossessive(name) : name, whole, title);
  }

  private static NameForm of(EntityType type, String name, String whole, @Nullable String title) {
    String text = name.isEmpty() ? whole : name;
    return new NameForm(type, text, key(text, type), title);
  }

  /**
   * Behind the titles that the name begins with, each with the words of an office before it.
   * "Foreign Minister" is left whole, and so is a name of which only a suffix would stay.
   */
  private static int nameBegin(String name) {
    int begin = 0;
    int word = 0;
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', word)) {
      String next = name.substring(word, space);
      word = space + 1;
      if (Titles.of(next) != null) {
        begin = word;
      } else if (!Titles.isOffice(next)) {
        break;
      }
    }
    return PersonName.isSuffix(name.substring(begin)) ? 0 : begin;
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** The form without "'s"; this one if it has none. */
  NameForm unpossessed() {
    String name = withoutPossessive(text);
    return name.equals(text) ? this : of(type, name, text, title);
  }

  String[] words() {
    return key.split(" ", -1);
  }

  private static String withoutMarks(String name) {
    int begin = 0;
    int end = name.length();
    while (begin < end && MARKS.indexOf(name.charAt(begin)) >= 0) {
      begin++;
    }
    while (begin < end && MARKS.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(begin, end).strip();
  }

  private static String withoutPossessive(String name) {
    return name.endsWith("'s") || name.endsWith("’s")
        ? name.substring(0, name.length() - 2).strip()
        : name;
  }

  /** Dots part the initials of a person and nothing else: "U.S." is "US". */
  static String key(String text, EntityType type) {
    String plain =
        Normalizer.isNormalized(text, Normalizer.Form.NFKD)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean parts = c == '.' ? type == EntityType.PER : c != '\'' && c != '’' && c != '‘';
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(Character.toLowerCase(c));
      } else if (parts
          && Character.getType(c) != Character.NON_SPACING_MARK
          && key.length() > 0
          && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    String words = key.toString().strip();
    if (words.startsWith("the ")) {
      words = words.substring(4);
    }
    return words.isEmpty() ? text : words;
  }
}
