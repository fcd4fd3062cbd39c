package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.copydesk.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as far as they go without Spark. */
class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void withoutArgumentsHelpIsShown() {
    assertThat(run()).isZero();
    assertThat(text(out))
        .startsWith("Usage: copydesk")
        .contains("  run ", "  extract ", "  rules ", "  explain ", "  evaluate ", "  sql ")
        .contains("Exit codes", "--heap");
    assertThat(text(err)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "extract", "rules", "explain", "evaluate", "sql"})
  void everyCommandHasHelpAndAVersion(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(text(out)).startsWith("Usage: copydesk " + command);
    out.reset();
    assertThat(run(command, "--version")).isZero();
    assertThat(text(out)).matches("copydesk \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(text(err)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rnu",
        "--no-such-option",
        "--verbose",
        "run",
        "run --input a",
        "run --output b",
        "run --input a --output b --date tomorrow",
        "run --input a --output b --date 2026-02-30",
        "rules more",
        "explain",
        "evaluate --gold a",
        "evaluate --task entities",
        "evaluate --task names --gold a",
        "sql",
        "sql SELECT --output x --format xml"
      })
  void wrongUsageIsExitCodeTwo(String arguments) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).startsWith("copydesk: ").contains("--help").doesNotContain("\tat ");
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheNearest() {
    run("extrat");

    assertThat(text(err))
        .contains("Unmatched argument at index 0: 'extrat'", "Did you mean: copydesk extract");
  }

  @Test
  void rulesListsEveryRule() {
    assertThat(run("rules")).isZero();
    assertThat(text(out).lines().map(line -> line.split(" ", 2)[0]))
        .containsExactlyInAnyOrderElementsOf(RuleCatalogue.ids());
  }

  @Test
  void explainShowsThePageOfEveryRule() {
    for (String id : RuleCatalogue.ids()) {
      out.reset();
      assertThat(run("explain", id)).isZero();
      assertThat(text(out)).contains(id).contains("Problem").doesNotContain("\n## ");
    }
  }

  @Test
  void explainOfAnUnknownRuleNamesTheNearest() {
    assertThat(run("explain", "typpo")).isEqualTo(2);
    assertThat(text(err)).startsWith("copydesk: there is no rule typpo; did you mean typo?");
  }

  @Test
  void messagesAreHarmlessOnATerminal() {
    run("explain", "\u001b[2Jtypo");

    assertThat(text(err)).contains("\\u001b[2Jtypo").doesNotContain("\u001b");
  }

  @Test
  void aWrongSettingIsExitCodeTwoAndInRunJson() throws IOException {
    Path config = Files.writeString(folder.resolve("site.conf"), "copydesk.input.fromat = csv\n");
    Path output = folder.resolve("new folder/out");

    int exitCode =
        run("run", "--input", "a", "--output", output.toString(), "--config", config.toString());

    assertThat(exitCode).isEqualTo(2);
    assertThat(text(err))
        .contains(
            config
                + ":1: copydesk.input.fromat is not a setting; did you mean copydesk.input.format?");
    JsonNode json = new ObjectMapper().readTree(output.resolve("run.json").toFile());
    assertThat(json.get("status").asText()).isEqualTo("failed");
    assertThat(json.get("exit_code").asInt()).isEqualTo(2);
    assertThat(json.get("date").asText()).isEqualTo("2026-03-01");
    assertThat(json.get("started_at").asText()).isEqualTo("2026-03-01T02:30:00Z");
    assertThat(json.get("ended_at").asText()).isEqualTo("2026-03-01T02:30:00Z");
    assertThat(json.get("version").asText()).isEqualTo(Version.text());
    assertThat(json.get("error").asText()).contains("copydesk.input.fromat");
    assertThat(json.get("run_id").isNull()).isTrue();
    assertThat(output).isDirectoryNotContaining("glob:**{_run.json,*.crc}");
  }

  @Test
  void anUnknownFormatIsExitCodeTwo() {
    assertThat(run("run", "--input", "a", "--output", folder.toString(), "--format", "cvs"))
        .isEqualTo(2);
    assertThat(text(err)).contains("does not know \"cvs\"; did you mean csv?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "file/below", "", "file:relative"})
  void anOutputFolderThatCannotBeWrittenIsExitCodeTwo(String name) throws IOException {
    Files.writeString(folder.resolve("file"), "in the way");
    String output =
        name.startsWith("file:") || name.isEmpty() ? name : folder.resolve(name).toString();

    assertThat(run("run", "--input", "a", "--output", output)).isEqualTo(2);
    assertThat(text(err)).startsWith("copydesk: can't write to the output folder " + output);
  }

  private int run(String... arguments) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Progress.QUIET,
            Clock.fixed(Instant.parse("2026-03-01T02:30:00Z"), ZoneOffset.UTC));
    return Main.run(console, arguments);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
