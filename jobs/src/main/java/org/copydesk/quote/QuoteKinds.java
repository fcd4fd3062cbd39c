package org.copydesk.quote;

import org.copydesk.document.QuoteKind;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;

/** Tells somebody's words from a writer's own between marks: titles, nicknames, scare quotes. */
final class QuoteKinds {

  /** From so many words on, quoted words are a clause. */
  private static final int LEAST_CLAUSE = 4;

  /** From so many words on, quoted words are somebody's even when nobody is named. */
  private static final int LEAST_UNATTRIBUTED = 8;

  private final QuotedText text;
  private final Attributor attributor;

  QuoteKinds(QuotedText text, Attributor attributor) {
    this.text = text;
    this.attributor = attributor;
  }

  /** The kind of a quotation whose speaker was found so. */
  QuoteKind kind(int quote, Attribution found) {
    int words = text.words(quote);
    QuoteKind bySize = words < LEAST_CLAUSE ? QuoteKind.FRAGMENT : QuoteKind.DIRECT;
    return switch (found.method()) {
      case CUE_AFTER, CUE_BEFORE, COLON, CONTINUED ->
          attributor.isLedInto(quote) && isTitle(quote) ? QuoteKind.SCARE : bySize;
      case CUE_IN_SENTENCE, CUE_AT_END, ACCORDING_TO ->
          isTitle(quote) ? QuoteKind.SCARE : QuoteKind.FRAGMENT;
      case NEXT_PARAGRAPH, PREVIOUS_SENTENCE ->
          words < LEAST_CLAUSE ? QuoteKind.SCARE : QuoteKind.DIRECT;
      case NONE -> words < LEAST_UNATTRIBUTED ? QuoteKind.SCARE : QuoteKind.DIRECT;
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
}
