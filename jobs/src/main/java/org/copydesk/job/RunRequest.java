package org.copydesk.job;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run is asked to do.
 *
 * @param inputs files, folders and globs to read
 * @param output the folder that holds {@code tables}
 * @param date the run's date: its partition of every table
 * @param scope how much of the job
 */
public record RunRequest(List<String> inputs, String output, LocalDate date, Scope scope) {

  public RunRequest {
    inputs = List.copyOf(inputs);
  }

  /** How much of the job a run does. */
  public enum Scope {
    /** Extract and check. */
    ALL,
    /** Entities, quotes and claims, without the rules. */
    EXTRACT
  }
}
