package org.copydesk.evaluation;

import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A slip, annotated by hand or published.
 *
 * @param articleId where
 * @param span code points of the article's text
 * @param rule the rule's id
 * @param suggestion what to put in its place, null or empty where that is not measured
 * @param required whether it has to be found; one that need not be is no false alarm either
 * @param also another span that may be flagged instead, as the date beside a wrong weekday
 */
record LabelledAnomaly(
    String articleId,
    Span span,
    String rule,
    @Nullable String suggestion,
    boolean required,
    @Nullable Span also) {

  /** Whether the published row {@code other} points at this slip. */
  boolean isHitBy(LabelledAnomaly other) {
    return articleId.equals(other.articleId)
        && (span.overlaps(other.span) || (also != null && also.overlaps(other.span)));
  }
}
