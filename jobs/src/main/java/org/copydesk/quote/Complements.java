package org.copydesk.quote;

import java.util.Set;
import org.copydesk.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a cue gives as somebody's: the clause, question, infinitive or phrase behind it, told
 * by the cue's frames and the classes of the words that follow. No tree is built.
 */
final class Complements {

  /** What a cue gives: how it was found and where it begins, in tokens. */
  record Complement(IndirectMethod method, int begin) {

    /** Whether it is a phrase of the cue's clause rather than a clause of its own. */
    boolean isPhrase() {
      return method == IndirectMethod.INFINITIVE || method == IndirectMethod.PHRASE;
    }
  }

  /** How far behind its cue a "that" may stand, and how long a subject may be, in tokens. */
  private static final int REACH = 14;

  /** The longest hearer: <i>told the crowd at the rally that …</i>. */
  private static final int LONGEST_HEARER = 6;

  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "how", "why", "what", "who", "where", "when", "which");

  /** Questions that stand where a thing may: <i>acknowledged what had happened</i>. */
  private static final Set<String> FREE_QUESTIONS = Set.of("what", "how", "why", "whether");

  private static final Set<String> HEARERS = Set.of("him", "her", "them", "me", "us", "you");

  private static final Set<String> PARTICLES = Set.of("out", "up", "down", "off", "back");

  private static final Set<String> TIMES =
      Set.of("week", "month", "year", "night", "morning", "weekend", "afternoon", "summer", "fall");

  private final QuotedText text;

  Complements(QuotedText text) {
    this.text = text;
  }

  /** What the cue at {@code head} gives; null if nothing that its frames allow follows. */
  @Nullable Complement of(Cue cue, int head, int limit) {
    int next = head + 1;
    if (next < limit && PARTICLES.contains(text.lower(next))) {
      next++;
    }
    int at = text.skipAdverbs(next, limit);
    if (cue.part() == Cue.Part.NOUN && at < limit && FunctionWords.BE.contains(text.lower(at))) {
      at = text.skipAdverbs(at + 1, limit);
    }
    if (at >= limit) {
      return null;
    }
    if (at > next && text.lower(at).equals("than")) {
      at--;
    }
    if (cue.part() == Cue.Part.ADVERB) {
      return new Complement(IndirectMethod.PHRASE, at);
    }
    if (cue.takes(Frame.CLAUSE)) {
      int that = thatFrom(at, limit);
      if (that >= 0 && !isRelative(that, cue.part() != Cue.Part.NOUN && that == at, limit)) {
        return new Complement(IndirectMethod.THAT_CLAUSE, that);
      }
      if (text.isPunctuation(at)) {
        boolean colon = text.firstChar(at) == ':' && cue.part() == Cue.Part.VERB;
        return colon && at + 1 < limit ? new Complement(IndirectMethod.BARE_CLAUSE, at + 1) : null;
      }
    }
    String word = text.lower(at);
    if (QUESTIONS.contains(word)) {
      boolean thing = takesThing(cue) && FREE_QUESTIONS.contains(word);
      if (thing || cue.takes(Frame.QUESTION)) {
        return new Complement(IndirectMethod.QUESTION, at);
      }
      return cue.part() == Cue.Part.VERB && cue.takes(Frame.CLAUSE) && isClause(at + 1, limit)
          ? new Complement(IndirectMethod.BARE_CLAUSE, at)
          : null;
    }
    if (cue.part() == Cue.Part.VERB
        && cue.takes(Frame.CLAUSE)
        && text.type(at) == WordClass.AUXILIARY) {
      return new Complement(IndirectMethod.BARE_CLAUSE, at);
    }
    if (cue.takes(Frame.QUESTION)) {
      int question = questionBehindHearer(at, limit);
      if (question >= 0) {
        return new Complement(IndirectMethod.QUESTION, question);
      }
    }
    if (isInfinitive(at, limit)) {
      return cue.takes(Frame.INFINITIVE) ? new Complement(IndirectMethod.INFINITIVE, at) : null;
    }
    if (cue.prepositions().contains(word)) {
      return at + 1 < limit ? new Complement(IndirectMethod.PHRASE, at + 1) : null;
    }
    return cue.part() == Cue.Part.NOUN ? null : clauseOrObject(cue, head, at, limit);
  }

  /** Whether "that" stands for what it follows: <i>the report that was read</i>. */
  private boolean isRelative(int that, boolean besideVerb, int limit) {
    int verb = text.skipAdverbs(that + 1, limit);
    return !besideVerb
        && verb < limit
        && switch (text.type(verb)) {
          case AUXILIARY, PAST, VERB -> true;
          default -> false;
        };
  }

  private static boolean takesThing(Cue cue) {
    return cue.part() != Cue.Part.NOUN && (cue.takes(Frame.CLAUSE) || cue.takes(Frame.OBJECT));
  }

  private @Nullable Complement clauseOrObject(Cue cue, int head, int at, int limit) {
    boolean object = cue.takes(Frame.OBJECT);
    if (cue.takes(Frame.CLAUSE)) {
      int begin = skipTime(at, limit);
      boolean hearer = cue.takes(Frame.HEARER);
      int behind = hearer ? skipHearer(begin, limit) : begin;
      if (behind > begin && isClause(behind, limit)) {
        return new Complement(IndirectMethod.BARE_CLAUSE, behind);
      }
      boolean any = cue.takes(Frame.REST) && !(head > 0 && text.isComma(head - 1));
      if (!isInverted(head) && (any ? mayBeginClause(begin, limit) : isClause(begin, limit))) {
        return new Complement(IndirectMethod.BARE_CLAUSE, begin);
      }
    }
    int end = phraseEnd(at, limit);
    boolean infinitive = cue.takes(Frame.OBJECT_INFINITIVE) && isInfinitive(end, limit);
    return end > at && (object || infinitive) ? new Complement(IndirectMethod.PHRASE, at) : null;
  }

  /** Whether the subject follows its verb: <i>"…," said Ames</i>. */
  private boolean isInverted(int head) {
    int before = head - 1;
    while (before >= 0
        && before > head - 4
        && !text.isQuoted(before)
        && (text.type(before) == WordClass.ADVERB || text.type(before) == WordClass.AUXILIARY)) {
      before--;
    }
    if (before >= 0 && text.isComma(before)) {
      before--;
    }
    return before < 0 || text.isQuoted(before) || text.startsSentence(head);
  }

  /** Past <i>on Monday</i> or <i>last week</i>. */
  private int skipTime(int at, int limit) {
    if (at + 1 >= limit) {
      return at;
    }
    String word = text.lower(at);
    if (word.equals("on") && text.type(at + 1) == WordClass.CALENDAR) {
      return text.skipAdverbs(at + 1, limit);
    }
    boolean time =
        (word.equals("last") || word.equals("this")) && TIMES.contains(text.lower(at + 1));
    return time ? text.skipAdverbs(at + 2, limit) : at;
  }

  /** Past the one who is told; {@code at} when nobody is. */
  private int skipHearer(int at, int limit) {
    if (at >= limit || HEARERS.contains(text.lower(at))) {
      return Math.min(at + 1, limit);
    }
    if (text.entityAt(at) != null) {
      return Math.min(text.entityEnd(at), limit);
    }
    int most = Math.min(limit - 1, at + LONGEST_HEARER);
    for (int i = at + 1; i <= most; i++) {
      boolean begins =
          text.isSubjectPronoun(i)
              || text.type(i) == WordClass.DETERMINER
              || (text.type(i) == WordClass.NAME && text.type(i - 1) != WordClass.NAME);
      if (begins && text.type(i - 1).isNoun()) {
        return i;
      }
      if (!text.type(i).isNominal()) {
        return at;
      }
    }
    return at;
  }

  /** Where "that" stands behind adjuncts and a hearer; -1 if it does not. */
  private int thatFrom(int at, int limit) {
    int most = Math.min(limit, at + REACH);
    for (int i = at; i < most; i++) {
      if (text.lower(i).equals("that")) {
        return i;
      }
      boolean mark = text.isPunctuation(i) && !text.isComma(i);
      if (mark || text.isQuoted(i) || text.isSubjectPronoun(i) || isInfinitive(i, limit)) {
        return -1;
      }
      switch (text.type(i)) {
        case AUXILIARY, PAST, VERB, RELATIVE, SUBORDINATOR, COORDINATOR -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** A question behind a hearer: <i>asked the governor whether …</i>; -1 for none. */
  private int questionBehindHearer(int at, int limit) {
    int end = phraseEnd(at, limit);
    if (end == at || end - at > LONGEST_HEARER || end >= limit) {
      return -1;
    }
    String word = text.lower(end);
    return FREE_QUESTIONS.contains(word) || word.equals("if") ? end : -1;
  }

  private boolean isInfinitive(int at, int limit) {
    int to = at < limit && text.lower(at).equals("not") ? at + 1 : at;
    return to < limit && text.lower(to).equals("to") && isBase(to + 1, limit);
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

  private boolean mayBeginClause(int at, int limit) {
    if (at >= limit || text.isPunctuation(at)) {
      return false;
    }
    return text.isSubjectPronoun(at)
        || switch (text.type(at)) {
          case PREPOSITION, COORDINATOR, AUXILIARY, VERB, PAST, RELATIVE -> false;
          case PARTICIPLE, SUBORDINATOR -> isClause(at, limit);
          default -> true;
        };
  }

  /** Whether a subject stands at a token, and a finite verb behind it. */
  private boolean isClause(int at, int limit) {
    if (at >= limit || text.isPunctuation(at)) {
      return false;
    }
    if (text.isSubjectPronoun(at)) {
      return true;
    }
    switch (text.type(at)) {
      case PREPOSITION, COORDINATOR, AUXILIARY, VERB, PAST, RELATIVE -> {
        return false;
      }
      default -> {}
    }
    int most = Math.min(limit, at + REACH);
    boolean relative = false;
    for (int i = at + 1; i < most; i++) {
      boolean mark = text.isPunctuation(i) && !text.isComma(i) && text.firstChar(i) != '-';
      if (mark || text.isQuoted(i)) {
        return false;
      }
      switch (text.type(i)) {
        case AUXILIARY, PAST, VERB -> {
          if (!relative && !text.lower(i - 1).equals("to")) {
            return true;
          }
          relative = false;
        }
        case PARTICIPLE, PLURAL_OR_VERB -> {
          if (!relative && takesObject(i, limit)) {
            return true;
          }
        }
        case RELATIVE -> relative = true;
        case SUBORDINATOR -> {
          if (!text.lower(i).equals("as") && !text.lower(i).equals("than")) {
            return false;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether what may be a finite verb has a subject before it and an object behind it. */
  private boolean takesObject(int at, int limit) {
    boolean subject = text.type(at - 1).isNoun() || text.type(at - 1) == WordClass.ADVERB;
    return subject
        && at + 1 < limit
        && switch (text.type(at + 1)) {
          case DETERMINER, PRONOUN, NAME, RELATIVE, NUMBER -> true;
          default -> false;
        };
  }

  /** After a noun phrase with its prepositional phrases; {@code at} itself when none begins. */
  private int phraseEnd(int at, int limit) {
    int end = at;
    int most = Math.min(limit, at + REACH);
    while (end < most && !text.isQuoted(end) && continuesPhrase(end, end > at)) {
      end++;
    }
    return end;
  }

  private boolean continuesPhrase(int token, boolean inside) {
    return switch (text.type(token)) {
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
      case PREPOSITION -> inside && !text.lower(token).equals("to");
      case COORDINATOR -> inside;
      case OTHER -> !text.isPunctuation(token) || text.isHyphenOrApostrophe(token);
      case RELATIVE, SUBORDINATOR, AUXILIARY, ADVERB, VERB, PAST -> false;
    };
  }
}
