package org.copydesk.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a speaker's mention to the fullest name that the article has for it: a pronoun to its
 * antecedent, <i>the senator</i> to the last person so called. What stays open is given as written.
 */
final class Speakers {

  /** How many persons or organisations back an antecedent may stand. */
  private static final int REACH = 20;

  /** What makes an antecedent less likely, in sentences of distance. */
  private static final double OBJECT = 1;

  private static final double GOVERNED = 2;
  private static final double UNKNOWN_GENDER = 0.5;

  /** How far back in its sentence a pronoun is looked for, in tokens. */
  private static final int LONGEST_SENTENCE = 40;

  /** The longest phrase that names somebody by a role, in tokens. */
  private static final int LONGEST_ROLE = 5;

  /** How many sentences after it spoke an organisation is still meant by <i>it</i>. */
  private static final int LONGEST_SILENCE = 6;

  /** Words for an organisation that has been named. */
  private static final Set<String> FIRMS =
      Set.of("company", "firm", "group", "corporation", "airline", "agency", "union");

  /** Prepositions before one of those that the sentence is about: <i>economists like Ames</i>. */
  private static final Set<String> EXAMPLES = Set.of("like", "including");

  private static final Map<String, String> SHORT_TITLES =
      Map.of(
          "senator", "sen",
          "governor", "gov",
          "congressman", "rep",
          "congresswoman", "rep",
          "general", "gen",
          "professor", "prof",
          "doctor", "dr",
          "captain", "capt",
          "colonel", "col");

  private final QuotedText text;
  private final List<Entity> persons;
  private final List<Entity> organisations;
  private final Genders genders;

  /** By the last word of a longer role, the persons who have it; filled with the roles. */
  private final Map<String, Set<String>> heads = new HashMap<>();

  private @Nullable Map<String, Set<String>> roles;

  private int lastSpoke = -1;
  private @Nullable String lastSpeaker;
  private @Nullable Entity lastOrganisation;
  private @Nullable Mention lastPerson;
  private @Nullable Mention lastGroup;

  Speakers(QuotedText text) {
    this.text = text;
    this.persons = ofType(text, EntityType.PER);
    this.organisations = ofType(text, EntityType.ORG);
    this.genders = new Genders(text, persons);
  }

  private static List<Entity> ofType(QuotedText text, EntityType type) {
    return text.entities().stream().filter(entity -> entity.type() == type).toList();
  }

  /**
   * The name of the speaker: of the entity, of the pronoun's antecedent, or the phrase as it is.
   */
  String name(Mention mention) {
    Entity entity = mention.entity();
    if (entity != null) {
      if (entity.type() == EntityType.ORG) {
        lastOrganisation = entity;
      } else if (entity.type() == EntityType.PER) {
        lastSpeaker = entity.canonical();
        lastSpoke = mention.begin();
      }
      lastPerson = null;
      return entity.canonical();
    }
    Mention before = mention.antecedent();
    if (before != null) {
      return name(before);
    }
    String named = null;
    int length = mention.end() - mention.begin();
    String first = text.lower(mention.begin());
    if (length == 1 && first.equals("he")) {
      named = antecedent(firstInSentence(mention.begin()), Gender.MALE);
    } else if (length == 1 && first.equals("she")) {
      named = antecedent(firstInSentence(mention.begin()), Gender.FEMALE);
    } else if (length == 1 && first.equals("they")) {
      named = lastGroup == null ? null : recent(lastGroup, mention.begin());
    } else if (length == 1 && first.equals("it")) {
      named = lastOrganisation(mention.begin());
    } else if (length > 1 && length <= LONGEST_ROLE && first.equals("the")) {
      named = inRole(mention);
      if (named == null && length == 2 && FIRMS.contains(text.lower(mention.begin() + 1))) {
        named = lastOrganisation(mention.begin());
      }
    }
    if (named == null) {
      note(mention);
    }
    return named == null ? written(mention) : named;
  }

  private String written(Mention mention) {
    return text.span(mention.begin(), mention.end()).in(text.tokens().text());
  }

  /** Keeps a phrase that a pronoun may stand for: <i>a spokesman</i>, <i>traders</i>. */
  private void note(Mention mention) {
    String last = text.lower(mention.end() - 1);
    if (FunctionWords.PERSONS.contains(last)) {
      lastPerson = mention;
    } else if (FunctionWords.isPerson(last)) {
      lastGroup = mention;
    }
  }

  /** A phrase as written, if it spoke not long before a token. */
  private @Nullable String recent(Mention phrase, int token) {
    int sentences = text.tokens().sentenceOf(token) - text.tokens().sentenceOf(phrase.begin());
    return sentences > LONGEST_SILENCE ? null : written(phrase);
  }

  /** The organisation that spoke last, if not long before. */
  private @Nullable String lastOrganisation(int token) {
    Entity last = lastOrganisation;
    if (last == null || text.tokens().sentenceOf(token) - last.sentence() > LONGEST_SILENCE) {
      return null;
    }
    return last.canonical();
  }

  /** The first of the same pronouns in a sentence, which mean one person. */
  private int firstInSentence(int pronoun) {
    String word = text.lower(pronoun);
    int first = pronoun;
    int least = Math.max(0, pronoun - LONGEST_SENTENCE);
    for (int i = pronoun; i > least && !text.startsSentence(i); ) {
      i--;
      if (!text.isQuoted(i) && text.lower(i).equals(word)) {
        first = i;
      }
    }
    return first;
  }

  /**
   * The person of this gender who is likeliest: near, a subject, outside quotations, or who spoke
   * last.
   */
  private @Nullable String antecedent(int pronoun, Gender gender) {
    int sentence = text.tokens().sentenceOf(pronoun);
    String best = null;
    double least = Double.MAX_VALUE;
    if (lastSpeaker != null && lastSpoke <= pronoun && genders.allows(lastSpeaker, gender)) {
      best = lastSpeaker;
      least = sentence - text.tokens().sentenceOf(lastSpoke);
    }
    if (lastPerson != null && isOf(text.lower(lastPerson.end() - 1), gender)) {
      double cost = sentence - text.tokens().sentenceOf(lastPerson.begin());
      if (cost < least && cost <= LONGEST_SILENCE) {
        best = written(lastPerson);
        least = cost;
      }
    }
    int nearest = lastBefore(persons, text.tokens().begin(pronoun));
    for (int i = nearest; i >= Math.max(0, nearest - REACH); i--) {
      Entity person = persons.get(i);
      int token = text.tokens().tokenAt(person.span().begin());
      if (text.isQuoted(token) || !genders.allows(person.canonical(), gender)) {
        continue;
      }
      boolean first =
          (i == 0 || persons.get(i - 1).sentence() != person.sentence()) && !isAfterVerb(token);
      double cost =
          sentence
              - person.sentence()
              + (isGoverned(person, token) ? GOVERNED : first ? 0 : OBJECT)
              + (genders.of(person.canonical()) == gender ? 0 : UNKNOWN_GENDER);
      if (cost < least) {
        best = person.canonical();
        least = cost;
      }
    }
    if (best != null) {
      lastSpoke = pronoun;
      lastSpeaker = best;
    }
    return best;
  }

  private static boolean isOf(String noun, Gender gender) {
    boolean female = noun.endsWith("woman");
    return gender == Gender.FEMALE ? female || !noun.endsWith("man") : !female;
  }

  private boolean isAfterVerb(int token) {
    return token > 0
        && !text.startsSentence(token)
        && switch (text.type(token - 1)) {
          case PAST, VERB, PARTICIPLE -> true;
          default -> false;
        };
  }

  /** Whether a preposition governs a name or it is an owner's: <i>of Ames</i>, <i>Ames's</i>. */
  private boolean isGoverned(Entity person, int token) {
    String before = token == 0 ? "" : text.lower(token - 1);
    if (FunctionWords.PREPOSITIONS.contains(before) && !EXAMPLES.contains(before)) {
      return true;
    }
    int next = text.tokens().tokenAt(person.span().end());
    return next < text.tokens().size() && text.lower(next).equals("'s");
  }

  /**
   * Who has the role that a phrase like <i>the deputy mayor</i> or <i>the company</i> names; a
   * single noun may also be the last of a longer role.
   */
  private @Nullable String inRole(Mention mention) {
    String role = role(mention.begin() + 1, mention.end());
    String title = SHORT_TITLES.getOrDefault(role, role);
    int begin = text.tokens().begin(mention.begin());
    String person = bearer(roles(), role, title, begin);
    if (person == null && role.indexOf(' ') < 0) {
      person = bearer(heads, role, title, begin);
    }
    if (person != null) {
      return person;
    }
    int nearest = lastBefore(organisations, begin);
    for (int i = nearest; i >= Math.max(0, nearest - REACH); i--) {
      Entity organisation = organisations.get(i);
      String name = organisation.text().toLowerCase(Locale.ROOT);
      if (name.endsWith(role)
          && (name.length() == role.length()
              || name.charAt(name.length() - role.length() - 1) == ' ')) {
        return organisation.canonical();
      }
    }
    return null;
  }

  /** The last person named outside quotations who has a role or its short title. */
  private @Nullable String bearer(
      Map<String, Set<String>> known, String role, String title, int begin) {
    Set<String> bearers = known.getOrDefault(role, Set.of());
    Set<String> titled = known.getOrDefault(title, Set.of());
    if (bearers.isEmpty() && titled.isEmpty()) {
      return null;
    }
    int nearest = lastBefore(persons, begin);
    for (int i = nearest; i >= Math.max(0, nearest - REACH); i--) {
      String person = persons.get(i).canonical();
      if ((bearers.contains(person) || titled.contains(person))
          && !text.isQuoted(text.tokens().tokenAt(persons.get(i).span().begin()))) {
        return person;
      }
    }
    return null;
  }

  /** The words of a role in lower case, without names before them and <i>former</i>. */
  private String role(int begin, int end) {
    boolean capital = Character.isUpperCase(text.firstChar(end - 1));
    int first = begin;
    while (first < end - 1
        && (text.entityAt(first) != null
            || text.lower(first).equals("former")
            || (!capital && Character.isUpperCase(text.firstChar(first))))) {
      first++;
    }
    StringBuilder role = new StringBuilder();
    for (int i = first; i < end; i++) {
      String word = text.lower(i);
      role.append(i > first ? " " : "")
          .append(word, 0, word.endsWith(".") ? word.length() - 1 : word.length());
    }
    return role.toString();
  }

  /** By title or description, the persons who have it: before the name, or after a comma. */
  private Map<String, Set<String>> roles() {
    Map<String, Set<String>> known = roles;
    if (known == null) {
      known = new HashMap<>();
      for (Entity person : persons) {
        int begin = text.tokens().tokenAt(person.span().begin());
        int next = text.tokens().tokenAt(person.span().end());
        if (!text.isQuoted(begin)) {
          addTitle(known, person, begin);
          addDescription(known, person, next);
        }
      }
      roles = known;
    }
    return known;
  }

  /** The words before a name, in the same letter case: <i>Deputy Mayor Ames</i>. */
  private void addTitle(Map<String, Set<String>> known, Entity person, int end) {
    int begin = end;
    int least = Math.max(0, end - LONGEST_ROLE + 1);
    while (begin > least && isOfRole(begin - 1) && hasCaseOf(end - 1, begin - 1)) {
      begin--;
    }
    addRole(known, person, begin, end);
  }

  private boolean hasCaseOf(int token, int other) {
    return Character.isUpperCase(text.firstChar(token))
        == Character.isUpperCase(text.firstChar(other));
  }

  private boolean isOfRole(int token) {
    String word = text.lower(token);
    return text.isWord(token)
        && text.entityAt(token) == null
        && !FunctionWords.PREPOSITIONS.contains(word)
        && !FunctionWords.CONJUNCTIONS.contains(word)
        && !FunctionWords.DETERMINERS.contains(word);
  }

  /** A description after a comma: <i>Ames, the mayor of</i>. */
  private void addDescription(Map<String, Set<String>> known, Entity person, int comma) {
    int end = Math.min(text.tokens().size(), comma + LONGEST_ROLE + 1);
    if (comma + 1 >= end
        || text.firstChar(comma) != ','
        || !FunctionWords.DETERMINERS.contains(text.lower(comma + 1))) {
      return;
    }
    int i = comma + 2;
    while (i < end && text.isWord(i) && !FunctionWords.PREPOSITIONS.contains(text.lower(i))) {
      i++;
    }
    addRole(known, person, comma + 2, i);
  }

  /** Adds a role, what it is without its first words, and its noun alone. */
  private void addRole(Map<String, Set<String>> known, Entity person, int begin, int end) {
    if (begin >= end || text.entityAt(end - 1) != null) {
      return;
    }
    String role = role(begin, end);
    add(known, role, person);
    for (int space = role.indexOf(' '); space >= 0; space = role.indexOf(' ', space + 1)) {
      boolean alone = role.indexOf(' ', space + 1) < 0;
      add(alone ? heads : known, role.substring(space + 1), person);
    }
  }

  private static void add(Map<String, Set<String>> known, String role, Entity person) {
    known.computeIfAbsent(role, key -> new HashSet<>()).add(person.canonical());
  }

  /** The number of the last entity that begins before {@code offset}, -1 for none. */
  private static int lastBefore(List<Entity> entities, int offset) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
