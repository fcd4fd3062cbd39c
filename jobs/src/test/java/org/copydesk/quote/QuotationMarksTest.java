package org.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.quote.QuotedSpan.Balance;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotationMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said, \"the bridge stays shut\" and left.",
        "The mayor said, “the bridge stays shut” and left.",
        "The mayor said, ''the bridge stays shut'' and left.",
        "The mayor said, ``the bridge stays shut'' and left.",
        "The mayor said, «the bridge stays shut» and left.",
        "The mayor said, « the bridge stays shut » and left.",
        "The mayor said, »the bridge stays shut« and left.",
        "The mayor said, „the bridge stays shut“ and left.",
        "The mayor said, „the bridge stays shut” and left.",
        "The mayor said, ”the bridge stays shut” and left.",
        "The mayor said, ,,the bridge stays shut'' and left.",
        "The mayor said, ‘the bridge stays shut’ and left.",
        "The mayor said, 'the bridge stays shut' and left.",
        "The mayor said, ‹the bridge stays shut› and left.",
        "The mayor said, ‹ the bridge stays shut › and left.",
        "The mayor said, ›the bridge stays shut‹ and left.",
        "The mayor said, ‚the bridge stays shut‘ and left.",
        "The mayor said, ＂the bridge stays shut＂ and left.",
        "The mayor said, «\u00A0the bridge stays shut\u00A0» and left.",
        "The mayor said, «\u202Fthe bridge stays shut\u202F» and left.",
        "The mayor said, ,,the bridge stays shut\" and left.",
        "The mayor said, ``the bridge stays shut\" and left.",
        "The mayor said, ''the bridge stays shut\" and left.",
        "The mayor said, “the bridge stays shut“ and left.",
        "The mayor said, \u202A”the bridge stays shut” and left.",
        "The mayor said, “the bridge stays shut\" and left.",
        "The mayor said, \" the bridge stays shut \" and left.",
        "The mayor said,\"the bridge stays shut\"and left."
      })
  void everyUsualPairIsRead(String text) {
    assertThat(words(text)).containsExactly("the bridge stays shut");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The drivers' union didn't strike in the '90s, and the Joneses' shop wasn't shut.",
        "Rock ’n’ roll isn’t dead; tell ’em so.",
        "He is 6'2\" tall and she is 5'10.",
        "He is 6’2” tall and she is 5’10”.",
        "<img src=\"a.png\" alt='a view'>",
        "A mark \" that no other answers is none."
      })
  void apostrophesAndStrayMarksAreNone(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void theOutermostOfNestedQuotationsIsGiven() {
    assertThat(words("“He told me, ‘Don’t go,’ and went,” she said."))
        .containsExactly("He told me, ‘Don’t go,’ and went,");
    assertThat(words("''They shouted, 'Fire!''' she said, ''and ran.''"))
        .containsExactly("They shouted, 'Fire!'", "and ran.");
    assertThat(words("“She wrote “never again” on it,” he said."))
        .containsExactly("She wrote “never again” on it,");
  }

  @Test
  void aPossessiveInsideSingleMarksDoesNotCloseThem() {
    assertThat(words("'The drivers' pay is low,' she said."))
        .containsExactly("The drivers' pay is low,");
    assertThat(words("It is 'for the drivers' now.")).containsExactly("for the drivers");
  }

  @Test
  void quotationThatRunsOverParagraphsIsAPieceInEach() {
    String text = "“We began in May.\n\n“We ended in June,” she said.\n\n“It rained.”";
    assertThat(words(text)).containsExactly("We began in May.", "We ended in June,", "It rained.");
    assertThat(balances(text)).containsExactly(Balance.CONTINUED, Balance.CLOSED, Balance.CLOSED);
  }

  @Test
  void lostClosingMarkCostsItsParagraphAtMost() {
    String text = "“The vote is off.\n\nNobody came. The “vote” was off.";
    assertThat(words(text)).containsExactly("The vote is off.", "vote");
    assertThat(balances(text)).containsExactly(Balance.UNCLOSED, Balance.CLOSED);
    assertThat(words("“The vote is off. “Nobody came,” he said."))
        .containsExactly("The vote is off.", "Nobody came,");
  }

  @Test
  void lostOpeningMarkBeginsAtTheParagraph() {
    String text = "One.\nThe vote is off,” he said.";
    assertThat(words(text)).containsExactly("The vote is off,");
    assertThat(balances(text)).containsExactly(Balance.UNOPENED);
  }

  @Test
  void evenStraightMarksAlternateWhateverTheSpacing() {
    assertThat(words("\"The vote is off,\"he said. \"Nobody came. \" He left."))
        .containsExactly("The vote is off,", "Nobody came.");
  }

  @Test
  void straightMarksThatDoNotLookInTurnAreReadByTheirNeighbours() {
    assertThat(words("\"The vote is off. \"Nobody came,\" he said. \"It rained."))
        .containsExactly("The vote is off.", "Nobody came,", "It rained.");
  }

  @Test
  void indentedLineOfAScannedColumnBeginsAParagraph() {
    String text =
        "The mayor rose and said, \"the bridge\nstays shut until the engineers\nhave seen it.\n"
            + "   The clerk wrote down the word\n\"shut\" and then he\nleft the hall.";
    assertThat(words(text))
        .containsExactly("the bridge\nstays shut until the engineers\nhave seen it.", "shut");
  }

  @Test
  void lineBreaksOfAScannedColumnDoNotEndAParagraph() {
    String text =
        "The mayor rose and said, “the bridge\nstays shut until the engineers\nhave seen it,” and"
            + " then he\nleft the hall with his\nfriends.";
    assertThat(words(text))
        .containsExactly("the bridge\nstays shut until the engineers\nhave seen it,");
  }

  @Test
  void singleMarksMayHoldDoubleOnes() {
    assertThat(words("'She said \"never\" to the board's clerk,' he told us."))
        .containsExactly("She said \"never\" to the board's clerk,");
    assertThat(words("‘She wrote “no ferry” and “no crew” on it,’ he told us."))
        .containsExactly("She wrote “no ferry” and “no crew” on it,");
  }

  @Test
  void singleMarksRunOverParagraphsToo() {
    String text = "'We began in May.\n\n'We ended in June,' she said.";
    assertThat(words(text)).containsExactly("We began in May.", "We ended in June,");
    assertThat(balances(text)).containsExactly(Balance.CONTINUED, Balance.CLOSED);
  }

  @Test
  void elisionsAndInsertionsDoNotCut() {
    assertThat(words("“We had … no crew . . . and no [spare] fuel . . . .” He left."))
        .containsExactly("We had … no crew . . . and no [spare] fuel . . . .");
    assertThat(words("''... and [then] it rained ...'' she said."))
        .containsExactly("... and [then] it rained ...");
  }

  @Test
  void measuresInsideQuotationDoNotCloseIt() {
    assertThat(words("“The plank is 6’2” long and the keeper 5’10”,” she said."))
        .containsExactly("The plank is 6’2” long and the keeper 5’10”,");
  }

  @Test
  void halfOfADoubleMarkIsTakenForIt() {
    String closing = "“The vote is off.’ Nobody came.";
    assertThat(words(closing)).containsExactly("The vote is off.");
    assertThat(balances(closing)).containsExactly(Balance.CLOSED);
    String opening = "'The vote is off,'' he said.";
    assertThat(words(opening)).containsExactly("The vote is off,");
    assertThat(balances(opening)).containsExactly(Balance.CLOSED);
  }

  @Test
  void closingMarkTurnedTheWrongWayAfterASpaceCloses() {
    assertThat(words("“The vote is off. “\nNobody came.")).containsExactly("The vote is off.");
  }

  @Test
  void ofTwoOpeningMarksAndOneClosingTheOuterStand() {
    String text = "“She wrote “never again on it,” he said. The hall was empty.";
    assertThat(words(text)).containsExactly("She wrote “never again on it,");
    assertThat(balances(text)).containsExactly(Balance.UNCLOSED);
  }

  @Test
  void lineBreakInsideASentenceDoesNotEndAParagraph() {
    assertThat(words("He said, “the bridge stays\nshut until May,” and left.\nNobody came."))
        .containsExactly("the bridge stays\nshut until May,");
  }

  private static List<QuotedSpan> pair(String text) {
    return QuotationMarks.pair(text, Paragraphs.of(Tokenizer.tokenize(text)));
  }

  private static List<String> words(String text) {
    return pair(text).stream().map(quoted -> quoted.content().in(text)).toList();
  }

  private static List<Balance> balances(String text) {
    return pair(text).stream().map(QuotedSpan::balance).toList();
  }
}
