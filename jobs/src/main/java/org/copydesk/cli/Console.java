package org.copydesk.cli;

import java.io.PrintStream;
import java.time.Clock;

/**
 * What surrounds a command.
 *
 * @param out takes results, and nothing else
 * @param err takes messages and progress
 * @param progress whether there is somebody to see progress on {@code err}
 * @param clock tells today's date and when a run began and ended
 */
record Console(PrintStream out, PrintStream err, Progress progress, Clock clock) {

  /** Whether progress is shown. */
  enum Progress {
    SHOWN,
    QUIET
  }
}
