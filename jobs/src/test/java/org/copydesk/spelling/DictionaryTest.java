package org.copydesk.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DictionaryTest {

  private final Dictionary dictionary = Dictionary.english();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbor",
        "harbour",
        "organize",
        "organise",
        "organisation",
        "analysed",
        "travelled",
        "signalling",
        "centre",
        "programmes",
        "defence",
        "cheque",
        "tyres",
        "catalogued",
        "neighbourhoods",
        "Harbor",
        "HARBOR",
        "harbor's",
        "harbors’",
        "don't",
        "don’t",
        "they’re",
        "smartphone",
        "online",
        "lakh",
        "cafe",
        "nonbinding",
        "takedown",
        "London",
        "LONDON",
        "america",
        "gdp"
      })
  void knowsWords(String word) {
    assertThat(dictionary.isWord(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tje",
        "harbuor",
        "goverment",
        "accomodate",
        "seperate",
        "doctour",
        "wize",
        "faiilled",
        "dont"
      })
  void knowsSlips(String slip) {
    assertThat(dictionary.isWord(slip)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "tje, the", "harbuor, harbour", "goverment, government", "recieve, receive", "wich, which",
    "cornplete, complete", "tbey, they", "Goverment, Government", "ofthe, of the", "dont, don't",
    "countrys, country's", "exepdition, expedition"
  })
  void suggestsWhatWasLikelyMeant(String slip, String meant) {
    assertThat(dictionary.suggestions(slip)).extracting(Suggestion::form).first().isEqualTo(meant);
  }

  @Test
  void suggestsTheLikeliestFirstAndNeverTheFormItself() {
    List<Suggestion> suggestions = dictionary.suggestions("thier");
    assertThat(suggestions).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    assertThat(suggestions)
        .extracting(Suggestion::score)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(suggestions)
        .extracting(Suggestion::form)
        .doesNotContain("thier")
        .doesNotHaveDuplicates();
  }

  @Test
  void suggestsNothingForWhatIsFarFromAllWords() {
    assertThat(dictionary.suggestions("qzxwvkj")).isEmpty();
    assertThat(dictionary.suggestions("x")).isEmpty();
    assertThat(dictionary.suggestions("a".repeat(1_000))).isEmpty();
  }

  @Test
  void countsFormsByLetterCase() {
    assertThat(dictionary.frequency("the")).isGreaterThan(dictionary.frequency("harbor"));
    assertThat(dictionary.frequency("tje")).isZero();
    assertThat(dictionary.hasName("Obama")).isTrue();
    assertThat(dictionary.hasName("Xqzobama")).isFalse();
  }
}
