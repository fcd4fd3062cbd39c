package org.copydesk.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.document.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a person's name, in lower case.
 *
 * @param given first and middle names and initials; none when the name is a surname or one word
 * @param particles words such as "al", "bin", "van" between them and the surname
 * @param surname the last word; of one word, that word
 * @param suffix "jr", "iii", null for none
 * @param nickname what stands in quotation marks, null for none
 */
record PersonName(
    List<String> given,
    List<String> particles,
    String surname,
    @Nullable String suffix,
    @Nullable String nickname) {

  private static final Set<String> PARTICLES =
      Set.of(
          "al el bin ibn bint van von der den ter ten de del della di da das dos du la le mac st"
              .split(" ", -1));
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");
  private static final Pattern NICKNAME =
      Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"”»]|(?<=\\s)['‘]([^'’]+)['’](?=\\s)");

  /** Particles that are also first names where nothing joins them to the next word: Al, Van. */
  private static final Pattern FIRST_NAME = Pattern.compile("(?:Al|Van|Mac|Dos) \\p{Lu}.*");

  static PersonName of(NameForm form) {
    Matcher quoted = NICKNAME.matcher(form.text());
    String nickname = null;
    String[] words = form.words();
    if (quoted.find()) {
      String inside = quoted.group(1) != null ? quoted.group(1) : quoted.group(2);
      nickname = NameForm.key(inside, form.type());
      String rest = form.text().substring(0, quoted.start()) + form.text().substring(quoted.end());
      words = NameForm.key(rest, form.type()).split(" ", -1);
    }
    int end = words.length;
    String suffix = null;
    if (end > 1 && SUFFIXES.contains(words[end - 1])) {
      end--;
      suffix = words[end];
    }
    int surname = end - 1;
    int particles = surname;
    while (particles > 0 && PARTICLES.contains(words[particles - 1])) {
      particles--;
    }
    if (particles == 0 && surname > 0 && FIRST_NAME.matcher(form.text()).matches()) {
      particles = 1;
    }
    List<String> all = Arrays.asList(words);
    return new PersonName(
        List.copyOf(all.subList(0, particles)),
        List.copyOf(all.subList(particles, surname)),
        words[surname],
        suffix,
        nickname);
  }

  /** Whether a word is none of somebody's names: "Jr.", "III". */
  static boolean isSuffix(String word) {
    return SUFFIXES.contains(NameForm.key(word, EntityType.PER));
  }

  /** Whether it has a first name or an initial beside the surname. */
  boolean isFull() {
    return !given.isEmpty();
  }

  /**
   * Whether two full names with one surname may be one person's: first names that are the same, or
   * of which one is the other's initial or nickname, middle names that agree from the first on as
   * far as both have them, and no two suffixes.
   */
  boolean mayBe(PersonName other) {
    if (suffix != null && other.suffix != null && !suffix.equals(other.suffix)) {
      return false;
    }
    String first = given.get(0);
    String otherFirst = other.given.get(0);
    if (first.equals(other.nickname) || otherFirst.equals(nickname)) {
      return true;
    }
    List<String> middle = given.subList(1, given.size());
    List<String> otherMiddle = other.given.subList(1, other.given.size());
    boolean same = agree(first, otherFirst) && beginAlike(middle, otherMiddle);
    // "Garcia Marquez" beside "Gabriel Garcia Marquez", "Al Tikani" beside "Samir al-Tikani"
    return same || endsWith(words(), other.words()) || endsWith(other.words(), words());
  }

  private List<String> words() {
    return Stream.of(given, particles, List.of(surname)).flatMap(List::stream).toList();
  }

  private static boolean agree(String a, String b) {
    return a.equals(b)
        || (a.length() == 1 && b.startsWith(a))
        || (b.length() == 1 && a.startsWith(b));
  }

  private static boolean beginAlike(List<String> names, List<String> others) {
    for (int i = 0; i < Math.min(names.size(), others.size()); i++) {
      if (!agree(names.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWith(List<String> words, List<String> end) {
    return words.size() > end.size()
        && words.subList(words.size() - end.size(), words.size()).equals(end);
  }
}
