package org.copydesk.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.jspecify.annotations.Nullable;

/** Resolves a speaker's mention to the fullest name that the article has for it. */
final class Speakers {

  private enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  private static final Set<String> FEMALE = Set.of("mrs", "mrs.", "ms", "ms.", "miss", "madam");
  private static final Set<String> MALE = Set.of("mr", "mr.", "sir", "lord", "king", "prince");

  /** How many persons back a pronoun may reach. */
  private static final int REACH = 12;

  private final QuotedText text;
  private final List<Entity> persons;
  private final Map<String, Gender> genders = new HashMap<>();

  Speakers(QuotedText text) {
    this.text = text;
    this.persons =
        text.entities().stream().filter(entity -> entity.type() == EntityType.PER).toList();
    for (Entity person : persons) {
      int before = text.tokens().tokenAt(person.span().begin()) - 1;
      Gender gender = before < 0 ? Gender.UNKNOWN : ofTitle(text.lower(before));
      if (gender == Gender.UNKNOWN) {
        gender = ofTitle(text.lower(before + 1));
      }
      if (gender != Gender.UNKNOWN) {
        genders.putIfAbsent(person.canonical(), gender);
      }
    }
  }

  /**
   * The name of the speaker: of the entity, of the pronoun's antecedent, or the phrase as it is.
   */
  String name(Mention mention) {
    Entity entity = mention.entity();
    if (entity != null) {
      return entity.canonical();
    }
    Mention before = mention.antecedent();
    if (before != null) {
      return name(before);
    }
    String written = text.span(mention.begin(), mention.end()).in(text.tokens().text());
    Gender gender =
        switch (text.lower(mention.begin())) {
          case "he" -> Gender.MALE;
          case "she" -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        };
    if (gender == Gender.UNKNOWN || mention.end() - mention.begin() != 1) {
      return written;
    }
    String antecedent = antecedent(mention.begin(), gender);
    return antecedent == null ? written : antecedent;
  }

  /**
   * The subject of the nearest sentence before that names a person of this gender outside
   * quotations: the first such person that no preposition governs, else the first.
   */
  private @Nullable String antecedent(int pronoun, Gender gender) {
    int nearest = lastPersonBefore(text.tokens().begin(pronoun));
    int least = Math.max(0, nearest - REACH);
    Entity first = null;
    Entity subject = null;
    for (int i = nearest; i >= least; i--) {
      Entity person = persons.get(i);
      int token = text.tokens().tokenAt(person.span().begin());
      Gender known = genders.getOrDefault(person.canonical(), Gender.UNKNOWN);
      if (text.isQuoted(token) || (known != Gender.UNKNOWN && known != gender)) {
        continue;
      }
      if (first != null && first.sentence() != person.sentence()) {
        break;
      }
      first = person;
      if (token == 0 || !FunctionWords.PREPOSITIONS.contains(text.lower(token - 1))) {
        subject = person;
      }
    }
    Entity antecedent = subject == null ? first : subject;
    return antecedent == null ? null : antecedent.canonical();
  }

  /** The number of the last person that begins before {@code offset}, -1 for none. */
  private int lastPersonBefore(int offset) {
    int low = 0;
    int high = persons.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (persons.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static Gender ofTitle(String word) {
    return FEMALE.contains(word)
        ? Gender.FEMALE
        : MALE.contains(word) ? Gender.MALE : Gender.UNKNOWN;
  }
}
