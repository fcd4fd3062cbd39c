package org.copydesk.quote;

import java.util.Locale;

/** What may follow a cue as somebody's words, thoughts or wishes. */
enum Frame {
  /** {@code said that …}, {@code said the …}. */
  CLAUSE,
  /** {@code asked whether …}. */
  QUESTION,
  /** {@code vowed to …}. */
  INFINITIVE,
  /** {@code urged them to …}. */
  OBJECT_INFINITIVE,
  /** {@code criticised the …}. */
  OBJECT,
  /** Somebody may stand between the cue and its clause: {@code told reporters …}. */
  HEARER,
  /** Whatever follows, if it may begin a clause: {@code said …}, {@code reportedly …}. */
  REST;

  /** The frame of a word of the lexicon. */
  static Frame of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
