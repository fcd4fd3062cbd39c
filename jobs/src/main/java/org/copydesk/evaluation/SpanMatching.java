package org.copydesk.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.copydesk.text.Span;

/** Pairs the annotations of each article one to one by how well their spans overlap, best first. */
final class SpanMatching {

  /** An annotation and the published row that stands for it. */
  record Pair<T>(T gold, T predicted) {}

  private record Candidate(double overlap, int gold, int predicted) {}

  /** Best first; of equals the later in the text, so that the outcome is fixed. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::overlap)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::predicted)
          .reversed();

  private SpanMatching() {}

  /**
   * The pairs.
   *
   * @param least the least intersection over union of a pair, above 0
   */
  static <T> List<Pair<T>> match(
      List<T> gold,
      List<T> predicted,
      Function<T, String> article,
      Function<T, Span> span,
      double least) {
    Map<String, List<T>> found = byArticle(predicted, article);
    List<Pair<T>> pairs = new ArrayList<>();
    byArticle(gold, article)
        .forEach(
            (id, annotations) ->
                addPairs(annotations, found.getOrDefault(id, List.of()), span, least, pairs));
    return pairs;
  }

  /** The rows of each article, in the order given. */
  static <T> Map<String, List<T>> byArticle(List<T> rows, Function<T, String> article) {
    Map<String, List<T>> articles = new LinkedHashMap<>();
    for (T row : rows) {
      articles.computeIfAbsent(article.apply(row), id -> new ArrayList<>()).add(row);
    }
    return articles;
  }

  private static <T> void addPairs(
      List<T> gold, List<T> predicted, Function<T, Span> span, double least, List<Pair<T>> pairs) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double overlap =
            intersectionOverUnion(span.apply(gold.get(i)), span.apply(predicted.get(j)));
        if (overlap >= least) {
          candidates.add(new Candidate(overlap, i, j));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    boolean[] goldUsed = new boolean[gold.size()];
    boolean[] predictedUsed = new boolean[predicted.size()];
    for (Candidate candidate : candidates) {
      if (!goldUsed[candidate.gold] && !predictedUsed[candidate.predicted]) {
        goldUsed[candidate.gold] = true;
        predictedUsed[candidate.predicted] = true;
        pairs.add(new Pair<>(gold.get(candidate.gold), predicted.get(candidate.predicted)));
      }
    }
  }

  /** The share of the code points of either that both have: 1 for the same span. */
  static double intersectionOverUnion(Span a, Span b) {
    int both = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    int either = Math.max(a.end(), b.end()) - Math.min(a.begin(), b.begin());
    return both <= 0 ? 0 : both / (double) either;
  }
}
