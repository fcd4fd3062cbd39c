package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.document.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotations that ship in data/training/ner keep to the form their page describes. */
class TrainingDataTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("org.copydesk.home"), "data", "training", "ner");
  private static final Pattern NAME = Pattern.compile("\\[(PER|LOC|ORG|MISC) [^\\[\\]]+]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "voa.tsv",
        "press.tsv",
        "ocr-1916.tsv",
        "second/voa.tsv",
        "second/press.tsv",
        "second/ocr-1916.tsv"
      })
  void spansFollowOneAnotherInsideTheirSentence(String file) {
    Set<String> places = new HashSet<>();
    for (String line : lines(file)) {
      String[] fields = line.split("\t", -1);
      assertThat(fields).as(line).hasSize(4);
      assertThat(places.add(fields[0] + " " + fields[1])).as(line).isTrue();
      int at = Integer.parseInt(fields[1]);
      for (String span : fields[3].isEmpty() ? new String[0] : fields[3].split(" ", -1)) {
        String[] parts = span.split(":", -1);
        int begin = Integer.parseInt(parts[0]);
        assertThat(EntityType.valueOf(parts[2])).as(line).isNotNull();
        assertThat(begin).as(line).isGreaterThanOrEqualTo(at);
        at = Integer.parseInt(parts[1]);
        assertThat(at).as(line).isGreaterThan(begin);
      }
      assertThat(at).as(line).isLessThanOrEqualTo(Integer.parseInt(fields[2]));
    }
    assertThat(places).hasSizeGreaterThan(50);
  }

  @Test
  void bracketsInWrittenSentencesMarkNamesOnly() {
    List<String> lines = lines("written.txt");
    assertThat(lines).hasSizeGreaterThan(4000).doesNotContain("");
    assertThat(lines)
        .allSatisfy(line -> assertThat(NAME.matcher(line).replaceAll("")).doesNotContain("[", "]"));
  }

  /** {@code | `voa.tsv` | what | sentences | names | PER | LOC | ORG | MISC |}. */
  @Test
  void thePageSaysHowManySentencesAndNamesThereAre() {
    List<String> rows = lines("README.md").stream().filter(row -> row.startsWith("| `")).toList();
    assertThat(rows).hasSize(4);
    assertThat(rows)
        .allSatisfy(
            row -> {
              String[] cells = row.split("\\s*\\|\\s*", -1);
              List<String> lines = lines(cells[1].replace("`", ""));
              List<Long> counts = new ArrayList<>();
              counts.add((long) lines.size());
              counts.add(names(lines, "PER|LOC|ORG|MISC"));
              for (String type : List.of("PER", "LOC", "ORG", "MISC")) {
                counts.add(names(lines, type));
              }
              assertThat(Stream.of(cells).skip(3).limit(6).map(cell -> cell.replace(",", "")))
                  .containsExactlyElementsOf(counts.stream().map(String::valueOf).toList());
            });
  }

  private static long names(List<String> lines, String types) {
    Pattern name = Pattern.compile("\\[(?:" + types + ") |:(?:" + types + ")(?= |$)");
    return lines.stream().mapToLong(line -> name.matcher(line).results().count()).sum();
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
