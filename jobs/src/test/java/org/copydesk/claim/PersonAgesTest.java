package org.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.quantity.Ages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonAgesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She is 5 miles away.",
        "He was 200 then.",
        "He said it was 21.",
        "In Ghent, 52 guests came.",
        "The crew is 35 strong.",
      })
  void otherNumbersAreNoAges(String text) {
    assertThat(Claims.of(text)).noneMatch(claim -> Ages.IN_YEARS.equals(claim.normalizedUnit()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Holt, 52, said so.",
        "A boy aged 12 was found.",
        "Players over the age of 21 left.",
        "It insures men under age 65.",
        "Children between the ages of 5 and 10 may come.",
        "He's 21 and lives here.",
        "She will be 35 in May.",
        "A 5-year-old ran home.",
      })
  void ageIsInYears(String text) {
    assertThat(Claims.of(text))
        .singleElement()
        .satisfies(claim -> assertThat(claim.normalizedUnit()).isEqualTo(Ages.IN_YEARS));
  }
}
