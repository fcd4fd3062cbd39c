package org.copydesk.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures of one measurement, in the order they are printed.
 *
 * @param gold annotations, before any is left out
 * @param predicted published rows of the gold's articles, before any is left out
 * @param measures by name; shares are 0 to 1
 */
public record Figures(int gold, int predicted, Map<String, Double> measures) {

  public Figures {
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
  }

  /** A share, 0 of nothing. */
  static double share(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  /** All figures on one line, {@code name=value}, measures with three decimals. */
  @Override
  public String toString() {
    return "gold="
        + gold
        + " predicted="
        + predicted
        + measures.entrySet().stream()
            .map(measure -> " " + measure.getKey() + "=" + threeDecimals(measure.getValue()))
            .collect(Collectors.joining());
  }

  /** Rounded from the exact binary value, which {@code %.3f} does not do in Java. */
  private static String threeDecimals(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
