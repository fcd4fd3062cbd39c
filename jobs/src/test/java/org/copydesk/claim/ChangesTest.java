package org.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.copydesk.document.Change;
import org.copydesk.document.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The regiment lost 50 men and 12 horses.",
        "They gave up 517 yards to the visitors.",
        "The firm raised $50 million from investors.",
        "Some 40 boats sailed from the port to 12 islands.",
        "Ages range from 5 to 60 years.",
        "It costs up to $5.",
        "It holds from 10-15 to 20 tonnes.",
      })
  void otherFiguresAreNoChanges(String text) {
    assertThat(Claims.of(text)).isNotEmpty().allMatch(claim -> claim.change() == null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Output rose 20% from 50 to 60. | 20% amount up 50 60, 50 to 60 range up 50 60",
        "Output fell 20% from 50 to 40 units. | 20% amount down 50 40, 50 to 40 range down 50 40",
        "Revenue rose to $7.36 billion from $6.78 billion a year earlier."
            + " | $7.36 billion to up 6780000000 7360000000,"
            + " $6.78 billion from up 6780000000 7360000000",
        "Exports dropped 7% to $2.3 billion. | 7% amount down - 2300000000,"
            + " $2.3 billion to down - 2300000000",
        "The crew was cut from 10 to 8 men. | 10 to 8 range down 10 8",
        "The bank raised its rate by half a point. | half a point amount up - -",
        "The shop raised its price by 50 cents to $3. | 50 cents amount up - 3, $3 to up - 3",
        "Silver slid from $30.50 on Monday to $28 on Friday."
            + " | $30.50 on Monday to $28 range down 30.5 28",
        "Acme fell 2%, Bolt by 3%. | 2% amount down - -, 3% amount down - -",
        "Tolls climbed more than 3% in May. | more than 3% amount up - -",
        "Shares were 4% lower at noon. | 4% amount down - -",
      })
  void figuresOfOneStatementAreLinked(String text, String parts) {
    String found =
        Claims.of(text).stream()
            .filter(claim -> claim.change() != null)
            .map(ChangesTest::part)
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(parts);
  }

  @Test
  void figuresOfTwoStatementsAreNot() {
    List<Claim> claims = Claims.of("Wheat rose 2% to $6 while maize fell 3% to $4.");
    assertThat(claims)
        .extracting(claim -> Objects.requireNonNull(claim.change()).statement())
        .containsExactly(0, 0, 1, 1);
  }

  private static String part(Claim claim) {
    Change change = Objects.requireNonNull(claim.change());
    return String.join(
        " ",
        claim.text(),
        change.role().label(),
        change.direction().label(),
        Claims.plain(change.from()),
        Claims.plain(change.to()));
  }
}
