package org.copydesk.job;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.copydesk.table.TableDefinition;
import org.copydesk.table.Tables;

/** The small tables of {@code src/test/resources/published}: two nights, three articles. */
public final class PublishedFixture {

  private PublishedFixture() {}

  /** Writes the tables below {@code output} as a run would, and registers the views. */
  public static void publish(SparkSession spark, Path output) {
    OutputLayout layout = new OutputLayout(output.toString());
    for (TableDefinition table : Tables.ALL) {
      spark
          .read()
          .schema(table.schema().add("run_date", DataTypes.DateType))
          .option("mode", "FAILFAST")
          .json("jobs/src/test/resources/published/" + table.name() + ".jsonl")
          .write()
          .partitionBy("run_date")
          .parquet(layout.table(table.name()).toString());
    }
    PublishedViews.register(spark, output.toString());
  }
}
