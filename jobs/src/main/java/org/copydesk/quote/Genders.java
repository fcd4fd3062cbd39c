package org.copydesk.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.phrase.PhraseTable;

/**
 * Which pronouns the persons of a text take: by a title (<i>Mrs Ames</i>), else by a given name
 * that is nearly always a woman's or a man's, else by the pronouns that follow the name.
 */
final class Genders {

  /** How far after a name a pronoun counts for it, in tokens. */
  private static final int REACH = 12;

  /** From so many pronouns on, when none speaks against them, they tell the gender. */
  private static final int LEAST_PRONOUNS = 2;

  private static final Set<String> FEMALE_TITLES =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "mme",
          "madam",
          "madame",
          "dame",
          "lady",
          "queen",
          "princess",
          "duchess",
          "countess",
          "baroness",
          "sister",
          "mother",
          "wife",
          "daughter",
          "aunt",
          "widow",
          "actress",
          "congresswoman",
          "spokeswoman",
          "chairwoman");

  private static final Set<String> MALE_TITLES =
      Set.of(
          "mr",
          "mr.",
          "messrs",
          "sir",
          "lord",
          "king",
          "prince",
          "duke",
          "earl",
          "count",
          "baron",
          "brother",
          "father",
          "husband",
          "son",
          "uncle",
          "widower",
          "pope",
          "congressman",
          "spokesman",
          "chairman");

  private static final Set<String> FEMALE_PRONOUNS = Set.of("she", "her", "hers", "herself");
  private static final Set<String> MALE_PRONOUNS = Set.of("he", "him", "his", "himself");

  private static final String RESOURCE = "given-names.tsv";
  private static final Map<String, Gender> GIVEN_NAMES = read();

  private final QuotedText text;
  private final Map<String, Gender> known = new HashMap<>();

  /**
   * @param persons the text's persons in order
   */
  Genders(QuotedText text, List<Entity> persons) {
    this.text = text;
    Map<String, int[]> pronouns = new HashMap<>();
    for (int i = 0; i < persons.size(); i++) {
      Entity person = persons.get(i);
      int begin = text.tokens().tokenAt(person.span().begin());
      Gender gender = begin == 0 ? Gender.UNKNOWN : ofTitle(text.lower(begin - 1));
      if (gender == Gender.UNKNOWN && text.tokens().end(begin) < person.span().end()) {
        gender = ofTitle(text.lower(begin));
      }
      if (gender != Gender.UNKNOWN) {
        known.putIfAbsent(person.canonical(), gender);
      }
      int next = i + 1 < persons.size() ? persons.get(i + 1).span().begin() : Integer.MAX_VALUE;
      count(person, next, pronouns.computeIfAbsent(person.canonical(), key -> new int[2]));
    }
    pronouns.forEach(
        (name, counts) -> {
          Gender given = ofGivenName(name);
          known.putIfAbsent(name, given == Gender.UNKNOWN ? ofPronouns(counts) : given);
        });
  }

  Gender of(String person) {
    return known.getOrDefault(person, Gender.UNKNOWN);
  }

  /** Whether a pronoun of this gender may mean the person. */
  boolean allows(String person, Gender gender) {
    Gender known = of(person);
    return known == gender || known == Gender.UNKNOWN;
  }

  /** Counts the first pronoun after a name, in its sentence and before the next name. */
  private void count(Entity person, int next, int[] counts) {
    int begin = text.tokens().tokenAt(person.span().end());
    int end = Math.min(text.tokens().size(), begin + REACH);
    for (int i = begin; i < end && text.tokens().begin(i) < next && !text.startsSentence(i); i++) {
      if (!text.isQuoted(i)) {
        boolean female = FEMALE_PRONOUNS.contains(text.lower(i));
        if (female || MALE_PRONOUNS.contains(text.lower(i))) {
          counts[female ? 0 : 1]++;
          return;
        }
      }
    }
  }

  private static Gender ofPronouns(int[] counts) {
    if (counts[0] >= LEAST_PRONOUNS && counts[1] == 0) {
      return Gender.FEMALE;
    }
    return counts[1] >= LEAST_PRONOUNS && counts[0] == 0 ? Gender.MALE : Gender.UNKNOWN;
  }

  private static Gender ofGivenName(String name) {
    int space = name.indexOf(' ');
    return space < 0
        ? Gender.UNKNOWN
        : GIVEN_NAMES.getOrDefault(
            name.substring(0, space).toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  private static Gender ofTitle(String word) {
    return FEMALE_TITLES.contains(word)
        ? Gender.FEMALE
        : MALE_TITLES.contains(word) ? Gender.MALE : Gender.UNKNOWN;
  }

  private static Map<String, Gender> read() {
    Map<String, Gender> names = new HashMap<>();
    for (String[] cells : PhraseTable.rows(Genders.class, RESOURCE)) {
      names.put(cells[1], Gender.valueOf(cells[0].toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(names);
  }
}
