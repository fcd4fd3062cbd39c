package org.copydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Ana María Souza, ana maria souza",
    "Groß, gross",
    "GROẞ, gross",
    "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
    "ﬁnch, finch",
    "Kılıç, kılıc",
    "İzmir, izmir",
    "O’Neill-Brandt, o neill brandt",
    "the Rev. Dr. Ama Boateng, rev ama boateng",
    "km², km2",
    "Secretary-General, ''",
  })
  void wordsAreFolded(String name, String words) {
    assertThat(String.join(" ", NameWords.of(name))).isEqualTo(words);
  }

  @Test
  void marksThatDoNotCombinePartWords() {
    // U+093F, a vowel sign of combining class 0, and U+094D, a virama of class 9
    assertThat(NameWords.of("\u0939\u093F\u0928")).containsExactly("\u0939", "\u0928");
    assertThat(NameWords.of("\u0928\u094D\u0926")).containsExactly("\u0928\u0926");
  }

  @ParameterizedTest
  @CsvSource({
    "Ines Vail, Vail, true",
    "Vail, Ines Vail, true",
    "Mr Vail, President Vail, true",
    "Ines Vail, Omar Vail, false",
    "the president, the minister, false",
    "'', Vail, false",
  })
  void theSameNameHasAllWordsOfTheOther(String a, String b, boolean same) {
    assertThat(NameWords.same(a, b)).isEqualTo(same);
  }

  @Test
  void noNameIsTheSameAsNone() {
    assertThat(NameWords.same(null, null)).isFalse();
    assertThat(NameWords.same("Vail", null)).isFalse();
  }
}
