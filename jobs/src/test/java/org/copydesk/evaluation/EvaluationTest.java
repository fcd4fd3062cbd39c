package org.copydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.copydesk.input.InputException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The figures, computed by hand for small sets. */
final class EvaluationTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long WORDS = 500;

  @Nested
  final class Entities {

    private static final String GOLD =
        """
        {"article_id": "a", "begin": 0, "end": 4, "type": "PER"}
        {"article_id": "a", "begin": 10, "end": 16, "type": "LOC"}
        {"article_id": "b", "begin": 0, "end": 4, "type": "PER"}
        {"article_id": "b", "begin": 8, "end": 12, "type": "ORG"}
        """;

    @Test
    void aMentionIsRightWhenSpanAndTypeAre() {
      // right: a 0-4 PER and b 8-12 ORG; the span alone is right for a 10-16 too
      assertThat(
              figures(
                  Task.ENTITIES,
                  GOLD,
                  """
                  {"article_id": "a", "begin": 0, "end": 4, "type": "PER"}
                  {"article_id": "a", "begin": 10, "end": 16, "type": "ORG"}
                  {"article_id": "a", "begin": 0, "end": 5, "type": "PER"}
                  {"article_id": "b", "begin": 8, "end": 12, "type": "ORG"}
                  {"article_id": "a", "begin": 8, "end": 12, "type": "ORG"}
                  """))
          .hasToString(
              "gold=4 predicted=5 precision=0.400 recall=0.500 f1=0.444 f1_LOC=0.000 f1_ORG=0.500"
                  + " f1_PER=0.500 f1_span=0.667");
    }

    @Test
    void typesThatTheGoldSetLacksCountAgainstNobody() {
      assertThat(
              figures(
                      Task.ENTITIES,
                      GOLD,
                      """
                      {"article_id": "a", "begin": 0, "end": 4, "type": "PER"}
                      {"article_id": "a", "begin": 20, "end": 26, "type": "MISC"}
                      """)
                  .measures())
          .containsEntry("precision", 1.0)
          .doesNotContainKey("f1_MISC");
    }

    @Test
    void nothingFoundGivesZeros() {
      assertThat(figures(Task.ENTITIES, GOLD, ""))
          .hasToString(
              "gold=4 predicted=0 precision=0.000 recall=0.000 f1=0.000 f1_LOC=0.000 f1_ORG=0.000"
                  + " f1_PER=0.000 f1_span=0.000");
    }
  }

  @Nested
  final class Quotes {

    @Test
    void quotationsAndTheirSpeakersAreMeasuredApart() {
      // three of four gold quotations are paired (overlaps 1, 0.8, 0.7), one published is left
      // over;
      // of the two whose speaker is known the mention is right for one, the name for none
      assertThat(
              figures(
                  Task.QUOTES,
                  """
                  {"article_id": "a", "begin": 0, "end": 10, "kind": "direct", "speaker": "she", "speaker_begin": 20, "speaker_end": 23}
                  {"article_id": "a", "begin": 30, "end": 40, "kind": "fragment", "speaker": "Ivo Ranta"}
                  {"article_id": "a", "begin": 50, "end": 60, "speaker": null}
                  {"article_id": "b", "begin": 0, "end": 10, "kind": "direct", "speaker": "Ivo Ranta"}
                  {"article_id": "b", "begin": 90, "end": 94, "kind": "scare"}
                  """,
                  """
                  {"article_id": "a", "begin": 0, "end": 10, "kind": "direct", "speaker": "Mae Okon", "speaker_begin": 20, "speaker_end": 23}
                  {"article_id": "a", "begin": 32, "end": 40, "kind": "direct", "speaker": "Mae Okon"}
                  {"article_id": "a", "begin": 53, "end": 60, "kind": "direct"}
                  {"article_id": "b", "begin": 4, "end": 10, "kind": "direct", "speaker": "Ivo Ranta"}
                  {"article_id": "b", "begin": 90, "end": 94, "kind": "scare"}
                  """))
          .hasToString(
              "gold=5 predicted=5 precision=0.750 recall=0.750 f1=0.750 speaker_accuracy=0.500"
                  + " quote_and_speaker_f1=0.333");
    }

    @Test
    void reportedSpeechNeedsLessOverlapAndHasFiguresOfItsOwn() {
      assertThat(
              figures(
                  Task.QUOTES,
                  """
                  {"article_id": "a", "begin": 0, "end": 100, "kind": "indirect", "speaker": "the harbour master Ines Vail"}
                  {"article_id": "a", "begin": 200, "end": 300, "kind": "indirect", "speaker": "officials"}
                  """,
                  """
                  {"article_id": "a", "begin": 50, "end": 100, "kind": "indirect", "speaker": "Vail"}
                  {"article_id": "a", "begin": 251, "end": 300, "kind": "indirect", "speaker": "officials"}
                  """))
          .hasToString(
              "gold=2 predicted=2 indirect_precision=0.500 indirect_recall=0.500 indirect_f1=0.500"
                  + " indirect_speaker_accuracy=1.000 indirect_quote_and_speaker_f1=0.500");
    }
  }

  @Nested
  final class Claims {

    @Test
    void aSetWithSpansPairsByOverlapAndComparesValues() {
      // overlaps 1, 0.3 and 0.25: the third is not a pair; of the pairs one value is right
      assertThat(
              figures(
                  Task.CLAIMS,
                  """
                  {"article_id": "a", "begin": 0, "end": 10, "low": 40, "high": 40.0, "relation": "about"}
                  {"article_id": "a", "begin": 20, "end": 30, "low": 5, "high": 7, "relation": "between"}
                  {"article_id": "a", "begin": 40, "end": 50, "low": 1, "high": 1, "relation": null}
                  """,
                  """
                  {"article_id": "a", "begin": 0, "end": 10, "low": 40.000000000, "high": 40.000030000, "relation": "equal"}
                  {"article_id": "a", "begin": 20, "end": 23, "low": 5.000000000, "high": 6.000000000, "relation": "between"}
                  {"article_id": "a", "begin": 47, "end": 52, "low": 1.000000000, "high": 1.000000000, "relation": "equal"}
                  {"article_id": "c", "begin": 40, "end": 50, "low": 1.000000000, "high": 1.000000000, "relation": "equal"}
                  """))
          .hasToString(
              "gold=3 predicted=4 precision=0.500 recall=0.667 f1=0.571 value_recall=0.333"
                  + " relation_accuracy=0.500");
    }

    @Test
    void aSetWithoutRelationsHasNoFigureForThem() {
      assertThat(
              figures(
                      Task.CLAIMS,
                      """
                      {"article_id": "a", "begin": 0, "end": 3, "low": 192, "high": 192, "unit": null}
                      """,
                      "")
                  .measures())
          .containsOnlyKeys("precision", "recall", "f1", "value_recall");
    }

    @Test
    void aSetOfValuesPairsEachWithTheBestOfItsArticle() {
      // the first takes the row with its unit though another of its value stands before it
      assertThat(
              figures(
                  Task.CLAIMS,
                  """
                  {"article_id": "a", "low": 12.0, "high": 12.0, "relation": "equal", "normalized_unit": "Ship"}
                  {"article_id": "a", "low": 12.0, "high": 12.0, "relation": "above", "normalized_unit": "hour"}
                  {"article_id": "b", "low": 3.0, "high": 4.0, "relation": "between", "normalized_unit": null}
                  """,
                  """
                  {"article_id": "a", "begin": 0, "end": 2, "low": 12, "high": 12, "relation": "equal", "normalized_unit": "crate"}
                  {"article_id": "a", "begin": 5, "end": 7, "low": 12, "high": 12, "relation": "equal", "normalized_unit": "ship"}
                  {"article_id": "b", "begin": 5, "end": 7, "low": 3, "high": 5, "relation": "between"}
                  """))
          .hasToString(
              "gold=3 predicted=3 precision=0.667 recall=0.667 f1=0.667 value_and_unit_f1=0.333"
                  + " value_and_normalized_unit_f1=0.333 relation_accuracy=0.500");
    }

    @Test
    void unitsOfTwoVocabulariesAreTheSameOnceNormalized() {
      // dollar is USD, percentage is percent; a word that is no unit is as it is
      assertThat(
              figures(
                  Task.CLAIMS,
                  """
                  {"article_id": "a", "low": 12.0, "high": 12.0, "relation": "equal", "normalized_unit": "dollar per barrel"}
                  {"article_id": "a", "low": 5.0, "high": 5.0, "relation": "equal", "normalized_unit": "percentage"}
                  {"article_id": "a", "low": 7.0, "high": 7.0, "relation": "equal", "normalized_unit": "Crate"}
                  {"article_id": "a", "low": 8.0, "high": 8.0, "relation": "equal", "normalized_unit": "dollar"}
                  """,
                  """
                  {"article_id": "a", "begin": 0, "end": 2, "low": 12, "high": 12, "relation": "equal", "normalized_unit": "ship"}
                  {"article_id": "a", "begin": 3, "end": 4, "low": 12, "high": 12, "relation": "equal", "normalized_unit": "USD per barrel"}
                  {"article_id": "a", "begin": 5, "end": 7, "low": 5, "high": 5, "relation": "equal", "normalized_unit": "percent"}
                  {"article_id": "a", "begin": 8, "end": 9, "low": 7, "high": 7, "relation": "equal", "normalized_unit": "crate"}
                  {"article_id": "a", "begin": 10, "end": 11, "low": 8, "high": 8, "relation": "equal", "normalized_unit": "percent"}
                  """))
          .hasToString(
              "gold=4 predicted=5 precision=0.800 recall=1.000 f1=0.889 value_and_unit_f1=0.222"
                  + " value_and_normalized_unit_f1=0.667 relation_accuracy=1.000");
    }
  }

  @Nested
  final class Anomalies {

    private static final String GOLD =
        """
        {"article_id": "a", "rule": "typo", "begin": 10, "end": 15, "suggestion": "ferry"}
        {"article_id": "a", "rule": "stray-letter", "begin": 30, "end": 31, "suggestion": ""}
        {"article_id": "a", "rule": "weekday-mismatch", "begin": 50, "end": 56, "suggestion": "Friday", "also": [58, 66]}
        {"article_id": "b", "rule": "real-word", "begin": 5, "end": 8, "suggestion": "form", "required": false}
        {"article_id": "b", "rule": "typo", "begin": 20, "end": 24, "suggestion": "tide", "required": true}
        """;

    private static final String PUBLISHED =
        """
        {"article_id": "a", "rule": "typo", "begin": 8, "end": 12, "suggestion": "ferry"}
        {"article_id": "a", "rule": "typo", "begin": 30, "end": 33, "suggestion": "at"}
        {"article_id": "a", "rule": "weekday-mismatch", "begin": 58, "end": 60}
        {"article_id": "b", "rule": "typo", "begin": 5, "end": 8, "suggestion": "from"}
        {"article_id": "b", "rule": "typo", "begin": 24, "end": 28, "suggestion": "tide"}
        """;

    @Test
    void aSlipIsFoundWhereAnOverlappingRowIs() {
      // found: three of the four required; right: four of five rows, the one that need not be among
      // them; of the two found that have a suggestion one is given it; two of three have their rule
      assertThat(figures(Task.ANOMALIES, GOLD, PUBLISHED))
          .hasToString(
              "gold=5 predicted=5 recall=0.750 precision=0.800 suggestion_accuracy=0.500"
                  + " rule_accuracy=0.667 per_1000_words=10.000");
    }

    @Test
    void onlyTheRulesAskedForAreCounted() {
      assertThat(figures(Task.ANOMALIES, GOLD, PUBLISHED, Set.of("weekday-mismatch")))
          .hasToString(
              "gold=1 predicted=1 recall=1.000 precision=1.000 suggestion_accuracy=0.000"
                  + " rule_accuracy=1.000 per_1000_words=2.000");
    }

    @Test
    void whatIsFlaggedInCleanTextIsAllFalseAlarm() {
      assertThat(figures(Task.ANOMALIES, "", PUBLISHED))
          .hasToString(
              "gold=0 predicted=5 recall=0.000 precision=0.000 suggestion_accuracy=0.000"
                  + " rule_accuracy=0.000 per_1000_words=10.000");
    }
  }

  @Test
  void aTieIsRoundedToEvenFromItsExactValue() {
    // one right of 16 published is 0.0625, which %.3f would round up
    StringBuilder published = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      published.append(
          "{\"article_id\": \"a\", \"begin\": %d, \"end\": %d, \"type\": \"PER\"}%n"
              .formatted(i, i + 1));
    }
    assertThat(
            figures(
                Task.ENTITIES,
                "{\"article_id\": \"a\", \"begin\": 0, \"end\": 1, \"type\": \"PER\"}",
                published.toString()))
        .asString()
        .contains("precision=0.062 ");
  }

  @Test
  void aGoldRowWithoutItsSpanIsNamed() {
    assertThatThrownBy(
            () ->
                figures(
                    Task.ENTITIES, "{\"article_id\": \"a\", \"begin\": 3, \"type\": \"PER\"}", ""))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has no end");
  }

  private static Figures figures(Task task, String gold, String published) {
    return figures(task, gold, published, Set.of());
  }

  private static Figures figures(Task task, String gold, String published, Set<String> rules) {
    return Evaluation.measure(
        new GoldSet("own", task, Set.of("a", "b", "c"), WORDS, rows(gold)), rows(published), rules);
  }

  private static List<JsonNode> rows(String lines) {
    return lines.lines().map(EvaluationTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(line, e);
    }
  }
}
