package org.copydesk.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.document.EntityType;
import org.copydesk.phrase.WordClass;
import org.copydesk.quote.Complements.Complement;
import org.copydesk.quote.Cue.Part;
import org.copydesk.quote.SourceClauses.SourceClause;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is told of somebody's words, thoughts and wishes without marks: the clause behind a
 * cue (<i>said that …</i>, <i>urged them to …</i>), or the sentence around one (<i>…, officials
 * said</i>). Sentences are read from left to right and what one cue gives is not read for others.
 */
final class IndirectSpeech {

  /** The shortest content that is given, in words between white space. */
  private static final int LEAST = 5;

  /** How far before a cue its source is looked for, in tokens. */
  private static final int WINDOW = 60;

  /** How far before a cue the beginning of its clause is looked for, in tokens. */
  private static final int ENCLOSING = 12;

  /**
   * Content in tokens, half-open, with what gives it.
   *
   * @param mixed whether somebody's quoted words stand in it
   * @param resumes whether it goes on, behind its source, from the content before it
   */
  record Reported(
      int begin,
      int end,
      boolean mixed,
      boolean resumes,
      @Nullable Mention speaker,
      @Nullable Span cue,
      IndirectMethod method) {}

  private final QuotedText text;
  private final BitSet spoken;
  private final Subjects subjects;
  private final Mentions mentions;
  private final Complements complements;
  private final SourceClauses sources;
  private final CueParts parts;
  private final ContentEnds ends;

  /**
   * @param spoken the quotations that are somebody's words, by number
   */
  IndirectSpeech(QuotedText text, BitSet spoken) {
    this.text = text;
    this.spoken = spoken;
    subjects = new Subjects(text);
    mentions = new Mentions(text);
    sources = new SourceClauses(text, subjects);
    complements = new Complements(text);
    ends = new ContentEnds(text, sources);
    parts = new CueParts(text);
  }

  /** What the text gives as somebody's, in its order, not overlapping. */
  List<Reported> find() {
    List<Reported> found = new ArrayList<>();
    for (int sentence = 0; sentence < text.tokens().sentences(); sentence++) {
      int first = text.tokens().firstToken(sentence);
      int limit = text.tokens().endToken(sentence);
      while (limit > first && text.isPunctuation(limit - 1)) {
        limit--;
      }
      read(first, limit, found);
    }
    return found;
  }

  private void read(int first, int limit, List<Reported> found) {
    int from = first;
    SourceClause source = sources.of(first, limit);
    if (source != null) {
      Span cue = source.cue(text);
      Mention speaker = source.speaker();
      int known = found.size();
      if (isLong(source.begin(), source.beforeEnd())) {
        found.add(
            reported(source.begin(), source.beforeEnd(), false, speaker, cue, source.method()));
        from = source.cueEnd();
      }
      if (isLong(source.afterBegin(), source.end())) {
        boolean resumes = found.size() > known && !found.get(known).mixed();
        found.add(
            reported(source.afterBegin(), source.end(), resumes, speaker, cue, source.method()));
        from = limit;
      }
    }
    for (int head = from; head < limit; head++) {
      Cue cue = parts.cue(head, first);
      if (cue == null) {
        continue;
      }
      Complement complement = complements.of(cue, head, limit);
      if (complement == null) {
        continue;
      }
      int end = ends.of(complement, head, limit, isEnclosed(head, first));
      if (isLong(complement.begin(), end)) {
        Mention speaker = speaker(head, cue.part(), Math.max(first, head - WINDOW), limit);
        Span span = text.span(head, head + 1);
        found.add(reported(complement.begin(), end, false, speaker, span, complement.method()));
        head = end - 1;
      }
    }
  }

  private boolean isLong(int begin, int end) {
    int words = 0;
    for (int i = begin; i < end && words < LEAST; i++) {
      if (!text.isPunctuation(i) && (i == begin || text.isAfterSpace(i))) {
        words++;
      }
    }
    return words >= LEAST;
  }

  private Reported reported(
      int begin,
      int end,
      boolean resumes,
      @Nullable Mention speaker,
      @Nullable Span cue,
      IndirectMethod method) {
    boolean mixed = false;
    for (int i = begin; i < end && !mixed; i++) {
      mixed = text.isQuoted(i) && spoken.get(text.quoteAt(i));
    }
    return new Reported(begin, end, mixed, resumes, speaker, cue, method);
  }

  /**
   * Whether a cue stands in a clause that the next comma ends: a subordinate one that begins the
   * sentence, or a relative one behind a comma.
   */
  private boolean isEnclosed(int head, int first) {
    if (text.lower(head).endsWith("ing")
        && (head == first || (text.isComma(head - 1) && hasNoVerb(first, head)))) {
      return true;
    }
    int least = Math.max(first, head - ENCLOSING);
    for (int i = head - 1; i >= least; i--) {
      boolean begins = i == first || text.isComma(i - 1);
      switch (text.type(i)) {
        case SUBORDINATOR -> {
          return i == first;
        }
        case RELATIVE -> {
          if (begins && !text.lower(i).equals("that")) {
            return true;
          }
        }
        case GERUND, PREPOSITION -> {
          if (i == first && i == head - 1) {
            return true;
          }
        }
        default -> {
          if (text.isComma(i)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** Whether the sentence's own verb is still to come. */
  private boolean hasNoVerb(int first, int head) {
    for (int i = Math.max(first, head - WINDOW); i < head; i++) {
      switch (text.type(i)) {
        case AUXILIARY, PAST, VERB, PARTICIPLE, PLURAL_OR_VERB -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  private @Nullable Mention speaker(int head, Part part, int first, int limit) {
    return switch (part) {
      case PASSIVE -> agent(head, limit);
      case NOUN -> {
        Mention owner = mentions.owner(head, first);
        yield owner != null ? owner : subjects.first(first, head);
      }
      case ADJECTIVE -> {
        int verb = text.lower(head - 1).equals("it") && parts.isMake(head - 2) ? head - 2 : head;
        yield subjects.before(verb, first);
      }
      case ADVERB -> null;
      case VERB -> {
        if (text.lower(head).endsWith("ing")) {
          yield ofParticiple(head, first);
        }
        yield subjects.before(head, first);
      }
    };
  }

  private @Nullable Mention agent(int head, int limit) {
    return head + 2 < limit && text.lower(head + 1).equals("by")
        ? mentions.from(head + 2, limit)
        : null;
  }

  private @Nullable Mention ofParticiple(int head, int first) {
    if (head > first && !text.isPunctuation(head - 1)) {
      Mention beside = subjects.before(head, first);
      if (beside != null && beside.end() == head) {
        return beside;
      }
    }
    for (int i = head - 1; i > first; i--) {
      if (!text.isQuoted(i)) {
        WordClass type = text.type(i);
        if (type == WordClass.PAST || type == WordClass.AUXILIARY || type == WordClass.VERB) {
          Mention subject = subjects.before(i, first);
          if (subject != null
              && (subject.entity() == null || subject.entity().type() != EntityType.LOC)) {
            return subject;
          }
        }
      }
    }
    return subjects.first(first, head);
  }
}
