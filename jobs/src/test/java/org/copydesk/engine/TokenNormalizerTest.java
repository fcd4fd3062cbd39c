package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenNormalizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oslo|Oslo",
        "Amélie|Amelie",
        "Ame\u0301lie|Amelie",
        "Sha’abi|Sha'abi",
        "“|\"",
        "–|-",
        "ﬁne|fine",
        "🚢|🚢",
        "\u0301|\u0301"
      })
  void bringsATokenIntoTheModelsForm(String token, String normalized) {
    assertThat(TokenNormalizer.normalize(token)).isEqualTo(normalized);
  }
}
