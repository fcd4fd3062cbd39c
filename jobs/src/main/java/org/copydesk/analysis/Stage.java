package org.copydesk.analysis;

import java.util.Locale;

/** The steps of an analysis, in their order. */
public enum Stage {
  TOKENS,
  ENTITIES,
  QUOTES,
  CLAIMS,
  RULES;

  /** Its word in the metrics. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
