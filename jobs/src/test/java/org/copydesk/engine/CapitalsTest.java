package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boats stayed in.",
        "He said, \"It was late.\"",
        "However, I was not there.",
        "12.5 13.1 14.0",
        "“They left.”",
        "The boats stayed in 🚢 and 𝐨𝐬𝐥𝐨."
      })
  void aSentenceOfFunctionWordsWithCapitalsHoldsNoName(String sentence) {
    assertThat(mayName(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boats stayed in.",
        "The boats stayed in Oslo.",
        "Élise left.",
        "THE BOATS",
        "Told by an iPhone, she left.",
        "Путин left.",
        "The boats stayed in 𝐎𝐬𝐥𝐨."
      })
  void anyOtherCapitalMayBeginOne(String sentence) {
    assertThat(mayName(sentence)).isTrue();
  }

  @Test
  void inATextWithoutCapitalsEverySentenceWithALetterIsRead() {
    TokenizedText text = Tokenizer.tokenize("the boats left oslo\n\nnobody saw them\n\n12 13");
    Capitals capitals = new Capitals(text);
    assertThat(text.sentences()).isEqualTo(3);
    assertThat(capitals.mayName(0)).isTrue();
    assertThat(capitals.mayName(2)).isFalse();
  }

  private static boolean mayName(String sentence) {
    return new Capitals(Tokenizer.tokenize(sentence)).mayName(0);
  }
}
