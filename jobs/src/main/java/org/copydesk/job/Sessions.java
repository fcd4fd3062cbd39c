package org.copydesk.job;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.copydesk.settings.RunSettings;

/** Makes the Spark session. */
public final class Sessions {

  private Sessions() {}

  /**
   * A session with what the job relies on: UTC, {@code java.time} values, and one thread of the
   * model's runtime a task, since a task owns a core. {@code spark-submit} and the settings come
   * first; without them it runs on all cores of this machine.
   *
   * @param settings the run's settings
   * @param temporaryFolder where Spark may spill
   */
  public static SparkSession open(RunSettings settings, String temporaryFolder) {
    SparkSession.Builder builder = SparkSession.builder().appName("copydesk");
    defaults(temporaryFolder)
        .forEach(
            (key, value) -> {
              if (System.getProperty(key) == null) {
                builder.config(key, value);
              }
            });
    for (Map.Entry<String, String> entry : settings.spark().entrySet()) {
      builder.config(entry.getKey(), entry.getValue());
    }
    return builder
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        // an archive names dates before 1582; java.time and Parquet agree on them
        .config("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED")
        .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
        .getOrCreate();
  }

  /** What neither {@code spark-submit} nor the settings say otherwise. */
  private static Map<String, String> defaults(String temporaryFolder) {
    return Map.of(
        "spark.master", "local[*]",
        "spark.ui.enabled", "false",
        "spark.ui.showConsoleProgress", "false",
        "spark.local.dir", temporaryFolder,
        "spark.sql.warehouse.dir", temporaryFolder + "/warehouse",
        "spark.sql.parquet.compression.codec", "zstd",
        "spark.jsl.settings.onnx.intraOpNumThreads", "1");
  }
}
