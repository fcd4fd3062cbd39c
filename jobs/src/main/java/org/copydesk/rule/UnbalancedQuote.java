package org.copydesk.rule;

import java.util.List;
import org.copydesk.document.Document;
import org.copydesk.quote.UnbalancedMarks;
import org.copydesk.text.Span;

/** Flags a double quotation mark that no other answers in its paragraph. */
public final class UnbalancedQuote implements Rule {

  static final RuleMetadata METADATA =
      new RuleMetadata(
          "unbalanced-quote",
          Category.TYPOGRAPHY,
          Severity.WARNING,
          "A quotation mark has no other half.");

  /**
   * All 19 found in 840 US political news articles of 2015 and 2016 (PolNeAR, 623,000 words) were
   * slips: (19 + 1) / (19 + 2), by Laplace's rule of succession.
   */
  private static final double CONFIDENCE = 0.95;

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public List<Finding> check(Document document) {
    return UnbalancedMarks.of(document.tokens()).stream().map(UnbalancedQuote::finding).toList();
  }

  private static Finding finding(Span mark) {
    return new Finding(
        METADATA, mark, "No quotation mark answers this one.", null, CONFIDENCE, List.of(), null);
  }
}
