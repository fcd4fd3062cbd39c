package org.copydesk.quote;

import java.util.Set;
import org.copydesk.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a cue gives as somebody's: the clause, question, infinitive or phrase behind it. No
 * tree is built; where it ends is told by the marks and the cues that follow.
 */
final class Complements {

  /** Content in tokens, half-open. */
  record Complement(int begin, int end) {}

  /** How far behind its cue a "that" may stand, and how long a subject may be, in tokens. */
  private static final int REACH = 14;

  /** The longest hearer: <i>told the crowd at the rally that …</i>. */
  private static final int LONGEST_HEARER = 6;

  /** From so many tokens on, a phrase ends at a comma. */
  private static final int LEAST_PHRASE = 5;

  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "how", "why", "what", "who", "where", "when");

  private static final Set<String> FREE_QUESTIONS = Set.of("what", "how", "why", "whether");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "for", "of", "about", "on", "against", "with", "to", "at", "over", "from", "into", "as",
          "in");

  private static final Set<String> SUBJECTS =
      Set.of("he", "she", "they", "we", "i", "there", "it", "you");

  private static final Set<String> HEARERS = Set.of("him", "her", "them", "me", "us", "you");

  private static final Set<String> PARTICLES = Set.of("out", "up", "down", "off", "back");

  private static final Set<String> TIMES =
      Set.of("week", "month", "year", "night", "morning", "weekend", "afternoon", "summer", "fall");

  /** Words behind a comma with which the writer takes over. */
  private static final Set<String> CLAUSE_ENDS =
      Set.of("even", "while", "though", "although", "compared", "despite", "which");

  /** Words behind a comma with which a phrase goes on. */
  private static final Set<String> CONTINUED =
      Set.of("including", "ranging", "from", "such", "especially", "particularly", "and", "or");

  /** Words behind a comma that end a phrase; a clause may go on with them. */
  private static final Set<String> PHRASE_ENDS =
      Set.of(
          "who",
          "which",
          "while",
          "when",
          "after",
          "as",
          "where",
          "whose",
          "though",
          "although",
          "but");

  private final QuotedText text;
  private final SourceClauses clauses;

  Complements(QuotedText text, SourceClauses clauses) {
    this.text = text;
    this.clauses = clauses;
  }

  /**
   * What the cue at {@code head} gives; null if nothing that its frames allow follows.
   *
   * @param enclosed whether the cue stands in a clause that the next comma ends
   */
  @Nullable Complement of(int head, int limit, Set<String> frames, boolean noun, boolean enclosed) {
    int at = head + 1;
    if (at < limit && PARTICLES.contains(text.lower(at))) {
      at++;
    }
    int direct = skipAdverbs(at, limit);
    if (direct >= limit) {
      return null;
    }
    if (noun && isBe(text.lower(direct)) && direct + 1 < limit) {
      direct = skipAdverbs(direct + 1, limit);
      if (direct >= limit) {
        return null;
      }
    }
    if (frames.contains("rest")) {
      return make(direct, limit, head, true, enclosed);
    }
    boolean clause = frames.contains("clause");
    boolean object = frames.contains("object") && !noun;
    if (clause) {
      int that = thatAfter(direct, limit);
      if (that >= 0) {
        return make(that, limit, head, false, enclosed);
      }
    }
    String word = text.lower(direct);
    if (clause && text.isPunctuation(direct)) {
      return text.firstChar(direct) == ':' && direct + 1 < limit && !noun
          ? make(direct + 1, limit, head, false, enclosed)
          : null;
    }
    if (QUESTIONS.contains(word)) {
      boolean taken =
          frames.contains("question")
              || (!noun && FREE_QUESTIONS.contains(word) && (clause || object));
      return taken ? make(direct, limit, head, false, enclosed) : null;
    }
    if (frames.contains("question")) {
      int question = questionAfter(direct, limit);
      if (question >= 0) {
        return make(question, limit, head, false, enclosed);
      }
    }
    int infinitive = word.equals("not") ? direct + 1 : direct;
    if (infinitive < limit
        && text.lower(infinitive).equals("to")
        && isBase(infinitive + 1, limit)) {
      return frames.contains("infinitive") ? make(direct, limit, head, true, enclosed) : null;
    }
    if (frames.contains(word) && PREPOSITIONS.contains(word)) {
      return direct + 1 < limit ? make(direct + 1, limit, head, true, enclosed) : null;
    }
    if (noun) {
      return null;
    }
    int begin = skipTime(direct, limit);
    boolean hearer = frames.contains("hearer");
    if (clause && hearer) {
      int behind = skipHearer(begin, limit);
      if (behind > begin && behind < limit && isClause(behind, limit, false)) {
        return make(behind, limit, head, false, enclosed);
      }
    }
    if (clause && !isInverted(head) && isClause(begin, limit, !object && !hearer)) {
      return make(begin, limit, head, false, enclosed);
    }
    int end = phraseEnd(direct, limit);
    if (end == direct) {
      return null;
    }
    boolean infinitiveBehind =
        end < limit && text.lower(end).equals("to") && isBase(end + 1, limit);
    return object || (infinitiveBehind && frames.contains("object-infinitive"))
        ? make(direct, limit, head, true, enclosed)
        : null;
  }

  /** Whether the subject follows: <i>"…," said Ames</i>. */
  private boolean isInverted(int head) {
    int before = head - 1;
    while (before >= 0
        && before > head - 4
        && !text.isQuoted(before)
        && (text.type(before) == WordClass.ADVERB || text.type(before) == WordClass.AUXILIARY)) {
      before--;
    }
    if (before >= 0 && text.isPunctuation(before) && text.firstChar(before) == ',') {
      before--;
    }
    return before < 0 || text.isQuoted(before) || text.startsSentence(head);
  }

  private int skipAdverbs(int at, int limit) {
    int i = at;
    while (i < limit && (text.type(i) == WordClass.ADVERB || text.type(i) == WordClass.CALENDAR)) {
      i++;
    }
    return i;
  }

  private static boolean isBe(String word) {
    return word.equals("is") || word.equals("was") || word.equals("are") || word.equals("were");
  }

  private int skipTime(int at, int limit) {
    if (at + 1 >= limit) {
      return at;
    }
    String word = text.lower(at);
    if (word.equals("on") && text.type(at + 1) == WordClass.CALENDAR) {
      return skipAdverbs(at + 1, limit);
    }
    boolean time =
        (word.equals("last") || word.equals("this")) && TIMES.contains(text.lower(at + 1));
    return time ? skipAdverbs(at + 2, limit) : at;
  }

  private int skipHearer(int at, int limit) {
    if (HEARERS.contains(text.lower(at))) {
      return at + 1;
    }
    if (text.entityAt(at) != null) {
      int i = at;
      while (i < limit && text.entityAt(i) == text.entityAt(at)) {
        i++;
      }
      return i;
    }
    int most = Math.min(limit, at + LONGEST_HEARER);
    for (int i = at + 1; i <= most && i < limit; i++) {
      boolean headBefore = text.type(i - 1).isNoun();
      boolean begins =
          SUBJECTS.contains(text.lower(i))
              || text.type(i) == WordClass.DETERMINER
              || (text.type(i) == WordClass.NAME && text.type(i - 1) != WordClass.NAME);
      if (headBefore && begins) {
        return i;
      }
      if (!text.type(i).isNominal()) {
        return at;
      }
    }
    return at;
  }

  /** Where "that" stands behind adjuncts and a hearer; -1 if it does not. */
  private int thatAfter(int at, int limit) {
    int most = Math.min(limit, at + REACH);
    for (int i = at; i < most; i++) {
      String word = text.lower(i);
      if (word.equals("that")) {
        return i;
      }
      if (text.isQuoted(i)
          || SUBJECTS.contains(word)
          || (text.isPunctuation(i) && text.firstChar(i) != ',')) {
        return -1;
      }
      switch (text.type(i)) {
        case AUXILIARY, PAST, VERB, RELATIVE, SUBORDINATOR, COORDINATOR -> {
          return -1;
        }
        default -> {}
      }
      if (word.equals("to") && isBase(i + 1, limit)) {
        return -1;
      }
    }
    return -1;
  }

  /** A question behind a hearer: <i>asked the governor whether …</i>. */
  private int questionAfter(int at, int limit) {
    int end = phraseEnd(at, limit);
    return end > at
            && end - at <= LONGEST_HEARER
            && end < limit
            && (FREE_QUESTIONS.contains(text.lower(end)) || text.lower(end).equals("if"))
        ? end
        : -1;
  }

  private boolean isBase(int at, int limit) {
    if (at >= limit) {
      return false;
    }
    return switch (text.type(at)) {
      case VERB, NOUN_OR_VERB, AUXILIARY -> true;
      case ADVERB ->
          at + 1 < limit && text.type(at + 1) != WordClass.ADVERB && isBase(at + 1, limit);
      case NOUN, PARTICIPLE, PAST, ADJECTIVE ->
          at + 1 < limit
              && switch (text.type(at + 1)) {
                case DETERMINER, PRONOUN, NAME, PREPOSITION, NUMBER, ADVERB -> true;
                default -> false;
              };
      default -> false;
    };
  }

  /** Whether a clause begins at a token. */
  private boolean isClause(int at, int limit, boolean likely) {
    if (at >= limit) {
      return false;
    }
    if (SUBJECTS.contains(text.lower(at))) {
      return true;
    }
    switch (text.type(at)) {
      case PREPOSITION, COORDINATOR, AUXILIARY, VERB, PAST, RELATIVE -> {
        return false;
      }
      default -> {}
    }
    if (text.isPunctuation(at)) {
      return false;
    }
    if (likely
        && text.type(at) != WordClass.PARTICIPLE
        && text.type(at) != WordClass.SUBORDINATOR) {
      return true;
    }
    int most = Math.min(limit, at + REACH);
    boolean relative = false;
    for (int i = at + 1; i < most; i++) {
      if (text.isQuoted(i)) {
        return false;
      }
      char c = text.firstChar(i);
      if (text.isPunctuation(i) && c != ',' && c != '-') {
        return false;
      }
      switch (text.type(i)) {
        case AUXILIARY, PAST, VERB -> {
          if (!relative && !text.lower(i - 1).equals("to")) {
            return true;
          }
          relative = false;
        }
        case RELATIVE -> relative = true;
        case SUBORDINATOR -> {
          if (!text.lower(i).equals("as")) {
            return false;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** After a noun phrase with its prepositional phrases; {@code at} itself when none begins. */
  private int phraseEnd(int at, int limit) {
    int i = at;
    int most = Math.min(limit, at + REACH);
    while (i < most) {
      boolean in =
          switch (text.type(i)) {
            case DETERMINER,
                PRONOUN,
                NUMBER,
                ADJECTIVE,
                NOUN_OR_VERB,
                PLURAL_OR_VERB,
                PLURAL,
                NOUN,
                NAME,
                GERUND_NOUN,
                CALENDAR,
                GERUND,
                PARTICIPLE ->
                true;
            case PREPOSITION -> i > at && !text.lower(i).equals("to");
            case COORDINATOR -> i > at;
            case OTHER -> !text.isPunctuation(i) || "'’-".indexOf(text.firstChar(i)) >= 0;
            default -> false;
          };
      if (!in || text.isQuoted(i)) {
        break;
      }
      i++;
    }
    return i;
  }

  private Complement make(int begin, int limit, int head, boolean phrase, boolean enclosed) {
    int end = begin + 1;
    while (end < limit && !endsAt(end, begin, limit, head, phrase, enclosed)) {
      end++;
    }
    while (end > begin + 1 && text.isPunctuation(end - 1) && text.firstChar(end - 1) != ')') {
      end--;
    }
    return new Complement(begin, end);
  }

  private boolean endsAt(int at, int begin, int limit, int head, boolean phrase, boolean enclosed) {
    if (!text.isPunctuation(at)) {
      return isCoordinated(at, limit, head, phrase)
          || isAccording(at, limit)
          || (phrase && at - begin >= LEAST_PHRASE && isTakeover(at, limit));
    }
    char c = text.firstChar(at);
    if (c == ';' || c == '—' || c == ':' || c == '(') {
      return true;
    }
    if (c == '-' || c == '–') {
      return text.spaced(at) || text.tokens().end(at) - text.tokens().begin(at) > 1;
    }
    int next = at + 1;
    if (c != ',' || next >= limit) {
      return false;
    }
    String word = text.lower(next);
    return enclosed
        || CLAUSE_ENDS.contains(word)
        || (phrase && at - begin >= LEAST_PHRASE && !CONTINUED.contains(word))
        || isAccording(next, limit)
        || (text.type(next) == WordClass.GERUND
            && SourceCues.frames(SourceCues.Part.VERB, word) != null)
        || (phrase && PHRASE_ENDS.contains(word))
        || isCoordinated(next, limit, head, phrase)
        || clauses.verb(next, limit) >= 0;
  }

  /** Whether an adverbial clause begins that says when the cue's own verb happened. */
  private boolean isTakeover(int at, int limit) {
    return at + 1 < limit
        && switch (text.lower(at)) {
          case "as", "when", "before", "after", "while" ->
              SUBJECTS.contains(text.lower(at + 1)) || text.type(at + 1) == WordClass.GERUND;
          default -> false;
        };
  }

  private boolean isAccording(int at, int limit) {
    return at + 1 < limit && text.lower(at).equals("according") && text.lower(at + 1).equals("to");
  }

  /** Whether another cue of the same inflection follows: <i>said …, and called for …</i>. */
  private boolean isCoordinated(int at, int limit, int head, boolean phrase) {
    String word = text.lower(at);
    if (!word.equals("and") && !word.equals("but")) {
      return false;
    }
    int i = at + 1;
    while (i < limit && text.type(i) == WordClass.ADVERB) {
      i++;
    }
    boolean subject = i < limit && SUBJECTS.contains(text.lower(i));
    if (subject) {
      i++;
      while (i < limit && text.type(i) == WordClass.ADVERB) {
        i++;
      }
    }
    if (i >= limit || inflection(i) != inflection(head)) {
      return false;
    }
    if (phrase
        && (text.type(i) == WordClass.PAST || text.type(i) == WordClass.PARTICIPLE)
        && i + 1 < limit
        && !text.type(i + 1).isNoun()) {
      return true;
    }
    Set<String> frames = SourceCues.frames(SourceCues.Part.VERB, text.lower(i));
    return frames != null
        && frames.contains("clause")
        && switch (text.type(i)) {
          case VERB, PAST, PARTICIPLE, GERUND -> true;
          case NOUN_OR_VERB, PLURAL_OR_VERB -> text.type(at - 1) == WordClass.OTHER || subject;
          default -> false;
        };
  }

  private char inflection(int token) {
    String word = text.lower(token);
    if (word.endsWith("ing")) {
      return 'g';
    }
    if (text.type(token) == WordClass.PAST || text.type(token) == WordClass.PARTICIPLE) {
      return 'd';
    }
    return word.endsWith("s") ? 's' : 'b';
  }
}
