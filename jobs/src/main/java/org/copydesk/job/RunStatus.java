package org.copydesk.job;

import java.util.Locale;

/** How a run ended, with the exit code that schedulers rely on. */
public enum RunStatus {
  /** The tables are published. */
  PUBLISHED(0),
  /** Published, but the gate has something to say. */
  PUBLISHED_WITH_WARNINGS(10),
  /** The gate refused; the tables are kept in quarantine. */
  GATE_FAILED(20);

  private final int exitCode;

  RunStatus(int exitCode) {
    this.exitCode = exitCode;
  }

  /** The process's exit code. */
  public int exitCode() {
    return exitCode;
  }

  /** The value of the {@code status} column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
