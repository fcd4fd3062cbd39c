package org.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copydesk.phrase.PhraseTable;
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

  @Test
  void rowsAgreeOnEveryForm() {
    Map<String, String> uses = new HashMap<>();
    Map<String, String> frames = new HashMap<>();
    for (String[] cells : PhraseTable.rows(Cues.class, ReportingVerbs.RESOURCE)) {
      assertThat(cells).as(cells[1]).hasSize(7);
      for (String form : List.of(cells).subList(1, 6)) {
        if (!cells[0].equals("attitude") && !form.equals("-")) {
          assertThat(uses.merge(form, cells[0], (one, other) -> one)).as(form).isEqualTo(cells[0]);
        }
        if (!cells[6].isEmpty() && !form.equals("-")) {
          assertThat(frames.merge(form, cells[6], (one, other) -> one))
              .as(form)
              .isEqualTo(cells[6]);
        }
      }
      assertThat(cells[5]).as(cells[1]).matches("-|\\w+ing( \\w+)?");
    }
  }

  private static Cue cue(Part part, String word) {
    return Objects.requireNonNull(Cues.of(part, word), word);
  }
}
