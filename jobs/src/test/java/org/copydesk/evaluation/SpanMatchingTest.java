package org.copydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.copydesk.evaluation.SpanMatching.Pair;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

final class SpanMatchingTest {

  @Test
  void theOverlapIsSharedOverAll() {
    assertThat(SpanMatching.intersectionOverUnion(new Span(0, 10), new Span(5, 20)))
        .isEqualTo(0.25);
    assertThat(SpanMatching.intersectionOverUnion(new Span(3, 8), new Span(3, 8))).isEqualTo(1);
    assertThat(SpanMatching.intersectionOverUnion(new Span(0, 5), new Span(5, 9))).isZero();
    assertThat(SpanMatching.intersectionOverUnion(new Span(0, 5), new Span(7, 9))).isZero();
  }

  @Test
  void theBestPairIsTakenFirst() {
    // the first of the gold would take the only published span if it were asked first
    assertThat(match(List.of(new Span(0, 8), new Span(0, 10)), List.of(new Span(0, 10)), 0.5))
        .containsExactly(new Pair<>(new Span(0, 10), new Span(0, 10)));
  }

  @Test
  void everySpanIsPairedOnce() {
    assertThat(
            match(
                List.of(new Span(0, 10), new Span(10, 20)),
                List.of(new Span(0, 10), new Span(0, 9), new Span(11, 20)),
                0.5))
        .containsExactlyInAnyOrder(
            new Pair<>(new Span(0, 10), new Span(0, 10)),
            new Pair<>(new Span(10, 20), new Span(11, 20)));
  }

  @Test
  void spansOfDifferentArticlesAreNoPair() {
    assertThat(
            SpanMatching.match(
                List.of(new Span(0, 10)),
                List.of(new Span(0, 10), new Span(1, 10)),
                span -> Integer.toString(span.begin() + span.end()),
                Function.identity(),
                0.5))
        .containsExactly(new Pair<>(new Span(0, 10), new Span(0, 10)));
  }

  private static List<Pair<Span>> match(List<Span> gold, List<Span> predicted, double least) {
    return SpanMatching.match(gold, predicted, span -> "a", Function.identity(), least);
  }
}
