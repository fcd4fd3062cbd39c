package org.copydesk.job;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells a listener twice a second how far a Spark action is, while the action runs. */
final class ProgressReporter implements AutoCloseable {

  private final ProgressListener listener;
  private final String stage;
  private final LongSupplier done;
  private final LongSupplier total;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });

  @SuppressWarnings("FutureReturnValueIgnored")
  ProgressReporter(ProgressListener listener, String stage, LongSupplier done, LongSupplier total) {
    this.listener = listener;
    this.stage = stage;
    this.done = done;
    this.total = total;
    timer.scheduleAtFixedRate(this::report, 500, 500, TimeUnit.MILLISECONDS);
  }

  /** Tells it now. */
  void report() {
    long finished = done.getAsLong();
    long known = total.getAsLong();
    // before the first article is done the input is still being read, and the total grows
    listener.progress(
        finished == 0 ? "reading" : stage,
        finished == 0 ? known : finished,
        finished == 0 ? -1 : known);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
