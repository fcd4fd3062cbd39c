package org.copydesk.cli;

import org.apache.spark.sql.SparkSession;
import org.copydesk.job.NightlyJob;
import org.copydesk.job.ProgressListener;
import org.copydesk.job.RunReport;
import org.copydesk.job.RunRequest;
import org.copydesk.job.Sessions;
import org.copydesk.settings.Settings;

/** Runs the job for a command: {@code run.json} from the first second on, a summary at the end. */
final class JobRunner {

  private final Console console;
  private final JobOptions options;

  JobRunner(Console console, JobOptions options) {
    this.console = console;
    this.options = options;
  }

  /**
   * Runs the job.
   *
   * @return the exit code of a run that came to its end
   */
  int run(RunRequest.Scope scope) {
    RunRequest request = options.request(scope, console.clock());
    RunFile runFile = RunFile.begin(request, Version.text(), console.clock());
    RunReport report;
    try {
      report = run(request, options.settings());
    } catch (RuntimeException | Error e) {
      runFile.fail(e);
      throw e;
    }
    runFile.end(report);
    RunSummary.print(report, console.out());
    return report.status().exitCode();
  }

  private RunReport run(RunRequest request, Settings settings) {
    try (SparkSession spark = Sessions.open(settings.run(), System.getProperty("java.io.tmpdir"))) {
      return run(console, spark, settings, request);
    }
  }

  /** Runs the job in an open session, without {@code run.json} and summary. */
  static RunReport run(Console console, SparkSession spark, Settings settings, RunRequest request) {
    try (ProgressLine line = new ProgressLine(console.err(), System::nanoTime)) {
      ProgressListener listener =
          switch (console.progress()) {
            case SHOWN -> line;
            case QUIET -> ProgressListener.SILENT;
          };
      return new NightlyJob(spark, settings, Version.text(), console.clock(), listener)
          .run(request);
    }
  }
}
