package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortFormsTest {

  @Test
  void whatIsLeftOutMustSayWhatKindOfBodyItIs() {
    assertThat(new ShortForms(Set.of("senate harbour committee")).longer("senate")).isNull();
  }

  @Test
  void commonWordsAreNoShortForm() {
    assertThat(new ShortForms(Set.of("national party")).longer("national")).isNull();
  }

  @Test
  void twoNamesThatBeginSoAreNeither() {
    assertThat(new ShortForms(Set.of("norda steel corp", "norda paper inc")).longer("norda"))
        .isNull();
  }

  @Test
  void oneLastWordIsNoShortForm() {
    assertThat(new ShortForms(Set.of("popular ferry units")).longerBefore("units")).isNull();
  }

  @Test
  void theFirstWords() {
    ShortForms names = new ShortForms(Set.of("norda motor corp", "norda motor"));
    assertThat(names.longer("norda")).isEqualTo("norda motor corp");
    assertThat(names.longer("norda motor")).isEqualTo("norda motor corp");
  }

  @Test
  void theLastWords() {
    assertThat(new ShortForms(Set.of("popular ferry units")).longerBefore("ferry units"))
        .isEqualTo("popular ferry units");
  }
}
