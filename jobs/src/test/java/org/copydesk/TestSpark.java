package org.copydesk;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.copydesk.job.Sessions;
import org.copydesk.settings.RunSettings;

/**
 * A session for tests: two cores, shared by all tests of a JVM and never closed, since Spark NLP
 * keeps the first one it sees.
 */
public final class TestSpark {

  private TestSpark() {}

  /** The session, made as the program makes its own. */
  public static SparkSession session() {
    return Sessions.open(
        new RunSettings(0, Map.of("spark.master", "local[2]", "spark.sql.shuffle.partitions", "2")),
        System.getProperty("java.io.tmpdir"));
  }
}
