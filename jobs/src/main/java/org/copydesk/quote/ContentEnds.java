package org.copydesk.quote;

import java.util.Set;
import org.copydesk.phrase.WordClass;
import org.copydesk.quote.Complements.Complement;

/** Finds where what a cue gives ends: at a mark, or where the writer takes over. */
final class ContentEnds {

  /** The longest content, in tokens. */
  private static final int LONGEST = 150;

  /** The longest part between dashes, in tokens. */
  private static final int LONGEST_ASIDE = 25;

  /** From so many tokens on, a phrase ends at a comma. */
  private static final int LEAST_PHRASE = 5;

  /** Words behind a comma with which the writer takes over. */
  private static final Set<String> TAKEOVERS =
      Set.of(
          "even",
          "while",
          "though",
          "although",
          "compared",
          "despite",
          "which",
          "who",
          "where",
          "whose");

  /** Words behind a comma with which a phrase goes on. */
  private static final Set<String> CONTINUATIONS =
      Set.of("including", "ranging", "from", "such", "especially", "particularly", "and", "or");

  /** Words behind a comma that end even a short phrase. */
  private static final Set<String> PHRASE_ENDS =
      Set.of("who", "when", "after", "as", "where", "whose", "but");

  private final QuotedText text;
  private final SourceClauses sources;

  ContentEnds(QuotedText text, SourceClauses sources) {
    this.text = text;
    this.sources = sources;
  }

  /**
   * One past the last token of what the cue at {@code head} gives.
   *
   * @param enclosed whether the cue stands in a clause that the next comma ends
   */
  int of(Complement complement, int head, int limit, boolean enclosed) {
    int begin = complement.begin();
    int most = Math.min(limit, begin + LONGEST);
    boolean phrase = complement.isPhrase();
    int end = begin + 1;
    while (end < most) {
      int closing = !phrase && isSpacedDash(end) ? closingDash(end, most) : -1;
      if (closing >= 0) {
        end = closing + 1;
        continue;
      }
      boolean ends =
          text.isPunctuation(end)
              ? isEndMark(end, begin, limit, head, phrase, enclosed)
              : isTakeover(end, begin, limit, head, phrase);
      if (ends) {
        break;
      }
      end++;
    }
    while (end > begin + 1 && text.isPunctuation(end - 1) && text.firstChar(end - 1) != ')') {
      end--;
    }
    return end;
  }

  private boolean isEndMark(
      int at, int begin, int limit, int head, boolean phrase, boolean enclosed) {
    char c = text.firstChar(at);
    boolean quotedNext = at + 1 < limit && text.isQuoted(at + 1);
    if (c == ';' || c == '(' || c == ')' || (c == ':' && (phrase || quotedNext))) {
      return true;
    }
    if (Characters.isDash(c)) {
      return isSpacedDash(at);
    }
    int next = at + 1;
    if (c != ',' || next >= limit) {
      return false;
    }
    String word = text.lower(next);
    boolean endsPhrase =
        PHRASE_ENDS.contains(word) || (at - begin >= LEAST_PHRASE && !CONTINUATIONS.contains(word));
    return enclosed
        || (phrase && endsPhrase)
        || TAKEOVERS.contains(word)
        || (!phrase && word.equals("but") && next + 1 < limit && text.isSubjectPronoun(next + 1))
        || (text.type(next) == WordClass.GERUND && Cues.of(Cue.Part.VERB, word) != null)
        || sources.isAccording(next, limit)
        || isCoordinated(next, limit, head, phrase)
        || sources.verb(next, limit) >= 0;
  }

  private boolean isSpacedDash(int at) {
    char c = text.firstChar(at);
    return text.isPunctuation(at)
        && Characters.isDash(c)
        && (c == '—' || text.isSpaced(at) || text.tokens().end(at) - text.tokens().begin(at) > 1);
  }

  /** The dash that ends what a dash in a clause begins, so that the clause goes on; -1 if none. */
  private int closingDash(int at, int limit) {
    int most = Math.min(limit - 1, at + LONGEST_ASIDE);
    for (int i = at + 1; i < most; i++) {
      if (isSpacedDash(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTakeover(int at, int begin, int limit, int head, boolean phrase) {
    return isCoordinated(at, limit, head, phrase)
        || sources.isAccording(at, limit)
        || (phrase && at - begin >= LEAST_PHRASE && opensAdverbial(at, limit));
  }

  /** Whether an adverbial clause begins that says when the cue's own verb happened. */
  private boolean opensAdverbial(int at, int limit) {
    return at + 1 < limit
        && switch (text.lower(at)) {
          case "as", "when", "before", "after", "while" ->
              text.isSubjectPronoun(at + 1) || text.type(at + 1) == WordClass.GERUND;
          default -> false;
        };
  }

  /** Whether a verb follows that is joined to the cue: <i>said …, and called for …</i>. */
  private boolean isCoordinated(int at, int limit, int head, boolean phrase) {
    String word = text.lower(at);
    if (!word.equals("and") && !word.equals("but")) {
      return false;
    }
    int verb = text.skipAdverbs(at + 1, limit);
    boolean subject = verb < limit && text.isSubjectPronoun(verb);
    if (subject) {
      verb = text.skipAdverbs(verb + 1, limit);
    }
    if (verb >= limit || inflection(verb) != inflection(head)) {
      return false;
    }
    boolean past = inflection(verb) == Inflection.PAST;
    if (phrase && past && verb + 1 < limit && !text.type(verb + 1).isNoun()) {
      return true;
    }
    Cue cue = Cues.of(Cue.Part.VERB, text.lower(verb));
    return cue != null
        && cue.takes(Frame.CLAUSE)
        && switch (text.type(verb)) {
          case VERB, PAST, PARTICIPLE, GERUND -> true;
          case NOUN_OR_VERB, PLURAL_OR_VERB -> subject || text.isPunctuation(at - 1);
          default -> false;
        };
  }

  private enum Inflection {
    BASE,
    THIRD_PERSON,
    PAST,
    PARTICIPLE
  }

  private Inflection inflection(int token) {
    String word = text.lower(token);
    if (word.endsWith("ing")) {
      return Inflection.PARTICIPLE;
    }
    if (text.type(token) == WordClass.PAST || text.type(token) == WordClass.PARTICIPLE) {
      return Inflection.PAST;
    }
    return word.endsWith("s") ? Inflection.THIRD_PERSON : Inflection.BASE;
  }
}
