package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text, however strange. */
final class TokenizerPropertiesTest {

  @Property
  void tokensAreInOrderAndCoverAllButSpace(@ForAll("texts") String text) {
    TokenizedText tokenized = Tokenizer.tokenize(text);
    int covered = 0;
    for (int token = 0; token < tokenized.size(); token++) {
      assertBlank(text, covered, tokenized.begin(token));
      assertThat(tokenized.begin(token)).isBetween(covered, tokenized.end(token) - 1);
      assertThat(tokenized.tokenAt(tokenized.begin(token))).isEqualTo(token);
      covered = tokenized.end(token);
    }
    assertThat(covered).isLessThanOrEqualTo(text.length());
    assertBlank(text, covered, text.length());
  }

  @Property
  void everyTokenIsInOneSentence(@ForAll("texts") String text) {
    TokenizedText tokenized = Tokenizer.tokenize(text);
    int next = 0;
    for (int sentence = 0; sentence < tokenized.sentences(); sentence++) {
      assertThat(tokenized.firstToken(sentence)).isEqualTo(next);
      next = tokenized.endToken(sentence);
      int length = next - tokenized.firstToken(sentence);
      assertThat(length).isBetween(1, Tokenizer.LONGEST_SENTENCE);
      assertThat(tokenized.sentenceOf(next - 1)).isEqualTo(sentence);
    }
    assertThat(next).isEqualTo(tokenized.size());
  }

  @Property
  void aTextTwiceHasItsTokensAndSentencesTwice(@ForAll("texts") String text) {
    TokenizedText once = Tokenizer.tokenize(text);
    TokenizedText twice = Tokenizer.tokenize(text + "\n\n" + text);
    assertThat(twice.size()).isEqualTo(2 * once.size());
    assertThat(twice.sentences()).isEqualTo(2 * once.sentences());
  }

  @Property
  void joinedFormsHaveNoSpace(@ForAll("texts") String text) {
    TokenizedText tokenized = Tokenizer.tokenize(text);
    for (int token = 0; token < tokenized.size(); token++) {
      assertThat(tokenized.joined(token)).doesNotContainAnyWhitespaces();
    }
  }

  /** Any UTF-16, and texts made of what the scanner tells apart. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(60);
    Arbitrary<String> codeUnits =
        Arbitraries.chars().range('\uD7F0', '\uE010').list().ofMaxSize(20).map(Pieces::join);
    Arbitrary<String> pieces = Arbitraries.of(Pieces.ALL).list().ofMaxSize(40).map(Pieces::join);
    return Arbitraries.oneOf(anything, codeUnits, pieces, pieces);
  }

  private static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      boolean blank =
          Character.isWhitespace(codePoint)
              || Character.isSpaceChar(codePoint)
              || Character.isISOControl(codePoint)
              || Character.getType(codePoint) == Character.FORMAT;
      assertThat(blank).as("U+%04X at %d", codePoint, i).isTrue();
      i += Character.charCount(codePoint);
    }
  }

  private static final class Pieces {

    static final List<String> ALL =
        List.of(
            " ", " ", " ", "\n", "\n    ", "a", "I", "The", "Mr", "U.S", "p", "m", "No", "Inc",
            "said", "boys", "s", "n", "www", "http://", "com", "@", "#", "5", "10", "000", ".", ".",
            "...", ",", "'", "’", "‘", "\"", "“", "”", "`", "-", "—", "(", ")", "!", "?", "&", "$",
            "%", "\u00AD", "\u200D", "\u0301", "\uFE0F", "😀", "🇮", "\uD83D", "\uDE00", "。", "½");

    static String join(List<?> pieces) {
      StringBuilder text = new StringBuilder();
      pieces.forEach(text::append);
      return text.toString();
    }
  }
}
