package org.copydesk.job;

import java.time.LocalDate;
import org.apache.hadoop.fs.Path;

/**
 * Where things lie below an output folder. What begins with an underscore no reader of tables sees.
 */
final class OutputLayout {

  private final Path output;

  OutputLayout(String output) {
    this.output = new Path(output);
  }

  Path tables() {
    return new Path(output, "tables");
  }

  Path table(String name) {
    return new Path(tables(), name);
  }

  Path partition(String table, LocalDate date) {
    return new Path(table(table), "run_date=" + date);
  }

  Path staging() {
    return new Path(output, "_staging");
  }

  Path staging(String runId) {
    return new Path(staging(), runId);
  }

  Path journal() {
    return new Path(output, "_publishing");
  }

  Path quarantine(String runId) {
    return new Path(new Path(output, "_quarantine"), runId);
  }
}
