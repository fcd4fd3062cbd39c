package org.copydesk.quote;

import org.copydesk.text.Span;

/**
 * What stands between two quotation marks, offsets UTF-16.
 *
 * @param content the words, without the marks and the white space beside them
 * @param outer the words with their marks; without one that is missing
 * @param single whether the marks are single ones
 * @param balance whether both marks were there
 */
record QuotedSpan(Span content, Span outer, boolean single, Balance balance) {

  /** How the two ends were found. */
  enum Balance {
    /** An opening and a closing mark. */
    CLOSED(""),
    /** No closing mark, because the next paragraph opens with a mark and goes on. */
    CONTINUED(""),
    /** No closing mark: ended at the paragraph's end or before the next opening mark. */
    UNCLOSED("+unclosed"),
    /** No opening mark: begun at the paragraph's begin. */
    UNOPENED("+unopened");

    private final String suffix;

    Balance(String suffix) {
      this.suffix = suffix;
    }

    /** Whether a mark was missing. */
    boolean isRepaired() {
      return !suffix.isEmpty();
    }

    /** What the {@code method} column adds when a mark was missing. */
    String suffix() {
      return suffix;
    }
  }
}
