package org.copydesk.table;

import java.util.Locale;

/** What became of a record. */
public enum Fate {
  /** Analysed and published. */
  ARTICLE,
  /** Can't be used. */
  REJECT,
  /** The same id and content as a record before it. */
  DUPLICATE;

  /** Its word in the staged rows and in the counts. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
