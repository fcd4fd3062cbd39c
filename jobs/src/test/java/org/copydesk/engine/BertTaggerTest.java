package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.copydesk.document.Entity;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Test;

/** Of a model that takes {@code B} for a place; {@code Bxx} has three pieces. */
class BertTaggerTest {

  private static final int B = 4;

  private final BertTagger tagger =
      new BertTagger(
          BertTaggerTest::logits,
          new WordPieces(
              Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "-", 3, "B", B, "##x", 5, "c", 6)),
          new String[] {"O", "B-LOC"},
          8);

  @Test
  void aSentenceIsOneRun() {
    assertThat(tagger.ids(Tokenizer.tokenize("B c Bx")))
        .containsExactly(new int[] {1, B, 6, B, 5, 2});
  }

  @Test
  void aSentenceOfMoreThan64ModelTokensIsCut() {
    assertThat(sizes("B " + "c ".repeat(63))).containsExactly(66);
    assertThat(sizes("B " + "c ".repeat(64))).containsExactly(66, 3);
  }

  @Test
  void aSentenceOfMoreThan126PiecesIsCutBetweenWords() {
    String words = ("B" + "x".repeat(29) + " ").repeat(4);
    assertThat(sizes(words + "Bxxxxx")).containsExactly(128);
    assertThat(sizes(words + "Bxxxxxx")).containsExactly(122, 9);
  }

  @Test
  void aWordThatIsTooLongIsCutBetweenItsTokens() {
    String part = "B" + "x".repeat(49);
    String word = part + "-" + part + "-" + part;
    assertThat(sizes(word)).containsExactly(104);
    assertThat(sizes("c " + word)).containsExactly(3, 104);
  }

  @Test
  void aWordWhoseFirstTokenIsTooLongHasNoLabel() {
    assertThat(found("B" + "x".repeat(150) + " c B")).containsExactly("B");
  }

  @Test
  void aWordWithoutPiecesAtACutHasNoLabel() {
    String nothing = "\u0301\u200B";
    assertThat(found("B " + "c ".repeat(63) + nothing + " Bx " + nothing))
        .containsExactly("B", "Bx");
    assertThat(found(nothing + " Bx")).containsExactly("Bx");
  }

  private List<Integer> sizes(String text) {
    return tagger.ids(Tokenizer.tokenize(text)).stream().map(ids -> ids.length).toList();
  }

  private List<String> found(String text) {
    return tagger.tag(Tokenizer.tokenize(text)).stream().map(Entity::text).toList();
  }

  private static FloatBuffer logits(List<int[]> rows, int longest) {
    FloatBuffer logits = FloatBuffer.allocate(rows.size() * longest * 2);
    for (int row = 0; row < rows.size(); row++) {
      int[] ids = rows.get(row);
      for (int i = 0; i < ids.length; i++) {
        logits.put(2 * (row * longest + i) + 1, ids[i] == B ? 1 : -1);
      }
    }
    return logits;
  }
}
