package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.TestSpark;
import org.copydesk.job.PublishedFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {

  private static Path output;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path gold;

  @BeforeAll
  static void publish(@TempDir Path folder) {
    output = folder.resolve("with space");
    PublishedFixture.publish(TestSpark.session(), output);
  }

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(
        gold.resolve("articles.jsonl"), "{\"id\": \"gull-2\", \"text\": \"four words of text\"}\n");
    Files.writeString(
        gold.resolve("anomalies.jsonl"),
        """
        {"article_id": "gull-2", "begin": 171, "end": 174, "rule": "doubled-word", "suggestion": "the"}
        """);
  }

  @Test
  void publishedTablesAreMeasured() {
    assertThat(run("anomalies", "--output", output.toString())).isZero();
    assertThat(text(out))
        .isEqualTo(
            "anomalies "
                + gold.getFileName()
                + " gold=1 predicted=1 recall=1.000 precision=1.000 suggestion_accuracy=1.000"
                + " rule_accuracy=1.000 per_1000_words=250.000\n");
  }

  @Test
  void onlyTheRulesAskedForAreCounted() {
    assertThat(run("anomalies", "--output", output.toString(), "--rules", "typo,doubled-word"))
        .isZero();
    assertThat(text(out)).contains(" gold=1 predicted=1 ");
    out.reset();
    assertThat(run("anomalies", "--output", output.toString(), "--rules", "typo")).isZero();
    assertThat(text(out)).contains(" gold=0 predicted=0 ");
  }

  @Test
  void rulesOfAnotherTaskAreWrongUsage() {
    assertThat(run("quotes", "--output", output.toString(), "--rules", "typo")).isEqualTo(2);
    assertThat(text(err)).contains("--rules is for --task anomalies");
  }

  @Test
  void aTaskTheSetLacksIsExitCodeThree() {
    assertThat(run("quotes", "--output", output.toString())).isEqualTo(3);
    assertThat(text(err)).contains("quotes.jsonl");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void anOutputFolderWithoutTablesIsExitCodeThree() {
    assertThat(run("anomalies", "--output", gold.toString())).isEqualTo(3);
    assertThat(text(err)).contains("no published tables");
  }

  private int run(String task, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("evaluate", "--task", task, "--gold", gold.toString()));
    arguments.addAll(List.of(options));
    return Main.run(
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Progress.QUIET,
            Clock.systemUTC()),
        arguments.toArray(String[]::new));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
