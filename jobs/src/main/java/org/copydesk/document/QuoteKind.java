package org.copydesk.document;

import java.util.Locale;

/** How words are given as somebody's. */
public enum QuoteKind {
  /** One or more whole clauses between marks. */
  DIRECT,
  /** A few quoted words inside the writer's own sentence, given as somebody's. */
  FRAGMENT,
  /** Reported without marks. */
  INDIRECT,
  /** Marks that give nobody's words: a nickname, a title, doubt. */
  SCARE;

  /** The value of the {@code kind} column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
