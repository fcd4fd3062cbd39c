package org.copydesk.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.document.Entity;
import org.copydesk.document.Quote;
import org.copydesk.document.QuoteKind;
import org.copydesk.quote.IndirectSpeech.Reported;
import org.copydesk.quote.QuotedSpan.Balance;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations between marks of a text and who is given as their speaker: marks are paired
 * ({@link QuotationMarks}), the cue and the mention beside it are found ({@link Attributor}), and
 * the mention is resolved to the fullest name ({@link Speakers}). Time is linear in the text.
 */
public final class QuoteExtractor {

  /** From so many words on, quoted words that are led into may be those of the speaker before. */
  private static final int LEAST_UNATTRIBUTED = 8;

  /** The share of 750 rows that the measured set does not give as speech; see {@link Method}. */
  private static final double SCARE_SCORE = 0.75;

  /** The share of 26 rows with a missing mark whose span and speaker are right. */
  private static final double REPAIRED_SCORE = 0.2;

  /** A row whose speaker has no name yet. */
  private record Given(
      Span span,
      Span clause,
      QuoteKind kind,
      int number,
      @Nullable Mention speaker,
      @Nullable Span cue,
      String method,
      double score) {}

  private final QuotedText text;
  private final Attributor attributor;
  private final Speakers speakers;
  private final QuoteKinds kinds;

  private QuoteExtractor(QuotedText text) {
    this.text = text;
    this.attributor = new Attributor(text);
    this.speakers = new Speakers(text);
    this.kinds = new QuoteKinds(text, attributor);
  }

  /**
   * The quotations of {@code tokens} in the order of the text, not overlapping, each within one
   * paragraph: one that runs over several is a piece in each, with one attribution number. Of
   * quotations in one another the outermost is given. Kinds are direct, fragment and scare.
   *
   * @param entities the text's names, in order, not overlapping
   */
  public static List<Quote> extract(TokenizedText tokens, List<Entity> entities) {
    return new QuoteExtractor(new QuotedText(tokens, entities)).extract();
  }

  private List<Quote> extract() {
    Attribution[] found = new Attribution[text.quotes()];
    int[] numbers = new int[text.quotes()];
    int number = -1;
    Attribution previous = Attribution.NONE;
    for (int i = 0; i < found.length; i++) {
      boolean goesOn = i > 0 && text.quoted(i - 1).balance() == Balance.CONTINUED;
      boolean resumes = i > 0 && resumes(i, previous);
      found[i] = resumes ? previous.with(Method.CONTINUED) : attribute(i, previous, goesOn);
      if (!isKept(i, found[i])) {
        text.unquote(i);
        numbers[i] = number;
        continue;
      }
      boolean interrupted = found[i].method() == Method.CONTINUED && follows(i, previous);
      if (number < 0 || !(resumes || goesOn || interrupted)) {
        number++;
      }
      numbers[i] = number;
      if (goesOn && found[i].method() == Method.CUE_AFTER) {
        giveToEarlierPieces(found, i);
      }
      if (kinds.kind(i, found[i]) != QuoteKind.SCARE) {
        previous = found[i];
      }
    }
    return quotes(found, numbers, number);
  }

  private List<Quote> quotes(Attribution[] found, int[] numbers, int lastNumber) {
    QuoteKind[] kinds = new QuoteKind[found.length];
    BitSet spoken = new BitSet(found.length);
    for (int i = 0; i < found.length; i++) {
      boolean resumed = i > 0 && numbers[i] == numbers[i - 1] && isLinked(i);
      kinds[i] =
          resumed && kinds[i - 1] == QuoteKind.DIRECT
              ? QuoteKind.DIRECT
              : this.kinds.kind(i, found[i]);
      spoken.set(i, isKept(i, found[i]) && kinds[i] != QuoteKind.SCARE);
    }
    Span[] clauses = new Span[found.length];
    List<Given> given = new ArrayList<>(found.length);
    int number = lastNumber;
    for (Reported reported : new IndirectSpeech(text, spoken).find()) {
      if (reported.mixed()) {
        giveClause(clauses, found, kinds, reported);
      } else {
        number += reported.resumes() ? 0 : 1;
        given.add(indirect(reported, number));
      }
    }
    for (int i = 0; i < found.length; i++) {
      if (isKept(i, found[i])) {
        boolean scare = kinds[i] == QuoteKind.SCARE;
        given.add(quoted(i, kinds[i], clauses[i], numbers[i], scare ? Attribution.NONE : found[i]));
      }
    }
    given.sort(Comparator.comparing(Given::span));
    return inOrder(given);
  }

  /**
   * Notes the reported clause of the quoted words in it that have its source, which is theirs where
   * none was found.
   */
  private void giveClause(
      Span[] clauses, Attribution[] found, QuoteKind[] kinds, Reported reported) {
    Span clause = text.span(reported.begin(), reported.end());
    for (int token = reported.begin(); token < reported.end(); token++) {
      if (!text.isQuoted(token)) {
        continue;
      }
      int quote = text.quoteAt(token);
      if (clauses[quote] == null
          && clause.contains(text.quoted(quote).outer())
          && kinds[quote] != QuoteKind.SCARE
          && isSameSource(found[quote], reported)) {
        clauses[quote] = clause;
        if (found[quote].method() == Method.NONE && reported.speaker() != null) {
          found[quote] =
              new Attribution(reported.speaker(), reported.cue(), Method.CUE_IN_SENTENCE);
          kinds[quote] = this.kinds.kind(quote, found[quote]);
        }
      }
    }
  }

  private static boolean isSameSource(Attribution found, Reported reported) {
    Mention speaker = found.speaker();
    Mention source = reported.speaker();
    if (speaker == null || source == null || speaker.begin() == source.begin()) {
      return true;
    }
    Span cue = found.cue();
    Span reportedCue = reported.cue();
    if (cue != null && reportedCue != null && cue.overlaps(reportedCue)) {
      return true;
    }
    Entity named = speaker.entity();
    Entity other = source.entity();
    return named != null && other != null && named.canonical().equals(other.canonical());
  }

  /**
   * The quotations with their speakers named, in the order of the text, since a pronoun means who
   * spoke before it, and with attributions numbered in that order.
   */
  private List<Quote> inOrder(List<Given> given) {
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Quote> quotes = new ArrayList<>(given.size());
    for (Given row : given) {
      int next = numbers.size();
      quotes.add(quote(row, numbers.computeIfAbsent(row.number(), any -> next)));
    }
    return List.copyOf(quotes);
  }

  private Quote quote(Given row, int number) {
    String all = text.tokens().text();
    Mention mention = row.speaker();
    Span cue = row.cue();
    int token = Math.min(text.tokens().tokenAt(row.span().begin()), text.tokens().size() - 1);
    return new Quote(
        row.span(),
        text.tokens().sentenceOf(token),
        row.clause(),
        row.kind(),
        row.span().in(all),
        number,
        mention == null ? null : speakers.name(mention),
        mention == null ? null : text.span(mention.begin(), mention.end()),
        cue == null ? null : cue.in(all),
        cue,
        row.method(),
        row.score());
  }

  /** Whether a piece goes on from the one before it in the same paragraph. */
  private boolean isLinked(int quote) {
    return text.sharesParagraph(quote) && attributor.endsInLink(quote);
  }

  /**
   * Words without an opening mark are a quotation only when a reporting clause says so; sentences
   * up to the paragraph's end without a closing one, only when a speaker is found.
   */
  private boolean isKept(int quote, Attribution found) {
    return switch (text.quoted(quote).balance()) {
      case CLOSED, CONTINUED -> true;
      case UNCLOSED -> found.method() != Method.NONE || !text.runsToParagraphEnd(quote);
      case UNOPENED -> found.method() == Method.CUE_AFTER;
    };
  }

  /** Gives the speaker named after the last paragraph of a quotation to those before it. */
  private void giveToEarlierPieces(Attribution[] found, int last) {
    Attribution whole = found[last].with(Method.CONTINUED);
    for (int i = last - 1; i >= 0 && text.quoted(i).balance() == Balance.CONTINUED; i--) {
      switch (found[i].method()) {
        case NONE, SUBJECT, CONTINUED, NEXT_PARAGRAPH, PREVIOUS_SENTENCE -> found[i] = whole;
        case CUE_AFTER, CUE_BEFORE, CUE_IN_SENTENCE, CUE_AT_END, ACCORDING_TO, COLON -> {
          return;
        }
      }
    }
  }

  /** Whether a quotation goes on after a comma or dash behind the clause of its cue. */
  private boolean resumes(int quote, Attribution previous) {
    return attributor.endsInLink(quote) && follows(quote, previous);
  }

  /** Whether nothing but the clause of its cue parts a quotation from the one before it. */
  private boolean follows(int quote, Attribution previous) {
    Span cue = previous.cue();
    return previous.method() == Method.CUE_AFTER
        && cue != null
        && text.sharesParagraph(quote)
        && attributor.isParted(quote, cue);
  }

  private Attribution attribute(int quote, Attribution previous, boolean goesOn) {
    boolean ledInto = attributor.isLedInto(quote);
    Attribution found = ledInto && !text.endsClause(quote) ? null : attributor.after(quote);
    if (ledInto && (found == null || attributor.isMainClause(quote, found))) {
      Attribution before = attributor.before(quote);
      found = before == null ? found : before;
    }
    if (found == null) {
      found = attributor.atEnd(quote);
    }
    if (found == null && goesOn && previous.speaker() != null) {
      found = previous.with(Method.CONTINUED);
    }
    if (found == null && (!ledInto || text.words(quote) >= LEAST_UNATTRIBUTED)) {
      found = goOn(quote, previous);
    }
    if (found == null && !ledInto) {
      found = attributor.previousSentence(quote);
    }
    if (found == null && ledInto && text.words(quote) >= LEAST_UNATTRIBUTED) {
      found = attributor.subject(quote);
    }
    return found == null ? Attribution.NONE : found;
  }

  /** The speaker of the quotation before goes on. */
  private @Nullable Attribution goOn(int quote, Attribution previous) {
    if (quote == 0 || previous.speaker() == null) {
      return null;
    }
    if (text.sharesParagraph(quote)) {
      return previous.with(Method.CONTINUED);
    }
    return text.beginsNextParagraph(quote) ? previous.with(Method.NEXT_PARAGRAPH) : null;
  }

  private Given quoted(
      int quote, QuoteKind kind, @Nullable Span clause, int number, Attribution found) {
    Span span = text.quoted(quote).content();
    return new Given(
        span,
        clause == null || !clause.contains(span) ? span : clause,
        kind,
        number,
        found.speaker(),
        found.cue(),
        found.method().label() + text.quoted(quote).balance().suffix(),
        score(quote, kind, found));
  }

  private double score(int quote, QuoteKind kind, Attribution found) {
    if (text.quoted(quote).balance().isRepaired()) {
      return REPAIRED_SCORE;
    }
    if (kind == QuoteKind.SCARE) {
      return SCARE_SCORE;
    }
    Mention mention = found.speaker();
    boolean described = mention != null && attributor.isDescription(mention);
    return found.method().score(kind == QuoteKind.FRAGMENT, described);
  }

  private Given indirect(Reported reported, int number) {
    Span span = text.span(reported.begin(), reported.end());
    return new Given(
        span,
        span,
        QuoteKind.INDIRECT,
        number,
        reported.speaker(),
        reported.cue(),
        reported.method().label(),
        reported.method().score());
  }
}
