package org.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.document.Quote;
import org.copydesk.document.QuoteKind;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuoteExtractorTest {

  private static final Names NAMES =
      Names.persons("Mira Olsen", "Olsen", "Tomas Brandt", "Brandt", "Ines Duarte", "Duarte")
          .organisations("Harbour Board", "Northern Rail", "Daily Ledger");

  @Nested
  final class Attributions {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          "“The ferry will sail on Monday,” said Mira Olsen.|Mira Olsen|said|cue-after",
          "“The ferry will sail on Monday,” Mira Olsen told reporters.|Mira Olsen|told|cue-after",
          "“Will the ferry sail on Monday?” asked Brandt, who lives there.|Tomas Brandt|asked|cue-after",
          "“The ferry will sail,” Olsen, a former pilot, said on Monday.|Mira Olsen|said|cue-after",
          "“The ferry will sail on Monday,” a spokesman said.|a spokesman|said|cue-after",
          "“The ferry will sail on Monday,” the Harbour Board announced.|Harbour Board|announced|cue-after",
          "“The ferry will sail on Monday,” according to Mira Olsen.|Mira Olsen|according to|according-to",
          "Mira Olsen said, “The ferry will sail on Monday.”|Mira Olsen|said|cue-before",
          "Ines Duarte, speaker for Northern Rail said, “The line is open again.”|Ines Duarte|said|cue-before",
          "On Friday, Ines Duarte, who runs Northern Rail, had warned: “The line is closed.”|Ines Duarte|had warned|cue-before",
          "Brandt told Olsen that “no ferry has sailed since the storm began.”|Tomas Brandt|told|cue-before",
          "In a letter to Brandt, Olsen denied it, writing, “No ferry has sailed since May.”|Mira Olsen|writing|cue-before",
          "Olsen was quoted as saying “No ferry has sailed since May.”|Mira Olsen|was quoted as saying|cue-before",
          "According to the Daily Ledger, “no ferry has sailed since the storm began.”|Daily Ledger|According to|according-to",
          "Tomas Brandt: “No ferry has sailed since May.”|Tomas Brandt||colon",
          "“No ferry has sailed since May.” — Tomas Brandt, pilot|Tomas Brandt||colon",
          "Nobody shared Brandt’s view that the board was “out of its mind” on this.|Tomas Brandt|view|cue-in-sentence",
          "Brandt called the whole plan for the two harbours a “waste of money” on Friday.|Tomas Brandt|called|cue-in-sentence",
          "The “waste of money” must end, Brandt said.|Tomas Brandt|said|cue-at-end",
        })
    void speakerAndCueAreFound(String text, String speaker, String cue, String method) {
      List<Quote> quotes = extract(text);
      assertThat(quotes).hasSize(1);
      Quote quote = quotes.get(0);
      assertThat(quote.speaker()).isEqualTo(speaker);
      assertThat(quote.cue()).isEqualTo(cue);
      assertThat(quote.method()).isEqualTo(method);
      if (quote.cueSpan() != null) {
        assertThat(quote.cueSpan().in(text)).isEqualTo(cue);
      }
    }

    @Test
    void pronounIsTheSubjectOfTheSentenceBefore() {
      List<Quote> quotes =
          extract("Mira Olsen met Tomas Brandt. “We have no ferry to spare,” she said.");
      assertThat(quotes).singleElement().extracting(Quote::speaker).isEqualTo("Mira Olsen");
    }

    @Test
    void titleTellsWhomAPronounCannotMean() {
      List<Quote> quotes =
          extract("Mr. Brandt spoke and Mrs. Olsen listened. “We have no ferry,” she said.");
      assertThat(quotes).singleElement().extracting(Quote::speaker).isEqualTo("Mira Olsen");
    }

    @Test
    void cueInTheSentenceBeforeCounts() {
      Quote quote =
          extract("Olsen threatened to leave the board. “We have no ferry to spare.”").get(0);
      assertThat(quote.speaker()).isEqualTo("Mira Olsen");
      assertThat(quote.method()).isEqualTo("previous-sentence");
    }

    @Test
    void speakerGoesOnInTheSameParagraphAndTheNext() {
      List<Quote> quotes =
          extract(
              "“The storm was strong,” Brandt said. “It took the roof off.”\n\n"
                  + "“It took the pier with it too.”");
      assertThat(quotes).extracting(Quote::speaker).containsOnly("Tomas Brandt");
      assertThat(quotes)
          .extracting(Quote::method)
          .containsExactly("cue-after", "continued", "next-paragraph");
      assertThat(quotes).extracting(Quote::attribution).containsExactly(0, 0, 1);
    }

    @Test
    void piecesOfAnInterruptedQuotationShareTheirNumber() {
      List<Quote> quotes =
          extract("“The storm,” said Brandt, “took the roof off the hall.” “Yes,” said Olsen.");
      assertThat(quotes).extracting(Quote::attribution).containsExactly(0, 0, 1);
      assertThat(quotes)
          .extracting(Quote::speaker)
          .containsExactly("Tomas Brandt", "Tomas Brandt", "Mira Olsen");
    }

    @Test
    void piecesOfAQuotationOverParagraphsShareTheirNumber() {
      List<Quote> quotes =
          extract("Brandt said: “The storm was strong.\n\n“It took the roof off the hall.”");
      assertThat(quotes).extracting(Quote::attribution).containsExactly(0, 0);
      assertThat(quotes).extracting(Quote::speaker).containsOnly("Tomas Brandt");
    }

    @Test
    void nounsThatLookLikeReportingVerbsAreNoCues() {
      assertThat(extract("Harbour Board member states met in the “small hall” until late."))
          .extracting(Quote::kind)
          .containsExactly(QuoteKind.SCARE);
    }
  }

  @Nested
  final class Kinds {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          "“The ferry will sail on Monday,” said Mira Olsen.|DIRECT",
          "Olsen called the plan “absurd.”|FRAGMENT",
          "Six crates of “antique” lamps were sold on Friday.|SCARE",
          "The so-called “harbour tax” was dropped, Olsen said.|SCARE",
          "The walls were daubed with “no fuel for strangers” at night.|FRAGMENT",
          "The crowd ran from pier to pier and shouted “Open The Gates!” at dawn.|FRAGMENT",
          "The crowd loved “Open The Gates” at dawn.|SCARE",
          "Joe “Boots” Miller opened the shop.|SCARE",
          "Olsen said on “Evening Tide” that no ferry would sail.|SCARE",
          "Olsen told “Evening Tide” that no ferry would sail.|SCARE",
          "Olsen said in her new book, “Low Water,” that no ferry would sail.|SCARE",
          "In the song “Ebb,” Olsen said, nobody drowns.|SCARE",
          "Olsen said the Daily Ledger’s “Tides” had closed.|SCARE",
          "On the radio show “Evening Tide,” Olsen said no ferry would sail.|SCARE",
        })
    void kindFollowsTheAttribution(String text, QuoteKind kind) {
      assertThat(extract(text)).extracting(Quote::kind).containsExactly(kind);
    }

    @Test
    void scareQuotesHaveNoSpeaker() {
      assertThat(extract("Six crates of “antique” lamps were sold on Friday."))
          .singleElement()
          .satisfies(
              quote -> {
                assertThat(quote.speaker()).isNull();
                assertThat(quote.cue()).isNull();
                assertThat(quote.method()).isEqualTo("none");
              });
    }

    @Test
    void whatHasNoOpeningMarkNeedsAReportingClause() {
      assertThat(extract("The ferry will sail on Monday,” said Mira Olsen.")).hasSize(1);
      assertThat(extract("The ferry will sail on Monday.” It did not.")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“The ferry will sail,” said Olsen.|cue-after",
        "Olsen said: “The ferry will sail.|cue-before+unclosed",
        "“The ferry will sail. “Olsen said so.|none+unclosed",
        "The ferry will sail,” said Olsen.|cue-after+unopened",
      })
  void methodNamesTheMarkThatWasMissing(String text, String method) {
    assertThat(extract(text).get(0).method()).isEqualTo(method);
  }

  @Test
  void quotationThatGoesOnInTheNextParagraphIsNoRepair() {
    assertThat(extract("Olsen said: “The ferry will sail.\n\n“Nobody will drown.”"))
        .extracting(Quote::method)
        .noneMatch(method -> method.contains("+"));
  }

  @Test
  void spanLeavesTheMarksOutAndKeepsTheCommaInside() {
    String text = "“The ferry will sail on Monday,” said Mira Olsen.";
    Quote quote = extract(text).get(0);
    assertThat(quote.text()).isEqualTo("The ferry will sail on Monday,");
    assertThat(quote.span().in(text)).isEqualTo(quote.text());
    int speaker = text.indexOf("Mira Olsen");
    assertThat(quote.speakerSpan()).isEqualTo(new Span(speaker, speaker + 10));
  }

  @Test
  void emptyTextAndEmptyMarksHaveNoQuotes() {
    assertThat(extract("")).isEmpty();
    assertThat(extract("“” \"\" ‘ ’ «»")).isEmpty();
  }

  private static List<Quote> extract(String text) {
    TokenizedText tokens = Tokenizer.tokenize(text);
    return QuoteExtractor.extract(tokens, NAMES.in(tokens));
  }
}
