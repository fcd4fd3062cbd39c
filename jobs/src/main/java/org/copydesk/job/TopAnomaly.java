package org.copydesk.job;

import org.jspecify.annotations.Nullable;

/**
 * A finding for a run's summary.
 *
 * @param rule the rule's id
 * @param articleId where
 * @param text what stands there
 * @param suggestion what to put in its place
 * @param message what is wrong
 * @param confidence how sure
 */
public record TopAnomaly(
    String rule,
    String articleId,
    String text,
    @Nullable String suggestion,
    String message,
    double confidence) {}
