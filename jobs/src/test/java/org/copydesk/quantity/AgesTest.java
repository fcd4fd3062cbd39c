package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.phrase.Pieces;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {

  @ParameterizedTest
  @ValueSource(strings = {"was *12", "of *12", "an age. *12", "engaged *12", "aged oak *12"})
  void otherWordsBeforeANumberMakeNoAge(String text) {
    assertThat(before(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aged *12",
        "Aged *12",
        "a boy aged *12",
        "at age *12",
        "at the age of *12",
        "pupils ages *5",
        "aged between *5",
        "aged from *5",
      })
  void wordsBeforeANumberMakeItAnAge(String text) {
    assertThat(before(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "5 years old men, 3",
    "5-year-old boy, 5",
    "18 month-old boy, 4",
    "50 years of age, 4",
    "5 years of war, -1",
    "5 years older, -1",
    "5 years, -1",
  })
  void wordsAfterATimeMakeItAnAge(String text, int end) {
    Pieces pieces = new Pieces(Tokenizer.tokenize(text));
    int unit = pieces.isMark(1, '-') ? 2 : 1;
    assertThat(Ages.after(pieces, unit + 1)).isEqualTo(end);
  }

  private static boolean before(String text) {
    Pieces pieces = new Pieces(Tokenizer.tokenize(text.replace("*", "")));
    return Ages.before(pieces, pieces.at(text.indexOf('*')));
  }
}
