package org.copydesk.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copydesk.job.RunRequest;
import org.copydesk.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that run the job. */
final class JobOptions {

  @Option(
      names = "--input",
      arity = "1..*",
      required = true,
      paramLabel = "PATH",
      description = "Files, folders and globs to read.")
  private List<String> inputs = List.of();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "The folder that holds the tables; made if it is missing.")
  private String output = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The run's date, whose rows it replaces; today (UTC) without it.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How every file is read: auto (by extension), jsonl, csv, tsv, parquet, text.")
  private @Nullable String format;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  Settings settings() {
    return settings.read(format == null ? Map.of() : Map.of("copydesk.input.format", format));
  }

  RunRequest request(RunRequest.Scope scope, Clock clock) {
    return new RunRequest(
        inputs, output, Objects.requireNonNullElseGet(date, () -> LocalDate.now(clock)), scope);
  }
}
