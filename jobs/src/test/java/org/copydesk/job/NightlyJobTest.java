package org.copydesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.copydesk.TestSpark;
import org.copydesk.input.InputException;
import org.copydesk.settings.RunSettings;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsException;
import org.copydesk.settings.SettingsReader;
import org.copydesk.table.TableDefinition;
import org.copydesk.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on the sample archive. */
class NightlyJobTest {

  private static final Path HOME = Path.of(System.getProperty("org.copydesk.home"));
  private static final Path SAMPLE = HOME.resolve("data/sample");
  private static final LocalDate DATE = LocalDate.of(2026, 3, 3);

  @TempDir static Path folder;
  private static SparkSession spark;
  private static RunReport report;

  @BeforeAll
  static void run() {
    spark = TestSpark.session();
    report = run(folder.resolve("first"), 0, SAMPLE);
  }

  @Test
  void publishesWithAWarningOfBrokenRecords() {
    assertThat(report.status()).isEqualTo(RunStatus.PUBLISHED_WITH_WARNINGS);
    assertThat(report.warnings()).singleElement().asString().contains("records were rejected");
  }

  @Test
  void everyRecordHasOneFate() {
    Counts counts = report.counts();
    assertThat(counts.get(Counts.RECORDS_READ)).isEqualTo(87);
    assertThat(counts.get(Counts.ARTICLES)).isEqualTo(69);
    assertThat(counts.get(Counts.REJECTS)).isEqualTo(15);
    assertThat(counts.get(Counts.DUPLICATES)).isEqualTo(3);
    assertThat(counts.get(Counts.UNCHANGED)).isZero();
  }

  @Test
  void everyTableHasTheColumnsOfItsDefinition() {
    for (TableDefinition table : Tables.ALL) {
      Dataset<Row> rows = spark.read().parquet(folder + "/first/tables/" + table.name());
      List<String> expected = new ArrayList<>(List.of(table.schema().fieldNames()));
      expected.add("run_date");
      assertThat(rows.columns()).containsExactlyElementsOf(expected);
      for (String column : table.schema().fieldNames()) {
        assertThat(
                rows.schema()
                    .apply(column)
                    .dataType()
                    .sameType(table.schema().apply(column).dataType()))
            .as(table.name() + "." + column)
            .isTrue();
      }
    }
  }

  @Test
  void offsetsFitSubstringInEveryRow() {
    PublishedViews.register(spark, folder + "/first");
    for (TableDefinition table : Tables.OF_ARTICLES) {
      Row row =
          spark
              .sql(
                  "SELECT count(*), count_if(substring(a.text, t.begin + 1, t.end - t.begin)"
                      + " = t.text) FROM %s t JOIN articles a USING (article_id)"
                          .formatted(table.name()))
              .head();
      assertThat(row.getLong(0)).as(table.name()).isPositive();
      assertThat(row.getLong(1)).as(table.name()).isEqualTo(row.getLong(0));
    }
  }

  @Test
  void idsAreUnique() {
    PublishedViews.register(spark, folder + "/first");
    for (String id : List.of("entity_id", "quote_id", "claim_id", "anomaly_id")) {
      String table =
          Map.of(
                  "entity_id", "entities",
                  "quote_id", "quotes",
                  "claim_id", "claims",
                  "anomaly_id", "anomalies")
              .get(id);
      Row row =
          spark.sql("SELECT count(*), count(DISTINCT %s) FROM %s".formatted(id, table)).head();
      assertThat(row.getLong(1)).as(id).isEqualTo(row.getLong(0));
    }
  }

  @Test
  void theSameRowsWhateverThePartitions() {
    run(folder.resolve("one"), 1, SAMPLE);
    run(folder.resolve("fifty"), 50, SAMPLE);
    assertSameRows("one");
    assertSameRows("fifty");
  }

  /** In a process of its own: Spark NLP keeps the first session of a JVM. */
  @Test
  void theSameRowsOnOneCore() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + HOME.resolve("conf/jvm.options"));
    command.add("-Dspark.master=local[1]");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("org.copydesk.cli.Main");
    command.addAll(List.of("run", "--input", SAMPLE.toString(), "--date", DATE.toString()));
    command.addAll(List.of("--output", folder.resolve("core").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(10);
    assertSameRows("core");
  }

  @Test
  void aDateRunAgainIsReplaced() {
    run(folder.resolve("again"), 0, SAMPLE.resolve("2026-03-02"));
    run(folder.resolve("again"), 0, SAMPLE);
    assertSameRows("again");
  }

  @Test
  void anotherDateIsKeptAndTheViewsGiveTheLatest() {
    Path output = folder.resolve("two-dates");
    run(output, LocalDate.of(2026, 3, 2), SAMPLE.resolve("2026-03-02"));
    run(output, LocalDate.of(2026, 3, 3), SAMPLE.resolve("2026-03-03"));
    PublishedViews.register(spark, output.toString());
    long history = spark.table("articles_history").count();
    long current = spark.table("articles").count();
    long distinct = spark.table("articles_history").select("article_id").distinct().count();
    assertThat(current).isEqualTo(distinct).isLessThan(history);
  }

  @Test
  void extractDoesNotTakeFindingsAway() {
    RunRequest request =
        new RunRequest(
            List.of(SAMPLE.toString()),
            folder.resolve("first").toString(),
            DATE,
            RunRequest.Scope.EXTRACT);
    assertThatThrownBy(() -> job(0).run(request))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("2026-03-03");
    assertThat(folder.resolve("first/tables/anomalies")).isDirectory();
  }

  @Test
  void noViewIsGivenWhileARunIsBeingPublished() throws IOException {
    Path output = Files.createDirectories(folder.resolve("publishing/tables/articles"));
    Files.writeString(output.resolve("../../_publishing"), "r\n2026-03-03\narticles");
    assertThatThrownBy(
            () -> PublishedViews.register(spark, folder.resolve("publishing").toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("being published");
  }

  @Test
  void onlyBrokenRecordsAreNotPublished() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \"cut\n[1]\n");
    RunReport refused = run(folder.resolve("refused"), 0, broken);
    assertThat(refused.status()).isEqualTo(RunStatus.GATE_FAILED);
    assertThat(folder.resolve("refused/tables")).doesNotExist();
    assertThat(Path.of(refused.tables(), "rejects")).isDirectory();
  }

  @Test
  void aFileThatIsCutShortIsWarnedOf() throws IOException {
    Path whole = SAMPLE.resolve("2026-03-02/regional.jsonl.gz");
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 20));
    RunReport warned = run(folder.resolve("warned"), 0, cut);
    assertThat(warned.status()).isEqualTo(RunStatus.PUBLISHED_WITH_WARNINGS);
    assertThat(warned.warnings()).anyMatch(warning -> warning.contains("corrupt-file"));
  }

  @Test
  void aMissingInputIsNamed() {
    assertThatThrownBy(() -> run(folder.resolve("none"), 0, folder.resolve("no-such-folder")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no-such-folder");
  }

  @Test
  void extractFindsNoAnomalies() {
    RunReport extracted =
        job(0)
            .run(
                new RunRequest(
                    List.of(SAMPLE.toString()),
                    folder.resolve("extract").toString(),
                    DATE,
                    RunRequest.Scope.EXTRACT));
    assertThat(extracted.counts().get("anomalies")).isZero();
    assertThat(extracted.counts().get("entities"))
        .isEqualTo(report.counts().get("entities"))
        .isPositive();
  }

  private static RunReport run(Path output, int partitions, Path input) {
    return job(partitions)
        .run(
            new RunRequest(
                List.of(input.toString()), output.toString(), DATE, RunRequest.Scope.ALL));
  }

  private static RunReport run(Path output, LocalDate date, Path input) {
    return job(0)
        .run(
            new RunRequest(
                List.of(input.toString()), output.toString(), date, RunRequest.Scope.ALL));
  }

  private static NightlyJob job(int partitions) {
    Settings defaults = SettingsReader.defaults();
    Settings settings =
        new Settings(
            defaults.input(),
            defaults.engine(),
            defaults.rules(),
            new RunSettings(partitions, new TreeMap<>()),
            defaults.gate());
    Clock clock = Clock.fixed(Instant.parse("2026-03-04T02:00:00Z"), ZoneOffset.UTC);
    return new NightlyJob(spark, settings, "test", clock, ProgressListener.SILENT);
  }

  /** All but {@code runs}, which holds times and the settings' hash. */
  private static void assertSameRows(String name) {
    for (TableDefinition table : Tables.ALL) {
      if (!table.equals(Tables.RUNS)) {
        assertThat(rows(name, table))
            .as(table.name())
            .containsExactlyInAnyOrderElementsOf(rows("first", table));
      }
    }
  }

  private static List<String> rows(String name, TableDefinition table) {
    Row[] rows =
        (Row[]) spark.read().parquet(folder + "/" + name + "/tables/" + table.name()).collect();
    return Arrays.stream(rows).map(Row::toString).toList();
  }
}
