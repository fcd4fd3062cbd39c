package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.document.Entity;
import org.junit.jupiter.api.Test;

class WidenedNamesTest {

  @Test
  void aWordInSmallLettersStaysOutside() {
    assertThat(found("the northern [ORG Ferry Union] ([ORG NFU])"))
        .containsExactly("Ferry Union", "NFU");
  }

  @Test
  void anotherMentionStaysOutside() {
    assertThat(found("[MISC Norse] [ORG Ferry Union] ([ORG NFU])"))
        .containsExactly("Norse", "Ferry Union", "NFU");
  }

  @Test
  void anOwnerStaysOutside() {
    assertThat(found("Norway's [ORG Ferry Union] ([ORG NFU])"))
        .containsExactly("Ferry Union", "NFU");
  }

  @Test
  void lettersThatFitNoWordChangeNothing() {
    assertThat(found("The Grand [ORG Ferry Union] ([ORG NFU])"))
        .containsExactly("Ferry Union", "NFU");
  }

  @Test
  void theFirstWordsOfTheAcronymBelongToTheName() {
    assertThat(found("The Popular [ORG Ferry Units] ([ORG PFU]) struck."))
        .containsExactly("Popular Ferry Units", "PFU");
    assertThat(found("The Old North [ORG Ferry Units] ([ORG ONFU]) struck."))
        .containsExactly("Old North Ferry Units", "ONFU");
  }

  private static List<String> found(String marked) {
    Mentions mentions = Mentions.of(marked);
    return WidenedNames.of(mentions.text(), mentions.entities()).stream()
        .map(Entity::text)
        .toList();
  }
}
