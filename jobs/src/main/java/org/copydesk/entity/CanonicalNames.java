package org.copydesk.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Gives each mention the fullest form of its name in the article: a surname its whole name
 * ("Ameri", "Hadi al-Ameri"), an acronym what it stands for where the article says so ("Popular
 * Mobilization Units (PMU)"). A form that two names could share stays as written.
 */
public final class CanonicalNames {

  private CanonicalNames() {}

  /** The same mentions in the same order, each with its canonical form. */
  public static List<Entity> resolve(TokenizedText text, List<Entity> entities) {
    Map<String, @Nullable String> surnames = new HashMap<>();
    Map<String, String> acronyms = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      if (entity.type() == EntityType.PER) {
        addSurname(surnames, name(entity));
      } else if (i > 0) {
        addAcronym(acronyms, text.text(), entities.get(i - 1), entity);
      }
    }
    List<Entity> resolved = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      String name = name(entity);
      String fullest =
          entity.type() == EntityType.PER ? surnames.get(bare(name)) : acronyms.get(name);
      resolved.add(
          new Entity(
              entity.span(),
              entity.sentence(),
              entity.type(),
              entity.text(),
              fullest == null ? name : fullest,
              entity.score()));
    }
    return resolved;
  }

  /** The name in one line, without a possessive ending. */
  private static String name(Entity entity) {
    String name = String.join(" ", entity.text().strip().split("\\s+"));
    if (name.endsWith("'s") || name.endsWith("’s")) {
      name = name.substring(0, name.length() - 2).strip();
    }
    return name.isEmpty() ? entity.text() : name;
  }

  private static void addSurname(Map<String, @Nullable String> surnames, String name) {
    int space = name.lastIndexOf(' ');
    if (space < 0) {
      return;
    }
    String surname = bare(name.substring(space + 1));
    if (!surnames.containsKey(surname)) {
      surnames.put(surname, name);
      return;
    }
    String other = surnames.get(surname);
    if (other != null && !name.equals(other)) {
      if (name.endsWith(" " + other) || name.startsWith(firstWord(other) + " ")) {
        surnames.put(surname, name.length() > other.length() ? name : other);
      } else if (!other.endsWith(" " + name) && !other.startsWith(firstWord(name) + " ")) {
        // two people of one surname: a bare mention can't be told
        surnames.put(surname, null);
      }
    }
  }

  private static String firstWord(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  /** Without an Arabic article: "al-Ameri" and "Ameri" are one surname. */
  private static String bare(String surname) {
    return surname.regionMatches(true, 0, "al-", 0, 3)
            || surname.regionMatches(true, 0, "el-", 0, 3)
        ? surname.substring(3)
        : surname;
  }

  /** "Popular Mobilization Units (PMU)": the mention in brackets is made of the initials before. */
  private static void addAcronym(
      Map<String, String> acronyms, String text, Entity before, Entity inBrackets) {
    int begin = inBrackets.span().begin();
    if (begin - before.span().end() == 2
        && text.startsWith(" (", before.span().end())
        && text.startsWith(")", inBrackets.span().end())
        && isAcronymOf(inBrackets.text(), before.text())) {
      acronyms.putIfAbsent(inBrackets.text(), name(before));
    }
  }

  /** Whether the letters of {@code acronym} begin words of {@code name}, in that order. */
  static boolean isAcronymOf(String acronym, String name) {
    if (acronym.length() < 2) {
      return false;
    }
    int next = 0;
    boolean wordBegins = true;
    for (int i = 0; i < name.length() && next < acronym.length(); i++) {
      char c = name.charAt(i);
      if (wordBegins && Character.toUpperCase(c) == acronym.charAt(next)) {
        next++;
      }
      wordBegins = !Character.isLetterOrDigit(c);
    }
    return next == acronym.length();
  }
}
