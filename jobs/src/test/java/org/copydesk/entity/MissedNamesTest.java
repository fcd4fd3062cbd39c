package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.document.Entity;
import org.junit.jupiter.api.Test;

class MissedNamesTest {

  @Test
  void aNameThatTheModelIsUnsureOfIsNotLookedFor() {
    assertThat(found("[LOC:0.8 Varna] is quiet. They left Varna.")).containsExactly("LOC Varna");
  }

  @Test
  void aWordThatTheArticleAlsoWritesSmallIsNot() {
    assertThat(found("[PER Ada March] spoke in march. They left in March."))
        .containsExactly("PER Ada March");
  }

  @Test
  void aNameOfTwoTypesIsNot() {
    assertThat(found("[LOC Varna] beat [ORG Varna]. They left Varna."))
        .containsExactly("LOC Varna", "ORG Varna");
  }

  @Test
  void aSurnameThatIsAlsoAPlaceIsNot() {
    assertThat(found("[PER:0.99 Ada Lincoln] went to [LOC:0.97 Lincoln]. Lincoln was calm."))
        .containsExactly("PER Ada Lincoln", "LOC Lincoln");
  }

  @Test
  void aSuffixIsNot() {
    assertThat(found("[PER John Holm Junior] won. Junior players left."))
        .containsExactly("PER John Holm Junior");
  }

  @Test
  void aWordOfASentenceInCapitalsIsNot() {
    assertThat(found("[LOC US] troops left. TELL US MORE")).containsExactly("LOC US");
  }

  @Test
  void aPartOfAMentionIsNot() {
    assertThat(found("[LOC Varna] has a port, [LOC Port Varna].")).hasSize(2);
  }

  @Test
  void aNameElsewhere() {
    assertThat(found("They left Varna. [LOC Varna] is quiet, Varna's harbour closed."))
        .containsExactly("LOC Varna", "LOC Varna", "LOC Varna");
  }

  @Test
  void aSurnameElsewhere() {
    assertThat(found("[PER Rosa Lindqvist] spoke. Then Lindqvist left."))
        .containsExactly("PER Rosa Lindqvist", "PER Lindqvist");
  }

  @Test
  void aSurnameBeforeASuffix() {
    assertThat(found("[PER John Holm Jr.] spoke. Then Holm left."))
        .containsExactly("PER John Holm Jr.", "PER Holm");
  }

  private static List<String> found(String marked) {
    Mentions mentions = Mentions.of(marked);
    List<Entity> all = MissedNames.add(mentions.text(), mentions.entities());
    assertThat(all)
        .allSatisfy(
            entity ->
                assertThat(entity.span().in(mentions.text().text())).isEqualTo(entity.text()));
    return all.stream().map(entity -> entity.type() + " " + entity.text()).toList();
  }
}
