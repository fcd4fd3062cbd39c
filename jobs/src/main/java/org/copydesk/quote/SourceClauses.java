package org.copydesk.quote;

import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.phrase.WordClass;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences whose source stands in a clause of its own: at their end or in their middle
 * (<i>…, officials said, …</i>, <i>…, according to Ames</i>), or first (<i>According to Ames,
 * …</i>).
 */
final class SourceClauses {

  /**
   * A source clause. Content in tokens, half-open: what stands before it and what behind; empty
   * where nothing does.
   */
  record SourceClause(
      int begin,
      int beforeEnd,
      int afterBegin,
      int end,
      int cueBegin,
      int cueEnd,
      @Nullable Mention speaker,
      IndirectMethod method) {

    /** Where the cue stands; null for a heading, which has none. */
    @Nullable Span cue(QuotedText text) {
      return cueEnd > cueBegin ? text.span(cueBegin, cueEnd) : null;
    }
  }

  /** The longest source that is read, in tokens. */
  private static final int LONGEST_SOURCE = 25;

  /** The longest subject before the verb of a source clause, in tokens. */
  private static final int LONGEST_SUBJECT = 12;

  private static final int LONGEST_LABEL = 5;

  private static final Set<String> HEARERS = Set.of("reporters", "lawmakers", "him", "her", "me");

  private final QuotedText text;
  private final Subjects subjects;

  SourceClauses(QuotedText text, Subjects subjects) {
    this.text = text;
    this.subjects = subjects;
  }

  /** The source clause of a sentence, given without the marks at its end; null if it has none. */
  @Nullable SourceClause of(int first, int limit) {
    int begin = first;
    while (begin < limit && text.isPunctuation(begin)) {
      begin++;
    }
    if (isAccording(begin, limit)) {
      int comma = begin + 2;
      while (comma < limit && !text.isComma(comma) && comma - begin < LONGEST_SOURCE) {
        comma++;
      }
      return comma < limit && text.isComma(comma)
          ? new SourceClause(
              begin,
              begin,
              comma + 1,
              limit,
              begin,
              begin + 2,
              subjects.from(begin + 2, comma),
              IndirectMethod.ACCORDING_TO)
          : null;
    }
    SourceClause label = label(begin, limit);
    if (label != null) {
      return label;
    }
    boolean finite = false;
    for (int i = begin; i < limit - 1; i++) {
      if (text.isQuoted(i)) {
        return null;
      }
      finite |= isFiniteVerb(i);
      boolean comma = text.isComma(i);
      int at = comma ? i + 1 : i;
      if (i > begin && isAccording(at, limit)) {
        return new SourceClause(
            begin,
            i,
            limit,
            limit,
            at,
            at + 2,
            subjects.from(at + 2, limit),
            IndirectMethod.ACCORDING_TO);
      }
      int verb = comma ? verb(at, limit) : -1;
      if (verb >= 0) {
        return around(begin, i, at, verb, limit, finite);
      }
    }
    return null;
  }

  /** A heading that names its source: <i>Report: the bridge is unsafe</i>. */
  private @Nullable SourceClause label(int begin, int limit) {
    int colon = begin;
    while (colon < limit && colon - begin <= LONGEST_LABEL && !text.isPunctuation(colon)) {
      colon++;
    }
    if (colon >= limit
        || colon == begin
        || text.firstChar(colon) != ':'
        || !isSource(colon - 1)
        || !text.startsLine(begin)) {
      return null;
    }
    return new SourceClause(
        begin,
        begin,
        colon + 1,
        limit,
        begin,
        begin,
        new Mention(begin, colon, text.entityAt(colon - 1)),
        IndirectMethod.HEADING);
  }

  private boolean isSource(int token) {
    Entity entity = text.entityAt(token);
    return entity != null
        ? entity.type() == EntityType.PER || entity.type() == EntityType.ORG
        : FunctionWords.isSource(text.lower(token));
  }

  private @Nullable SourceClause around(
      int begin, int comma, int at, int verb, int limit, boolean finite) {
    int after = verb + 1;
    while (after < limit && !text.isComma(after)) {
      after++;
    }
    boolean last = after >= limit;
    boolean led = opensClause(begin) || isAdjunct(begin);
    boolean quotedBehind = !last && after + 1 < limit && text.isQuoted(after + 1);
    if ((led && quotedBehind) || (!finite && (last || !led))) {
      return null;
    }
    Mention speaker = at == verb ? subjects.inverted(verb + 1, limit) : subjects.before(verb, at);
    return new SourceClause(
        begin,
        comma,
        Math.min(after + 1, limit),
        limit,
        verb,
        verb + 1,
        speaker,
        last ? IndirectMethod.SOURCE_BEHIND : IndirectMethod.SOURCE_INSIDE);
  }

  /** Whether a subordinate clause or a participle begins the sentence. */
  private boolean opensClause(int begin) {
    return switch (text.type(begin)) {
      case SUBORDINATOR, PARTICIPLE, GERUND, PAST -> true;
      default -> false;
    };
  }

  private boolean isAdjunct(int begin) {
    return text.type(begin) == WordClass.PREPOSITION
        || text.type(begin) == WordClass.ADVERB
        || text.type(begin) == WordClass.COORDINATOR;
  }

  private boolean isFiniteVerb(int token) {
    return switch (text.type(token)) {
      case AUXILIARY, PAST, VERB -> true;
      case PARTICIPLE, PLURAL_OR_VERB -> true;
      default -> false;
    };
  }

  /** The verb of the source clause that begins at {@code at}; -1 if none does. */
  int verb(int at, int limit) {
    if (at >= limit) {
      return -1;
    }
    if (isReporting(at)) {
      return at + 1 < limit && begins(at + 1) && closes(phraseEnd(at + 1, limit), limit) ? at : -1;
    }
    if (!begins(at)) {
      return -1;
    }
    int most = Math.min(limit, at + LONGEST_SUBJECT);
    for (int i = at + 1; i < most; i++) {
      if (text.isPunctuation(i) || text.isQuoted(i)) {
        return -1;
      }
      if (isReporting(i)) {
        int after = i + 1;
        if (after < limit
            && text.lower(i).equals("told")
            && (HEARERS.contains(text.lower(after))
                || text.entityAt(after) != null
                || text.lower(after).equals("the"))) {
          after = phraseEnd(after, limit);
        }
        return closes(after, limit) ? i : -1;
      }
      switch (text.type(i)) {
        case RELATIVE, SUBORDINATOR -> {
          return -1;
        }
        case COORDINATOR -> {
          if (!text.lower(i).equals("and")) {
            return -1;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private boolean isReporting(int token) {
    switch (text.type(token)) {
      case VERB, PAST, PARTICIPLE -> {}
      case NOUN_OR_VERB -> {
        if (token == 0 || !text.lower(token - 1).endsWith("s")) {
          return false;
        }
      }
      case PLURAL_OR_VERB -> {
        if (token == 0 || text.lower(token - 1).endsWith("s")) {
          return false;
        }
      }
      default -> {
        return false;
      }
    }
    Cue cue = Cues.of(Cue.Part.VERB, text.lower(token));
    return cue != null && cue.takes(Frame.CLAUSE) && text.entityAt(token) == null;
  }

  private boolean begins(int at) {
    if (text.entityAt(at) != null) {
      return true;
    }
    return switch (text.type(at)) {
      case DETERMINER,
          PRONOUN,
          NAME,
          NUMBER,
          PLURAL,
          NOUN,
          ADJECTIVE,
          PLURAL_OR_VERB,
          NOUN_OR_VERB ->
          true;
      default -> false;
    };
  }

  private int phraseEnd(int at, int limit) {
    int i = at;
    while (i < limit
        && i < at + LONGEST_SOURCE
        && !text.isPunctuation(i)
        && text.type(i) != WordClass.AUXILIARY
        && text.type(i) != WordClass.PAST
        && text.type(i) != WordClass.PARTICIPLE
        && text.type(i) != WordClass.VERB) {
      i++;
    }
    return i;
  }

  /** Whether a source clause may end before a token: no content follows, but for adjuncts. */
  private boolean closes(int at, int limit) {
    if (at >= limit || text.isComma(at)) {
      return true;
    }
    if (!beginsAdjunct(at)) {
      return false;
    }
    for (int i = at; i < limit && !text.isComma(i); i++) {
      switch (text.type(i)) {
        case AUXILIARY, PAST, RELATIVE -> {
          return false;
        }
        default -> {
          if (text.isQuoted(i) || i > at + LONGEST_SOURCE) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean beginsAdjunct(int at) {
    return switch (text.type(at)) {
      case CALENDAR -> true;
      case PREPOSITION, SUBORDINATOR ->
          switch (text.lower(at)) {
            case "in", "on", "at", "during", "after", "before", "through" -> true;
            default -> false;
          };
      case DETERMINER, ADJECTIVE -> text.lower(at).equals("this") || text.lower(at).equals("last");
      default -> false;
    };
  }

  /** Whether "according to" stands at a token. */
  boolean isAccording(int at, int limit) {
    return at + 1 < limit && text.lower(at).equals("according") && text.lower(at + 1).equals("to");
  }
}
