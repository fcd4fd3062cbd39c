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
      Names.persons(
              "Mira Olsen",
              "Olsen",
              "Tomas Brandt",
              "Brandt",
              "Ines Duarte",
              "Duarte",
              "Falk",
              "Janet Holm")
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
          "The pier is “a danger” to us, a source with knowledge of the talks told the Daily Ledger.|a source|told|cue-at-end",
          "The “waste of money” must end, said Brandt.|Tomas Brandt|said|cue-at-end",
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

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          // the verb stands away from its subject
          "When Brandt came in, Olsen sat down and said, “The ferry will sail on Monday.”|Mira Olsen",
          "Brandt left the hall in a hurry, telling a guard, “No ferry has sailed since May.”|Tomas Brandt",
          "After a long night at the harbour, Olsen went on to say, “No ferry will sail.”|Mira Olsen",
          "Brandt (the pilot) walked out but shouted, “No ferry has sailed since May.”|Tomas Brandt",
          "Olsen met Brandt at the pier, with Duarte saying, “No ferry has sailed since May.”|Ines Duarte",
          "Olsen had this to say about it: “No ferry has sailed since May.”|Mira Olsen",
          // the subject follows its verb
          "Said Olsen, “No ferry has sailed from here since May.”|Mira Olsen",
          "The trouble, says Olsen, is that the harbour is “far too small for that.”|Mira Olsen",
          // relative clauses
          "Then came Tomas Brandt, who said, “No ferry has sailed since May.”|Tomas Brandt",
          "“No ferry has sailed since May,” said a farmer who lives there.|a farmer",
          "The board put up a sign that said, “No ferry has sailed since May.”|a sign",
          "A letter came from Tomas Brandt, who said, “No ferry has sailed.”|Tomas Brandt",
          // apposition and titles
          "“No ferry will sail,” said Mira Olsen, a speaker for the Harbour Board.|Mira Olsen",
          "“No ferry will sail,” harbour spokeswoman Mira Olsen said on Friday.|Mira Olsen",
          "Of the quarrel with Tomas Brandt, Mira Olsen said, “No ferry will sail.”|Mira Olsen",
          // a report within a report
          "Olsen said on Friday that the pilots called it “a waste of good money.”|the pilots",
          "Olsen said that she believed it was “a waste of everybody’s money.”|Mira Olsen",
          // passives
          "The plan was called “a waste of everybody’s money” when Olsen spoke.|-",
          "Brandt was asked by Olsen, “Has any ferry sailed from here since May?”|Mira Olsen",
          "The plan, described by Olsen as “a waste of everybody’s money,” failed.|Mira Olsen",
          // a name behind its description
          "“No ferry will sail,” said the director, Ines Duarte.|Ines Duarte",
          "“No ferry will sail,” said the board’s director, Ines Duarte, on Monday.|Ines Duarte",
          "“No ferry will sail,” said a lawyer for Mira Olsen, Tomas Brandt.|Tomas Brandt",
          "“No ferry will sail,” said a farmer from the coast, and he left.|a farmer",
          // infinitives
          "The board, which Olsen called “a disgrace,” declined to comment.|Mira Olsen",
          "Brandt, who called it “a disgrace to us all,” refused to say more.|Tomas Brandt",
          "“No ferry has sailed since May,” wants to tell us something.|-",
          "“No ferry has sailed since May,” Olsen went on to say.|Mira Olsen",
          // labels before a colon
          "Tomorrow: “The long road home,” our new series.|-",
          "Correction: “The pier was closed on Monday.”|-",
          "Q: “Did you see the ferry sail on Monday?”|-",
          "OLSEN: “No ferry has sailed since May.”|OLSEN",
          "A spokesman: “No ferry has sailed since May.”|A spokesman",
          // nouns
          "Brandt laughed at Olsen’s claim that the plan was “a waste of money.”|Mira Olsen",
          // organisations, documents, several speakers
          "“No ferry may leave the harbour,” the report said.|the report",
          "“No ferry may leave the harbour,” Northern Rail wrote.|Northern Rail",
          "“No ferry may leave the harbour,” Olsen and Brandt said.|Tomas Brandt",
          "“No ferry may leave the harbour,” they said.|they",
          // verbs with a particle
          "“No ferry may leave the harbour,” Olsen shot back.|Mira Olsen",
          "As Olsen pointed out, “no ferry may leave the harbour at all.”|Mira Olsen",
          // what follows is the main clause, not an attribution
          "When Olsen said “no ferry will sail before the spring,” Brandt told her it would.|Mira Olsen",
        })
    void speakerIsFound(String text, String speaker) {
      assertThat(extract(text))
          .first()
          .extracting(Quote::speaker)
          .isEqualTo(speaker.equals("-") ? null : speaker);
    }

    @Test
    void relativePronounIsTheMentionAndItsHeadTheSpeaker() {
      String text = "Then came Tomas Brandt, who said, “No ferry has sailed since May.”";
      assertThat(extract(text))
          .singleElement()
          .extracting(quote -> quote.speakerSpan() == null ? "" : quote.speakerSpan().in(text))
          .isEqualTo("who");
    }

    @Test
    void nameBelowTheQuotationIsItsSpeaker() {
      assertThat(extract("“No ferry has sailed since May.”\n\n– Mira Olsen\n\nIt rained."))
          .singleElement()
          .extracting(Quote::speaker)
          .isEqualTo("Mira Olsen");
    }

    @Test
    void bracketIsNoColon() {
      assertThat(extract("Mira Olsen sold the old pier (“the jewel of the whole coast”) in May."))
          .singleElement()
          .extracting(Quote::method)
          .isNotEqualTo("colon");
    }

    @Test
    void longerWordsWithoutACueAreTheSubjects() {
      assertThat(
              extract(
                  "Olsen signed a bill to open “every harbour of the coast to every ferry and"
                      + " boat.”"))
          .singleElement()
          .satisfies(
              quote -> {
                assertThat(quote.speaker()).isEqualTo("Mira Olsen");
                assertThat(quote.method()).isEqualTo("subject");
                assertThat(quote.cue()).isNull();
              });
    }

    @Test
    void laterWordsOfAParagraphGoOnAfterAShortLead() {
      assertThat(
              extract(
                  "“The storm was strong,” Brandt said. But “it did not take the roof off the"
                      + " hall this time.”"))
          .extracting(Quote::speaker)
          .containsOnly("Tomas Brandt");
    }

    @Test
    void speakerNamedAtTheEndIsThatOfEarlierParagraphs() {
      List<Quote> quotes =
          extract(
              "“The storm was strong, and nobody slept.\n\n“It took the roof off.\n\n"
                  + "“It took the pier,” said Brandt.");
      assertThat(quotes).extracting(Quote::speaker).containsOnly("Tomas Brandt");
      assertThat(quotes).extracting(Quote::attribution).containsOnly(0);
    }

    @Test
    void describedSpeakersAndFragmentsAreLessSure() {
      double named = extract("“The ferry will sail on Monday,” Olsen said.").get(0).score();
      double described = extract("“The ferry will sail on Monday,” a man said.").get(0).score();
      double fragment = extract("Never “again and again,” Olsen said.").get(0).score();
      assertThat(named).isGreaterThanOrEqualTo(0.9);
      assertThat(described).isLessThan(named);
      assertThat(fragment).isLessThan(named);
    }

    @Test
    void pronounIsTheSubjectOfTheSentenceBefore() {
      List<Quote> quotes =
          extract("Mira Olsen met Tomas Brandt. “We have no ferry to spare,” she said.");
      assertThat(quotes).singleElement().extracting(Quote::speaker).isEqualTo("Mira Olsen");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          "The Harbour Board said the ferry would not sail. “We have no crew at all,” it added.|Harbour Board",
          "Northern Rail said it would close two lines. “We have no crew,” the company said.|Northern Rail",
          "Traders said prices of fish would rise. “We have no fish to sell,” they said.|Traders",
          "The board met Olsen in May. “We have no crew,” a spokeswoman said. “That is all,” she said.|a spokeswoman",
          "“We will sail,” said Mira Olsen. The guard met Janet Holm. “Nobody knew,” she said.|Mira Olsen",
          "“We will sail,” the chairman of the board, Tomas Brandt, said.|Tomas Brandt",
          "“We will sail,” director of operations Ines Duarte said.|Ines Duarte",
          "Northern Rail president Ines Duarte has defended it, noting “the rate is low.”|Ines Duarte",
          "“I can see the gap,” the Daily Ledger's Ines Duarte wrote.|Ines Duarte",
          "“I can see it,” said Northern Rail (North) Ltd analyst Ines Duarte.|Ines Duarte",
          "Supporters of Ines Duarte said: “We will stay here.”|Supporters",
          "The board’s chairman and former pilot Tomas Brandt said: “We will sail on Monday.”|Tomas Brandt",
          "Tomas Brandt, one of the pilots told the Daily Ledger that “no ferry has sailed”.|Tomas Brandt",
        })
    void lastSpeakerIsNamed(String text, String speaker) {
      List<Quote> quotes =
          extract(text).stream().filter(quote -> quote.kind() != QuoteKind.INDIRECT).toList();
      assertThat(quotes.get(quotes.size() - 1).speaker()).isEqualTo(speaker);
    }

    @Test
    void titleTellsWhomAPronounCannotMean() {
      List<Quote> quotes =
          extract("Mr. Brandt spoke and Mrs. Olsen listened. “We have no ferry,” she said.");
      assertThat(quotes).singleElement().extracting(Quote::speaker).isEqualTo("Mira Olsen");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          // given names
          "Mira Olsen spoke after Tomas Brandt. “We have no ferry,” he said.|Tomas Brandt",
          // a subject further off before an object nearby
          "Brandt came home. It rained on the friends of Falk. “We have no ferry,” he said.|Tomas Brandt",
          // the same pronoun earlier in the sentence
          "Brandt spoke. He fears that Falk is right, as he said, “about the ferry and the pier.”|Tomas Brandt",
          // titles and descriptions
          "Mayor Olsen met Brandt. “We have no ferry to spare,” the mayor said.|Mira Olsen",
          "Olsen, the harbour master, met Brandt. “We have no ferry,” the master said.|Mira Olsen",
          "The Harbour Board met Brandt. “We have no ferry,” the board said.|Harbour Board",
          "Deputy Mayor Olsen met Brandt. “We have no ferry,” the deputy mayor said.|Mira Olsen",
          "Mayor Olsen met Brandt. “We have no ferry,” the deputy mayor said.|the deputy mayor",
          "President Brandt left. “We have no ferry,” the vice president said.|the vice president",
          "Rev. Falk left. “We have no ferry to spare,” the prime minister said.|the prime minister",
          "Olsen, a former pilot, left. “We have no ferry,” the former pilot said.|Mira Olsen",
          // given names before words of office
          "Board chairman Janet Holm left. “We have no ferry to spare,” she said.|Janet Holm",
          "Of those who lost count Mira Olsen was first. “We have no ferry,” she said.|Mira Olsen",
          // nobody it could mean
          "Mira Olsen spoke. “We have no ferry to spare,” he said.|he",
          "Mira Olsen spoke. “We have no ferry to spare,” the captain said.|the captain",
        })
    void mentionIsResolved(String text, String speaker) {
      assertThat(extract(text)).first().extracting(Quote::speaker).isEqualTo(speaker);
    }

    @Test
    void pronounsAfterANameTellItsGender() {
      assertThat(
              extract(
                  "Falk sold her boat. Falk moored her ferry. Tomas Brandt left. “We have no"
                      + " ferry,” she said."))
          .singleElement()
          .extracting(Quote::speaker)
          .isEqualTo("Falk");
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
          "The crowd ran from pier to pier and shouted “Open The Gates!” at dawn.|DIRECT",
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
      assertThat(extract(text))
          .extracting(Quote::kind)
          .filteredOn(found -> found != QuoteKind.INDIRECT)
          .containsExactly(kind);
    }

    @Test
    void piecesOfOneQuotationAreOfOneKind() {
      assertThat(extract("“The board,” Olsen said, “has no money.”"))
          .extracting(Quote::kind)
          .containsExactly(QuoteKind.DIRECT, QuoteKind.DIRECT);
    }

    @Test
    void shortSentenceIsSomebodys() {
      assertThat(extract("The guard stopped us. “Who are you?”"))
          .extracting(Quote::kind)
          .containsExactly(QuoteKind.DIRECT);
    }

    @Test
    void clauseOfAnotherSourceIsNotGiven() {
      String text = "The Harbour Board said 40 boats would leave what Brandt had called “a jewel”.";
      Quote quote = extract(text).get(0);
      assertThat(quote.speaker()).isEqualTo("Tomas Brandt");
      assertThat(quote.clause()).isEqualTo(quote.span());
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
  void sentencesWithoutClosingMarkNeedASpeaker() {
    assertThat(extract("“The ferry will sail. It will be full.")).isEmpty();
    assertThat(extract("“The ferry will sail. It will be full.\n“No,” said Olsen.")).hasSize(2);
    assertThat(extract("“The ferry will sail. It will be full. “Olsen said so.")).hasSize(2);
    assertThat(extract("“The ferry will sail.")).hasSize(1);
  }

  @Test
  void personBehindWhomAMarkStandsAstrayMayBeMeant() {
    assertThat(extract("Tomas Brandt met the board.” He left early.\n“No,” he said."))
        .singleElement()
        .extracting(Quote::speaker)
        .isEqualTo("Tomas Brandt");
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
