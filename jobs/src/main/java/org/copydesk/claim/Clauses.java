package org.copydesk.claim;

import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordClass;
import org.copydesk.phrase.WordClasses;
import org.copydesk.phrase.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence from left to right and knows, at each figure, the subject of the clause that the
 * figure stands in: the noun phrase that no preposition governs before the last finite verb. Each
 * piece is read once, so that the time is linear in the length of the text.
 */
final class Clauses {

  /** Verbs after which a clause may stand without "that". */
  private static final WordTable<Boolean> REPORTING =
      WordTable.ofWords(
          "said say says saying told tell tells announced announces reported reports added adds"
              + " noted notes estimated estimates estimate believe believes believed think thinks"
              + " thought showed show shows claimed claims claim warned warns predicted predicts"
              + " forecast forecasts suggested suggests suggest stated states confirmed confirms"
              + " hope hopes hoped argued argues feared know knows knew found find finds indicated"
              + " means insisted disclosed revealed projected expect expects expected calculated"
              + " assume assumes assumed explained concluded meant indicate indicates reckon"
              + " alleged acknowledged denied recalled wrote writes writing noting adding");

  /** Verbs whose object does what the infinitive behind it says. */
  private static final WordTable<Boolean> RAISING =
      WordTable.ofWords(
          "expect expects expected forecast forecasts see sees allow allows allowed enable enables"
              + " enabled cause causes caused force forces forced urge urges urged order orders"
              + " ordered ask asks asked want wants wanted require requires required permit permits"
              + " permitted tell told help helps helped estimate estimated project projected"
              + " entitle entitles entitled believe believes believed wants persuaded");

  private static final WordTable<Boolean> TIME_NOUNS =
      WordTable.ofWords(
          "year years month months week weeks day days quarter quarters morning night evening"
              + " weekend time today half season period session");

  private static final WordTable<Boolean> HEDGES =
      WordTable.ofWords("around about over under near than nearly between up");

  private static final WordTable<Boolean> AMOUNTS =
      WordTable.ofWords("pct percent mln bln billion million dlrs dlr cts per");

  private static final WordTable<Boolean> ARTICLES = WordTable.ofWords("a an the");

  private static final WordTable<Boolean> THIRD_PERSONS = WordTable.ofWords("it they he she");

  /** The longest subject, in pieces; of a longer one only its first noun phrase is given. */
  private static final int MOST_PIECES = 16;

  /** How far behind a figure the verb is looked for of which it may be the subject, in pieces. */
  private static final int LOOKAHEAD = 14;

  private static final int MOST_PARTS = 6;

  private final Pieces pieces;
  private final NounPhrases nouns;
  private final WordClasses classes;
  private final List<Entity> entities;
  private int entity;
  private int at;
  private int sentence = -1;

  private int begin;
  private int headEnd;
  private int end;
  private int hostBegin;
  private int hostHeadEnd;
  private int hostEnd;
  private int subject;
  private int subjectHeadEnd;
  private int subjectEnd;
  private int speaker;
  private int speakerHeadEnd;
  private int speakerEnd;
  private int lastBegin;
  private int lastEnd;
  private int verb;
  private int clause;
  private int depth;
  private boolean open;
  private boolean governed;
  private boolean absolute;
  private boolean joining;
  private boolean relative;

  Clauses(Pieces pieces, NounPhrases nouns, List<Entity> entities) {
    this.pieces = pieces;
    this.nouns = nouns;
    this.entities = entities;
    classes = nouns.classes();
  }

  /** Reads on to a piece, which is not before the one of the last call. */
  void moveTo(int piece) {
    if (pieces.sentence(piece) != sentence) {
      sentence = pieces.sentence(piece);
      while (at < piece && pieces.sentence(at) != sentence) {
        at++;
      }
      begin();
    }
    while (at < piece) {
      at = Math.max(at + 1, step(piece));
    }
  }

  private void begin() {
    begin = -1;
    hostBegin = -1;
    subject = -1;
    speaker = -1;
    lastBegin = -1;
    verb = -1;
    clause = at;
    depth = 0;
    open = true;
    governed = false;
    absolute = false;
    joining = false;
    relative = false;
  }

  /** The first piece of the clause that the last piece read to stands in. */
  int clauseBegin() {
    return clause;
  }

  /** Whether the clause has had its verb. */
  boolean hasVerb() {
    return subject >= 0 && verb > subject;
  }

  /**
   * Whether the noun phrase that begins at the last piece read to, or before it with an article, is
   * a subject: nothing governs it and a finite verb follows.
   *
   * @param phraseEnd after the noun phrase
   */
  boolean isSubject(int phraseEnd) {
    return open && !governed && begin < 0 && verbFollows(phraseEnd);
  }

  private boolean verbFollows(int from) {
    int last = from + LOOKAHEAD;
    for (int piece = from; piece < last && pieces.together(piece, from - 1); piece++) {
      switch (classes.of(piece)) {
        case AUXILIARY, PAST, VERB, PARTICIPLE -> {
          return true;
        }
        case PLURAL_OR_VERB, NOUN_OR_VERB -> {
          if (piece == from) {
            return true;
          }
        }
        case SUBORDINATOR, PRONOUN -> {
          return false;
        }
        case OTHER -> {
          if (!pieces.isDigits(piece) && !pieces.isMarkIn(piece, "'’-‐.$%")) {
            return false;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** The subject of the clause; null when it has none, or a pronoun whose noun is not told. */
  @Nullable String subject() {
    if (!hasVerb()) {
      return null;
    }
    if (isPronoun(subject, subjectEnd)) {
      boolean told =
          speaker >= 0
              && pieces.in(THIRD_PERSONS, subject) != null
              && !isPronoun(speaker, speakerEnd);
      return told ? name(speaker, speakerHeadEnd, speakerEnd) : null;
    }
    return name(subject, subjectHeadEnd, subjectEnd);
  }

  private boolean isPronoun(int from, int to) {
    return to == from + 1
        && (classes.of(from) == WordClass.PRONOUN
            || classes.of(from) == WordClass.RELATIVE
            || classes.of(from) == WordClass.DETERMINER);
  }

  private int step(int limit) {
    int piece = at;
    if (depth > 0 || pieces.isMarkIn(piece, "(<[")) {
      if (pieces.isMarkIn(piece, "(<[")) {
        depth++;
      } else if (pieces.isMarkIn(piece, ")>]")) {
        depth--;
      }
      return piece + 1;
    }
    WordClass type = classes.of(piece);
    return switch (type) {
      case AUXILIARY, PAST, VERB -> verb(piece);
      case PARTICIPLE -> participle(piece, limit);
      case GERUND -> gerund(piece, limit);
      case NOUN_OR_VERB, PLURAL_OR_VERB ->
          begin >= 0 && end == piece && !governed ? verb(piece) : phrase(piece, limit);
      case DETERMINER, ADJECTIVE, GERUND_NOUN, PLURAL, NOUN, NAME, NUMBER -> phrase(piece, limit);
      case PRONOUN -> {
        found(piece, piece + 1, limit);
        yield piece + 1;
      }
      case RELATIVE -> relative(piece);
      case SUBORDINATOR -> {
        if (!isHedge(piece)) {
          fresh();
        }
        yield piece + 1;
      }
      case COORDINATOR -> {
        coordinate(piece);
        yield piece + 1;
      }
      case PREPOSITION -> preposition(piece);
      case ADVERB, CALENDAR -> piece + 1;
      case OTHER -> other(piece, limit);
    };
  }

  private int other(int piece, int limit) {
    if (pieces.isDigits(piece) || pieces.isMarkIn(piece, "$£€")) {
      return phrase(piece, limit);
    }
    if (pieces.isMarkIn(piece, ";:") || isDash(piece)) {
      if (pieces.isMark(piece, ';')) {
        subject = -1;
      }
      fresh();
    } else if (pieces.isMarkIn(piece, ",")) {
      governed = false;
      joining = false;
    } else if (pieces.isMarkIn(piece, "\"“")) {
      open = true;
    }
    return piece + 1;
  }

  private boolean isDash(int piece) {
    return pieces.isMarkIn(piece, "–—")
        || (pieces.isMark(piece, '-') && !(pieces.glued(piece) && pieces.glued(piece + 1)));
  }

  private void fresh() {
    begin = -1;
    hostBegin = -1;
    governed = false;
    absolute = false;
    joining = false;
    relative = false;
    open = true;
  }

  private void coordinate(int piece) {
    governed = false;
    if (begin >= 0 && open && (end == piece || pieces.isMark(piece - 1, ','))) {
      joining = !pieces.is(piece, "but");
    } else {
      fresh();
    }
  }

  private int relative(int piece) {
    boolean complement = pieces.is(piece, "that") && (verb == piece - 1 || begin < 0);
    if (complement
        || pieces.is(piece, "where")
        || pieces.is(piece, "whose")
        || pieces.is(piece - 1, "of")) {
      fresh();
      return piece + 1;
    }
    if (pieces.is(piece, "that") && lastEnd != piece) {
      fresh();
      return piece + 1;
    }
    if (begin >= 0 && open && !relative) {
      hostBegin = begin;
      hostHeadEnd = headEnd;
      hostEnd = end;
      relative = true;
    }
    begin = lastBegin;
    headEnd = lastEnd;
    end = lastEnd;
    governed = false;
    open = true;
    return piece + 1;
  }

  private int preposition(int piece) {
    if (pieces.is(piece, "to") && isInfinitive(piece + 1)) {
      boolean raised = begin >= 0 && verb >= 0 && pieces.in(RAISING, verb) != null && end == piece;
      if (raised) {
        take();
      } else if (begin >= 0 && verb >= 0) {
        begin = -1;
      }
      verb = verb < 0 ? verb : piece + 1;
      return piece + 2;
    }
    if (isHedge(piece)) {
      return piece + 1;
    }
    absolute = pieces.is(piece, "with");
    governed = true;
    if (absolute && begin < 0) {
      open = true;
    }
    return piece + 1;
  }

  /** Whether a preposition belongs to a number: {@code around 40}, {@code at least 40}. */
  private boolean isHedge(int piece) {
    if (pieces.is(piece, "at") && (pieces.is(piece + 1, "least") || pieces.is(piece + 1, "most"))) {
      return true;
    }
    boolean number =
        pieces.isDigits(piece + 1)
            || classes.of(piece + 1) == WordClass.NUMBER
            || pieces.isMarkIn(piece + 1, "$£€");
    return number && pieces.in(HEDGES, piece) != null;
  }

  private boolean isInfinitive(int piece) {
    WordClass type = classes.of(piece);
    return type == WordClass.VERB
        || type == WordClass.AUXILIARY
        || (type == WordClass.NOUN_OR_VERB && !classes.of(piece + 1).isNoun());
  }

  private int participle(int piece, int limit) {
    if (begin >= 0 && isAdjacent(piece)) {
      return verb(piece);
    }
    if (verb >= 0 && isAfterVerb(piece)) {
      verb = piece;
      open = pieces.in(REPORTING, piece) != null;
      return piece + 1;
    }
    int phraseEnd = nouns.end(piece);
    return phraseEnd > piece ? phrase(piece, limit) : piece + 1;
  }

  private int gerund(int piece, int limit) {
    if (verb >= 0 && isAfterVerb(piece)) {
      verb = piece;
      return piece + 1;
    }
    if (begin >= 0 && isAdjacent(piece)) {
      return verb(piece);
    }
    if (pieces.isMark(piece - 1, ',') || governed || verb >= 0) {
      if (verb >= 0) {
        begin = -1;
        open = pieces.in(REPORTING, piece) != null;
        verb = piece;
      }
      governed = false;
      return piece + 1;
    }
    return phrase(piece, limit);
  }

  /** Whether only adverbs stand between a verb and a piece. */
  private boolean isAfterVerb(int piece) {
    int before = piece - 1;
    while (before > verb && classes.of(before) == WordClass.ADVERB) {
      before--;
    }
    return before == verb;
  }

  private boolean isAdjacent(int piece) {
    int before = piece;
    while (before > end && classes.of(before - 1) == WordClass.ADVERB) {
      before--;
    }
    return before == end || (before == end + 1 && classes.of(end) == WordClass.RELATIVE);
  }

  private int verb(int piece) {
    if (begin >= 0 && hostBegin >= 0 && pieces.isMark(piece - 1, ',')) {
      begin = hostBegin;
      headEnd = hostHeadEnd;
      end = hostEnd;
      relative = false;
    }
    boolean listed = verb >= 0 && !open && pieces.isMark(piece - 1, ',');
    if (begin >= 0 && !listed && !(governed && !absolute)) {
      take();
    } else if (begin >= 0 && !listed && !absolute) {
      take();
    }
    boolean spoken = pieces.in(REPORTING, piece) != null;
    if (spoken && subject >= 0 && !isPronoun(subject, subjectEnd)) {
      speaker = subject;
      speakerHeadEnd = subjectHeadEnd;
      speakerEnd = subjectEnd;
    }
    verb = piece;
    begin = -1;
    if (!relative) {
      hostBegin = -1;
    }
    governed = false;
    absolute = false;
    joining = false;
    open = spoken;
    return piece + 1;
  }

  private void take() {
    subject = begin;
    subjectHeadEnd = headEnd;
    subjectEnd = end;
    clause = begin;
    begin = -1;
  }

  /** Reads a noun phrase up to, at most, the figure. */
  private int phrase(int piece, int limit) {
    int next = piece;
    while (next < limit
        && (classes.of(next) == WordClass.DETERMINER
            || classes.of(next) == WordClass.NUMBER
            || pieces.isDigits(next)
            || (next > piece && pieces.isMarkIn(next, ".,/") && pieces.isDigits(next + 1))
            || pieces.isMarkIn(next, "$£€"))) {
      next++;
    }
    int head = next;
    for (int parts = 0; parts < MOST_PARTS && next < limit; parts++) {
      int name = nameEnd(next);
      int more = name > 0 ? name : nouns.end(next);
      if (more == next) {
        break;
      }
      next = more;
      boolean possessive =
          pieces.isMarkIn(next, "'’") && pieces.is(next + 1, "s") && pieces.glued(next);
      if (possessive) {
        next += 2;
      } else if (pieces.isMarkIn(next, "'’") && pieces.glued(next)) {
        next++;
      } else if (name < 0 || !classes.of(next).isNominal() || isVerbAt(next)) {
        break;
      }
    }
    if (next > limit) {
      return limit;
    }
    if (next == head) {
      if (head > piece && head < limit && classes.of(piece) == WordClass.DETERMINER) {
        found(piece, head, limit);
      }
      return Math.max(next, piece + 1);
    }
    boolean amount =
        head > piece && (pieces.in(AMOUNTS, head) != null || pieces.in(AMOUNTS, head - 1) != null);
    if (amount && (begin < 0 || !governed)) {
      governed = false;
      return next;
    }
    if (next - 1 > head && isVerbAt(next - 1)) {
      next--;
    }
    if (next < limit || !classes.of(limit).isNominal()) {
      found(piece, next, limit);
    }
    return next;
  }

  /** After the name that begins at a piece; -1 if none does. */
  private int nameEnd(int piece) {
    int offset = pieces.begin(piece);
    while (entity < entities.size() && entities.get(entity).span().end() <= offset) {
      entity++;
    }
    if (entity == entities.size() || entities.get(entity).span().begin() != offset) {
      return -1;
    }
    int after = entities.get(entity).span().end();
    int next = piece + 1;
    while (next < pieces.size() && pieces.begin(next) < after) {
      next++;
    }
    return next;
  }

  /** Whether a word that may be a noun is a verb here: {@code the bank plans a sale}. */
  private boolean isVerbAt(int piece) {
    WordClass type = classes.of(piece);
    WordClass before = classes.of(piece - 1);
    boolean agrees =
        type == WordClass.PLURAL_OR_VERB
            ? before.isNoun() && (before == WordClass.NAME || !nouns.isPlural(piece - 1))
            : type == WordClass.NOUN_OR_VERB && before.isNoun() && nouns.isPlural(piece - 1);
    if (!agrees) {
      return false;
    }
    WordClass after = classes.of(piece + 1);
    return after == WordClass.DETERMINER
        || after == WordClass.NUMBER
        || after == WordClass.PRONOUN
        || after == WordClass.ADVERB
        || pieces.isDigits(piece + 1)
        || pieces.isMarkIn(piece + 1, "$£€")
        || pieces.is(piece + 1, "that")
        || pieces.is(piece + 1, "to")
        || pieces.is(piece + 1, "between");
  }

  private void found(int from, int to, int limit) {
    if (to > limit) {
      return;
    }
    lastBegin = from;
    lastEnd = to;
    boolean time =
        pieces.in(TIME_NOUNS, to - 1) != null || classes.of(to - 1) == WordClass.CALENDAR;
    if (governed && !absolute) {
      boolean extended = begin >= 0 && end == governor(from);
      if (extended) {
        end = to;
      }
      governed = false;
      return;
    }
    if (time) {
      return;
    }
    if (joining && begin >= 0) {
      end = to;
      joining = false;
      return;
    }
    if (begin >= 0 && pieces.isMark(from - 1, ',') && hostBegin < 0 && open) {
      hostBegin = begin;
      hostHeadEnd = headEnd;
      hostEnd = end;
    }
    begin = from;
    headEnd = to;
    end = to;
    governed = false;
  }

  /** The preposition before a phrase. */
  private int governor(int from) {
    return from - 1;
  }

  /** A name by its canonical form, another phrase as written without its article. */
  private @Nullable String name(int from, int toHead, int to) {
    int first = pieces.in(ARTICLES, from) != null ? from + 1 : from;
    int last = to - first > MOST_PIECES ? toHead : to;
    if (last <= first) {
      return null;
    }
    int begins = pieces.begin(first);
    int ends = pieces.end(last - 1);
    for (int i = Math.min(entity, entities.size() - 1); i >= 0; i--) {
      Entity name = entities.get(i);
      if (name.span().end() < ends) {
        break;
      }
      boolean whole = name.span().begin() <= begins && name.span().end() >= ends;
      boolean titled =
          name.type() == EntityType.PER
              && name.span().end() == ends
              && name.span().begin() >= begins;
      if (whole || titled) {
        return name.canonical();
      }
    }
    return nouns.text(first, last);
  }
}
