package org.copydesk.rule;

import java.util.List;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that looks wrong.
 *
 * @param rule who found it
 * @param span the place, UTF-16, half-open
 * @param message what is wrong, one sentence for an editor; quotes the article only within marks
 * @param suggestion what to put in its place (may be empty: delete), or null if nothing is sure
 * @param confidence how sure that it is a slip, 0 to 1
 * @param evidence places of the same article that speak for the finding
 * @param proof for a figure or date: the computation in words
 */
public record Finding(
    RuleMetadata rule,
    Span span,
    String message,
    @Nullable String suggestion,
    double confidence,
    List<Span> evidence,
    @Nullable String proof) {

  public Finding {
    evidence = List.copyOf(evidence);
  }
}
