package org.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.copydesk.quote.Cue.Part;
import org.junit.jupiter.api.Test;

final class CuesTest {

  @Test
  void formsOfAVerbHaveItsFrames() {
    assertThat(Cues.of(Part.VERB, "told")).isEqualTo(Cues.of(Part.VERB, "telling"));
    assertThat(cue(Part.VERB, "told").takes(Frame.HEARER)).isTrue();
    assertThat(cue(Part.VERB, "vowed").takes(Frame.INFINITIVE)).isTrue();
    assertThat(cue(Part.VERB, "called").prepositions()).contains("for");
  }

  @Test
  void partOfSpeechMatters() {
    assertThat(cue(Part.NOUN, "claims").takes(Frame.CLAUSE)).isTrue();
    assertThat(cue(Part.ADJECTIVE, "confident").takes(Frame.CLAUSE)).isTrue();
    assertThat(cue(Part.PASSIVE, "expected").takes(Frame.INFINITIVE)).isTrue();
    assertThat(Cues.of(Part.NOUN, "ferry")).isNull();
  }

  private static Cue cue(Part part, String word) {
    return Objects.requireNonNull(Cues.of(part, word), word);
  }
}
