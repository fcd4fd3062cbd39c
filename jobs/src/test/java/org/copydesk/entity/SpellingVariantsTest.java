package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.document.EntityType;
import org.junit.jupiter.api.Test;

class SpellingVariantsTest {

  @Test
  void siblingsAreNoSlip() {
    assertThat(variants(EntityType.PER, "francis holm", "frances holm")).isEmpty();
    assertThat(variants(EntityType.PER, "marina holm", "maria holm")).isEmpty();
  }

  @Test
  void endingsFirstLettersAndDigitsAreNoSlip() {
    assertThat(variants(EntityType.PER, "ada holmes", "ada holme")).isEmpty();
    assertThat(variants(EntityType.ORG, "north ferries", "forth ferries")).isEmpty();
    assertThat(variants(EntityType.ORG, "ferry unit 10125", "ferry unit 10225")).isEmpty();
  }

  @Test
  void namesOfOneWordAreNot() {
    assertThat(variants(EntityType.PER, "lindqvist", "lindqist")).isEmpty();
  }

  @Test
  void aSurnameOneLetterApart() {
    assertThat(variants(EntityType.PER, "rosa lindqvist", "rosa lindqist"))
        .containsExactly(Map.entry("rosa lindqist", "rosa lindqvist"));
  }

  @Test
  void aDoubledLetterInAFirstName() {
    assertThat(variants(EntityType.PER, "mohammed tikani", "mohamed tikani"))
        .containsExactly(Map.entry("mohamed tikani", "mohammed tikani"));
  }

  @Test
  void anyWordOfAnOrganisation() {
    assertThat(variants(EntityType.ORG, "northern ferries", "nothern ferries"))
        .containsExactly(Map.entry("nothern ferries", "northern ferries"));
  }

  @Test
  void theRarerIsTheMisspelling() {
    assertThat(SpellingVariants.of(EntityType.PER, Map.of("rosa lindqist", 1, "rosa lindqvist", 2)))
        .containsExactly(Map.entry("rosa lindqist", "rosa lindqvist"));
  }

  private static Map<String, String> variants(EntityType type, String first, String second) {
    Map<String, Integer> times = new LinkedHashMap<>();
    times.put(first, 1);
    times.put(second, 1);
    return SpellingVariants.of(type, times);
  }
}
