package org.copydesk.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTableTest {

  private static final PhraseTable<String> TABLE =
      new PhraseTable<>(
          Map.of(
              "=MW",
              "mega",
              "=mW",
              "milli",
              "kw",
              "kilo",
              "=Kw",
              "Kelvin word",
              "sea mile",
              "mile"));

  @Test
  void otherCaseIsNoExactPhrase() {
    assertThat(match("Mw")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"MW, mega", "mW, milli", "KW, kilo", "Kw, Kelvin word", "Sea  mile off, mile"})
  void exactPhrasesDifferByCaseAndGoFirst(String text, String value) {
    assertThat(Objects.requireNonNull(match(text)).value()).isEqualTo(value);
  }

  private static @Nullable Match<String> match(String text) {
    return TABLE.match(new Pieces(Tokenizer.tokenize(text)), 0);
  }
}
