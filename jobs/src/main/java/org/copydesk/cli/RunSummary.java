package org.copydesk.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.copydesk.job.Counts;
import org.copydesk.job.RunReport;
import org.copydesk.job.TopAnomaly;
import org.copydesk.table.TableDefinition;
import org.copydesk.table.Tables;

/** What a run says at its end. */
final class RunSummary {

  private RunSummary() {}

  /**
   * Prints where the tables are, how much is in each, what became of every record, and some
   * findings.
   */
  static void print(RunReport report, PrintStream out) {
    Counts counts = report.counts();
    out.printf("Run %s of %s: %s%n", report.runId(), report.date(), report.status().label());
    out.println("Tables in " + Escapes.line(report.tables()));
    for (TableDefinition table : Tables.ALL) {
      if (counts.asMap().containsKey(table.name())) {
        out.printf(Locale.ROOT, "  %-10s %,10d%n", table.name(), counts.get(table.name()));
      }
    }
    out.printf(
        Locale.ROOT,
        "%,d records read = %,d articles + %,d rejects + %,d unchanged + %,d duplicates%n",
        counts.get(Counts.RECORDS_READ),
        counts.get(Counts.ARTICLES),
        counts.get(Counts.REJECTS),
        counts.get(Counts.UNCHANGED),
        counts.get(Counts.DUPLICATES));
    for (String warning : report.warnings()) {
      out.println("Warning: " + Escapes.line(warning));
    }
    if (!report.topAnomalies().isEmpty()) {
      out.println("Top anomalies");
      report.topAnomalies().forEach(anomaly -> out.println("  " + line(anomaly)));
    }
  }

  private static String line(TopAnomaly anomaly) {
    String place =
        "%-20s %s: %s".formatted(anomaly.rule(), anomaly.articleId(), shown(anomaly.text()));
    String suggestion = anomaly.suggestion();
    if (suggestion == null) {
      return Escapes.line(place + " (" + anomaly.message() + ")");
    }
    return Escapes.line(place + " → " + (suggestion.isEmpty() ? "(delete)" : shown(suggestion)));
  }

  /** At most 60 characters, so that a summary stays one. */
  private static String shown(String text) {
    int most = 60;
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
