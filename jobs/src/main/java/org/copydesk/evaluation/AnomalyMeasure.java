package org.copydesk.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores of what the rules flag. A slip is found when a published row overlaps it; a published row
 * is right when it overlaps a slip, one that need not be found too.
 */
final class AnomalyMeasure {

  private record Slip(LabelledAnomaly gold, List<LabelledAnomaly> hits) {

    boolean found() {
      return !hits.isEmpty();
    }

    boolean hasSuggestion() {
      return gold.suggestion() != null && !gold.suggestion().isEmpty();
    }

    boolean rightlyCorrected() {
      return hits.stream()
          .anyMatch(hit -> hit.suggestion() != null && hit.suggestion().equals(gold.suggestion()));
    }

    boolean rightlyNamed() {
      return hits.stream().anyMatch(hit -> hit.rule().equals(gold.rule()));
    }
  }

  private AnomalyMeasure() {}

  /**
   * The figures.
   *
   * @param words how many the gold's articles have
   */
  static Figures of(List<LabelledAnomaly> gold, List<LabelledAnomaly> predicted, long words) {
    Map<String, List<LabelledAnomaly>> goldByArticle =
        SpanMatching.byArticle(gold, LabelledAnomaly::articleId);
    Map<String, List<LabelledAnomaly>> predictedByArticle =
        SpanMatching.byArticle(predicted, LabelledAnomaly::articleId);
    List<Slip> slips =
        gold.stream()
            .filter(LabelledAnomaly::required)
            .map(slip -> new Slip(slip, hits(slip, predictedByArticle)))
            .toList();
    List<Slip> found = slips.stream().filter(Slip::found).toList();
    List<Slip> corrected = found.stream().filter(Slip::hasSuggestion).toList();
    long right =
        predicted.stream()
            .filter(
                row ->
                    goldByArticle.getOrDefault(row.articleId(), List.of()).stream()
                        .anyMatch(slip -> slip.isHitBy(row)))
            .count();
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("recall", Figures.share(found.size(), slips.size()));
    measures.put("precision", Figures.share(right, predicted.size()));
    measures.put(
        "suggestion_accuracy",
        Figures.share(corrected.stream().filter(Slip::rightlyCorrected).count(), corrected.size()));
    measures.put(
        "rule_accuracy",
        Figures.share(found.stream().filter(Slip::rightlyNamed).count(), found.size()));
    measures.put("per_1000_words", 1000.0 * predicted.size() / Math.max(1, words));
    return new Figures(gold.size(), predicted.size(), measures);
  }

  private static List<LabelledAnomaly> hits(
      LabelledAnomaly slip, Map<String, List<LabelledAnomaly>> predicted) {
    return predicted.getOrDefault(slip.articleId(), List.of()).stream()
        .filter(slip::isHitBy)
        .toList();
  }
}
