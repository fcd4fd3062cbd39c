package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "har", "harbour", "##bour", "##s", "##b", "h", "#",
          "##");

  private final WordPieces pieces = new WordPieces(ids());

  @ParameterizedTest
  @CsvSource({
    "harbour, harbour",
    "harbours, harbour ##s",
    "harbs, har ##b ##s",
    "harx, [UNK]",
    "xhar, [UNK]",
    "sharbour, [UNK]",
    "##, ##",
    "h, h"
  })
  void takesTheLongestPieceFromTheLeft(String token, String expected) {
    assertThat(encode(token)).isEqualTo(expected);
  }

  @Test
  void aTokenOfMoreThanTwoHundredCharactersIsUnknown() {
    assertThat(encode("har" + "b".repeat(197))).startsWith("har ##b");
    assertThat(encode("har" + "b".repeat(198))).isEqualTo("[UNK]");
  }

  @Test
  void anUnknownRestTakesBackWhatStoodBeforeIt() {
    IntList ids = new IntList();
    pieces.encode("h", ids);
    pieces.encode("harbx", ids);
    assertThat(ids.toArray()).containsExactly(VOCABULARY.indexOf("h"), VOCABULARY.indexOf("[UNK]"));
  }

  @Test
  void aVocabularyWithoutMarksIsRefused() {
    assertThatThrownBy(() -> new WordPieces(Map.of("[UNK]", 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[CLS]");
  }

  private String encode(String token) {
    IntList ids = new IntList();
    pieces.encode(token, ids);
    return String.join(
        " ", java.util.Arrays.stream(ids.toArray()).mapToObj(VOCABULARY::get).toList());
  }

  private static Map<String, Integer> ids() {
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < VOCABULARY.size(); i++) {
      ids.put(VOCABULARY.get(i), i);
    }
    return ids;
  }
}
