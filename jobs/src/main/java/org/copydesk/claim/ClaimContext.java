package org.copydesk.claim;

import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordClass;
import org.copydesk.phrase.WordClasses;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Quantity;
import org.copydesk.text.Span;
import org.copydesk.time.TimeExpressions.Kind;
import org.copydesk.time.TimeExpressions.Time;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a figure is about, where and when, among the noun phrases, names and times of its
 * sentence. Asked for the figures in the order of the text, it takes time linear in the length of
 * the text.
 */
final class ClaimContext {

  private static final WordTable<Boolean> PLACE_CUES =
      WordTable.ofWords("in at across near around throughout inside outside within off on");

  /** Nouns whose "in" names a part in a thing, not a place. */
  private static final WordTable<Boolean> PARTS =
      WordTable.ofWords(
          "stake stakes interest interests share shares confidence believe believes believed invest"
              + " invested investing holding holdings faith trust result resulted");

  /** Nouns before "of" and a name which are parts or kinds of place. */
  private static final WordTable<Boolean> REGIONS =
      WordTable.ofWords(
          "city cities town towns village villages province provinces state states region regions"
              + " district districts area areas part parts outskirts suburb suburbs north south east"
              + " west northeast northwest southeast southwest coast capital centre center port"
              + " island side border neighbourhood neighborhood county governorate republic kingdom"
              + " streets rest half countryside edge heart");

  /** Nouns behind the name of a place which leave it a place. */
  private static final WordTable<Boolean> KINDS =
      WordTable.ofWords(
          "city town village province state region district area areas county governorate suburb"
              + " countryside neighbourhood neighborhood island islands coast airport prison"
              + " peninsula valley camp");

  /** Words before a time with which a figure is compared. */
  private static final WordTable<Boolean> COMPARISONS =
      WordTable.ofWords("than after from against vs versus compared since following");

  /** Words before a time that is not what a figure speaks of. */
  private static final WordTable<Boolean> LATER =
      WordTable.ofWords(
          "due payable record maturing effective expiring expires expire matures until");

  /** Nouns behind a time that make it their name or their maturity: {@code the 2002 stock}. */
  private static final WordTable<Boolean> ISSUES =
      WordTable.ofWords(
          "stock stocks bond bonds note notes issue issues debentures gilt gilts maturity futures"
              + " contract contracts model models edition");

  private static final WordTable<Boolean> SPEECH =
      WordTable.ofWords(
          "said says say told reported announced added confirmed noted warned stated published");

  /**
   * How many names before and after a claim are looked at, so that a long sentence costs no more.
   */
  private static final int NEAR_NAMES = 16;

  private static final int NEAR_TIMES = 6;

  /** How far before a name its preposition may stand, in pieces. */
  private static final int CUE_REACH = 4;

  /** How far before a time what makes it a comparison may stand, in pieces. */
  private static final int COMPARISON_REACH = 9;

  /** The longest way between a figure and its place or time, in pieces. */
  private static final int REACH = 40;

  private final Pieces pieces;
  private final WordClasses classes;
  private final List<Entity> entities;
  private final List<Time> times;
  private final Clauses clauses;
  private int begin;
  private int end;
  private int sentence;
  private boolean own;
  private @Nullable String host;
  private @Nullable String counted;
  private int entityCursor;
  private int timeCursor;

  ClaimContext(Pieces pieces, NounPhrases nouns, List<Entity> entities, List<Time> times) {
    this.pieces = pieces;
    this.entities = entities;
    this.times = times;
    classes = nouns.classes();
    clauses = new Clauses(pieces, nouns, entities);
  }

  /** Goes on to a figure, which is not before the one of the last call. */
  void moveTo(Quantity quantity, Counted.@Nullable Thing thing) {
    begin = quantity.begin();
    end = quantity.end();
    sentence = pieces.sentence(begin);
    int offset = pieces.begin(quantity.number());
    while (entityCursor < entities.size() && entities.get(entityCursor).span().end() <= offset) {
      entityCursor++;
    }
    while (timeCursor < times.size() && times.get(timeCursor).span().end() <= offset) {
      timeCursor++;
    }
    clauses.moveTo(begin);
    counted = thing == null ? null : thing.text();
    int phraseEnd = thing == null ? end : Math.max(end, thing.end());
    own = clauses.isSubject(phraseEnd);
    host = clauses.host(phraseEnd);
  }

  /**
   * Who or what the figure is about: the subject of its clause; what is counted, where that is the
   * subject itself.
   */
  @Nullable String subject() {
    if (host != null) {
      return host;
    }
    if (pieces.is(begin - 1, "to") && pieces.is(begin - 2, "according")) {
      return null;
    }
    return own ? counted : clauses.subject();
  }

  /** The place of the figure's clause: a name after a preposition of place. */
  @Nullable String place() {
    int last = Math.min(entities.size(), entityCursor + NEAR_NAMES);
    for (int i = entityCursor; i < last && entities.get(i).sentence() == sentence; i++) {
      Entity entity = entities.get(i);
      int cue = entity.type() == EntityType.LOC ? cue(entity) : -1;
      if (cue >= end) {
        if (reaches(end, cue)) {
          return line(entity.canonical());
        }
        break;
      }
    }
    int first = Math.max(0, entityCursor - NEAR_NAMES);
    for (int i = Math.min(entityCursor, entities.size()) - 1; i >= first; i--) {
      Entity entity = entities.get(i);
      if (entity.sentence() != sentence) {
        break;
      }
      int cue = entity.type() == EntityType.LOC ? cue(entity) : -1;
      boolean near = cue >= clauses.clauseBegin() && reaches(cue, begin);
      if (cue >= 0 && (isLeading(cue) || near || clauses.isInSubject(cue))) {
        return line(entity.canonical());
      }
    }
    return null;
  }

  /** Whether a phrase begins its sentence. */
  private boolean isLeading(int cue) {
    return !pieces.together(cue - 1, cue);
  }

  /** The preposition of place that governs a name; -1 if none does. */
  private int cue(Entity entity) {
    int first = pieces.at(entity.span().begin());
    int after = pieces.at(entity.span().end());
    boolean possessive = pieces.isMarkIn(after, "'’") && pieces.glued(after);
    boolean modifies =
        pieces.together(after, first) && isNoun(after) && pieces.in(KINDS, after) == null;
    boolean hyphened = pieces.isMarkIn(after, "-‐‑") && pieces.glued(after);
    if (possessive || hyphened) {
      return -1;
    }
    int cue = governor(first);
    if (cue >= 0 && pieces.is(cue, "of") && pieces.in(REGIONS, cue - 1) != null) {
      cue = governor(cue - 1);
    }
    boolean place =
        cue >= 0 && pieces.in(PLACE_CUES, cue) != null && pieces.in(PARTS, cue - 1) == null;
    return place && (!modifies || isLeading(cue)) ? cue : -1;
  }

  /** Whether a word behind a name goes on with its phrase, and is no verb. */
  private boolean isNoun(int piece) {
    WordClass type = classes.of(piece);
    WordClass after = classes.of(piece + 1);
    boolean verb =
        (type == WordClass.NOUN_OR_VERB || type == WordClass.PLURAL_OR_VERB)
            && (after == WordClass.DETERMINER
                || after == WordClass.NUMBER
                || after == WordClass.ADVERB
                || after == WordClass.PREPOSITION
                || pieces.isDigits(piece + 1));
    return !verb && (type.isNoun() || type == WordClass.ADJECTIVE);
  }

  /** The preposition before a noun and its adjectives; -1 if there is none. */
  private int governor(int noun) {
    for (int piece = noun - 1; piece >= noun - CUE_REACH && pieces.together(piece, noun); piece--) {
      WordClass type = classes.of(piece);
      if (type == WordClass.PREPOSITION || pieces.in(PLACE_CUES, piece) != null) {
        return piece;
      }
      boolean within =
          type == WordClass.DETERMINER
              || type == WordClass.ADJECTIVE
              || type == WordClass.NAME
              || type == WordClass.NOUN
              || pieces.isMarkIn(piece, "-‐‑");
      if (!within) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a place belongs to a figure: no other figure and no other clause is between them. */
  private boolean reaches(int from, int to) {
    if (to - from > REACH) {
      return false;
    }
    for (int piece = from; piece < to; piece++) {
      WordClass type = classes.of(piece);
      boolean verb =
          type == WordClass.AUXILIARY || type == WordClass.PAST || type == WordClass.VERB;
      boolean other =
          pieces.isMarkIn(piece, ";:")
              || type == WordClass.RELATIVE
              || type == WordClass.SUBORDINATOR
              || type == WordClass.NUMBER
              || (type == WordClass.COORDINATOR && isVerb(piece + 1))
              || (pieces.isDigits(piece) && !isInTime(piece))
              || (verb && from >= end && !own && !pieces.is(piece - 1, "to"));
      if (other) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerb(int piece) {
    WordClass type = classes.of(piece);
    return type == WordClass.AUXILIARY
        || type == WordClass.PAST
        || type == WordClass.VERB
        || type == WordClass.PARTICIPLE;
  }

  private boolean isInTime(int piece) {
    int offset = pieces.begin(piece);
    for (int i = Math.max(0, timeCursor - 2); i < times.size() && i < timeCursor + 2; i++) {
      Span span = times.get(i).span();
      if (span.begin() <= offset && offset < span.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The time of the same sentence that the figure speaks of: the next one behind it or before it
   * with no other figure between, else one that all figures of the clause share. A time with which
   * a figure is compared is that of figures which stand in the comparison; one of speech or of
   * maturity is none's.
   */
  @Nullable Time time() {
    Time behind = null;
    boolean direct = false;
    for (int i = timeCursor; i < Math.min(times.size(), timeCursor + NEAR_TIMES); i++) {
      int at = pieces.at(times.get(i).span().begin());
      if (!pieces.together(at, begin)) {
        break;
      }
      int compared = times.get(i).kind() == Kind.COMPARISON ? comparison(at) : -1;
      if (at >= end && isSpoken(times.get(i)) && (compared < 0 || compared < begin)) {
        behind = times.get(i);
        direct = isNear(end, at);
        break;
      }
    }
    if (direct) {
      return behind;
    }
    // what is compared with a figure is of another time than that figure
    if (pieces.in(COMPARISONS, begin - 1) != null) {
      return null;
    }
    for (int i = timeCursor - 1; i >= Math.max(0, timeCursor - NEAR_TIMES); i--) {
      Time time = times.get(i);
      int at = pieces.at(time.span().begin());
      if (!pieces.together(at, begin)) {
        break;
      }
      if (!isSpoken(time)) {
        continue;
      }
      int after = pieces.at(time.span().end());
      boolean near = isNear(after, begin);
      if (near || (time.kind() != Kind.COMPARISON && (isOpening(at) || hasNoFigure(after)))) {
        return time;
      }
    }
    return behind != null && isShared(pieces.at(behind.span().begin())) ? behind : null;
  }

  /** Whether a time begins its sentence, and so is that of all its figures. */
  private boolean isOpening(int time) {
    return !pieces.together(time - 2, time);
  }

  /** Whether no other figure stands between a time and the figure behind it. */
  private boolean hasNoFigure(int from) {
    if (begin - from > REACH) {
      return false;
    }
    for (int piece = from; piece < begin; piece++) {
      if (classes.of(piece) == WordClass.NUMBER || (pieces.isDigits(piece) && !isInTime(piece))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a figure and a time behind it are parted by nothing but the figures of one list. */
  private boolean isShared(int time) {
    if (time - end > REACH) {
      return false;
    }
    for (int piece = end; piece < time; piece++) {
      WordClass type = classes.of(piece);
      if (pieces.isMarkIn(piece, ";:,()")
          || pieces.in(COMPARISONS, piece) != null
          || pieces.is(piece, "over")
          || pieces.is(piece, "with")
          || type == WordClass.RELATIVE
          || type == WordClass.SUBORDINATOR
          || type == WordClass.AUXILIARY
          || type == WordClass.PAST
          || type == WordClass.VERB) {
        return false;
      }
    }
    return true;
  }

  /** Whether the figure and a time behind it have nothing between that parts them. */
  private boolean isNear(int from, int to) {
    if (to - from > REACH) {
      return false;
    }
    for (int piece = from; piece < to; piece++) {
      WordClass type = classes.of(piece);
      boolean parted =
          pieces.isMarkIn(piece, ";:,")
              || type == WordClass.COORDINATOR
              || type == WordClass.RELATIVE
              || type == WordClass.NUMBER
              || (pieces.isDigits(piece) && !isInTime(piece));
      if (parted) {
        return false;
      }
    }
    return true;
  }

  /** Where the comparison begins that a time belongs to; -1 when it belongs to none. */
  private int comparison(int time) {
    for (int piece = time - 1;
        piece >= time - COMPARISON_REACH && pieces.together(piece, time);
        piece--) {
      WordClass type = classes.of(piece);
      if (pieces.in(COMPARISONS, piece) != null) {
        return piece;
      }
      if (type == WordClass.COORDINATOR
          || type == WordClass.AUXILIARY
          || type == WordClass.PAST
          || type == WordClass.VERB
          || type == WordClass.RELATIVE
          || pieces.isMarkIn(piece, ";:,")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a time is none of speech ("said Tuesday") or of maturity ("due 1992"). */
  private boolean isSpoken(Time time) {
    int piece = pieces.at(time.span().begin()) - 1;
    if (pieces.is(piece, "on") || pieces.is(piece, "in") || pieces.is(piece, "late")) {
      piece--;
    }
    if (pieces.is(piece, "reporters")) {
      piece--;
    }
    int behind = pieces.at(time.span().end());
    return pieces.in(SPEECH, piece) == null
        && pieces.in(LATER, piece) == null
        && pieces.in(ISSUES, behind) == null;
  }

  /** The text on one line. */
  private static String line(String text) {
    return text.indexOf('\n') < 0 ? text : String.join(" ", text.split("\\s+", -1));
  }
}
