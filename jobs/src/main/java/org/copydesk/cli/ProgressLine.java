package org.copydesk.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.copydesk.job.ProgressListener;

/**
 * One line on a terminal, rewritten in place at most four times a second: stage, records done, rate
 * and time left.
 */
final class ProgressLine implements ProgressListener, AutoCloseable {

  private static final long INTERVAL = Duration.ofMillis(250).toNanos();

  private final PrintStream terminal;
  private final LongSupplier nanoseconds;
  private String stage = "";
  private long stageBegan;
  private long lastShown;
  private int width;

  /**
   * @param terminal where the line is written
   * @param nanoseconds a clock that only goes forward, such as {@link System#nanoTime}
   */
  ProgressLine(PrintStream terminal, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.nanoseconds = nanoseconds;
  }

  @Override
  public synchronized void progress(String newStage, long done, long total) {
    long now = nanoseconds.getAsLong();
    boolean begins = !newStage.equals(stage);
    if (begins) {
      stage = newStage;
      stageBegan = now;
    }
    if (begins || done == total || now - lastShown >= INTERVAL) {
      lastShown = now;
      show(line(stage, done, total, (now - stageBegan) / 1e9));
    }
  }

  private static String line(String stage, long done, long total, double seconds) {
    StringBuilder line = new StringBuilder(stage);
    if (done > 0) {
      line.append(String.format(Locale.ROOT, ": %,d", done));
      if (total >= 0) {
        line.append(String.format(Locale.ROOT, " of %,d", total));
      }
    }
    if (done > 0 && seconds >= 1) {
      double rate = done / seconds;
      line.append(String.format(Locale.ROOT, rate < 10 ? ", %.1f/s" : ", %,.0f/s", rate));
      if (total > done) {
        line.append(", ").append(duration(Math.round((total - done) / rate))).append(" left");
      }
    }
    return line.toString();
  }

  private static String duration(long seconds) {
    return seconds < 3600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private void show(String line) {
    terminal.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    terminal.flush();
    width = line.length();
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    if (width > 0) {
      show("");
      terminal.print("\r");
      terminal.flush();
    }
  }
}
