package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.phrase.PhraseTable;
import org.junit.jupiter.api.Test;

class HedgeTest {

  @Test
  void pageShowsTheWholeTable() throws IOException {
    List<String> page =
        Files.readAllLines(Path.of(System.getProperty("org.copydesk.home"), "docs", "hedges.md"));
    List<String> shown = page.stream().filter(line -> line.startsWith("| `")).toList();
    List<String[]> rows = PhraseTable.rows(Hedge.class, "hedges.tsv");
    assertThat(shown).hasSameSizeAs(rows);
    for (int i = 0; i < shown.size(); i++) {
      String[] row = rows.get(i);
      String phrases =
          Arrays.stream(row[0].split("\\|", -1))
              .map(phrase -> "`" + phrase + "`")
              .collect(Collectors.joining(", "));
      assertThat(shown.get(i)).startsWith("| " + phrases + " | " + row[1] + " | ");
      assertThat(shown.get(i)).endsWith(" | " + row[3] + " | " + row[4] + " |");
    }
  }
}
