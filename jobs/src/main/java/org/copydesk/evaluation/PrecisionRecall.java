package org.copydesk.evaluation;

/**
 * How much of what was found is right, how much of what is right was found, and their harmonic
 * mean.
 *
 * @param precision 0 when nothing was found
 * @param recall 0 when there was nothing to find
 * @param f1 0 when both are
 */
record PrecisionRecall(double precision, double recall, double f1) {

  static PrecisionRecall of(long right, long predicted, long gold) {
    double precision = Figures.share(right, predicted);
    double recall = Figures.share(right, gold);
    double sum = precision + recall;
    return new PrecisionRecall(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }
}
