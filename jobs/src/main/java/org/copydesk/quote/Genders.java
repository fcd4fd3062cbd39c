package org.copydesk.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.phrase.PhraseTable;

/**
 * Which pronouns the persons of a text take: by a courtesy title (<i>Mrs Ames</i>), else by a given
 * name that is nearly always a woman's or a man's, else by a word for rank, office or kin before
 * the name, else by the pronouns that follow the name.
 */
final class Genders {

  /** How far after a name a pronoun counts for it, in tokens. */
  private static final int REACH = 12;

  /** From so many pronouns on, when none speaks against them, they tell the gender. */
  private static final int LEAST_PRONOUNS = 2;

  /** Titles that tell the gender whatever the given name. */
  private static final Map<String, Gender> COURTESY =
      byWord(
          Set.of("mrs", "mrs.", "ms", "ms.", "miss", "mme", "madam", "madame", "dame", "lady"),
          Set.of("mr", "mr.", "messrs", "sir", "lord"));

  /** Titles that are also other words. */
  private static final Map<String, Gender> RANKS =
      byWord(
          Set.of("queen", "princess", "duchess", "countess", "baroness"),
          Set.of("king", "prince", "duke", "earl", "count", "baron", "pope"));

  /** Words of kinship and office. */
  private static final Map<String, Gender> DESCRIPTIONS =
      byWord(
          Set.of(
              "sister",
              "mother",
              "wife",
              "daughter",
              "aunt",
              "widow",
              "actress",
              "congresswoman",
              "spokeswoman",
              "chairwoman"),
          Set.of(
              "brother",
              "father",
              "husband",
              "son",
              "uncle",
              "widower",
              "congressman",
              "spokesman",
              "chairman"));

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
    Map<String, Gender> described = new HashMap<>();
    Map<String, int[]> pronouns = new HashMap<>();
    for (int i = 0; i < persons.size(); i++) {
      Entity person = persons.get(i);
      int begin = text.tokens().tokenAt(person.span().begin());
      if (begin > 0) {
        addTitle(person.canonical(), begin - 1, described);
      }
      if (text.tokens().end(begin) < person.span().end()) {
        addTitle(person.canonical(), begin, described);
      }
      int next = i + 1 < persons.size() ? persons.get(i + 1).span().begin() : Integer.MAX_VALUE;
      count(person, next, pronouns.computeIfAbsent(person.canonical(), key -> new int[2]));
    }
    pronouns.forEach(
        (name, counts) -> {
          Gender given = ofGivenName(name);
          Gender other = given == Gender.UNKNOWN ? described.get(name) : given;
          known.putIfAbsent(name, other == null ? ofPronouns(counts) : other);
        });
  }

  /** Notes what the word before or at the begin of a name tells; titles have a capital. */
  private void addTitle(String name, int token, Map<String, Gender> described) {
    String word = text.lower(token);
    boolean capital = Character.isUpperCase(text.firstChar(token));
    Gender courtesy = capital ? COURTESY.get(word) : null;
    if (courtesy != null) {
      known.putIfAbsent(name, courtesy);
    }
    Gender gender = capital ? RANKS.get(word) : null;
    gender = gender == null ? DESCRIPTIONS.get(word) : gender;
    if (gender != null) {
      described.putIfAbsent(name, gender);
    }
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

  private static Map<String, Gender> byWord(Set<String> female, Set<String> male) {
    Map<String, Gender> words = new HashMap<>();
    female.forEach(word -> words.put(word, Gender.FEMALE));
    male.forEach(word -> words.put(word, Gender.MALE));
    return Map.copyOf(words);
  }

  private static Map<String, Gender> read() {
    Map<String, Gender> names = new HashMap<>();
    for (String[] cells : PhraseTable.rows(Genders.class, RESOURCE)) {
      names.put(cells[1], Gender.valueOf(cells[0].toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(names);
  }
}
