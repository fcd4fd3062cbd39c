package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.IAnnotation;
import com.johnsnowlabs.nlp.JavaAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.document.Entity;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Test;

class PipelineTaggerTest {

  @Test
  void aChunkThatTouchesNoTokenIsNoName() {
    assertThat(found("He left\u200B \u200B.", "\u200B \u200B")).isEmpty();
  }

  @Test
  void aChunkOutsideTheTextIsNoName() {
    List<IAnnotation> column = List.of(chunk(3, 9));
    assertThat(PipelineTagger.entities(Tokenizer.tokenize("Oslo"), List.of(column))).isEmpty();
  }

  @Test
  void aChunkThatEndsBehindTheLastTokenEndsWithIt() {
    assertThat(found("He left Oslo\u200B", "Oslo\u200B")).containsExactly("Oslo");
  }

  @Test
  void twoChunksOfOneTokenAreOneName() {
    assertThat(found("The Paris-London train", "Paris", "London")).containsExactly("Paris-London");
  }

  @Test
  void aChunkOfWholeTokensStays() {
    assertThat(found("He left New York.", "New York")).containsExactly("New York");
  }

  private static List<String> found(String text, String... chunks) {
    List<IAnnotation> column = new ArrayList<>();
    for (String chunk : chunks) {
      int begin = text.indexOf(chunk);
      column.add(chunk(begin, begin + chunk.length() - 1));
    }
    return PipelineTagger.entities(Tokenizer.tokenize(text), List.of(column)).stream()
        .map(Entity::text)
        .toList();
  }

  private static JavaAnnotation chunk(int begin, int last) {
    return new JavaAnnotation("chunk", begin, last, "", Map.of("entity", "LOC"), new float[0]);
  }
}
