package org.copydesk.analysis;

import java.util.List;
import org.copydesk.document.Document;
import org.copydesk.rule.Finding;

/**
 * All that is said of one article.
 *
 * @param document the article with its annotations
 * @param findings what the rules flagged, in the order of the text
 */
public record Analysis(Document document, List<Finding> findings) {

  public Analysis {
    findings = List.copyOf(findings);
  }
}
