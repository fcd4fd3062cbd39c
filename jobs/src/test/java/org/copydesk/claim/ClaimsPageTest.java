package org.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.document.Claim;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of docs/claims.md are what the code gives. */
final class ClaimsPageTest {

  private static final Path PAGE = Path.of("docs/claims.md");

  private static final LocalDate PUBLISHED = LocalDate.of(2018, 2, 23);

  private static final String PLACE = "Ruritania";

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String column = "";
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length != 5 || line.startsWith("|---")) {
        continue;
      }
      if (cells[1].strip().equals("sentence")) {
        column = cells[3].strip();
        continue;
      }
      String name = column;
      String sentence = cells[1].strip();
      String figure = cells[2].strip();
      String expected = cells[3].strip();
      tests.add(
          DynamicTest.dynamicTest(
              name + ": " + sentence + " " + figure,
              () -> assertThat(shown(value(name, claim(sentence, figure)))).isEqualTo(expected)));
    }
    assertThat(tests).hasSizeGreaterThan(40);
    return tests.stream();
  }

  private static Claim claim(String sentence, String figure) {
    TokenizedText tokens = Tokenizer.tokenize(sentence);
    int begin = sentence.indexOf(PLACE);
    List<Entity> names =
        begin < 0
            ? List.of()
            : List.of(
                new Entity(
                    new Span(begin, begin + PLACE.length()), 0, EntityType.LOC, PLACE, PLACE, 1));
    List<Claim> claims = ClaimExtractor.extract(tokens, names, PUBLISHED);
    assertThat(claims).extracting(Claim::text).contains(figure);
    return claims.stream().filter(claim -> claim.text().equals(figure)).findFirst().orElseThrow();
  }

  private static @Nullable Object value(String column, Claim claim) {
    return switch (column) {
      case "counted" -> claim.counted();
      case "counted_head" -> claim.countedHead();
      case "normalized_unit" -> claim.normalizedUnit();
      case "subject" -> claim.subject();
      case "place" -> claim.place();
      case "time_begin" -> claim.timeBegin();
      default -> throw new IllegalArgumentException(column);
    };
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
