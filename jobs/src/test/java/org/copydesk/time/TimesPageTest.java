package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.phrase.Pieces;
import org.copydesk.text.Span;
import org.copydesk.text.Tokenizer;
import org.copydesk.time.TimeExpressions.Kind;
import org.copydesk.time.TimeExpressions.Time;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page about times says what the code does. */
class TimesPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("org.copydesk.home"), "docs", "times.md");

  private static final int COLUMNS = 5;

  @TestFactory
  Stream<DynamicTest> exampleIsReadAsThePageSays() throws IOException {
    List<List<String>> rows = rows(COLUMNS);
    assertThat(rows).hasSizeGreaterThan(50);
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(1), () -> check(row)));
  }

  @Test
  void pageHasEveryKind() throws IOException {
    assertThat(rows(2).stream().map(row -> row.get(0)))
        .containsExactly(Arrays.stream(Kind.values()).map(Kind::name).toArray(String[]::new));
  }

  private static void check(List<String> row) {
    String marked = row.get(1);
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    LocalDate published = row.get(0).equals("-") ? null : LocalDate.parse(row.get(0));
    Pieces pieces = new Pieces(Tokenizer.tokenize(text));
    assertThat(TimeExpressions.find(pieces, DateExpressions.find(pieces), published))
        .contains(
            new Time(
                new Span(begin, end),
                LocalDate.parse(row.get(2)),
                LocalDate.parse(row.get(3)),
                Kind.valueOf(row.get(4))));
  }

  /** The rows of the tables of so many columns, without their heads. */
  private static List<List<String>> rows(int columns) throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| ") && !line.contains("| kind |"))
        .filter(line -> !line.startsWith("| kind") && !line.startsWith("|---"))
        .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
        .map(cells -> Arrays.stream(cells).map(String::strip).toList())
        .filter(cells -> cells.size() == columns)
        .toList();
  }
}
