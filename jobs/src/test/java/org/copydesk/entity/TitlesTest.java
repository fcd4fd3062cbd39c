package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void wordsThatAreNoTitles() {
    assertThat(Titles.of("King")).isNull();
    assertThat(Titles.of("Foreign")).isNull();
    assertThat(Titles.of("")).isNull();
  }

  @Test
  void titles() {
    assertThat(Titles.of("Gen.")).isEqualTo("gen");
    assertThat(Titles.of("MINISTER")).isEqualTo("minister");
  }

  @Test
  void formsOfAddressOfOneGenderAreOne() {
    assertThat(Titles.of("Ms.")).isEqualTo("mrs");
    assertThat(Titles.of("Sir")).isEqualTo("mr");
    assertThat(Titles.exclude("mr", "mrs")).isTrue();
    assertThat(Titles.exclude("mrs", "mr")).isTrue();
    assertThat(Titles.exclude("mr", "senator")).isFalse();
  }

  @Test
  void wordsBeforeATitle() {
    assertThat(Titles.isOffice("Deputy")).isTrue();
    assertThat(Titles.isOffice("Minister")).isFalse();
  }

  @Test
  void titlesThatPeopleGoBy() {
    assertThat(Titles.isName("Sheikh")).isTrue();
    assertThat(Titles.isName("Senator")).isFalse();
  }
}
