package org.copydesk.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.copydesk.engine.EntityEngine;
import org.copydesk.engine.EntityEngines;
import org.copydesk.input.ReadResult;
import org.copydesk.input.RejectCode;
import org.copydesk.input.SourceReader;
import org.copydesk.settings.GateSettings;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsException;
import org.copydesk.table.StagedRows;
import org.copydesk.table.TableDefinition;
import org.copydesk.table.Tables;

/**
 * The nightly job: reads the input, analyses every article once into a staged file, cuts the tables
 * from it, verifies them, asks the gate, publishes.
 */
public final class NightlyJob {

  private final SparkSession spark;
  private final Settings settings;
  private final String version;
  private final Clock clock;
  private final ProgressListener listener;

  /**
   * A job.
   *
   * @param spark from {@link Sessions}
   * @param settings all of them
   * @param version of Copydesk, for the {@code runs} table
   * @param clock tells when the run began and ended, nothing else
   * @param listener told how far a run is
   */
  public NightlyJob(
      SparkSession spark,
      Settings settings,
      String version,
      Clock clock,
      ProgressListener listener) {
    this.spark = spark;
    this.settings = settings;
    this.version = version;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Runs the job.
   *
   * @throws org.copydesk.input.InputException when an input is missing or nothing is to be read
   */
  public RunReport run(RunRequest request) {
    OutputLayout layout = new OutputLayout(request.output());
    try {
      FileSystem files = layout.staging().getFileSystem(spark.sparkContext().hadoopConfiguration());
      Publisher publisher = new Publisher(files, layout);
      publisher.recover();
      if (request.scope() == RunRequest.Scope.EXTRACT
          && files.exists(layout.partition(Tables.ANOMALIES.name(), request.date()))) {
        throw new SettingsException(
            "extract would take away the findings of %s below %s; choose another date or output"
                .formatted(request.date(), request.output()));
      }
      try {
        return run(request, layout, publisher);
      } finally {
        publisher.discard();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Can't write below " + request.output() + ": " + e.getMessage(), e);
    }
  }

  private RunReport run(RunRequest request, OutputLayout layout, Publisher publisher)
      throws IOException {
    Instant startedAt = clock.instant();
    String runId = request.date() + "-" + Long.toString(startedAt.toEpochMilli(), 36);
    String staging = layout.staging(runId).toString();
    ReadResult input = SourceReader.read(spark, settings.input(), request.inputs());
    EntityEngine engine = EntityEngines.open(spark, settings.engine(), staging + "/model");

    StageTimes times = new StageTimes(spark.sparkContext());
    StagedRun staged =
        new StagedRun(stage(input, engine, request.scope(), times, staging + "/analysis"));
    Counts counts = staged.counts();
    counts.put(Counts.RECORDS_READ, input.counter().recordsRead());
    counts.put(Counts.UNCHANGED, 0);
    staged.verify();
    listener.progress("writing tables", 0, -1);
    staged.writeTables(staging + "/tables");

    List<String> warnings = new ArrayList<>();
    RunStatus status = gate(counts, warnings);
    boolean published = status != RunStatus.GATE_FAILED;
    RunReport report =
        new RunReport(
            status,
            runId,
            request.date(),
            (published ? layout.tables() : layout.quarantinedTables(runId)).toString(),
            startedAt,
            clock.instant(),
            engine.modelId(),
            counts,
            metrics(times, counts, startedAt),
            warnings,
            staged.topAnomalies());
    writeRun(report, staging + "/tables/" + Tables.RUNS.name());
    if (published) {
      publisher.publish(runId, request.date(), tables(request.scope()));
    } else {
      publisher.quarantine(runId);
    }
    return report;
  }

  private static List<String> tables(RunRequest.Scope scope) {
    return switch (scope) {
      case ALL -> Tables.ALL.stream().map(TableDefinition::name).toList();
      case EXTRACT ->
          Tables.ALL.stream()
              .filter(table -> !table.equals(Tables.ANOMALIES))
              .map(TableDefinition::name)
              .toList();
    };
  }

  /** The expensive work, done once: what comes back is read from the file it was written to. */
  private Dataset<Row> stage(
      ReadResult input,
      EntityEngine engine,
      RunRequest.Scope scope,
      StageTimes times,
      String path) {
    LongAccumulator done = spark.sparkContext().longAccumulator();
    // one shuffle spreads a single large file over all cores and brings records of one id together
    Dataset<Row> records =
        input
            .records()
            .repartition(
                partitions(input.bytes()),
                coalesce(col("id"), concat_ws("\n", col("input_file"), col("input_record"))))
            .sortWithinPartitions("id", "input_file", "input_record");
    try (ProgressReporter reporter =
        new ProgressReporter(
            listener, "analysing", done::value, () -> input.counter().recordsRead())) {
      records
          .mapPartitions(
              new AnalyzeRecords(engine, scope, settings.rules().disabled(), done, times),
              Encoders.row(StagedRows.SCHEMA))
          .write()
          .parquet(path);
      reporter.report();
    }
    return spark.read().schema(StagedRows.SCHEMA).parquet(path);
  }

  /** About a megabyte of input each, and at least three for every core, so that none waits long. */
  private int partitions(long inputBytes) {
    if (settings.run().partitions() > 0) {
      return settings.run().partitions();
    }
    long bySize = inputBytes >> 20;
    long byCores = 3L * spark.sparkContext().defaultParallelism();
    return (int) Math.min(20_000, Math.max(byCores, bySize));
  }

  private Map<String, Double> metrics(StageTimes times, Counts counts, Instant startedAt) {
    Map<String, Double> metrics = new TreeMap<>();
    times.seconds().forEach((stage, seconds) -> metrics.put("task_seconds." + stage, seconds));
    double seconds = Duration.between(startedAt, clock.instant()).toMillis() / 1e3;
    metrics.put("seconds", seconds);
    metrics.put("articles_per_second", counts.get(Counts.ARTICLES) / Math.max(seconds, 1e-3));
    metrics.put("reject_share", rejectShare(counts));
    return metrics;
  }

  private static double rejectShare(Counts counts) {
    return counts.get(Counts.REJECTS) / (double) Math.max(1, counts.get(Counts.RECORDS_READ));
  }

  private RunStatus gate(Counts counts, List<String> warnings) {
    GateSettings gate = settings.gate();
    double share = rejectShare(counts);
    String rejected =
        "%d of %d records were rejected"
            .formatted(counts.get(Counts.REJECTS), counts.get(Counts.RECORDS_READ));
    if (counts.get(Counts.ARTICLES) == 0) {
      warnings.add("no article could be used; " + rejected);
      return RunStatus.GATE_FAILED;
    }
    if (share > gate.failRejectShare()) {
      warnings.add(rejected + ", more than gate.fail-reject-share allows");
      return RunStatus.GATE_FAILED;
    }
    if (share > gate.warnRejectShare()) {
      warnings.add(rejected + ", more than gate.warn-reject-share");
    }
    for (RejectCode code : RejectCode.values()) {
      long times = counts.get("rejects." + code.label());
      if (code.losesTheRest() && times > 0) {
        warnings.add("files could not be read whole: %s, %d times".formatted(code.label(), times));
      }
    }
    long failed = counts.get("rejects." + RejectCode.ANALYSIS_FAILED.label());
    if (failed > 0) {
      warnings.add("the analysis of %d articles failed; the log tells why".formatted(failed));
    }
    return warnings.isEmpty() ? RunStatus.PUBLISHED : RunStatus.PUBLISHED_WITH_WARNINGS;
  }

  private void writeRun(RunReport report, String path) {
    Row row =
        RowFactory.create(
            report.runId(),
            report.startedAt(),
            report.endedAt(),
            report.status().label(),
            version,
            settings.hash(),
            report.modelId(),
            report.counts().asMap(),
            report.metrics());
    spark.createDataFrame(List.of(row), Tables.RUNS.schema()).coalesce(1).write().parquet(path);
  }
}
