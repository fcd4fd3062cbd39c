package org.copydesk.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
          "colonel", "col",
          "minister", "rev");

  private final QuotedText text;
  private final List<Entity> persons;
  private final List<Entity> organisations;
  private final Genders genders;
  private @Nullable Map<String, Set<String>> roles;

  private int lastPronoun = -1;
  private @Nullable String lastMeant;
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
   * The person of this gender who is likeliest: near, a subject, outside quotations, or whom the
   * last pronoun of a speaker meant.
   */
  private @Nullable String antecedent(int pronoun, Gender gender) {
    int sentence = text.tokens().sentenceOf(pronoun);
    String best = null;
    double least = Double.MAX_VALUE;
    if (lastMeant != null && lastPronoun <= pronoun && genders.allows(lastMeant, gender)) {
      best = lastMeant;
      least = sentence - text.tokens().sentenceOf(lastPronoun);
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
      boolean first = i == 0 || persons.get(i - 1).sentence() != person.sentence();
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
      lastPronoun = pronoun;
      lastMeant = best;
    }
    return best;
  }

  private static boolean isOf(String noun, Gender gender) {
    boolean female = noun.endsWith("woman");
    return gender == Gender.FEMALE ? female || !noun.endsWith("man") : !female;
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

  /** Who has the role that a phrase like <i>the senator</i> or <i>the company</i> names. */
  private @Nullable String inRole(Mention mention) {
    String role = text.lower(mention.end() - 1);
    Map<String, Set<String>> known = roles();
    Set<String> bearers = known.getOrDefault(role, Set.of());
    Set<String> titled = known.getOrDefault(SHORT_TITLES.getOrDefault(role, role), Set.of());
    int begin = text.tokens().begin(mention.begin());
    int nearest = lastBefore(persons, begin);
    for (int i = nearest; i >= Math.max(0, nearest - REACH); i--) {
      String person = persons.get(i).canonical();
      if (text.isQuoted(text.tokens().tokenAt(persons.get(i).span().begin()))) {
        continue;
      }
      if (bearers.contains(person) || titled.contains(person)) {
        return person;
      }
    }
    nearest = lastBefore(organisations, begin);
    for (int i = nearest; i >= Math.max(0, nearest - REACH); i--) {
      Entity organisation = organisations.get(i);
      int last = text.tokens().tokenAt(organisation.span().end() - 1);
      if (text.lower(last).equals(role)) {
        return organisation.canonical();
      }
    }
    return null;
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
          addRole(known, person, begin - 1);
          addDescription(known, person, next);
        }
      }
      roles = known;
    }
    return known;
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
    addRole(known, person, i - 1);
  }

  private void addRole(Map<String, Set<String>> known, Entity person, int token) {
    if (token >= 0 && text.isWord(token) && text.entityAt(token) == null) {
      String word = text.lower(token);
      String title = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      known.computeIfAbsent(title, key -> new HashSet<>()).add(person.canonical());
    }
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
