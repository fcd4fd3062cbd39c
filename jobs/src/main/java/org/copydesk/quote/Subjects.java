package org.copydesk.quote;

import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that is the subject of a reporting verb, without a parser: noun phrases are
 * bounded by function words and punctuation, those after a preposition belong to what is before,
 * and what stands between two commas is passed over.
 */
final class Subjects {

  /** The longest noun phrase and the longest parenthesis that are followed, in tokens. */
  private static final int REACH = 30;

  /** How far behind the beginning of a title its name may stand, in tokens. */
  private static final int TITLE_REACH = 4;

  private static final Set<String> PERSONAL = Set.of("he", "she", "they", "it", "i", "we", "you");

  private final QuotedText text;
  private final Mentions mentions;

  Subjects(QuotedText text) {
    this.text = text;
    mentions = new Mentions(text);
  }

  /** The subject before the verb at {@code verb}, no earlier than {@code floor}. */
  @Nullable Mention before(int verb, int floor) {
    return mentions.named(before(verb, floor, true), verb);
  }

  /**
   * @param further whether clauses further back are looked at; not for the head of a relative
   *     pronoun, so that each verb is looked back from twice at most
   */
  private @Nullable Mention before(int verb, int floor, boolean further) {
    int last = verb - 1;
    Entity apposed = null;
    for (int steps = 0; steps < REACH; steps++) {
      last = mentions.skipModifiers(last, floor);
      if (last >= floor && text.isQuoted(last)) {
        return further ? ofClause(last, floor) : first(floor, last);
      }
      if (last < floor) {
        return null;
      }
      if (mentions.closesParenthesis(last)) {
        int opening = mentions.openingOf(last, floor);
        if (opening < floor) {
          return further ? ofClause(last, floor) : first(floor, last);
        }
        apposed = apposed == null ? mentions.personIn(opening + 1, last) : apposed;
        last = opening - 1;
        continue;
      }
      if (text.isPunctuation(last)) {
        return further ? ofClause(verb, floor) : first(floor, verb);
      }
      String word = text.lower(last);
      if (Mentions.isRelative(word)) {
        return further ? relative(last, floor) : first(floor, last);
      }
      if (FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.PREPOSITIONS.contains(word)) {
        return further ? ofClause(verb, floor) : first(floor, verb);
      }
      int begin = mentions.phraseBegin(last, floor);
      if (begin > floor && mentions.isPreposition(begin - 1) && !mentions.opensClause(begin)) {
        Entity named = mentions.personBehind(begin, last + 1);
        if (named != null) {
          return mentions.mention(named);
        }
        last = begin - 2;
        continue;
      }
      Mention mention = mentions.mention(begin, last + 1);
      if (apposed != null && mention.entity() == null && !mentions.isPronoun(mention)) {
        return mentions.mention(apposed);
      }
      if (begin > floor + 1
          && text.firstChar(begin - 1) == ','
          && mentions.isDescription(mention)) {
        Entity named = text.entityAt(begin - 2);
        if (named != null && named.type() == EntityType.PER) {
          return mentions.mention(named);
        }
      }
      if (mentions.isSubject(mention, floor)) {
        return mention;
      }
      return further ? ofClause(verb, floor) : first(floor, verb);
    }
    return null;
  }

  /**
   * The subject of the nearest clause before the verb that has one, for a verb that doesn't stand
   * beside its own: <i>Ames sat down and said</i>, <i>when Ames came, Holm left, saying</i>.
   * Subordinate clauses that a comma closes are passed over.
   */
  @Nullable Mention ofClause(int verb, int floor) {
    int end = verb;
    boolean comma = false;
    while (end > floor) {
      int begin = clauseBegin(end, floor);
      String opener = begin > floor ? text.lower(begin - 1) : "";
      boolean passedOver =
          end < verb
              && (FunctionWords.COMPLEMENTIZERS.contains(opener)
                  || (comma
                      && (FunctionWords.SUBORDINATORS.contains(opener)
                          || Mentions.isRelative(opener))));
      if (!passedOver) {
        Mention subject = opening(begin, end, begin == floor);
        if (subject == null && Mentions.isRelative(opener)) {
          subject = relative(begin - 1, floor);
        }
        if (subject != null) {
          return mentions.named(subject, verb);
        }
      }
      comma = begin > floor && text.isPunctuation(begin - 1);
      end = begin - 1;
    }
    return mentions.named(first(floor, verb), verb);
  }

  /** Where the clause begins that ends before {@code end}; brackets belong to it. */
  private int clauseBegin(int end, int floor) {
    int begin = end;
    while (begin > floor && !separatesClauses(begin - 1)) {
      begin--;
      if (text.firstChar(begin) == ')' && !text.isQuoted(begin)) {
        int opening = mentions.openingOf(begin, floor);
        begin = opening < 0 ? begin : opening;
      }
    }
    return begin;
  }

  private boolean separatesClauses(int token) {
    if (text.isQuoted(token)) {
      return text.endsQuotedClause(token);
    }
    if (text.entityAt(token) != null) {
      return false;
    }
    if (text.isPunctuation(token)) {
      char c = text.firstChar(token);
      return c == ',' || c == ';' || c == ':' || Characters.isDash(c);
    }
    String word = text.lower(token);
    return FunctionWords.COORDINATORS.contains(word)
        || FunctionWords.SUBORDINATORS.contains(word)
        || FunctionWords.COMPLEMENTIZERS.contains(word)
        || Mentions.isRelative(word);
  }

  /**
   * The noun phrase that a clause opens with, after adverbs and what prepositions govern, or null
   * when it opens with a verb.
   *
   * @param alone whether the phrase may be all there is, its verb standing further on
   */
  private @Nullable Mention opening(int begin, int end, boolean alone) {
    int i = begin;
    while (i < end) {
      Entity entity = text.entityAt(i);
      String word = text.lower(i);
      if (text.isQuoted(i)) {
        i++;
      } else if (entity != null) {
        int entityEnd = Math.min(mentions.endOf(i, entity), end);
        if (mentions.isPossessive(entityEnd - 1, end)) {
          Mention described = mentions.from(i, end);
          return described == null ? null : mentions.joined(described);
        }
        return alone || entityEnd < end ? new Mention(i, entityEnd, entity) : null;
      } else if (PERSONAL.contains(word)) {
        return new Mention(i, i + 1, null);
      } else if (FunctionWords.DETERMINERS.contains(word)) {
        Mention phrase = mentions.from(i, end);
        phrase = phrase == null ? null : mentions.joined(phrase);
        return phrase != null && (alone || hasVerb(i + 1, end)) ? beforeVerb(phrase, end) : null;
      } else if (mentions.isPreposition(i)) {
        i = mentions.pastGoverned(i + 1, end);
      } else if (text.isPunctuation(i)
          || mentions.isModifier(i)
          || FunctionWords.CONJUNCTIONS.contains(word)) {
        i++;
      } else if (Mentions.isFinite(word) && i > 0 && text.isQuoted(i - 1)) {
        return mentions.from(i + 1, end);
      } else {
        return Character.isUpperCase(text.firstChar(i)) ? titled(i, end, alone) : null;
      }
    }
    return null;
  }

  /** A phrase without the verb between it and its object: <i>the actor held an audition</i>. */
  private Mention beforeVerb(Mention phrase, int end) {
    boolean hasObject =
        phrase.end() < end
            && phrase.end() - phrase.begin() > 2
            && FunctionWords.ARTICLES.contains(text.lower(phrase.end()))
            && phrase.entity() == null;
    return hasObject ? mentions.mention(phrase.begin(), phrase.end() - 1) : phrase;
  }

  /** A name after its title or description, or at a sentence's begin a plain noun. */
  private @Nullable Mention titled(int begin, int end, boolean alone) {
    int least = Math.min(end, begin + TITLE_REACH);
    for (int i = begin; i < least && !mentions.endsPhrase(i, i == begin); i++) {
      Entity entity = text.entityAt(i);
      if (entity != null) {
        return mentions.mention(entity);
      }
    }
    String first = text.lower(begin);
    if (!alone || first.endsWith("ed") || first.endsWith("ing")) {
      return null;
    }
    Mention phrase = mentions.from(begin, end);
    return phrase != null && phrase.end() < end ? phrase : null;
  }

  private boolean hasVerb(int begin, int end) {
    for (int i = begin; i < end; i++) {
      String word = text.lower(i);
      if (!text.isQuoted(i)
          && (word.endsWith("ed")
              || FunctionWords.FINITE.contains(word)
              || Mentions.isFinite(word))) {
        return true;
      }
    }
    return false;
  }

  /** A relative pronoun and what stands before it: <i>Ames, who said</i>. */
  private @Nullable Mention relative(int pronoun, int floor) {
    int head = pronoun;
    if (head > floor && text.firstChar(head - 1) == ',') {
      head--;
    }
    Entity named = head > floor ? text.entityAt(head - 1) : null;
    if (named != null
        && named.type() == EntityType.PER
        && text.tokens().isIgnoreCase(pronoun, "who")) {
      return new Mention(pronoun, pronoun + 1, named);
    }
    Mention before = head > floor ? before(head, floor, false) : null;
    return before == null
        ? null
        : new Mention(
            pronoun, pronoun + 1, before.entity(), before.entity() == null ? before : null);
  }

  /**
   * The main subject of a clause: its first person, organisation or pronoun that no preposition
   * governs, else its first phrase with a determiner.
   */
  @Nullable Mention first(int begin, int end) {
    Mention described = null;
    Mention governed = null;
    for (int i = begin; i < end; i++) {
      if (text.isQuoted(i) || text.isPunctuation(i)) {
        continue;
      }
      Entity entity = text.entityAt(i);
      boolean afterPreposition = i > begin && mentions.isPreposition(i - 1);
      if (entity != null) {
        int entityEnd = Math.min(mentions.endOf(i, entity), end);
        boolean speaks = entity.type() == EntityType.PER || entity.type() == EntityType.ORG;
        int phrase = mentions.phraseBegin(entityEnd - 1, begin);
        boolean free = phrase == begin || !mentions.isPreposition(phrase - 1);
        if (speaks && free && !mentions.isPossessive(entityEnd - 1, end)) {
          return new Mention(i, entityEnd, entity);
        }
        if (speaks && governed == null) {
          governed = new Mention(i, entityEnd, entity);
        }
        i = entityEnd - 1;
      } else if (PERSONAL.contains(text.lower(i)) && !afterPreposition) {
        return new Mention(i, i + 1, null);
      } else if (described == null
          && !afterPreposition
          && FunctionWords.DETERMINERS.contains(text.lower(i))) {
        described = mentions.from(i, end);
      }
    }
    return described != null ? described : governed;
  }
}
