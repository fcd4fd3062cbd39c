package org.copydesk.evaluation;

import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A figure, annotated by hand or published. Values are doubles because gold sets give them so; two
 * are the same within {@link ClaimMeasure#TOLERANCE}.
 *
 * @param articleId where
 * @param span code points of the article's text; null in a gold set that gives values alone
 * @param low the value, or the lower of a range
 * @param high the value, or the upper of a range
 * @param relation how the claim stands to the value
 * @param normalizedUnit the unit's singular word
 */
record LabelledClaim(
    String articleId,
    @Nullable Span span,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable String relation,
    @Nullable String normalizedUnit) {}
