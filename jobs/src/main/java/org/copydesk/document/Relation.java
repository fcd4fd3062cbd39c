package org.copydesk.document;

import java.util.Locale;

/** How a claimed figure stands to the value that is printed. */
public enum Relation {
  EQUAL,
  ABOUT,
  NEARLY,
  ABOVE,
  AT_LEAST,
  BELOW,
  AT_MOST,
  BETWEEN,
  UP,
  DOWN;

  /** The value of the {@code relation} column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
