package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Test;

class BioDecoderTest {

  @Test
  void insideLabelsContinueAMention() {
    assertThat(decode("Rosa Lindqvist spoke.", "B-PER", "I-PER", "O", "O"))
        .containsExactly("PER Rosa Lindqvist");
  }

  @Test
  void aBeginLabelBeginsAnotherMention() {
    assertThat(decode("Oslo Bergen", "B-LOC", "B-LOC")).containsExactly("LOC Oslo", "LOC Bergen");
  }

  @Test
  void anInsideLabelOfAnotherTypeBeginsAMention() {
    assertThat(decode("Oslo Lindqvist", "B-LOC", "I-PER"))
        .containsExactly("LOC Oslo", "PER Lindqvist");
  }

  @Test
  void noMentionCrossesASentence() {
    assertThat(decode("He saw Oslo. Bergen too.", "O", "O", "B-LOC", "I-LOC", "I-LOC", "O", "O"))
        .containsExactly("LOC Oslo.", "LOC Bergen");
  }

  @Test
  void typesThatAreNotOursAreNoMention() {
    assertThat(decode("Tuesday Oslo", "B-DATE", "B-GPE")).containsExactly("LOC Oslo");
  }

  @Test
  void theScoreIsTheMeanOfTheTokens() {
    TokenizedText text = Tokenizer.tokenize("Rosa Lindqvist");
    BioDecoder decoder = new BioDecoder(text);
    decoder.label(0, "B-PER", 0.5);
    decoder.label(1, "I-PER", 1);
    assertThat(decoder.entities().get(0).score()).isCloseTo(0.75, within(1e-9));
  }

  private static List<String> decode(String string, String... labels) {
    TokenizedText text = Tokenizer.tokenize(string);
    assertThat(text.size()).isEqualTo(labels.length);
    BioDecoder decoder = new BioDecoder(text);
    for (int token = 0; token < labels.length; token++) {
      decoder.label(token, labels[token], 1);
    }
    return decoder.entities().stream().map(BioDecoderTest::show).toList();
  }

  private static String show(Entity entity) {
    return entity.type() + " " + entity.text();
  }
}
