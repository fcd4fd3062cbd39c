package org.copydesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

  private static final Config NO_ENVIRONMENT = ConfigFactory.empty();

  private final SettingsReader reader = new SettingsReader(Set.of("typo", "stray-letter"));

  @TempDir private Path folder;

  @Test
  void theDefaultsAreThoseOfTheReference() {
    Settings settings = SettingsReader.defaults();

    assertThat(settings.input().format()).isEqualTo(InputFormat.AUTO);
    assertThat(settings.input().charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(settings.input().maxTextBytes()).isEqualTo(5_000_000);
    assertThat(settings.input().fields().published()).isEqualTo("published");
    assertThat(settings.engine().kind()).isEqualTo(EngineKind.EMBEDDED);
    assertThat(settings.rules().disabled()).isEmpty();
    assertThat(settings.run().spark()).isEmpty();
    assertThat(settings.gate()).isEqualTo(new GateSettings(0.05, 0.5));
  }

  @Test
  void aFileWinsOverTheReferenceOnlyWhereItSaysSomething() throws IOException {
    Settings settings =
        readFile(
            """
            copydesk {
              input { format = csv, charset = windows-1252, fields.text = body }
              rules.disabled = [typo]
              run.spark { "spark.speculation" = true, "spark.speculation.quantile" = 0.9, spark.local.dir = /scratch }
            }
            """);

    assertThat(settings.input().format()).isEqualTo(InputFormat.CSV);
    assertThat(settings.input().charset().name()).isEqualTo("windows-1252");
    assertThat(settings.input().fields().text()).isEqualTo("body");
    assertThat(settings.input().fields().id()).isEqualTo("id");
    assertThat(settings.rules().disabled()).containsExactly("typo");
    assertThat(settings.run().spark())
        .containsExactly(
            Map.entry("spark.local.dir", "/scratch"),
            Map.entry("spark.speculation", "true"),
            Map.entry("spark.speculation.quantile", "0.9"));
  }

  @Test
  void theStrongerSourceWins() throws IOException {
    Path file =
        file(
            "copydesk { input { format = csv, author-separator = a }, engine { batch-size = 1, language = de }}");
    Config environment =
        ConfigFactory.parseMap(
            Map.of(
                "copydesk.input.format", "tsv",
                "copydesk.input.author-separator", "b",
                "copydesk.engine.batch-size", "2",
                "another.program", "x"));
    Properties properties = new Properties();
    properties.setProperty("copydesk.input.format", "jsonl");
    properties.setProperty("copydesk.input.author-separator", "c");
    properties.setProperty("java.io.tmpdir", "x");

    Settings settings =
        reader.read(file, Map.of("copydesk.input.format", "text"), properties, environment);

    assertThat(settings.input().format()).isEqualTo(InputFormat.TEXT);
    assertThat(settings.input().authorSeparator()).isEqualTo("c");
    assertThat(settings.engine().batchSize()).isEqualTo(2);
    assertThat(settings.engine().language()).isEqualTo("de");
  }

  @Test
  void aListMayBeOneTextWithCommas() {
    Properties properties = new Properties();
    properties.setProperty("copydesk.rules.disabled", "typo, stray-letter,");

    Settings settings = reader.read(null, Map.of(), properties, NO_ENVIRONMENT);

    assertThat(settings.rules().disabled()).containsExactly("stray-letter", "typo");
  }

  @Test
  void aFileMayReferToOtherValues() throws IOException {
    Settings settings =
        readFile(
            "copydesk { engine.name = news, engine.path = ${copydesk.engine.name}/${copydesk.engine.language} }");

    assertThat(settings.engine().path()).isEqualTo("news/en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          copydesk.input.fromat = csv            | copydesk.input.fromat is not a setting; did you mean copydesk.input.format?
          copydesk.input.maxTextBytes = 5 MB     | copydesk.input.maxTextBytes is not a setting; did you mean copydesk.input.max-text-bytes?
          copydesk.input.batch-size = 4          | copydesk.input.batch-size is not a setting; did you mean copydesk.engine.batch-size?
          copydesk.inptu { format = csv }        | copydesk.inptu is not a setting; did you mean copydesk.input?
          input.format = csv                     | input is not a setting; did you mean copydesk.input?
          copydesk.colour = green                | copydesk.colour is not a setting
          copydesk."a.b" = green                 | copydesk."a.b" is not a setting
          copydesk.input = csv                   | copydesk.input is a group of settings, not a value
          copydesk.input = null                  | copydesk.input is a group of settings, not a value
          copydesk = 1                           | copydesk is a group of settings, not a value
          copydesk.run.spark = 1                 | copydesk.run.spark is a group of settings, not a value
          copydesk.run.spark.a = [1]             | copydesk.run.spark.a must be text, not [1]
          copydesk.input.format { a = 1 }        | copydesk.input.format must be a word, not {"a":1}
          copydesk.input.format = null           | copydesk.input.format must be a word, but has no value
          copydesk.input.format = cvs            | copydesk.input.format does not know "cvs"; did you mean csv?
          copydesk.input.format = warc           | copydesk.input.format does not know "warc", only auto, jsonl, csv, tsv, parquet, text
          copydesk.input.charset = latin-x       | copydesk.input.charset must be the name of a charset, not "latin-x"
          copydesk.input.charset = "no charset"  | copydesk.input.charset must be the name of a charset, not "no charset"
          copydesk.input.max-text-bytes = -1     | copydesk.input.max-text-bytes must be a size such as 5 MB, not -1
          copydesk.input.max-text-bytes = 0      | copydesk.input.max-text-bytes must be at least 1 byte
          copydesk.input.split-bytes = 5 miles   | copydesk.input.split-bytes must be a size such as 5 MB, not "5 miles"
          copydesk.input.max-expansion = 0       | copydesk.input.max-expansion must be at least 1
          copydesk.input.author-separator = ""   | copydesk.input.author-separator must not be empty
          copydesk.input.fields.text = []        | copydesk.input.fields.text must be text, not []
          copydesk.engine.batch-size = many      | copydesk.engine.batch-size must be a whole number, not "many"
          copydesk.engine.batch-size = 2.5       | copydesk.engine.batch-size must be a whole number, not 2.5
          copydesk.engine.batch-size = 9999999999| copydesk.engine.batch-size must be a whole number, not 9999999999
          copydesk.engine.kind = saved           | copydesk.engine.kind = saved needs copydesk.engine.path
          copydesk.engine.kind = pretrained      | copydesk.engine.kind = pretrained needs copydesk.engine.name
          copydesk.rules.disabled = [typos]      | copydesk.rules.disabled does not know "typos"; did you mean typo?
          copydesk.rules.disabled = {a = 1}      | copydesk.rules.disabled must be a list of words, not {"a":1}
          copydesk.run.partitions = -1           | copydesk.run.partitions must be at least 0
          copydesk.gate.warn-reject-share = 1.01 | copydesk.gate.warn-reject-share must be between 0 and 1
          copydesk.gate.fail-reject-share = -0.1 | copydesk.gate.fail-reject-share must be between 0 and 1
          copydesk.gate.fail-reject-share = NaN  | copydesk.gate.fail-reject-share must be between 0 and 1
          copydesk.gate.fail-reject-share = high | copydesk.gate.fail-reject-share must be a number, not "high"
          copydesk.gate.fail-reject-share = 0.01 | copydesk.gate.fail-reject-share must not be below copydesk.gate.warn-reject-share
          """)
  void aWrongSettingIsNamedWithFileAndLine(String setting, String message) throws IOException {
    Path file = file("# a comment\n\n" + setting + "\n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessage(file + ":3: " + message);
  }

  @Test
  void aWrongSystemPropertyOrVariableIsNamed() {
    Properties properties = new Properties();
    properties.setProperty("copydesk.engine.kind", "big");
    Config environment =
        ConfigFactory.parseMap(Map.of("copydesk.engine.knid", "big"), "env variables overrides");

    assertThatThrownBy(() -> reader.read(null, Map.of(), properties, NO_ENVIRONMENT))
        .hasMessage(
            "-D option: copydesk.engine.kind does not know \"big\", only embedded, saved, pretrained");
    assertThatThrownBy(() -> reader.read(null, Map.of(), new Properties(), environment))
        .hasMessageStartingWith("env variables overrides: copydesk.engine.knid is not a setting");
    assertThatThrownBy(
            () ->
                reader.read(
                    null, Map.of("copydesk.input.format", "x"), new Properties(), NO_ENVIRONMENT))
        .hasMessageStartingWith("option: copydesk.input.format does not know \"x\"");
  }

  @Test
  void whatIsNotHoconIsNamedWithFileAndLine() throws IOException {
    Path file = file("copydesk {\n  input { format = csv\n");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(file + ":3: ");
  }

  @Test
  void aReferenceToNothingIsNamedWithFileAndLine() throws IOException {
    Path file =
        file("copydesk.input.charset = UTF-8\ncopydesk.engine.path = ${copydesk.nowhere}\n");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(file + ":2: ");
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("missing.conf");

    assertThatThrownBy(() -> read(missing))
        .isInstanceOf(SettingsException.class)
        .hasMessage("settings file " + missing + " is missing or cannot be read");
    assertThatThrownBy(() -> read(folder)).isInstanceOf(SettingsException.class);
  }

  @Test
  void theHashIsOfTheValuesAndNotOfTheirNotation() throws IOException {
    String hash = SettingsReader.defaults().hash();

    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(readFile("copydesk.input { max-text-bytes = 5000 kB, charset = utf8 }").hash())
        .isEqualTo(hash);
    assertThat(readFile("copydesk.input.max-text-bytes = 5 MiB").hash()).isNotEqualTo(hash);
    assertThat(readFile("copydesk.rules.disabled = [typo, stray-letter]").hash())
        .isEqualTo(readFile("copydesk.rules.disabled = [stray-letter, typo]").hash())
        .isNotEqualTo(hash);
  }

  @Test
  void settingsCanBeSentToExecutors() throws IOException, ClassNotFoundException {
    Settings settings = readFile("copydesk { rules.disabled = [typo], run.spark.a = b }");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(settings);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(settings);
    }
  }

  private Settings readFile(String content) throws IOException {
    return read(file(content));
  }

  private Settings read(Path file) {
    return reader.read(file, Map.of(), new Properties(), NO_ENVIRONMENT);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("site settings.conf"), content);
  }
}
