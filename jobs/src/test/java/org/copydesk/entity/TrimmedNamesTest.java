package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.document.Entity;
import org.junit.jupiter.api.Test;

class TrimmedNamesTest {

  @Test
  void wordsInsideANameStay() {
    assertThat(found("[ORG Bank of the North], [PER de Vries], [ORG The Ledger], [ORG Holm Inc.]"))
        .containsExactly("Bank of the North", "de Vries", "The Ledger", "Holm Inc.");
  }

  @Test
  void aTitleThatIsTheWholeMentionStays() {
    assertThat(found("[PER Senator] and [ORG Senator Films]"))
        .containsExactly("Senator", "Senator Films");
  }

  @Test
  void aTitleThatPeopleGoByStaysBeforeASingleName() {
    assertThat(found("President [PER Sheikh Hasina], [PER Imam Samudra], [PER Mullah Ali Omar]"))
        .containsExactly("Sheikh Hasina", "Imam Samudra", "Ali Omar");
  }

  @Test
  void functionWordsAndMarksAtTheEdgesGo() {
    assertThat(found("[ORG Joint Council for the] poor, [LOC and Holm -], [ORG the Union of]"))
        .containsExactly("Joint Council", "Holm", "Union");
  }

  @Test
  void titlesBeforePersonsGo() {
    assertThat(found("[PER Bishop Ada Holm] met [PER Foreign Minister Berg]."))
        .containsExactly("Ada Holm", "Foreign Minister Berg");
  }

  @Test
  void whatIsNothingElseIsNoName() {
    assertThat(found("[ORG The] [ORG Ledger], [LOC and], [MISC of the]")).containsExactly("Ledger");
  }

  private static List<String> found(String marked) {
    Mentions mentions = Mentions.of(marked);
    return TrimmedNames.of(mentions.text(), mentions.entities()).stream()
        .map(Entity::text)
        .toList();
  }
}
