package org.copydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.copydesk.TestSpark;
import org.copydesk.table.TableDefinition;
import org.copydesk.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares with a script that takes the same measures, where there is one: {@code
 * -Dcopydesk.reference=DIR} names a folder with {@code tools/score.py} and gold sets below {@code
 * gold}, {@code -Dcopydesk.python} a Python with what the script needs. The tables are the gold
 * rows with some left out, moved or changed.
 */
@EnabledIfSystemProperty(named = "copydesk.reference", matches = ".+")
final class ScoreScriptTest {

  private static final Path REFERENCE = Path.of(System.getProperty("copydesk.reference", ""));
  private static final String PYTHON = System.getProperty("copydesk.python", "python3");
  private static final long SEED = 7;

  /** A figure that the script does not take. */
  private static final String OURS = " value_and_normalized_unit_f1=[0-9.]+";

  private SparkSession spark;

  @TempDir Path tables;

  record Case(Path gold, Task task) {

    @Override
    public String toString() {
      return gold.getFileName() + " " + task.label();
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> folders = Files.list(REFERENCE.resolve("gold"))) {
      for (Path folder : folders.sorted().toList()) {
        for (Task task : Task.values()) {
          if (Files.exists(folder.resolve(task.label() + ".jsonl"))) {
            cases.add(new Case(folder, task));
          }
        }
      }
    }
    return cases;
  }

  @BeforeEach
  void open() {
    spark = TestSpark.session();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFiguresAreTheSame(Case example) throws IOException, InterruptedException {
    GoldSet gold = GoldSet.read(example.gold(), example.task());
    write(Tables.ARTICLES, articles(gold));
    write(table(example.task()), worsened(gold));
    String line = example.task().label() + " " + gold.name() + " ";
    String figures = Evaluation.evaluate(spark, gold, Set.of()).toString();
    assertThat(line + figures.replaceFirst(OURS, "")).isEqualTo(script(example));
  }

  private static List<String> articles(GoldSet gold) {
    return gold.articleIds().stream().map(id -> "{\"article_id\": \"" + id + "\"}").toList();
  }

  /** As the job writes them, sorted by article and place. */
  private void write(TableDefinition table, List<String> rows) {
    spark
        .read()
        .schema(table.schema())
        .json(spark.createDataset(rows, Encoders.STRING()))
        .coalesce(1)
        .sortWithinPartitions(order(table))
        .write()
        .parquet(tables.resolve(table.name()).toUri().toString());
    spark
        .read()
        .schema(table.schema())
        .parquet(tables.resolve(table.name()).toUri().toString())
        .createOrReplaceTempView(table.name());
  }

  private static Column[] order(TableDefinition table) {
    return Stream.of("article_id", "begin", "end")
        .filter(List.of(table.schema().fieldNames())::contains)
        .map(functions::col)
        .toArray(Column[]::new);
  }

  private static TableDefinition table(Task task) {
    return switch (task) {
      case ENTITIES -> Tables.ENTITIES;
      case QUOTES -> Tables.QUOTES;
      case CLAIMS -> Tables.CLAIMS;
      case ANOMALIES -> Tables.ANOMALIES;
    };
  }

  private static List<String> worsened(GoldSet gold) {
    Random random = new Random(SEED);
    List<String> rows = new ArrayList<>();
    for (JsonNode annotation : gold.annotations()) {
      ObjectNode row = annotation.deepCopy();
      int begin = row.path("begin").asInt(rows.size());
      int end = row.path("end").asInt(begin + 1);
      if (random.nextInt(5) > 0) {
        row.put("begin", Math.max(0, begin - random.nextInt(2)));
        row.put("end", end + Math.max(0, random.nextInt(12) - 8));
        switch (random.nextInt(8)) {
          case 0 -> row.put("type", "LOC").put("kind", "direct").put("rule", "typo");
          case 1 -> row.put("low", row.path("low").asDouble() - 1).put("relation", "equal");
          case 2 -> row.put("suggestion", "other").put("normalized_unit", "Other");
          case 3 -> row.put("speaker", lastWord(row)).remove("speaker_begin");
          default -> {}
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private static String lastWord(JsonNode row) {
    String speaker = row.path("speaker").asText();
    return speaker.substring(speaker.lastIndexOf(' ') + 1);
  }

  private String script(Case example) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                PYTHON,
                REFERENCE.resolve("tools/score.py").toString(),
                example.task().label(),
                "--gold",
                example.gold().toString(),
                "--tables",
                tables.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return line.strip();
  }
}
