package org.copydesk.quote;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.document.Quote;
import org.copydesk.document.QuoteKind;
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

  /** From so many words on, quoted words are a clause. */
  private static final int LEAST_CLAUSE = 4;

  /** From so many words on, quoted words are somebody's even when nobody is named. */
  private static final int LEAST_UNATTRIBUTED = 8;

  /** The share of these rows that the measured set does not give as speech; see {@link Method}. */
  private static final double SCARE_SCORE = 0.56;

  private final QuotedText text;
  private final Attributor attributor;
  private final Speakers speakers;

  private QuoteExtractor(QuotedText text) {
    this.text = text;
    this.attributor = new Attributor(text);
    this.speakers = new Speakers(text);
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
      if (kind(i, found[i]) != QuoteKind.SCARE) {
        previous = found[i];
      }
    }
    List<Quote> quotes = new ArrayList<>(found.length);
    for (int i = 0; i < found.length; i++) {
      if (isKept(i, found[i])) {
        QuoteKind kind = kind(i, found[i]);
        quotes.add(
            quote(i, kind, numbers[i], kind == QuoteKind.SCARE ? Attribution.NONE : found[i]));
      }
    }
    return List.copyOf(quotes);
  }

  /** Words without an opening mark are a quotation only when a reporting clause says so. */
  private boolean isKept(int quote, Attribution found) {
    return text.quoted(quote).balance() != Balance.UNOPENED || found.method() == Method.CUE_AFTER;
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

  private QuoteKind kind(int quote, Attribution found) {
    int words = text.words(quote);
    QuoteKind bySize = words < LEAST_CLAUSE ? QuoteKind.FRAGMENT : QuoteKind.DIRECT;
    return switch (found.method()) {
      case CUE_AFTER, CUE_BEFORE, COLON, CONTINUED ->
          attributor.isLedInto(quote) && isTitle(quote) ? QuoteKind.SCARE : bySize;
      case CUE_IN_SENTENCE, CUE_AT_END, ACCORDING_TO ->
          isTitle(quote) ? QuoteKind.SCARE : QuoteKind.FRAGMENT;
      case NEXT_PARAGRAPH, PREVIOUS_SENTENCE ->
          words < LEAST_CLAUSE ? QuoteKind.SCARE : QuoteKind.DIRECT;
      case NONE, SUBJECT -> words < LEAST_UNATTRIBUTED ? QuoteKind.SCARE : QuoteKind.DIRECT;
    };
  }

  /** Whether every longer word is capitalised and two are, as in the title of a work. */
  private boolean isTitle(int quote) {
    Span content = text.quoted(quote).content();
    TokenizedText tokens = text.tokens();
    int capitalised = 0;
    int token = tokens.tokenAt(content.begin());
    for (; token < tokens.size() && tokens.begin(token) < content.end(); token++) {
      if (tokens.end(token) - tokens.begin(token) > 3) {
        if (Character.isLowerCase(text.firstChar(token))) {
          return false;
        }
        capitalised++;
      }
    }
    return capitalised >= 2;
  }

  private Quote quote(int quote, QuoteKind kind, int number, Attribution found) {
    Span span = text.quoted(quote).content();
    String all = text.tokens().text();
    int token = Math.min(text.tokens().tokenAt(span.begin()), text.tokens().size() - 1);
    Mention mention = found.speaker();
    Span cue = found.cue();
    return new Quote(
        span,
        text.tokens().sentenceOf(token),
        kind,
        span.in(all),
        number,
        mention == null ? null : speakers.name(mention),
        mention == null ? null : text.span(mention.begin(), mention.end()),
        cue == null ? null : cue.in(all),
        cue,
        found.method().label(),
        kind == QuoteKind.SCARE
            ? SCARE_SCORE
            : found
                .method()
                .score(
                    kind == QuoteKind.FRAGMENT,
                    mention != null && attributor.isDescription(mention)));
  }
}
