package org.copydesk.quote;

import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases that may be speakers, without a parser: they are bounded by function
 * words, verbs and punctuation, and a name in or behind one is preferred to the phrase.
 */
final class Mentions {

  /** The longest noun phrase and the longest parenthesis that are followed, in tokens. */
  private static final int REACH = 30;

  /** How far before a noun its owner may stand, in tokens. */
  private static final int OWNER_REACH = 4;

  /** The longest second part of a description, in tokens. */
  private static final int LONGEST_DESCRIPTION = 6;

  private static final Set<String> PERSONAL = Set.of("he", "she", "they", "it", "i", "we", "you");

  private final QuotedText text;

  Mentions(QuotedText text) {
    this.text = text;
  }

  /** Past the noun phrase that a preposition governs. */
  int pastGoverned(int begin, int end) {
    int i = begin;
    while (i < end && (isModifier(i) || FunctionWords.DETERMINERS.contains(text.lower(i)))) {
      i++;
    }
    Entity entity = i < end ? text.entityAt(i) : null;
    if (entity != null) {
      return Math.min(endOf(i, entity), end);
    }
    i++;
    while (i < end
        && text.entityAt(i) == null
        && !endsPhrase(i, false)
        && !PERSONAL.contains(text.lower(i))
        && !FunctionWords.DETERMINERS.contains(text.lower(i))) {
      i++;
    }
    return Math.min(i, end);
  }

  /** Whose the noun at {@code noun} is: <i>Ames's claim</i>, <i>his claim</i>. */
  @Nullable Mention owner(int noun, int floor) {
    int least = Math.max(floor, noun - OWNER_REACH);
    for (int i = noun - 1; i >= least && !text.isPunctuation(i) && !text.isQuoted(i); i--) {
      String word = text.lower(i);
      if (FunctionWords.POSSESSIVES.contains(word)) {
        return new Mention(i, i + 1, null);
      }
      if (isPossessive(i, i + 1) || word.equals("'s")) {
        int last = word.equals("'s") ? i - 1 : i;
        return last < floor ? null : mention(phraseBegin(last, floor), last + 1, last + 1);
      }
      if (FunctionWords.DETERMINERS.contains(word) || isPreposition(i)) {
        return null;
      }
    }
    return null;
  }

  /** Whether what ends in {@code last} may be the subject of a third-person form. */
  boolean isSingular(int last, int floor) {
    int end = skipModifiers(last, floor);
    if (end < floor || text.isPunctuation(end) || text.entityAt(end) != null) {
      return true;
    }
    int begin = phraseBegin(end, floor);
    String first = text.lower(begin);
    return FunctionWords.DETERMINERS.contains(first)
        || FunctionWords.SUBJECT_PRONOUNS.contains(first)
        || isRelative(text.lower(end));
  }

  /** The noun phrase that begins at {@code begin}, as after <i>said</i>. */
  @Nullable Mention from(int begin, int limit) {
    int start = begin;
    while (start < limit && isAdverb(start)) {
      start++;
    }
    int end = start;
    while (end < limit && end - start < REACH && !endsPhrase(end, end == start)) {
      Entity entity = text.entityAt(end);
      end = entity == null ? end + 1 : endOf(end, entity);
      if (PERSONAL.contains(text.lower(end - 1))) {
        break;
      }
    }
    return end == start ? null : mention(start, Math.min(end, limit));
  }

  /**
   * The subject behind its verb: the noun phrase, or the name that a comma sets behind it and what
   * prepositions govern: <i>said the director of the board, Ames</i>.
   */
  @Nullable Mention inverted(int begin, int limit) {
    Mention phrase = named(from(begin, limit), limit);
    if (phrase == null || phrase.entity() != null || isPronoun(phrase)) {
      return phrase;
    }
    int comma = phrase.end();
    while (comma < limit && isPreposition(comma)) {
      comma = pastGoverned(comma + 1, limit);
    }
    Entity entity = comma + 1 < limit && text.isComma(comma) ? text.entityAt(comma + 1) : null;
    if (entity == null || entity.type() != EntityType.PER) {
      return phrase;
    }
    Mention named = mention(entity);
    boolean closed = named.end() >= limit || text.isPunctuation(named.end());
    return closed ? named : phrase;
  }

  /** A mention of {@code entity}. */
  Mention mention(Entity entity) {
    int begin = text.tokens().tokenAt(entity.span().begin());
    int end = begin + 1;
    while (end < text.tokens().size() && text.tokens().begin(end) < entity.span().end()) {
      end++;
    }
    return new Mention(begin, end, entity);
  }

  /** A phrase and the name that it is or ends in; a possessive inside it names somebody else. */
  Mention mention(int begin, int end) {
    return mention(begin, end, -1);
  }

  Mention mention(int begin, int end, int owner) {
    Entity named = null;
    for (int i = begin; i < end; i++) {
      Entity entity = text.entityAt(i);
      if (entity != null) {
        int entityEnd = endOf(i, entity);
        boolean whole = entityEnd >= end || entity.type() == EntityType.PER;
        if (whole && (entityEnd == owner || !isPossessive(entityEnd - 1, end))) {
          named = entity;
          if (entity.type() == EntityType.PER) {
            break;
          }
        }
        i = entityEnd - 1;
      }
    }
    return named == null ? new Mention(begin, end, null) : mention(named);
  }

  boolean isPronoun(Mention mention) {
    return mention.end() - mention.begin() == 1
        && FunctionWords.SUBJECT_PRONOUNS.contains(text.lower(mention.begin()));
  }

  /** Whether a phrase is a name, a pronoun or opens with a determiner. */
  boolean isNounPhrase(Mention mention) {
    String first = text.lower(mention.begin());
    return mention.entity() != null
        || FunctionWords.DETERMINERS.contains(first)
        || FunctionWords.SUBJECT_PRONOUNS.contains(first);
  }

  /**
   * A phrase that can stand as a subject: a name, a pronoun, with a determiner, plural, a source.
   */
  boolean isSubject(Mention mention, int floor) {
    String first = text.lower(mention.begin());
    String last = text.lower(mention.end() - 1);
    return isNounPhrase(mention)
        || last.endsWith("s")
        || FunctionWords.isSource(last)
        || FunctionWords.isSource(first)
        || isContracted(first)
        || Character.isUpperCase(text.firstChar(mention.begin()))
        || (mention.begin() > floor && text.isPunctuation(mention.begin() - 1));
  }

  /** A pronoun with its auxiliary: <i>they've</i>. */
  private static boolean isContracted(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 && PERSONAL.contains(word.substring(0, apostrophe));
  }

  int skipModifiers(int token, int floor) {
    int i = token;
    while (i >= floor && !text.isPunctuation(i) && text.entityAt(i) == null && isModifier(i)) {
      i--;
    }
    return i;
  }

  boolean isModifier(int token) {
    String word = text.lower(token);
    return FunctionWords.AUXILIARIES.contains(word)
        || FunctionWords.DAYS.contains(word)
        || isAdverb(token);
  }

  boolean isAdverb(int token) {
    String word = text.lower(token);
    return word.endsWith("ly") && Character.isLowerCase(text.firstChar(token)) && word.length() > 4;
  }

  boolean closesParenthesis(int token) {
    char c = text.firstChar(token);
    return text.isPunctuation(token) && (c == ',' || c == ')' || c == '—' || c == '–');
  }

  int openingOf(int closing, int floor) {
    char wanted = text.firstChar(closing) == ')' ? '(' : text.firstChar(closing);
    int least = Math.max(floor, closing - REACH);
    for (int i = closing - 1; i >= least; i--) {
      if (text.firstChar(i) == wanted && text.isPunctuation(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the noun phrase begins that ends in {@code last}. */
  int phraseBegin(int last, int floor) {
    int begin = last + 1;
    int least = Math.max(floor, last - REACH);
    while (begin > least) {
      int token = begin - 1;
      Entity entity = text.entityAt(token);
      if (entity != null) {
        begin = Math.max(least, text.tokens().tokenAt(entity.span().begin()));
        continue;
      }
      String word = text.lower(token);
      if ((text.isPunctuation(token) && text.lastChar(token) != '-')
          || text.isQuoted(token)
          || FunctionWords.PREPOSITIONS.contains(word)
          || FunctionWords.CONJUNCTIONS.contains(word)
          || isModifier(token)) {
        break;
      }
      if (FunctionWords.DETERMINERS.contains(word)) {
        return token;
      }
      if (FunctionWords.SUBJECT_PRONOUNS.contains(word)) {
        return begin == last + 1 ? token : begin;
      }
      begin = token;
    }
    return Math.min(begin, last);
  }

  boolean endsPhrase(int token, boolean first) {
    if (text.entityAt(token) != null) {
      return false;
    }
    String word = text.lower(token);
    return text.isPunctuation(token)
        || text.isQuoted(token)
        || FunctionWords.PREPOSITIONS.contains(word)
        || FunctionWords.CONJUNCTIONS.contains(word)
        || (!first && (isModifier(token) || FunctionWords.ARTICLES.contains(word)))
        || (!first && isFinite(word));
  }

  static boolean isFinite(String word) {
    ReportingVerbs.Form form = ReportingVerbs.form(word);
    return form != null && form.inflection() == ReportingVerbs.Inflection.PAST;
  }

  /** A description of a name beside it, without determiner: <i>spokesman</i>. */
  boolean isDescription(Mention mention) {
    if (text.lower(mention.begin()).equals("one")) {
      return mention.begin() + 1 < text.tokens().size()
          && text.lower(mention.begin() + 1).equals("of");
    }
    return !isNounPhrase(mention) && Character.isLowerCase(text.firstChar(mention.begin()));
  }

  /** The person whose name is all that stands between two tokens, or null. */
  @Nullable Entity personIn(int begin, int end) {
    Entity entity = begin < end ? text.entityAt(begin) : null;
    return entity != null && entity.type() == EntityType.PER && endOf(begin, entity) == end
        ? entity
        : null;
  }

  /** The person whose name ends a phrase: <i>(director of) operations Ames</i>. */
  @Nullable Entity personBehind(int begin, int end) {
    Entity entity = text.entityAt(end - 1);
    boolean described =
        text.entityAt(begin) == null && Character.isLowerCase(text.firstChar(begin));
    boolean ends =
        entity != null
            && entity.type() == EntityType.PER
            && !FunctionWords.DETERMINERS.contains(text.lower(begin))
            && text.entityAt(end) == null;
    return described && ends ? entity : null;
  }

  /**
   * The person whose name ends the phrase that a mention begins: <i>Northern Rail chief Ames</i>,
   * <i>the Ledger's Ames</i>, <i>Secretary of State Ames</i>. Otherwise the mention itself.
   */
  @Nullable Mention named(@Nullable Mention mention, int limit) {
    if (mention == null
        || mention.antecedent() != null
        || isPronoun(mention)
        || (mention.entity() != null && mention.entity().type() == EntityType.PER)) {
      return mention;
    }
    int most = Math.min(limit, mention.end() + LONGEST_DESCRIPTION);
    for (int i = mention.end(); i < most; i++) {
      Entity entity = text.entityAt(i);
      if (entity != null && entity.type() == EntityType.PER) {
        return isOwner(i, entity) ? mention : mention(entity);
      }
      if (entity == null && !describes(i)) {
        return mention;
      }
    }
    return mention;
  }

  private boolean isOwner(int token, Entity entity) {
    return isPossessive(endOf(token, entity) - 1, text.tokens().size());
  }

  /** Whether a word may stand between an organisation or a title and the name behind it. */
  private boolean describes(int token) {
    if (text.isQuoted(token)) {
      return false;
    }
    String word = text.lower(token);
    if (text.isPunctuation(token)) {
      return switch (text.firstChar(token)) {
        case '(', ')', '\'', '’', '.' -> true;
        default -> false;
      };
    }
    return word.equals("'s")
        || (word.equals("of") && isOfState(token + 1))
        || (!isFinite(word)
            && !FunctionWords.PREPOSITIONS.contains(word)
            && !FunctionWords.DETERMINERS.contains(word)
            && switch (text.type(token)) {
              case NOUN, NOUN_OR_VERB, GERUND_NOUN, ADJECTIVE, NAME -> true;
              default -> false;
            });
  }

  /** Whether what an office is of stands at a token: <i>State</i>, a country, an organisation. */
  private boolean isOfState(int token) {
    if (token >= text.tokens().size()) {
      return false;
    }
    Entity entity = text.entityAt(token);
    return entity == null
        ? text.lower(token).equals("state")
        : entity.type() == EntityType.ORG || entity.type() == EntityType.LOC;
  }

  /** The name that ends a description in two parts: <i>the chairman and former pilot Ames</i>. */
  Mention joined(Mention described) {
    int size = text.tokens().size();
    if (described.entity() != null
        || described.end() >= size
        || !text.lower(described.end()).equals("and")) {
      return described;
    }
    int most = Math.min(size, described.end() + LONGEST_DESCRIPTION);
    for (int i = described.end() + 1; i < most; i++) {
      Entity entity = text.entityAt(i);
      if (entity != null) {
        return entity.type() == EntityType.PER ? mention(entity) : described;
      }
      if (endsPhrase(i, false)) {
        return described;
      }
    }
    return described;
  }

  /**
   * Whether a name or pronoun follows a preposition that opens clauses too: <i>after Ames said</i>.
   */
  boolean opensClause(int begin) {
    return FunctionWords.TEMPORAL.contains(text.lower(begin - 1))
        && (text.entityAt(begin) != null || PERSONAL.contains(text.lower(begin)));
  }

  boolean isPreposition(int token) {
    return FunctionWords.PREPOSITIONS.contains(text.lower(token));
  }

  static boolean isRelative(String word) {
    return word.equals("who") || word.equals("which") || word.equals("that");
  }

  boolean isPossessive(int last, int end) {
    String word = text.lower(last);
    return word.endsWith("'s")
        || word.endsWith("s'")
        || (last + 1 < end && text.lower(last + 1).equals("'s"));
  }

  int endOf(int token, Entity entity) {
    int end = token + 1;
    while (end < text.tokens().size() && text.tokens().begin(end) < entity.span().end()) {
      end++;
    }
    return end;
  }
}
