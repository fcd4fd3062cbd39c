package org.copydesk.cli;

import org.copydesk.input.InputException;
import org.copydesk.input.SourceReadException;
import org.copydesk.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;

/** The exit codes of failures; {@link org.copydesk.job.RunStatus} has those of runs. */
final class ExitCodes {

  static final int OK = 0;
  static final int OTHER = 1;
  static final int USAGE = 2;
  static final int INPUT = 3;

  private ExitCodes() {}

  /** The code of a failure, which Spark may have wrapped. */
  static int of(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SettingsException
          || cause instanceof UsageException
          || cause instanceof ParameterException) {
        return USAGE;
      }
      if (cause instanceof InputException || cause instanceof SourceReadException) {
        return INPUT;
      }
    }
    return OTHER;
  }
}
