package org.copydesk.text;

/** What a token is made of. */
public enum TokenKind {
  /**
   * Letters, with inner apostrophes, hyphens and the dots of abbreviations: {@code al-Ameri},
   * {@code U.S.}, {@code can't}, {@code B-52}. A possessive is a word of its own: {@code 's}, or
   * the bare apostrophe behind a plural. Letter, hyphen, newline and lower-case letter are inside
   * one.
   */
  WORD,
  /**
   * Begins with a digit (or a decimal point and a digit): {@code 25,000}, {@code 1.5}, {@code 5k},
   * {@code 21st}; or is a year without its century: {@code '80s}. Hyphens and dashes part numbers.
   */
  NUMBER,
  /** One mark, or a run of the same: {@code .}, {@code …}, {@code --}; a bracket is always one. */
  PUNCTUATION,
  /** A quotation mark: straight, curly, guillemet, or a doubled {@code ''} or {@code ``}. */
  QUOTATION_MARK,
  /** Anything else that is not white space: currency signs, {@code %}, a whole emoji. */
  SYMBOL,
  /** A web or mail address, a handle or a hashtag. */
  ADDRESS
}
