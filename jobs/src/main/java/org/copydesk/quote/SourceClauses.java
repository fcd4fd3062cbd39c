package org.copydesk.quote;

import java.util.Set;
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

  private static final Set<String> HEARERS = Set.of("reporters", "lawmakers", "him", "her", "me");

  private final QuotedText text;
  private final Subjects subjects;
  private final Mentions mentions;
  private final Headlines headlines;

  SourceClauses(QuotedText text, Subjects subjects) {
    this.text = text;
    this.subjects = subjects;
    mentions = new Mentions(text);
    headlines = new Headlines(text, subjects);
  }

  /** The source clause of a sentence, given without the marks at its end; null if it has none. */
  @Nullable SourceClause of(int first, int limit) {
    int begin = first;
    while (begin < limit && text.isPunctuation(begin)) {
      begin++;
    }
    if (isAccording(begin, limit)) {
      return ledByAccording(begin, limit);
    }
    if (begin < limit && text.lower(begin).equals("as")) {
      SourceClause led = ledBy(begin, limit);
      if (led != null) {
        return led;
      }
    }
    SourceClause headline = headlines.of(begin, limit);
    if (headline != null) {
      return headline;
    }
    boolean finite = false;
    boolean relative = false;
    for (int i = begin; i < limit - 1; i++) {
      if (text.isQuoted(i)) {
        return null;
      }
      if (text.type(i) == WordClass.RELATIVE && i > begin) {
        relative = true;
      } else if (isFiniteVerb(i) && !(i > begin && isFiniteVerb(i - 1))) {
        finite |= !relative;
        relative = false;
      }
      boolean comma = text.isComma(i);
      int at = comma ? i + 1 : i;
      if (i > begin && isAccording(at, limit)) {
        return behind(begin, i, at, at + 2, limit);
      }
      if (comma && isPer(at, limit)) {
        return behind(begin, i, at, at + 1, limit);
      }
      boolean as = comma && text.lower(at).equals("as");
      int clause = as ? at + 1 : at;
      int verb = comma ? verb(clause, limit) : -1;
      if (verb >= 0) {
        return around(begin, i, clause, verb, limit, finite);
      }
    }
    return null;
  }

  private @Nullable SourceClause ledByAccording(int begin, int limit) {
    int comma = commaBehind(begin + 2, limit);
    if (comma < 0) {
      return null;
    }
    Mention speaker = mentions.from(begin + 2, comma);
    return new SourceClause(
        begin, begin, comma + 1, limit, begin, begin + 2, speaker, IndirectMethod.ACCORDING_TO);
  }

  /** The source clause that leads a sentence: <i>As Ames said on Monday, …</i>. */
  private @Nullable SourceClause ledBy(int as, int limit) {
    int comma = commaBehind(as + 1, limit);
    int verb = comma < 0 ? -1 : verb(as + 1, limit);
    if (verb < 0 || verb > comma) {
      return null;
    }
    Mention speaker = subjects.before(verb, as + 1);
    return new SourceClause(
        as, as, comma + 1, limit, verb, verb + 1, speaker, IndirectMethod.SOURCE_INSIDE);
  }

  /** The nearest comma; -1 if none is near. */
  private int commaBehind(int from, int limit) {
    int most = Math.min(limit, from + LONGEST_SOURCE);
    for (int i = from; i < most; i++) {
      if (text.isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  /** A source behind what is given as its: <i>…, according to Ames</i>. */
  private SourceClause behind(int begin, int end, int cue, int source, int limit) {
    Mention speaker = mentions.from(source, limit);
    return new SourceClause(
        begin, end, limit, limit, cue, source, speaker, IndirectMethod.ACCORDING_TO);
  }

  private @Nullable SourceClause around(
      int begin, int comma, int at, int verb, int limit, boolean finite) {
    int after = verb + 1;
    while (after < limit && !isBoundary(after)) {
      after++;
    }
    boolean last = after >= limit;
    boolean led = opensClause(begin) || isAdjunct(begin);
    boolean inverted = at == verb;
    boolean behind = !last && after + 1 < limit;
    boolean quotedBehind = behind && text.isQuoted(after + 1);
    boolean resumes = behind && !inverted && goesOn(after + 1);
    if ((led && quotedBehind) || (!finite && (last || !(led || resumes)))) {
      return null;
    }
    Mention speaker = inverted ? mentions.inverted(verb + 1, limit) : subjects.before(verb, at);
    return new SourceClause(
        begin,
        comma,
        inverted || last || !text.isComma(after) ? limit : after + 1,
        limit,
        verb,
        verb + 1,
        speaker,
        last ? IndirectMethod.SOURCE_BEHIND : IndirectMethod.SOURCE_INSIDE);
  }

  /** Whether a clause goes on with its verb: <i>the plan, she said, is to …</i>. */
  private boolean goesOn(int at) {
    return switch (text.type(at)) {
      case AUXILIARY, PAST, VERB -> true;
      default -> false;
    };
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
        if (closes(after, limit)) {
          return i;
        }
        if (text.type(i) != WordClass.PLURAL_OR_VERB && text.type(i) != WordClass.NOUN_OR_VERB) {
          return -1;
        }
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
    if (text.entityAt(at) != null || isTitle(at)) {
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

  /** Whether an abbreviation before a name stands at a token: <i>Mr. Ames</i>. */
  private boolean isTitle(int at) {
    return text.isWord(at) && text.lastChar(at) == '.' && Character.isUpperCase(text.firstChar(at));
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
    if (at >= limit || isBoundary(at)) {
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

  /** Whether a mark stands at a token behind which something else begins. */
  private boolean isBoundary(int at) {
    char c = text.firstChar(at);
    return text.isPunctuation(at) && (c == ',' || c == ';' || c == ':' || isLongDash(at));
  }

  private boolean isLongDash(int at) {
    return Characters.isDash(text.firstChar(at))
        && (text.isSpaced(at) || text.firstChar(at) == '—');
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

  /** Whether a source behind "per" ends a sentence: <i>…, per the county</i>. */
  private boolean isPer(int at, int limit) {
    return at + 1 < limit
        && text.lower(at).equals("per")
        && text.isComma(at - 1)
        && phraseEnd(at + 1, limit) == limit;
  }
}
