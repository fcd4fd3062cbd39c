package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where sentences end. In the cases {@code ¦} stands at each boundary and ⏎ for a newline. */
final class SentencesTest {

  private static final String ENDINGS =
      """
      The bridge opened on Monday.¦ Traffic was light.
      Who paid for it?¦ Nobody would say.
      What a night!¦ The harbour was full.
      He did what?!¦ She laughed.
      Prices rose 3.5 percent in May.¦ 25 shops closed.
      The toll was 12.¦ It may rise.
      She lives at No. 10.¦ He does not.
      Will you resign?¦ "No."¦ He sat down.
      "No." ¦She sat down.
      The answer was no.¦ She had asked twice.
      The storm passed ... ¦Then the river rose.
      The storm passed…¦ The river rose.
      He thanked the mayor (and his wife).¦ They smiled.
      He left.¦ (She stayed.)¦ The door closed.
      It cost too much.¦ $5 million was lost.
      Nobody came.¦ @harbourwatch had warned of it.
      Great news! 🎉¦ The pool reopens.
      The end.¦ “Nobody knew,” said Mr. Hale.
      The end.¦ (Nobody knew.)
      He shut the gate.¦ ¿Qué pasa? she heard.
      Snow fell all night.¦ • Roads are closed.
      The river rose last night.¦The bridge held.
      Rents rose in 2015.¦They fell in 2016.
      """;

  private static final String QUOTATIONS =
      """
      “We won.”¦ The crowd left.
      "We won."¦ The crowd left.
      "Stop!" he said.
      “Who is there?” asked the guard.
      "Why now?" Harding asked.
      “Get out!” Mrs. Vane shouted at them.
      "Why now?"¦ The minister did not answer.
      “We won. ¦We will win again,” she said.
      ‘We won.’¦ The crowd left.
      "It is late," he said.¦ "Go home."
      “It is late.”¦ “Go home.”
      The sign read "Closed." ¦A dog slept below it.
      He called it “a mess.”¦ Others agreed.
      She asked, "Is it safe?" and went in.
      ''We won.''¦ The crowd left.
      ``We won.''¦ The crowd left.
      «We won.»¦ The crowd left.
      "He told me, 'Wait here.'"¦ Nobody came.
      He left.¦ “we stayed,” she wrote.
      """;

  private static final String ABBREVIATIONS =
      """
      Mr. Hale met Mrs. Vane and Dr. Ott.
      Gen. Amos Pell and Lt. Col. R. Diaz spoke.
      Sen. Ward (R-Ohio) and Rep. Lee (D-Calif.) agreed.
      SEN. WARD WARNS GOV. LEE
      The U.S. Senate voted.¦ It was close.
      He flew back to the U.S. ¦The visit was short.
      He moved to the U.K. ¦In June he came home.
      U.S. officials and U.N. Secretary-General Mora met.
      The U.S.-led force left.
      J. K. Lorne wrote it.
      George W. Pell and A. B. Stone ran.
      J.K. Lorne wrote it.
      Acme Steel Inc. said profits fell.
      He works for Acme Steel Inc. ¦The firm is small.
      He works for Acme Steel Corp. ¦But he is leaving.
      Acme Steel Co. Chairman Rolf Berg resigned.
      He sold pens, ink, etc. ¦Paper came later.
      Pens, ink, etc. are sold here.
      The vote is at 5 p.m. Tuesday.
      It closed at 5 p.m. ¦The next train left at 6.
      It closed at 11 p.m. EST.
      It closed at 4:30 a. m. today.
      It closed at 4:30 p. m. ¦Nobody was hurt.
      It opens at 9 a.m. ¦Visitors must book.
      Talks began on Sept. 11 and ended on Oct. 3.
      The deal ends in Dec. ¦The next begins in Jan. 2017.
      See p. 5, pp. 7 and fig. 3.
      Vol. 3, No. 10 has it.
      Some fruits, e.g. Lemons, are sour.
      One man, i.e. Pell, knew.
      In Pell vs. State the court split.
      He was born in St. Louis.
      The fire began on Main St. ¦Nobody was hurt.
      The fire began on Main St. ¦It spread fast.
      She was born in Decatur, Ill. ¦She moved to Ohio.
      DECATUR, Ill. — A barn burned.
      He holds a Ph.D. in law and a B.Sc. from Leeds.
      She has an M.D. ¦She does not practise.
      Martin Pell Jr. ¦He was 41.
      Martin Pell Jr. Avenue was closed.
      It cost Rs. 500 in all.
      Ltd. companies pay more.
      It is about Mr.⏎Hale.
      My wife and I. ¦We went home.
      I. M. Stone built it.
      He chose plan B. ¦The others chose A.
      The game was on Sat. 5 May.
      He stared at the sun. ¦It was red.
      """;

  private static final String NOT_ENDINGS =
      """
      The rate is 3.5 percent.
      Growth of .5 percent was seen.
      Visit www.example.com. ¦Then call.
      Visit example.com for more.
      Write to desk@example.com or call.
      The file a.out is gone.
      Well... maybe not.
      Well… maybe not.
      I ... I think so.
      He said (wrongly!) that it was over.
      The show “Help!” is back.
      Is it true? or false?
      1. Buy milk.¦ 2. Buy bread.
      The 3. division lost.
      She said: Go.
      He came; he saw.
      CLEVELAND, March 6.—A man came.
      It is over . . . he said.
      """;

  private static final String LINES =
      """
      HARBOUR REOPENS⏎¦The harbour reopened on Monday.⏎¦Ships came in.
      Harbour reopens after storm⏎¦The harbour reopened on Monday.
      Harbour reopens⏎⏎¦the harbour reopened on Monday.
      The first of two paragraphs⏎ ⏎¦and the second
      The speaker,⏎Anna Pell, left.
      The harbour reopened on Monday and⏎Anna Pell spoke.
      Key facts:⏎¦The harbour is old.
      He works for Acme Inc.⏎¦Profits fell.
      Milk⏎¦Bread⏎¦Ten eggs
      The minister said⏎the harbour and⏎the pier would be⏎closed. ¦He left.
      The minister of the U.S.⏎Treasury said⏎the harbour would be⏎closed.¦⏎    Ships left
      The harbour will be closed, the⏎minister said in London.⏎    ¦Ships of the line⏎left at noon.
      HARBOUR CLOSED⏎¦The harbour, which is⏎old and small, will be⏎closed.
      The harbour is owned by Acme⏎and run by Acme Ltd.⏎ ¦Reuter
      The govern-⏎ment said⏎it would go.¦ It went.
      BERLIN     ¦The wall fell.
      """;

  @ParameterizedTest
  @MethodSource
  void endings(String marked) {
    assertCut(marked);
  }

  static Stream<String> endings() {
    return ENDINGS.lines();
  }

  @ParameterizedTest
  @MethodSource
  void quotations(String marked) {
    assertCut(marked);
  }

  static Stream<String> quotations() {
    return QUOTATIONS.lines();
  }

  @ParameterizedTest
  @MethodSource
  void abbreviations(String marked) {
    assertCut(marked);
  }

  static Stream<String> abbreviations() {
    return ABBREVIATIONS.lines();
  }

  @ParameterizedTest
  @MethodSource
  void notEndings(String marked) {
    assertCut(marked);
  }

  static Stream<String> notEndings() {
    return NOT_ENDINGS.lines();
  }

  @ParameterizedTest
  @MethodSource
  void lines(String marked) {
    assertCut(marked);
  }

  static Stream<String> lines() {
    return LINES.lines();
  }

  @Test
  void paragraphSeparatorsAndFormFeedsEndSentences() {
    assertCut("One line\u2029¦another line\f¦a third");
  }

  @Test
  void textWithoutTokensHasNoSentences() {
    for (String text : List.of("", " ", "\n\n\u00A0\u200B\uFEFF\u0003")) {
      TokenizedText tokenized = Tokenizer.tokenize(text);
      assertThat(tokenized.sentences()).isZero();
      assertThat(tokenized.size()).isZero();
      assertThat(tokenized.tokenAt(0)).isZero();
    }
  }

  @Test
  void aSentenceIsCutAtItsUpperBound() {
    TokenizedText tokenized = Tokenizer.tokenize("word ".repeat(2_500));
    assertThat(tokenized.sentences()).isEqualTo(3);
    assertThat(tokenized.endToken(0)).isEqualTo(Tokenizer.LONGEST_SENTENCE);
    assertThat(tokenized.sentenceOf(Tokenizer.LONGEST_SENTENCE)).isEqualTo(1);
  }

  private static void assertCut(String marked) {
    String withNewlines = marked.replace('⏎', '\n');
    List<String> expected =
        Arrays.stream(withNewlines.split("¦", -1)).map(String::strip).collect(Collectors.toList());
    String text = withNewlines.replace("¦", "");
    TokenizedText tokenized = Tokenizer.tokenize(text);
    List<String> sentences = new ArrayList<>();
    IntStream.range(0, tokenized.sentences())
        .forEach(sentence -> sentences.add(tokenized.sentence(sentence).in(text)));
    assertThat(sentences).isEqualTo(expected);
  }
}
