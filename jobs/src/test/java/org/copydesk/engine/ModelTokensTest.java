package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTokensTest {

  /** The examples of the model's page. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "al-Ameri|al - Ameri",
        "U.S.|U . S .",
        "José|Jose",
        "Jose\u0301|Jose",
        "café’s|cafe ' s",
        "1,000.5|1 , 000 . 5",
        "£|$",
        "½|1 / 2",
        "…|. . .",
        "Straße|Strasse",
        "Путин|*",
        "🚢|*",
        "govern-\u00AD\u200Bment|govern - ment",
        "“|\""
      })
  void makesTheTokensThatTheModelKnows(String word, String tokens) {
    assertThat(String.join(" ", ModelTokens.of(word))).isEqualTo(tokens);
  }

  @Test
  void aWordWithNothingVisibleHasNone() {
    assertThat(ModelTokens.of("\u0301\u200B")).isEmpty();
  }
}
