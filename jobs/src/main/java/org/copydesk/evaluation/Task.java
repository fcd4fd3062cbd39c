package org.copydesk.evaluation;

import java.util.Locale;

/** What is measured. */
public enum Task {
  ENTITIES,
  QUOTES,
  CLAIMS,
  ANOMALIES;

  /**
   * Its word on the command line: the name of the table, and of the gold file without extension.
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
