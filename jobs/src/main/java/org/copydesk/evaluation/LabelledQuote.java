package org.copydesk.evaluation;

import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation, annotated by hand or published.
 *
 * @param articleId where
 * @param span code points of the article's text
 * @param kind direct, fragment, indirect or scare
 * @param speaker a name, null or empty where none is known
 * @param speakerSpan the mention beside the cue
 */
record LabelledQuote(
    String articleId,
    Span span,
    String kind,
    @Nullable String speaker,
    @Nullable Span speakerSpan) {

  boolean hasSpeaker() {
    return speaker != null && !speaker.isEmpty();
  }
}
