package org.copydesk.quote;

import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.document.QuoteKind;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;

/** Tells somebody's words from what else stands between marks: titles, nicknames, scare quotes. */
final class QuoteKinds {

  /** From so many words on, quoted words are a clause. */
  private static final int LEAST_CLAUSE = 4;

  /** From so many words on, quoted words are somebody's even when nobody is named. */
  private static final int LEAST_UNATTRIBUTED = 8;

  /** From so many words on, so they are unless they are a title; fewer need a cue. */
  private static final int LEAST_PHRASE = 3;

  /** How far before the opening mark a verb that takes a name or phrase may stand, in tokens. */
  private static final int NEAR = 4;

  /** How far before it any cue may stand. */
  private static final int FAR = 40;

  /** The longest nickname, in words. */
  private static final int LONGEST_NICKNAME = 2;

  /** Longer words than this are capitalised in a title. */
  private static final int LONGEST_SMALL_WORD = 3;

  /** What works and other named things are called, right before their title. */
  private static final Set<String> WORKS =
      Set.of(
          "show",
          "program",
          "programme",
          "podcast",
          "series",
          "film",
          "movie",
          "play",
          "musical",
          "opera",
          "book",
          "memoir",
          "novel",
          "story",
          "poem",
          "song",
          "album",
          "single",
          "ballad",
          "hymn",
          "documentary",
          "drama",
          "sitcom",
          "comedy",
          "thriller",
          "sequel",
          "magazine",
          "newspaper",
          "journal",
          "blog",
          "column",
          "spot",
          "ad",
          "video",
          "hashtag",
          "ship",
          "steamer",
          "schooner");

  /** Verbs that take a hearer: a programme may be told. */
  private static final Set<String> ADDRESSING = Set.of("tell", "tells", "told", "telling");

  /** Participles after which the name of a work stands. */
  private static final Set<String> TITLING =
      Set.of("entitled", "titled", "subtitled", "headlined", "captioned");

  /** What says that the next word is not the writer's, nor anybody's who is named. */
  private static final Set<String> DISTANCING =
      Set.of("so-called", "self-styled", "self-described", "self-proclaimed");

  private final QuotedText text;
  private final Attributor attributor;

  QuoteKinds(QuotedText text, Attributor attributor) {
    this.text = text;
    this.attributor = attributor;
  }

  /** The kind of a quotation whose speaker was found so. */
  QuoteKind kind(int quote, Attribution found) {
    int words = text.words(quote);
    if (isNickname(quote, words) || isSoCalled(quote)) {
      return QuoteKind.SCARE;
    }
    return switch (found.method()) {
      case CUE_AFTER, CUE_BEFORE, COLON, CONTINUED, CUE_IN_SENTENCE, CUE_AT_END, ACCORDING_TO ->
          isName(quote) ? QuoteKind.SCARE : byPlace(quote, words);
      case NEXT_PARAGRAPH, PREVIOUS_SENTENCE -> {
        int least = text.quoted(quote).single() ? LEAST_UNATTRIBUTED : LEAST_CLAUSE;
        boolean few = words < least && !isSentence(quote);
        yield few ? QuoteKind.SCARE : byPlace(quote, words);
      }
      case NONE, SUBJECT -> unattributed(quote, words);
    };
  }

  /**
   * A fragment if the writer's own sentence leads into the words without a mark (but for a sentence
   * behind <i>said</i>); behind a comma, if they are few and go on in lower case.
   */
  private QuoteKind byPlace(int quote, int words) {
    int before = text.lastBefore(quote);
    if (before < 0 || !attributor.isLedInto(quote)) {
      return QuoteKind.DIRECT;
    }
    char first = text.tokens().text().charAt(text.quoted(quote).content().begin());
    if (!text.isPunctuation(before)) {
      ReportingVerbs.Form cue = ReportingVerbs.form(text.lower(before));
      boolean said = cue != null && cue.use() == ReportingVerbs.Use.SPEECH;
      return said && Character.isUpperCase(first) ? QuoteKind.DIRECT : QuoteKind.FRAGMENT;
    }
    if (text.firstChar(before) == ':') {
      return QuoteKind.DIRECT;
    }
    boolean few = words < LEAST_UNATTRIBUTED || !text.isComma(before);
    return few && Character.isLowerCase(first) ? QuoteKind.FRAGMENT : QuoteKind.DIRECT;
  }

  /** The kind of words that nobody was found for. */
  private QuoteKind unattributed(int quote, int words) {
    if (words >= LEAST_UNATTRIBUTED) {
      return byPlace(quote, words);
    }
    if (text.quoted(quote).single()) {
      return QuoteKind.SCARE;
    }
    if (isSentence(quote)) {
      return QuoteKind.DIRECT;
    }
    boolean somebodys =
        isTitle(quote, 1) ? hasCue(quote, NEAR) : words >= LEAST_PHRASE || hasCue(quote, FAR);
    return somebodys ? byPlace(quote, words) : QuoteKind.SCARE;
  }

  /** Whether the words stand as a sentence: a question, an exclamation, an answer. */
  private boolean isSentence(int quote) {
    Span content = text.quoted(quote).content();
    char last = text.tokens().text().charAt(content.end() - 1);
    return (last == '?' || last == '!' || last == '.')
        && !attributor.isLedInto(quote)
        && !isTitle(quote, 2);
  }

  private boolean isSoCalled(int quote) {
    int before = text.lastBefore(quote);
    if (before < 0) {
      return false;
    }
    String word = text.lower(before);
    return DISTANCING.contains(word)
        || TITLING.contains(word)
        || (before > 0 && word.equals("called") && text.lower(before - 1).equals("so"));
  }

  /** Whether the words are a title or name in the run of a sentence. */
  private boolean isName(int quote) {
    int before = text.lastBefore(quote);
    if (before < 0 || !attributor.isLedInto(quote)) {
      return false;
    }
    if (text.isPunctuation(before)) {
      return before > 0 && WORKS.contains(text.lower(before - 1)) && isTitle(quote, 1);
    }
    return !isGiven(before) && isTitle(quote, isIntroduced(before) ? 1 : 2);
  }

  /** Whether a verb gives what follows a token: {@code chanted}, {@code calls it a}. */
  private boolean isGiven(int before) {
    boolean skips = before > 0 && (isDeterminer(before) || text.lower(before).equals("of"));
    String word = text.lower(skips ? before - 1 : before);
    return ReportingVerbs.form(word) != null && !ADDRESSING.contains(word);
  }

  private boolean isDeterminer(int token) {
    return FunctionWords.DETERMINERS.contains(text.lower(token));
  }

  /** Whether a token leads to the name of a work: {@code the film}, {@code the Gazette's}. */
  private boolean isIntroduced(int before) {
    String word = text.lower(before);
    if (WORKS.contains(word)) {
      return true;
    }
    Entity owner = word.endsWith("'s") && before > 0 ? text.entityAt(before - 1) : null;
    Entity joined = text.entityAt(before);
    return (owner != null && owner.type() == EntityType.ORG)
        || (joined != null && joined.type() == EntityType.ORG && word.endsWith("'s"));
  }

  /** Whether a reporting verb stands before the opening mark, in the same sentence. */
  private boolean hasCue(int quote, int reach) {
    int last = text.lastBefore(quote);
    int least = Math.max(0, last - reach + 1);
    for (int i = last; i >= least; i--) {
      if (isCue(i, least)) {
        return true;
      }
      if (text.startsSentence(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isCue(int token, int floor) {
    if (text.isQuoted(token) || text.entityAt(token) != null) {
      return false;
    }
    String word = text.lower(token);
    return FunctionWords.REPORTING_NOUNS.contains(word)
        || (ReportingVerbs.form(word) != null && !attributor.isNoun(token, floor));
  }

  /** Whether the words stand between a first name and a surname. */
  private boolean isNickname(int quote, int words) {
    int before = text.lastBefore(quote);
    int after = text.firstAfter(quote);
    return words <= LONGEST_NICKNAME
        && before >= 0
        && after < text.tokens().size()
        && isCapitalised(before)
        && !text.startsSentence(before)
        && isCapitalised(after)
        && text.tokens().end(before) + 1 == text.quoted(quote).outer().begin()
        && text.tokens().begin(after) == text.quoted(quote).outer().end() + 1
        && isTitle(quote, 1);
  }

  private boolean isCapitalised(int token) {
    return Character.isUpperCase(text.firstChar(token));
  }

  /** Whether every longer word is capitalised, and the first one, and so many are. */
  private boolean isTitle(int quote, int least) {
    Span content = text.quoted(quote).content();
    TokenizedText tokens = text.tokens();
    int capitalised = 0;
    int token = tokens.tokenAt(content.begin());
    boolean first = true;
    for (; token < tokens.size() && tokens.begin(token) < content.end(); token++) {
      if (!text.isWord(token)) {
        continue;
      }
      if (isCapitalised(token)) {
        capitalised++;
      } else if (first || tokens.end(token) - tokens.begin(token) > LONGEST_SMALL_WORD) {
        return false;
      }
      first = false;
    }
    return capitalised >= least;
  }
}
