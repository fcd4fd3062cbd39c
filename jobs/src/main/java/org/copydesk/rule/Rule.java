package org.copydesk.rule;

import java.util.List;
import org.copydesk.document.Document;

/**
 * One kind of slip. A rule keeps no state between articles and may be called from several threads.
 */
public interface Rule {

  /** Its id, category, severity and summary. */
  RuleMetadata metadata();

  /** What it finds in one article, in the order of the text. */
  List<Finding> check(Document document);
}
