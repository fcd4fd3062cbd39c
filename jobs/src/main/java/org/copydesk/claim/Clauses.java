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

  /** Nouns that "it" does not stand for. */
  private static final WordTable<Boolean> PERSONS =
      WordTable.ofWords(
          "official spokesman spokeswoman spokesperson chairman president minister analyst trader"
              + " dealer economist director executive source officer secretary manager broker"
              + " attorney lawyer governor mayor leader");

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

  private static final int MOST_TICKER = 6;

  /** How many words may stand between a preposition and the figure that it governs. */
  private static final int MOST_BEFORE_FIGURE = 4;

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

  /** Whether a piece stands in the subject of the clause. */
  boolean isInSubject(int piece) {
    return hasVerb() && piece >= subject && piece < subjectEnd;
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

  /**
   * The noun phrase that a figure belongs to, where that is the subject of a verb behind it ("a
   * dividend of 11 marks was paid"), or of one that is left out ("and output to 40"); null where it
   * is not.
   */
  @Nullable String host(int phraseEnd) {
    if (begin < 0 || !open || !governed || isPronoun(begin, end)) {
      return null;
    }
    boolean gapped =
        verb >= 0
            && pieces.together(begin - 1, begin)
            && classes.of(begin - 1) == WordClass.COORDINATOR
            && at - 1 == end
            && (pieces.is(end, "to") || pieces.is(end, "at") || pieces.is(end, "by"));
    return gapped || (verb < begin && isDirect() && verbFollows(phraseEnd))
        ? name(begin, headEnd, headEnd)
        : null;
  }

  private boolean isAmount(int piece) {
    return pieces.in(AMOUNTS, piece) != null;
  }

  /** Whether only a preposition and words without a noun stand between a phrase and the figure. */
  private boolean isDirect() {
    if (at - end > MOST_BEFORE_FIGURE) {
      return false;
    }
    for (int piece = end + 1; piece < at; piece++) {
      WordClass type = classes.of(piece);
      if (type != WordClass.DETERMINER && type != WordClass.ADJECTIVE) {
        return false;
      }
    }
    return true;
  }

  private boolean verbFollows(int from) {
    int last = from + LOOKAHEAD;
    for (int piece = from; piece < last && pieces.together(piece, from - 1); piece++) {
      switch (classes.of(piece)) {
        case AUXILIARY, PAST, VERB -> {
          return true;
        }
        case PARTICIPLE -> {
          if (piece == from
              || (classes.of(piece - 1).isNoun()
                  && !isAmount(piece - 1)
                  && pieces.in(TIME_NOUNS, piece - 1) == null)) {
            return true;
          }
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
          if (!pieces.isDigits(piece) && !pieces.isMarkIn(piece, "'’-‐.$%–—")) {
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
              && !isPronoun(speaker, speakerEnd)
              && !(pieces.is(subject, "it") && isPerson(speakerHeadEnd - 1));
      return told ? name(speaker, speakerHeadEnd, speakerEnd) : null;
    }
    return name(subject, subjectHeadEnd, subjectEnd);
  }

  private boolean isPerson(int noun) {
    return pieces.in(PERSONS, noun) != null || nouns.isPlural(noun);
  }

  private boolean isPronoun(int from, int to) {
    return to == from + 1
        && (classes.of(from) == WordClass.PRONOUN
            || classes.of(from) == WordClass.RELATIVE
            || classes.of(from) == WordClass.DETERMINER);
  }

  private int step(int limit) {
    int piece = at;
    if (depth > 0 || pieces.isMarkIn(piece, "([")) {
      if (pieces.isMarkIn(piece, "([")) {
        depth++;
      } else if (pieces.isMarkIn(piece, ")]")) {
        depth--;
      }
      return piece + 1;
    }
    if (pieces.isMark(piece, '<')) {
      return tickerEnd(piece);
    }
    WordClass type = classes.of(piece);
    if (type == WordClass.VERB && begin >= 0 && end == piece && isPluralNoun(piece)) {
      end = piece + 1;
      headEnd = piece + 1;
      return piece + 1;
    }
    return switch (type) {
      case AUXILIARY, PAST, VERB -> verb(piece);
      case PARTICIPLE -> participle(piece, limit);
      case GERUND -> gerund(piece, limit);
      case GERUND_NOUN ->
          verb >= 0 && classes.of(verb) == WordClass.AUXILIARY && isAfterVerb(piece)
              ? gerund(piece, limit)
              : phrase(piece, limit);
      case NOUN_OR_VERB, PLURAL_OR_VERB ->
          begin >= 0 && isAdjacent(piece) && !governed ? verb(piece) : phrase(piece, limit);
      case DETERMINER, ADJECTIVE, PLURAL, NOUN, NAME, NUMBER -> phrase(piece, limit);
      case PRONOUN -> {
        found(piece, piece + 1, limit);
        yield piece + 1;
      }
      case RELATIVE -> relative(piece);
      case SUBORDINATOR -> {
        if (!isHedge(piece)) {
          subordinate();
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

  /** Whether a word in -s that is mostly a verb is none, as a verb follows: "guesses ranged". */
  private boolean isPluralNoun(int piece) {
    WordClass next = classes.of(piece + 1);
    return pieces.text().charAt(pieces.end(piece) - 1) == 's'
        && (next == WordClass.AUXILIARY || next == WordClass.PAST || next == WordClass.PARTICIPLE);
  }

  /** After a share's ticker between angle brackets; after the bracket before anything else. */
  private int tickerEnd(int piece) {
    int close = piece + 1;
    while (close < piece + MOST_TICKER && !pieces.isMark(close, '>')) {
      close++;
    }
    boolean named = piece > 0 && pieces.isWord(piece - 1);
    return named && pieces.isMark(close, '>') ? close + 1 : piece + 1;
  }

  private int other(int piece, int limit) {
    if (pieces.isDigits(piece) || pieces.isMarkIn(piece, "$£€")) {
      return phrase(piece, limit);
    }
    if (pieces.isMarkIn(piece, ";:") || isDash(piece)) {
      if (pieces.isMark(piece, ';')) {
        subject = -1;
        fresh();
      } else {
        subordinate();
      }
    } else if (pieces.isMarkIn(piece, ",")) {
      governed = false;
      joining = false;
    } else if (pieces.isMarkIn(piece, "\"“")) {
      open = true;
    } else if (pieces.isMark(piece, '/') && pieces.glued(piece) && begin >= 0 && end == piece) {
      joining = true;
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

  /** Begins a clause inside another one, whose subject may still wait for its verb. */
  private void subordinate() {
    int waiting = hostBegin;
    if (waiting >= 0) {
      int waitingHeadEnd = hostHeadEnd;
      int waitingEnd = hostEnd;
      boolean inRelative = relative;
      fresh();
      relative = inRelative;
      hostBegin = waiting;
      hostHeadEnd = waitingHeadEnd;
      hostEnd = waitingEnd;
      return;
    }
    int waits = open ? begin : -1;
    int waitsHeadEnd = headEnd;
    int waitsEnd = end;
    fresh();
    hostBegin = waits;
    hostHeadEnd = waitsHeadEnd;
    hostEnd = waitsEnd;
  }

  private void coordinate(int piece) {
    governed = false;
    if (begin >= 0 && open && (end == piece || pieces.isMark(piece - 1, ','))) {
      if (hostBegin >= 0 && !relative) {
        begin = hostBegin;
        headEnd = hostHeadEnd;
        hostBegin = -1;
      }
      joining = !pieces.is(piece, "but");
    } else if (hostBegin >= 0) {
      subordinate();
    } else {
      fresh();
    }
  }

  private int relative(int piece) {
    boolean complement = pieces.is(piece, "that") && (verb == piece - 1 || lastEnd != piece);
    if (complement
        || pieces.is(piece, "where")
        || pieces.is(piece, "whose")
        || classes.of(piece - 1) == WordClass.PREPOSITION) {
      subordinate();
      relative = hostBegin >= 0;
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
      boolean gapped =
          begin > 0 && verb >= 0 && end == piece && classes.of(begin - 1) == WordClass.COORDINATOR;
      if (raised || gapped) {
        take();
      } else if (begin >= 0 && verb >= 0) {
        begin = -1;
      }
      if (verb >= 0) {
        verb = piece + 1;
        open = pieces.in(REPORTING, piece + 1) != null;
      }
      return piece + 2;
    }
    if (isHedge(piece)) {
      return piece + 1;
    }
    absolute = pieces.is(piece, "with") && pieces.isMark(piece - 1, ',') && !(begin >= 0 && open);
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
        || pieces.is(piece, "total")
        || (type == WordClass.NOUN_OR_VERB && !classes.of(piece + 1).isNoun());
  }

  private int participle(int piece, int limit) {
    if (hostBegin >= 0
        && !pieces.isMark(piece - 1, ',')
        && pieces.is(piece + 1, "by")
        && begin >= 0
        && isAdjacent(piece)) {
      return piece + 1;
    }
    if ((begin >= 0 && isAdjacent(piece)) || ((begin >= 0 || hostBegin >= 0) && isResumed(piece))) {
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

  /** Whether a participle behind a comma is the verb of the subject before the comma. */
  private boolean isResumed(int piece) {
    return pieces.isMark(piece - 1, ',')
        && (open || hostBegin >= 0)
        && (classes.of(piece + 1) == WordClass.DETERMINER
            || classes.of(piece + 1) == WordClass.NUMBER
            || classes.of(piece + 1) == WordClass.PRONOUN
            || pieces.is(piece + 1, "to")
            || pieces.is(piece + 1, "that")
            || pieces.isDigits(piece + 1)
            || pieces.isMarkIn(piece + 1, "$£€"));
  }

  private int gerund(int piece, int limit) {
    if (verb >= 0 && isAfterVerb(piece)) {
      verb = piece;
      return piece + 1;
    }
    if (governed && !absolute && nouns.end(piece) > piece) {
      return phrase(piece, limit);
    }
    if (begin >= 0 && isAdjacent(piece)) {
      return verb(piece);
    }
    if (pieces.isMark(piece - 1, ',') || governed || verb >= 0) {
      if (verb >= 0 && !(open && begin >= 0)) {
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
    boolean inRelative = relative && !open && begin >= 0 && verb > hostEnd;
    boolean resumed = hostBegin >= 0 && (pieces.isMark(piece - 1, ',') || begin < 0 || inRelative);
    if (resumed) {
      begin = hostBegin;
      headEnd = hostHeadEnd;
      end = hostEnd;
      relative = false;
    }
    boolean object = !open || (begin > 0 && classes.of(begin - 1) == WordClass.COORDINATOR);
    boolean listed = !resumed && verb >= 0 && object && pieces.isMark(piece - 1, ',');
    if (begin >= 0 && !listed && !(governed && absolute)) {
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
        && ((classes.of(next) == WordClass.DETERMINER && !pieces.isDigits(next - 1))
            || classes.of(next) == WordClass.NUMBER
            || (next > piece && classes.of(next) == WordClass.CALENDAR)
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
      } else if (classes.of(next) != WordClass.NOUN
          && (name < 0
              || !isPhrasePart(next)
              || isVerbAt(next)
              || (governed && nameEnd(next) > 0))) {
        break;
      }
    }
    boolean singular = pieces.is(piece, "a") || pieces.is(piece, "an");
    if (singular && next > head && next < limit && nouns.isPlural(next - 1)) {
      next += classes.of(next) == WordClass.NOUN_OR_VERB ? 1 : 0;
    }
    if (next > limit) {
      return limit;
    }
    if (next == head) {
      if (isNominalized(piece, head) && head + 1 < limit) {
        found(piece, head + 1, limit);
        return head + 1;
      }
      if (head > piece && head < limit && classes.of(piece) == WordClass.DETERMINER) {
        if (governed) {
          governed = false;
        } else {
          found(piece, head, limit);
        }
      }
      return Math.max(next, piece + 1);
    }
    boolean amount = head > piece && (isAmount(head) || isAmount(head - 1));
    if (amount && (begin < 0 || !governed)) {
      governed = false;
      return next;
    }
    if (next - 1 > head && isVerbAt(next - 1)) {
      next--;
    }
    boolean unfinished = next == limit && !classes.of(next - 1).isNoun();
    if (!unfinished && (next < limit || !classes.of(limit).isNominal())) {
      found(piece, next, limit);
    }
    return next;
  }

  /** Whether an article makes a noun of a verb or adjective: "the won rose", "the injured were". */
  private boolean isNominalized(int article, int word) {
    WordClass next = classes.of(word + 1);
    return word == article + 1
        && pieces.is(article, "the")
        && pieces.isWord(word)
        && (next == WordClass.AUXILIARY || next == WordClass.PAST || next == WordClass.PARTICIPLE);
  }

  /** Whether a word behind a name may go on with the phrase that the name begins. */
  private boolean isPhrasePart(int piece) {
    WordClass type = classes.of(piece);
    return type.isNominal() && type != WordClass.PARTICIPLE && type != WordClass.GERUND;
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
    boolean time =
        pieces.in(TIME_NOUNS, to - 1) != null || classes.of(to - 1) == WordClass.CALENDAR;
    if (!time) {
      lastBegin = from;
      lastEnd = to;
    }
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
    boolean joined = pieces.isMarkIn(from - 1, "-‐‑") && pieces.glued(from);
    begin = joined ? from - 2 : from;
    headEnd = to;
    end = to;
    governed = false;
  }

  /** The preposition before a phrase. */
  private int governor(int from) {
    return from - 1;
  }

  /** Whether only words of one noun phrase stand between two pieces. */
  private boolean isTitle(int from, int to) {
    for (int piece = from; piece < to; piece++) {
      if (!classes.of(piece).isNominal() && !pieces.isMarkIn(piece, "-‐‑.")) {
        return false;
      }
    }
    return true;
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
    Entity name = nameAt(ends);
    if (name != null) {
      boolean whole = name.span().begin() <= begins;
      boolean titled =
          name.type() == EntityType.PER
              && name.span().end() == ends
              && isTitle(first, pieces.at(name.span().begin()));
      if (whole || titled) {
        return name.canonical();
      }
    }
    return nouns.text(first, last);
  }

  /** The name whose last characters stand before an offset; null if there is none. */
  private @Nullable Entity nameAt(int offset) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.get(middle).span().end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < entities.size() && entities.get(low).span().begin() < offset;
    return found ? entities.get(low) : null;
  }
}
