package org.copydesk.rule;

import java.util.Locale;

/** How much a finding matters to an editor. */
public enum Severity {
  /** Wrong. */
  ERROR,
  /** Very likely wrong, or inconsistent. */
  WARNING,
  /** Worth a look. */
  INFO;

  /** The value of the {@code severity} column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
