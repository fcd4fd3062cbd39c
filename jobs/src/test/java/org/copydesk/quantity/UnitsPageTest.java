package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.phrase.PhraseTable;
import org.junit.jupiter.api.Test;

/** {@code docs/units.md} shows both tables whole and in their order. */
class UnitsPageTest {

  @Test
  void pageShowsTheWholeTables() throws IOException {
    Stream<String> units =
        PhraseTable.rows(Unit.class, "units.tsv").stream()
            .map(
                row ->
                    line(
                        code(row[0], "\\|"),
                        code(row[1], "\\|"),
                        code(row[2], "\\|"),
                        code(row[3], " "),
                        row[5]));
    Stream<String> currencies =
        PhraseTable.rows(Unit.class, "currencies.tsv").stream()
            .map(row -> line(code(row[0], "\\|"), code(row[1], "\\|"), row[2]));
    Path page = Path.of(System.getProperty("org.copydesk.home"), "docs", "units.md");
    List<String> shown =
        Files.readAllLines(page).stream().filter(line -> line.startsWith("| `")).toList();
    assertThat(shown).isEqualTo(Stream.concat(units, currencies).toList());
  }

  private static String line(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String code(String field, String separator) {
    return Stream.of(field.split(separator, -1))
        .filter(part -> !part.isEmpty())
        .map(part -> "`" + part + "`")
        .collect(Collectors.joining(", "));
  }
}
