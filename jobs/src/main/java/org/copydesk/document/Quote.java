package org.copydesk.document;

import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation, without its marks.
 *
 * @param span where the words stand, UTF-16, half-open
 * @param sentence index of the sentence it begins in
 * @param clause the words that the cue gives: the span itself or, of quoted words inside a reported
 *     clause, that clause
 * @param kind direct, fragment, indirect or scare
 * @param text the words
 * @param attribution the pieces of one interrupted quotation share this number within the article
 * @param speaker the fullest name that the speaker resolves to
 * @param speakerSpan the mention beside the cue
 * @param cue the reporting words
 * @param cueSpan where they stand
 * @param method how the speaker was found, a stable word; {@code +unclosed} or {@code +unopened}
 *     behind it when the closing or opening mark was missing
 * @param score how sure, 0 to 1
 */
public record Quote(
    Span span,
    int sentence,
    Span clause,
    QuoteKind kind,
    String text,
    int attribution,
    @Nullable String speaker,
    @Nullable Span speakerSpan,
    @Nullable String cue,
    @Nullable Span cueSpan,
    String method,
    double score) {}
