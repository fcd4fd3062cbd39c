package org.copydesk.rule;

import java.util.Locale;

/** What a rule looks at. */
public enum Category {
  SPELLING,
  TYPOGRAPHY,
  NAMES,
  FIGURES,
  DATES,
  STYLE;

  /** The value of the {@code category} column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
