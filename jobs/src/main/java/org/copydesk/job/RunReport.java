package org.copydesk.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run did.
 *
 * @param status how it ended
 * @param runId its id
 * @param date its date
 * @param tables the folder of the tables, or of the quarantine
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param modelId the entity model
 * @param counts records by fate, rows a table, findings a rule
 * @param metrics shares, rates and seconds a stage
 * @param warnings what the gate says
 * @param topAnomalies some findings, the surest of each rule
 */
public record RunReport(
    RunStatus status,
    String runId,
    LocalDate date,
    String tables,
    Instant startedAt,
    Instant endedAt,
    String modelId,
    Counts counts,
    Map<String, Double> metrics,
    List<String> warnings,
    List<TopAnomaly> topAnomalies) {

  public RunReport {
    metrics = Collections.unmodifiableMap(new TreeMap<>(metrics));
    warnings = List.copyOf(warnings);
    topAnomalies = List.copyOf(topAnomalies);
  }
}
