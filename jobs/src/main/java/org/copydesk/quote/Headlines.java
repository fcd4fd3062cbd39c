package org.copydesk.quote;

import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.phrase.WordClass;
import org.copydesk.quote.SourceClauses.SourceClause;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a headline gives as somebody's: behind a label (<i>Report: the bridge is unsafe</i>),
 * or behind a verb where every word has a capital, so that letter case tells no names (<i>Ames Says
 * the Bridge Is Unsafe</i>).
 */
final class Headlines {

  /** The longest label, in tokens. */
  private static final int LONGEST_LABEL = 5;

  /** The longest headline, in tokens. */
  private static final int LONGEST = 30;

  /** The shortest word that must have a capital, in letters: "With" often has one, "for" not. */
  private static final int LEAST_LETTERS = 5;

  /** How many words with capitals make a headline. */
  private static final int LEAST_CAPITALS = 4;

  private final QuotedText text;
  private final Subjects subjects;

  Headlines(QuotedText text, Subjects subjects) {
    this.text = text;
    this.subjects = subjects;
  }

  /** What a headline between two tokens gives; null if it gives nothing or is none. */
  @Nullable SourceClause of(int begin, int limit) {
    if (begin >= limit || !text.startsLine(begin)) {
      return null;
    }
    SourceClause label = label(begin, limit);
    return label == null && isCapitalised(begin, limit) ? behindVerb(begin, limit) : label;
  }

  private @Nullable SourceClause label(int begin, int limit) {
    int colon = begin;
    while (colon < limit && colon - begin <= LONGEST_LABEL && !text.isPunctuation(colon)) {
      colon++;
    }
    boolean labelled =
        colon + 1 < limit
            && colon > begin
            && text.firstChar(colon) == ':'
            && text.isAfterSpace(colon + 1)
            && (isSource(colon - 1) || (isSource(begin) && hasNoVerb(begin, colon)));
    if (!labelled) {
      return null;
    }
    Mention speaker = new Mention(begin, colon, text.entityAt(colon - 1));
    return heading(begin, begin, begin, colon + 1, limit, speaker);
  }

  private boolean hasNoVerb(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      switch (text.type(i)) {
        case AUXILIARY, PAST, PARTICIPLE, VERB, PLURAL_OR_VERB, ADVERB, COORDINATOR, DETERMINER -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  private boolean isSource(int token) {
    Entity entity = text.entityAt(token);
    return entity != null
        ? entity.type() == EntityType.PER || entity.type() == EntityType.ORG
        : FunctionWords.isSource(text.lower(token));
  }

  private boolean isCapitalised(int begin, int limit) {
    int capitals = 0;
    for (int i = begin; i < limit; i++) {
      if (text.isWord(i)) {
        if (Character.isUpperCase(text.firstChar(i))) {
          capitals++;
        } else if (text.tokens().end(i) - text.tokens().begin(i) >= LEAST_LETTERS) {
          return false;
        }
      }
    }
    return capitals >= LEAST_CAPITALS && limit - begin <= LONGEST;
  }

  private @Nullable SourceClause behindVerb(int begin, int limit) {
    if (text.type(begin) == WordClass.SUBORDINATOR || text.type(begin) == WordClass.PREPOSITION) {
      return null;
    }
    for (int i = begin + 1; i + 1 < limit; i++) {
      Cue cue = text.entityAt(i) == null && !text.isQuoted(i) ? cue(i) : null;
      if (cue != null && takes(cue, i + 1) && !FunctionWords.BE.contains(text.lower(i - 1))) {
        int end = i + 1;
        while (end < limit && !(text.isSpaced(end) && text.isPunctuation(end))) {
          end++;
        }
        Mention subject = subjects.first(begin, i);
        Mention speaker = subject == null ? new Mention(begin, i, null) : subject;
        return heading(begin, i, i + 1, i + 1, end, speaker);
      }
    }
    return null;
  }

  /** A cue in the third person or the past, which is hardly a noun behind its subject. */
  private @Nullable Cue cue(int token) {
    String word = text.lower(token);
    boolean finite =
        word.endsWith("s") || word.endsWith("ed") || word.equals("said") || word.equals("told");
    return finite ? Cues.of(Cue.Part.VERB, word) : null;
  }

  private boolean takes(Cue cue, int next) {
    String word = text.lower(next);
    if (word.equals("to")) {
      return cue.takes(Frame.INFINITIVE);
    }
    return FunctionWords.PREPOSITIONS.contains(word)
        ? cue.prepositions().contains(word)
        : cue.takes(Frame.CLAUSE) || cue.takes(Frame.OBJECT);
  }

  private static SourceClause heading(
      int begin, int cueBegin, int cueEnd, int from, int end, Mention speaker) {
    return new SourceClause(
        begin, begin, from, end, cueBegin, cueEnd, speaker, IndirectMethod.HEADING);
  }
}
