package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.document.Entity;
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

  /** Ten times the time leaves room for whatever else the machine does; pairs would take more. */
  @Test
  void manyAlikeNamesTakeHardlyLongerThanOthers() {
    Mentions others = many("[PER Ada %s], Mr. [PER %s], [ORG %s Corp.]");
    Mentions alike = many("[PER %s Holm], Mr. [PER Holm], [ORG Holm %s Corp.]");
    ArticleNames.complete(others.text(), others.entities());

    Duration limit = time(others).multipliedBy(10);

    assertThat(time(alike)).isLessThan(limit);
  }

  private static Mentions many(String marked) {
    return Mentions.of(
        IntStream.range(0, 20_000)
            .mapToObj(i -> marked.replace("%s", letters(i)))
            .collect(Collectors.joining(". ")));
  }

  private static Duration time(Mentions mentions) {
    long begin = System.nanoTime();
    ArticleNames.complete(mentions.text(), mentions.entities());
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder("A");
    for (int rest = number; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }
}
