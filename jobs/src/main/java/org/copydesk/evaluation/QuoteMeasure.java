package org.copydesk.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.evaluation.SpanMatching.Pair;
import org.copydesk.text.Span;

/**
 * Scores of quotations, those between marks and those without apart; scare quotes are not counted.
 * A quotation is found when the spans overlap enough. Its speaker is right when the mention beside
 * the cue overlaps the gold one, or when the names are the same.
 */
final class QuoteMeasure {

  private static final double LEAST_OVERLAP_BETWEEN_MARKS = 0.7;

  /** Where reported speech begins and ends is more of an opinion than where marks stand. */
  private static final double LEAST_OVERLAP_INDIRECT = 0.5;

  private QuoteMeasure() {}

  static Figures of(List<LabelledQuote> gold, List<LabelledQuote> predicted) {
    Map<String, Double> measures = new LinkedHashMap<>();
    measure(
        "", Set.of("direct", "fragment"), LEAST_OVERLAP_BETWEEN_MARKS, gold, predicted, measures);
    measure("indirect_", Set.of("indirect"), LEAST_OVERLAP_INDIRECT, gold, predicted, measures);
    return new Figures(gold.size(), predicted.size(), measures);
  }

  private static void measure(
      String prefix,
      Set<String> kinds,
      double leastOverlap,
      List<LabelledQuote> allGold,
      List<LabelledQuote> allPredicted,
      Map<String, Double> measures) {
    List<LabelledQuote> gold = ofKind(kinds, allGold);
    List<LabelledQuote> predicted = ofKind(kinds, allPredicted);
    if (gold.isEmpty()) {
      return;
    }
    List<Pair<LabelledQuote>> pairs =
        SpanMatching.match(
            gold, predicted, LabelledQuote::articleId, LabelledQuote::span, leastOverlap);
    PrecisionRecall spans = PrecisionRecall.of(pairs.size(), predicted.size(), gold.size());
    measures.put(prefix + "precision", spans.precision());
    measures.put(prefix + "recall", spans.recall());
    measures.put(prefix + "f1", spans.f1());
    List<Pair<LabelledQuote>> spoken =
        pairs.stream().filter(pair -> pair.gold().hasSpeaker()).toList();
    long right = spoken.stream().filter(QuoteMeasure::sameSpeaker).count();
    measures.put(prefix + "speaker_accuracy", Figures.share(right, spoken.size()));
    measures.put(
        prefix + "quote_and_speaker_f1",
        PrecisionRecall.of(right, withSpeaker(predicted), withSpeaker(gold)).f1());
  }

  private static List<LabelledQuote> ofKind(Set<String> kinds, List<LabelledQuote> quotes) {
    return quotes.stream().filter(quote -> kinds.contains(quote.kind())).toList();
  }

  private static long withSpeaker(List<LabelledQuote> quotes) {
    return quotes.stream().filter(LabelledQuote::hasSpeaker).count();
  }

  private static boolean sameSpeaker(Pair<LabelledQuote> pair) {
    Span gold = pair.gold().speakerSpan();
    Span predicted = pair.predicted().speakerSpan();
    return (gold != null && predicted != null && gold.overlaps(predicted))
        || NameWords.same(pair.gold().speaker(), pair.predicted().speaker());
  }
}
