package org.copydesk.document;

import java.util.Locale;

/** Why the value of a figure may not be what its author wrote. */
public enum Doubt {
  /** A letter stands where a digit should, as scanners leave it: {@code 1O0}, {@code l,200}. */
  OCR,
  /** One point before three digits parts thousands or decimals: {@code 18.500}. */
  GROUPING;

  /** As the claims table has it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
