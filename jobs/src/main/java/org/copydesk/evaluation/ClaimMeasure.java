package org.copydesk.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.copydesk.evaluation.SpanMatching.Pair;
import org.copydesk.quantity.Units;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Scores of figures. Where the gold set has spans, a claim is found when they overlap enough. Where
 * it has values alone, each is paired with one published claim of the article that has the value,
 * one with the unit too if there is any.
 */
final class ClaimMeasure {

  /** Relative, and absolute below 1. */
  static final double TOLERANCE = 1e-6;

  private static final double LEAST_OVERLAP = 0.3;

  private ClaimMeasure() {}

  static Figures of(List<LabelledClaim> gold, List<LabelledClaim> predicted) {
    boolean valuesAlone = !gold.isEmpty() && gold.get(0).span() == null;
    return new Figures(
        gold.size(),
        predicted.size(),
        valuesAlone ? byValue(gold, predicted) : bySpan(gold, predicted));
  }

  private static Map<String, Double> bySpan(
      List<LabelledClaim> gold, List<LabelledClaim> predicted) {
    List<Pair<LabelledClaim>> pairs =
        SpanMatching.match(
            gold, predicted, LabelledClaim::articleId, ClaimMeasure::span, LEAST_OVERLAP);
    Map<String, Double> measures = found(pairs, gold, predicted);
    long right = pairs.stream().filter(p -> sameValue(p.gold(), p.predicted())).count();
    measures.put("value_recall", Figures.share(right, gold.size()));
    List<Pair<LabelledClaim>> related =
        pairs.stream()
            .filter(pair -> pair.gold().relation() != null && !pair.gold().relation().isEmpty())
            .toList();
    if (!related.isEmpty()) {
      measures.put("relation_accuracy", relationAccuracy(related));
    }
    return measures;
  }

  private static Map<String, Double> byValue(
      List<LabelledClaim> gold, List<LabelledClaim> predicted) {
    List<Pair<LabelledClaim>> pairs = pairsOfSameValue(gold, predicted, ClaimMeasure::sameUnit);
    Map<String, Double> measures = found(pairs, gold, predicted);
    measures.put("value_and_unit_f1", unitF1(gold, predicted, ClaimMeasure::sameUnit));
    measures.put(
        "value_and_normalized_unit_f1", unitF1(gold, predicted, ClaimMeasure::sameNormalizedUnit));
    measures.put("relation_accuracy", relationAccuracy(pairs));
    return measures;
  }

  private static double unitF1(
      List<LabelledClaim> gold,
      List<LabelledClaim> predicted,
      BiPredicate<LabelledClaim, LabelledClaim> sameUnit) {
    long right =
        pairsOfSameValue(gold, predicted, sameUnit).stream()
            .filter(pair -> sameUnit.test(pair.gold(), pair.predicted()))
            .count();
    return PrecisionRecall.of(right, predicted.size(), gold.size()).f1();
  }

  /** Each gold claim with one of its article and value, one with the same unit if there is any. */
  private static List<Pair<LabelledClaim>> pairsOfSameValue(
      List<LabelledClaim> gold,
      List<LabelledClaim> predicted,
      BiPredicate<LabelledClaim, LabelledClaim> sameUnit) {
    Map<String, List<LabelledClaim>> unpaired =
        SpanMatching.byArticle(predicted, LabelledClaim::articleId);
    List<Pair<LabelledClaim>> pairs = new ArrayList<>();
    for (LabelledClaim claim : gold) {
      List<LabelledClaim> left = unpaired.getOrDefault(claim.articleId(), new ArrayList<>());
      List<LabelledClaim> same = left.stream().filter(other -> sameValue(claim, other)).toList();
      same.stream()
          .filter(other -> sameUnit.test(claim, other))
          .findFirst()
          .or(() -> same.stream().findFirst())
          .ifPresent(
              other -> {
                left.remove(other);
                pairs.add(new Pair<>(claim, other));
              });
    }
    return pairs;
  }

  private static Map<String, Double> found(
      List<Pair<LabelledClaim>> pairs, List<LabelledClaim> gold, List<LabelledClaim> predicted) {
    PrecisionRecall found = PrecisionRecall.of(pairs.size(), predicted.size(), gold.size());
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("precision", found.precision());
    measures.put("recall", found.recall());
    measures.put("f1", found.f1());
    return measures;
  }

  private static double relationAccuracy(List<Pair<LabelledClaim>> pairs) {
    long right =
        pairs.stream()
            .filter(pair -> Objects.equals(pair.gold().relation(), pair.predicted().relation()))
            .count();
    return Figures.share(right, pairs.size());
  }

  private static Span span(LabelledClaim claim) {
    return Objects.requireNonNull(claim.span(), "a set has spans for all claims or for none");
  }

  private static boolean sameValue(LabelledClaim gold, LabelledClaim other) {
    return close(gold.low(), other.low()) && close(gold.high(), other.high());
  }

  private static boolean close(@Nullable Double gold, @Nullable Double other) {
    return gold != null
        && other != null
        && Math.abs(gold - other) <= TOLERANCE * Math.max(1, Math.abs(gold));
  }

  private static boolean sameUnit(LabelledClaim a, LabelledClaim b) {
    return NameWords.of(a.normalizedUnit()).equals(NameWords.of(b.normalizedUnit()));
  }

  /** Gold sets name units in words of their own: {@code japanese yen} is {@code JPY}. */
  private static boolean sameNormalizedUnit(LabelledClaim a, LabelledClaim b) {
    return NameWords.of(normalized(a)).equals(NameWords.of(normalized(b)));
  }

  private static @Nullable String normalized(LabelledClaim claim) {
    String unit = claim.normalizedUnit();
    return unit == null ? null : Units.normalize(unit).orElse(unit);
  }
}
