package org.copydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.copydesk.TestSpark;
import org.copydesk.input.InputException;
import org.copydesk.job.PublishedFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of the fixture's tables, computed by hand. */
final class PublishedEvaluationTest {

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void publish(@TempDir Path output) {
    spark = TestSpark.session();
    PublishedFixture.publish(spark, output);
  }

  @Test
  void entitiesOfTheLatestRunAreCounted() throws IOException {
    // the latest run has four rows of gull-1, one of them right; gull-2 is not in the gold set
    assertThat(
            figures(
                Task.ENTITIES,
                "gull-1",
                """
                {"article_id": "gull-1", "begin": 68, "end": 76, "type": "LOC"}
                {"article_id": "gull-1", "begin": 0, "end": 8, "type": "PER"}
                """))
        .hasToString(
            "gold=2 predicted=4 precision=0.333 recall=0.500 f1=0.400 f1_LOC=1.000 f1_PER=0.000"
                + " f1_span=0.400");
  }

  @Test
  void aSpeakerIsReadWithItsMention() throws IOException {
    assertThat(
            figures(
                    Task.QUOTES,
                    "north-7",
                    """
                    {"article_id": "north-7", "begin": 132, "end": 172, "kind": "direct", "speaker": "Omar Lund"}
                    {"article_id": "north-7", "begin": 113, "end": 129, "kind": "indirect", "speaker": "he", "speaker_begin": 103, "speaker_end": 105}
                    """)
                .measures())
        .containsEntry("f1", 1.0)
        .containsEntry("speaker_accuracy", 1.0)
        .containsEntry("indirect_f1", 1.0)
        .containsEntry("indirect_speaker_accuracy", 1.0);
  }

  @Test
  void aDecimalColumnIsComparedByValue() throws IOException {
    assertThat(
            figures(
                    Task.CLAIMS,
                    "gull-2",
                    """
                    {"article_id": "gull-2", "low": 3e5, "high": 300000, "relation": "equal", "normalized_unit": "EUR"}
                    """)
                .measures())
        .containsEntry("f1", 1.0)
        .containsEntry("value_and_unit_f1", 1.0);
  }

  @Test
  void anomaliesAreCountedByTheArticlesWords() throws IOException {
    assertThat(figures(Task.ANOMALIES, "gull-1", ""))
        .hasToString(
            "gold=0 predicted=2 recall=0.000 precision=0.000 suggestion_accuracy=0.000"
                + " rule_accuracy=0.000 per_1000_words=1000.000");
  }

  @Test
  void aGoldSetOfOtherArticlesIsAnError() {
    assertThatThrownBy(() -> figures(Task.ENTITIES, "heron-1", ""))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no article of the gold set");
  }

  private Figures figures(Task task, String article, String annotations) throws IOException {
    Files.writeString(
        GoldSet.articles(folder), "{\"id\": \"%s\", \"text\": \"two words\"}".formatted(article));
    Files.writeString(folder.resolve(task.label() + ".jsonl"), annotations);
    return Evaluation.evaluate(spark, GoldSet.read(folder, task), Set.of());
  }
}
