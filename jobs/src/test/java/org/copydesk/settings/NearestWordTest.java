package org.copydesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {

  private static final List<String> RULES =
      List.of("typo", "doubled-word", "name-variant", "split-word");

  @Test
  void findsTheWordThatIsFewLettersAway() {
    assertThat(NearestWord.find("tpyo", RULES)).contains("typo");
    assertThat(NearestWord.find("typos", RULES)).contains("typo");
    assertThat(NearestWord.find("double-words", RULES)).contains("doubled-word");
    assertThat(NearestWord.find("NameVariant", RULES)).contains("name-variant");
  }

  @Test
  void findsNothingFarAway() {
    assertThat(NearestWord.find("weekday-mismatch", RULES)).isEmpty();
    assertThat(NearestWord.find("", RULES)).isEmpty();
    assertThat(NearestWord.find("a", RULES)).isEmpty();
    assertThat(NearestWord.find("typo", List.of())).isEmpty();
  }

  @Test
  void ofTwoEquallyNearTakesTheFirstInTheAlphabet() {
    assertThat(NearestWord.find("bat", List.of("rat", "cat"))).contains("cat");
  }
}
