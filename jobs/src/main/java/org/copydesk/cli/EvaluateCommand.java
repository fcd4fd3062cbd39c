package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.copydesk.evaluation.Evaluation;
import org.copydesk.evaluation.GoldSet;
import org.copydesk.evaluation.Task;
import org.copydesk.job.PublishedViews;
import org.copydesk.job.RunReport;
import org.copydesk.job.RunRequest;
import org.copydesk.job.RunRequest.Scope;
import org.copydesk.job.RunStatus;
import org.copydesk.job.Sessions;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Measures tables against gold annotations and prints one line of figures. */
@Command(
    name = "evaluate",
    description = {
      "Measures precision, recall and F1 against a folder of annotated articles.",
      "What each figure is: docs/evaluation.md."
    })
final class EvaluateCommand implements Callable<Integer> {

  @Option(
      names = "--task",
      required = true,
      paramLabel = "TASK",
      converter = TaskConverter.class,
      description = "What to measure: entities, quotes, claims or anomalies.")
  private Task task = Task.ENTITIES;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "The folder with articles.jsonl and the task's annotations.")
  private Path gold = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "The folder that a run has written to; without it the job is run over the articles.")
  private @Nullable String output;

  @Option(
      names = "--rules",
      split = ",",
      paramLabel = "RULE_ID",
      description = "Of anomalies, count only those of these rules.")
  private Set<String> rules = Set.of();

  @Mixin private SettingsOptions settingsOptions = new SettingsOptions();

  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!rules.isEmpty() && task != Task.ANOMALIES) {
      throw new UsageException("--rules is for --task anomalies");
    }
    Settings settings = settingsOptions.read(Map.of());
    GoldSet goldSet = GoldSet.read(gold, task);
    try (SparkSession spark = Sessions.open(settings.run(), System.getProperty("java.io.tmpdir"))) {
      return output == null
          ? runAndMeasure(spark, settings, goldSet)
          : measure(spark, output, goldSet);
    }
  }

  private int runAndMeasure(SparkSession spark, Settings settings, GoldSet goldSet) {
    try (TemporaryFolder folder = TemporaryFolder.create("evaluate")) {
      // a gold set is in the job's own format, whatever the settings say of other collections
      Settings ownFormat =
          new Settings(
              SettingsReader.defaults().input(),
              settings.engine(),
              settings.rules(),
              settings.run(),
              settings.gate());
      RunReport report =
          JobRunner.run(
              console,
              spark,
              ownFormat,
              new RunRequest(
                  List.of(GoldSet.articles(gold).toString()),
                  folder.path().toString(),
                  LocalDate.now(console.clock()),
                  task == Task.ANOMALIES ? Scope.ALL : Scope.EXTRACT));
      if (report.status() == RunStatus.GATE_FAILED) {
        report.warnings().forEach(warning -> console.err().println("copydesk: " + warning));
        return report.status().exitCode();
      }
      return measure(spark, folder.path().toString(), goldSet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int measure(SparkSession spark, String tables, GoldSet goldSet) {
    PublishedViews.register(spark, tables);
    console
        .out()
        .println(
            Escapes.line(
                task.label()
                    + " "
                    + goldSet.name()
                    + " "
                    + Evaluation.evaluate(spark, goldSet, rules)));
    return ExitCodes.OK;
  }

  /** A task by its word. */
  static final class TaskConverter implements ITypeConverter<Task> {

    @Override
    public Task convert(String word) {
      return Arrays.stream(Task.values())
          .filter(task -> task.label().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + word + "' is not entities, quotes, claims or anomalies"));
    }
  }
}
