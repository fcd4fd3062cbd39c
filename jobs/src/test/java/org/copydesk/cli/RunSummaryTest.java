package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.copydesk.job.Counts;
import org.copydesk.job.RunReport;
import org.copydesk.job.RunStatus;
import org.copydesk.job.TopAnomaly;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunSummaryTest {

  @Test
  void saysWhereTheTablesAreAndWhatBecameOfEveryRecord() {
    assertThat(summary())
        .startsWith(
            "Run 2026-03-01-x of 2026-03-01: published-with-warnings\nTables in out/tables\n")
        .contains("9 records read = 6 articles + 2 rejects + 0 unchanged + 1 duplicates\n")
        .endsWith("Warning: many rejects\n");
  }

  @Test
  void showsFindingsWithWhatToPutInTheirPlace() {
    assertThat(
            summary(
                anomaly("doubled-word", "the the", "the"),
                anomaly("stray-letter", "x", ""),
                anomaly("impossible-date", "31 June", null)))
        .endsWith(
            """
            Top anomalies
              doubled-word         a1: the the → the
              stray-letter         a1: x → (delete)
              impossible-date      a1: 31 June (what is wrong)
            """);
  }

  @Test
  void whatAnArticleSaysIsHarmlessOnATerminalAndShort() {
    assertThat(summary(anomaly("typo", "\u001b]0;own\u0007\nx", "a\u202eb")))
        .endsWith("a1: \\u001b]0;own\\u0007\\u000ax → a\\u202eb\n");
    assertThat(summary(anomaly("typo", "😀".repeat(61), "x")))
        .endsWith("😀".repeat(59) + "… → x\n");
  }

  private static TopAnomaly anomaly(String rule, String text, @Nullable String suggestion) {
    return new TopAnomaly(rule, "a1", text, suggestion, "what is wrong", 0.9);
  }

  private static String summary(TopAnomaly... anomalies) {
    Instant time = Instant.parse("2026-03-01T02:30:00Z");
    RunReport report =
        new RunReport(
            RunStatus.PUBLISHED_WITH_WARNINGS,
            "2026-03-01-x",
            LocalDate.of(2026, 3, 1),
            "out/tables",
            time,
            time,
            "model",
            Counts.of(Map.of("records_read", 9L, "articles", 6L, "rejects", 2L, "duplicates", 1L)),
            Map.of(),
            List.of("many rejects"),
            List.of(anomalies));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RunSummary.print(report, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
