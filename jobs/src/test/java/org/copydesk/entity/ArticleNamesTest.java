package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.document.Entity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ArticleNamesTest {

  @Test
  void anArticleWithoutNames() {
    Mentions mentions = Mentions.of("Nobody came.");

    assertThat(ArticleNames.complete(mentions.text(), mentions.entities())).isEmpty();
  }

  @Test
  void eachStepSeesTheOneBefore() {
    Mentions mentions =
        Mentions.of(
            "The Popular [ORG:0.9 Ferry Units] ([MISC:0.6 PFU]) struck."
                + " [ORG PFU], said [PER Rosa Lindqvist], won. Lindqvist left.");

    List<Entity> entities = ArticleNames.complete(mentions.text(), mentions.entities());

    assertThat(entities)
        .extracting(entity -> entity.type() + " " + entity.text() + " = " + entity.canonical())
        .containsExactly(
            "ORG Popular Ferry Units = Popular Ferry Units",
            "ORG PFU = Popular Ferry Units",
            "ORG PFU = Popular Ferry Units",
            "PER Rosa Lindqvist = Rosa Lindqvist",
            "PER Lindqvist = Rosa Lindqvist");
  }

  @Test
  void manyAlikeNamesTakeNoLongerThanOthers() {
    String marked =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "[PER " + letters(i) + " Holm] and [ORG Holm " + letters(i) + " Corp.]")
            .collect(Collectors.joining(", "));
    Mentions mentions = Mentions.of(marked);

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> ArticleNames.complete(mentions.text(), mentions.entities()));
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder("A");
    for (int rest = number; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }
}
