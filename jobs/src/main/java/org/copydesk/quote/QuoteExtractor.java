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

  /** The share of these rows that the measured set does not give as speech; see {@link Method}. */
  private static final double SCARE_SCORE = 0.56;

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
    List<Quote> quotes = new ArrayList<>();
    int number = -1;
    Attribution previous = Attribution.NONE;
    for (int i = 0; i < text.quotes(); i++) {
      boolean goesOn = i > 0 && text.quoted(i - 1).balance() == Balance.CONTINUED;
      boolean resumes = i > 0 && resumes(i, previous);
      Attribution found = resumes ? previous.with(Method.CONTINUED) : attribute(i, previous);
      if (text.quoted(i).balance() == Balance.UNOPENED && found.method() != Method.CUE_AFTER) {
        continue;
      }
      QuoteKind kind = kinds.kind(i, found);
      if (number < 0 || !(resumes || goesOn)) {
        number++;
      }
      if (kind == QuoteKind.SCARE) {
        quotes.add(quote(i, kind, number, Attribution.NONE));
      } else {
        quotes.add(quote(i, kind, number, found));
        previous = found;
      }
    }
    for (IndirectSpeech.Reported reported : new IndirectSpeech(text).find()) {
      quotes.add(indirect(reported, ++number));
    }
    quotes.sort(java.util.Comparator.comparing(Quote::span));
    return List.copyOf(quotes);
  }

  private boolean resumes(int quote, Attribution previous) {
    Span cue = previous.cue();
    return previous.method() == Method.CUE_AFTER && cue != null && attributor.resumes(quote, cue);
  }

  private Attribution attribute(int quote, Attribution previous) {
    boolean ledInto = attributor.isLedInto(quote);
    Attribution found = ledInto && !endsClause(quote) ? null : attributor.after(quote);
    if (found == null && ledInto) {
      found = attributor.before(quote);
    }
    if (found == null) {
      found = attributor.atEnd(quote);
    }
    if (found == null && !ledInto) {
      found = goOn(quote, previous);
      if (found == null) {
        found = attributor.previousSentence(quote);
      }
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

  /** Whether the quoted words end where a reporting clause may follow. */
  private boolean endsClause(int quote) {
    String all = text.tokens().text();
    int end = text.quoted(quote).outer().end();
    return Characters.endsClause(all.charAt(text.quoted(quote).content().end() - 1))
        || (end < all.length() && all.charAt(end) == ',');
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
        found.method().label() + text.quoted(quote).balance().suffix(),
        kind == QuoteKind.SCARE ? SCARE_SCORE : found.method().score());
  }

  private Quote indirect(IndirectSpeech.Reported reported, int number) {
    Span span = text.span(reported.begin(), reported.end());
    Attribution found = reported.attribution();
    Mention mention = found.speaker();
    Span cue = found.cue();
    String all = text.tokens().text();
    return new Quote(
        span,
        text.tokens().sentenceOf(reported.begin()),
        QuoteKind.INDIRECT,
        span.in(all),
        number,
        mention == null ? null : speakers.name(mention),
        mention == null ? null : text.span(mention.begin(), mention.end()),
        cue == null ? null : cue.in(all),
        cue,
        found.method().label(),
        found.method().score());
  }
}
