package org.copydesk.cli;

import java.util.Map;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.copydesk.job.PublishedViews;
import org.copydesk.job.Sessions;
import org.copydesk.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A query over the published tables. */
@Command(
    name = "sql",
    description = {
      "Queries the published tables with Spark SQL.",
      "Each table is a view with what the latest run says of each article; NAME_history has every run's rows."
    })
final class SqlCommand implements Runnable {

  @Parameters(
      paramLabel = "QUERY",
      description = "Such as \"SELECT rule, count(*) FROM anomalies GROUP BY rule\".")
  private String query = "";

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "The folder that a run has written to.")
  private String output = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "${COMPLETION-CANDIDATES}; table cuts long values and many rows, the others give everything.")
  private ResultFormat format = ResultFormat.table;

  @Mixin private SettingsOptions settingsOptions = new SettingsOptions();

  private final Console console;

  SqlCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Settings settings = settingsOptions.read(Map.of());
    try (SparkSession spark = Sessions.open(settings.run(), System.getProperty("java.io.tmpdir"))) {
      PublishedViews.register(spark, output);
      ResultPrinter.print(query(spark), format, console.out());
    }
  }

  private Dataset<Row> query(SparkSession spark) {
    try {
      return spark.sql(query);
    } catch (Exception e) {
      // Scala's checked exceptions are not declared
      if (e instanceof AnalysisException) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }
}
