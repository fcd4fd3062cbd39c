package org.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.document.Quote;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples and the scores of docs/quotes.md are what the code gives. */
final class QuotesPageTest {

  private static final Path PAGE = Path.of("docs/quotes.md");

  private static final Names NAMES =
      Names.persons("Mira Olsen", "Olsen", "Tomas Brandt", "Brandt", "Ines Duarte", "Duarte")
          .organisations("Harbour Board", "Northern Rail", "Daily Ledger");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      List<String> cells = cells(line);
      if (cells.size() == 5 && cells.get(0).endsWith(".")) {
        tests.add(
            DynamicTest.dynamicTest(
                cells.get(0), () -> assertThat(shown(cells.get(0))).contains(cells)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(15);
    return tests.stream();
  }

  @Test
  void methodsAndTheirScoresAreThoseOfTheCode() throws IOException {
    Map<String, String> quoted = new LinkedHashMap<>();
    for (Method method : Method.values()) {
      quoted.put(
          '`' + method.label() + '`',
          score(method.score(false, false))
              + ' '
              + score(method.score(true, false))
              + ' '
              + score(method.score(false, true)));
    }
    Map<String, String> indirect = new LinkedHashMap<>();
    for (IndirectMethod method : IndirectMethod.values()) {
      indirect.put('`' + method.label() + '`', score(method.score()));
    }
    assertThat(scores("method of quoted words")).isEqualTo(quoted);
    assertThat(scores("method of indirect speech")).isEqualTo(indirect);
  }

  private static Map<String, String> scores(String heading) throws IOException {
    Map<String, String> scores = new LinkedHashMap<>();
    boolean inside = false;
    for (String line : Files.readAllLines(PAGE)) {
      List<String> cells = cells(line);
      inside = cells.size() > 2 && (inside || cells.get(0).equals(heading));
      if (inside && cells.get(0).startsWith("`")) {
        scores.put(cells.get(0), String.join(" ", cells.subList(2, cells.size())));
      }
    }
    return scores;
  }

  private static List<List<String>> shown(String sentence) {
    TokenizedText tokens = Tokenizer.tokenize(sentence);
    List<List<String>> rows = new ArrayList<>();
    for (Quote quote : QuoteExtractor.extract(tokens, NAMES.in(tokens))) {
      rows.add(
          List.of(
              sentence,
              quote.kind().label(),
              quote.text(),
              quote.speaker() == null ? "-" : quote.speaker(),
              quote.cue() == null ? "-" : quote.cue()));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    String[] parts = line.split("\\|", -1);
    return parts.length < 3
        ? List.of()
        : Arrays.stream(parts).skip(1).limit(parts.length - 2L).map(String::strip).toList();
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }
}
