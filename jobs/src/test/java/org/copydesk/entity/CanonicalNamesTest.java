package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Test;

class CanonicalNamesTest {

  @Test
  void aSurnameBecomesTheWholeName() {
    assertThat(
            canonical(
                "Rosa Lindqvist spoke. Lindqvist left.", "PER Rosa Lindqvist", "PER Lindqvist"))
        .containsExactly("Rosa Lindqvist", "Rosa Lindqvist");
  }

  @Test
  void aSurnameBeforeItsWholeNameBecomesItToo() {
    assertThat(
            canonical(
                "Lindqvist left. Rosa Lindqvist spoke.", "PER Lindqvist", "PER Rosa Lindqvist"))
        .containsExactly("Rosa Lindqvist", "Rosa Lindqvist");
  }

  @Test
  void anArabicArticleMakesNoOtherName() {
    assertThat(canonical("Samir al-Tikani met Tikani.", "PER Samir al-Tikani", "PER Tikani"))
        .containsExactly("Samir al-Tikani", "Samir al-Tikani");
  }

  @Test
  void aSurnameOfTwoPeopleStaysAsWritten() {
    assertThat(
            canonical(
                "Rosa Lindqvist met Per Lindqvist. Lindqvist left.",
                "PER Rosa Lindqvist",
                "PER Per Lindqvist",
                "PER Lindqvist"))
        .containsExactly("Rosa Lindqvist", "Per Lindqvist", "Lindqvist");
  }

  @Test
  void anAcronymInBracketsStandsForTheNameBeforeIt() {
    assertThat(
            canonical(
                "The Northern Ferry Union (NFU) struck. The NFU won.",
                "ORG Northern Ferry Union",
                "ORG NFU",
                "ORG NFU"))
        .containsExactly("Northern Ferry Union", "Northern Ferry Union", "Northern Ferry Union");
  }

  @Test
  void bracketsThatHoldNoInitialsChangeNothing() {
    assertThat(
            canonical(
                "Northern Ferry Union (Oslo) struck.", "ORG Northern Ferry Union", "LOC Oslo"))
        .containsExactly("Northern Ferry Union", "Oslo");
  }

  @Test
  void aLineBreakInANameIsASpace() {
    assertThat(canonical("Rosa\n  Lindqvist spoke.", "PER Rosa\n  Lindqvist"))
        .containsExactly("Rosa Lindqvist");
  }

  @Test
  void initialsBeginWordsInOrder() {
    assertThat(CanonicalNames.isAcronymOf("NFU", "Northern Ferry Union")).isTrue();
    assertThat(CanonicalNames.isAcronymOf("IRGC", "Inland Rail Goods Co-operative")).isTrue();
    assertThat(CanonicalNames.isAcronymOf("NUF", "Northern Ferry Union")).isFalse();
    assertThat(CanonicalNames.isAcronymOf("N", "Northern")).isFalse();
  }

  /** Each mention is looked for after the one before it. */
  private static List<String> canonical(String text, String... mentions) {
    TokenizedText tokens = Tokenizer.tokenize(text);
    List<Entity> entities = new ArrayList<>();
    int from = 0;
    for (String mention : mentions) {
      int space = mention.indexOf(' ');
      String surface = mention.substring(space + 1);
      int begin = text.indexOf(surface, from);
      from = begin + surface.length();
      entities.add(
          new Entity(
              new Span(begin, from),
              0,
              EntityType.valueOf(mention.substring(0, space)),
              surface,
              surface,
              1));
    }
    return CanonicalNames.resolve(tokens, entities).stream().map(Entity::canonical).toList();
  }
}
