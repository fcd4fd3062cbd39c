package org.copydesk.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhrasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "of them",
        "rose sharply",
        "were lost",
        "quickly",
        "she said",
        ", boats",
        "and boats"
      })
  void noPhraseBeginsThere(String text) {
    assertThat(phrases(text).end(0)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "boats sank | boats",
        "boats sink fast | boats",
        "small wooden boats in port | small wooden boats",
        "injured men left | injured men",
        "US-backed rebel groups said | US-backed rebel groups",
        "children's books sold | children's books",
        "police officers sent | police officers",
        "U.S. troops left | U.S. troops",
      })
  void phraseEndsWithItsHead(String text, String phrase) {
    NounPhrases nouns = phrases(text);
    assertThat(nouns.text(0, nouns.end(0))).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skilled yard workers | yard worker",
        "far-reaching changes | change",
        "common stock warrants | stock warrant",
        "household's bills | bill",
        "cars and trucks | car and truck",
        "rushing yards | rushing yard",
      })
  void headIsSingularWithItsCompound(String text, String head) {
    NounPhrases nouns = phrases(text);
    assertThat(nouns.head(0, nouns.end(0))).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource({
    "they ask, VERB",
    "it asks, VERB",
    "it rose, PAST",
    "it sold, PARTICIPLE",
    "the boats, PLURAL",
    "the town, NOUN",
    "very sharply, ADVERB",
    "the digital, ADJECTIVE",
    "in May, CALENDAR",
    "it may, AUXILIARY",
    "the US, NAME",
    "about us, PRONOUN",
    "the loss, NOUN",
    "the zorbs, PLURAL",
    "so zorbed, PARTICIPLE",
    "the family, NOUN",
    "raw rawing, GERUND",
    "the building, GERUND_NOUN"
  })
  void secondWordHasItsClass(String text, WordClass type) {
    assertThat(phrases(text).classes().of(1)).isEqualTo(type);
  }

  private static NounPhrases phrases(String text) {
    return new NounPhrases(new Pieces(Tokenizer.tokenize(text)));
  }
}
