package org.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedUnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It weighs 5 and 6 kg. | 5 kilogram, 6 kilogram",
        "They ran 10, 20 and 30 miles. | 10 mile, 20 mile, 30 mile",
        "He raised 280 million of the 1.5 billion euros. | 280000000 EUR, 1500000000 EUR",
        "Loans came to 43.1 billion euros, against 43.2 in May. | 43100000000 EUR, 43200000000 EUR",
        "It earns 9 billion euros ($8 billion) a year."
            + " | 9000000000 EUR per year, 8000000000 USD per year",
        "Yields fell 2% but prices dropped by 1. | 2 percent, 1 percent",
        "Sales rose to 1,623 billion yen from 1,177 billion. | 1623000000000 JPY, 1177000000000 JPY",
      })
  void bareNumberTakesTheUnitOfItsNeighbour(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is 20 kg and 12 boxes came. | 20 kilogram, 12 box",
        "Output fell 24% to 312 units. | 24 percent, 312 unit",
        "They paid $50 to 3 men. | 50 USD, 3 man",
      })
  void otherNumbersKeepTheirOwn(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It lies some seven miles (11 km) away. | about, about",
        "It cost more than 7 million euros ($8 million). | above, above",
        "It lies some seven miles (and 11 men) away. | about, equal",
      })
  void conversionIsAsVagueAsWhatItConverts(String text, String relations) {
    String found =
        Claims.of(text).stream()
            .map(claim -> claim.relation().label())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(relations);
  }

  private static String figures(String text) {
    return Claims.of(text).stream()
        .map(claim -> Claims.plain(claim.low()) + " " + claim.normalizedUnit())
        .collect(Collectors.joining(", "));
  }
}
