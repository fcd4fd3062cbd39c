package org.copydesk.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.copydesk.table.TableDefinition;
import org.copydesk.table.Tables;

/**
 * The documented views: a table's name gives, of each article, what its latest run says; the name
 * with {@code _history} gives every run's rows.
 */
public final class PublishedViews {

  private static final String HISTORY = "_history";

  private PublishedViews() {}

  /**
   * Registers a view for each published table.
   *
   * @return the names of the views
   * @throws org.copydesk.input.InputException when nothing is published below {@code output}
   */
  public static List<String> register(SparkSession spark, String output) {
    OutputLayout layout = new OutputLayout(output);
    List<String> views = new ArrayList<>();
    try {
      FileSystem files = layout.tables().getFileSystem(spark.sparkContext().hadoopConfiguration());
      if (files.exists(layout.journal())) {
        throw new org.copydesk.input.InputException(
            "a run is being published below %s, or was killed while it was: try again, or run again"
                .formatted(output));
      }
      for (TableDefinition table : Tables.ALL) {
        if (files.exists(layout.table(table.name()))) {
          Dataset<Row> rows =
              spark
                  .read()
                  .schema(table.schema().add("run_date", "date"))
                  .parquet(layout.table(table.name()).toString());
          rows.createOrReplaceTempView(table.name() + HISTORY);
          views.add(table.name() + HISTORY);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + output + ": " + e.getMessage(), e);
    }
    if (!views.contains(Tables.ARTICLES.name() + HISTORY)) {
      throw new org.copydesk.input.InputException("no published tables below " + output);
    }
    for (TableDefinition table : Tables.ALL) {
      if (views.contains(table.name() + HISTORY)) {
        spark.sql(current(table)).createOrReplaceTempView(table.name());
        views.add(table.name());
      }
    }
    return views;
  }

  private static String current(TableDefinition table) {
    String all = table.name() + HISTORY;
    if (table.equals(Tables.REJECTS) || table.equals(Tables.RUNS)) {
      return "SELECT * FROM " + all;
    }
    return "SELECT t.* FROM "
        + all
        + " t JOIN (SELECT article_id, max(run_date) AS run_date FROM articles_history"
        + " GROUP BY article_id) latest USING (article_id, run_date)";
  }
}
