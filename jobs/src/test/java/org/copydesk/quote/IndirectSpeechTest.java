package org.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.document.Quote;
import org.copydesk.document.QuoteKind;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndirectSpeechTest {

  private static final Names NAMES =
      Names.persons("Mira Olsen", "Olsen", "Tomas Brandt", "Brandt", "Ines Duarte", "Duarte")
          .organisations("Harbour Board", "Northern Rail", "Daily Ledger");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // clauses
        "Olsen said that the ferry would sail on Monday.|that the ferry would sail on Monday|Mira Olsen|said",
        "Olsen said the ferry would sail on Monday.|the ferry would sail on Monday|Mira Olsen|said",
        "Brandt told reporters on Friday that no ferry had sailed.|that no ferry had sailed|Tomas Brandt|told",
        "Brandt told the crowd he would leave the board.|he would leave the board|Tomas Brandt|told",
        "Duarte pointed out that the line was never closed.|that the line was never closed|Ines Duarte|pointed",
        "Olsen, who runs the Harbour Board, believes the old pier is safe.|the old pier is safe|Mira Olsen|believes",
        "Brandt added: the pier was closed in May.|the pier was closed in May|Tomas Brandt|added",
        "Brandt believes if the pier is closed the ferry will go.|if the pier is closed the ferry will go|Tomas Brandt|believes",
        "Duarte answered more than forty letters about the pier were lost.|more than forty letters about the pier were lost|Ines Duarte|answered",
        "The new pier is one that Olsen said would last for forty years.|would last for forty years|Mira Olsen|said",
        "Olsen has alleged they were never told of it.|they were never told of it|Mira Olsen|alleged",
        "He fears it has lost all its old charm.|it has lost all its old charm|He|fears",
        // questions
        "Duarte asked whether the line would open again.|whether the line would open again|Ines Duarte|asked",
        "Olsen explained why the ferry had not sailed.|why the ferry had not sailed|Mira Olsen|explained",
        // infinitives and phrases
        "Olsen vowed to open the pier before summer.|to open the pier before summer|Mira Olsen|vowed",
        "Olsen urged the board to open the old pier.|the board to open the old pier|Mira Olsen|urged",
        "Brandt criticised the board for the long delay.|the board for the long delay|Tomas Brandt|criticised",
        "Duarte called for a new line to the islands.|a new line to the islands|Ines Duarte|called",
        // nouns, adjectives, passives
        "Nobody at the harbour shared Brandt’s fear that the pier was unsafe.|that the pier was unsafe|Tomas Brandt|fear",
        "Olsen is confident that the ferry will sail again.|that the ferry will sail again|Mira Olsen|confident",
        "Brandt made it clear that he would not leave.|that he would not leave|Tomas Brandt|clear",
        "Olsen told the board not to open the old pier.|the board not to open the old pier|Mira Olsen|told",
        // the source behind, in the middle, first
        "The ferry will not sail on Monday, the Harbour Board said.|The ferry will not sail on Monday|Harbour Board|said",
        "The ferry will not sail on Monday, according to Mira Olsen.|The ferry will not sail on Monday|Mira Olsen|according to",
        "According to the Daily Ledger, two members voted against it.|two members voted against it|Daily Ledger|According to",
        "The ferry was sold in May, as Mira Olsen noted.|The ferry was sold in May|Mira Olsen|noted",
        "As the Daily Ledger reported on Friday, two members voted against it.|two members voted against it|Daily Ledger|reported",
        "The ferry was sold in May, per the Daily Ledger.|The ferry was sold in May|Daily Ledger|per",
        "The plan, Olsen said, is to close the old pier.|is to close the old pier|Mira Olsen|said",
        "The pier is beyond repair, said Ines Duarte, the head of the board.|The pier is beyond repair|Ines Duarte|said",
        "These were no mistakes at all, Brandt noted; the board had known of them.|These were no mistakes at all|Tomas Brandt|noted",
        // headlines
        "Tomas Brandt Says The Old Pier Is Not Safe|The Old Pier Is Not Safe|Tomas Brandt|Says",
        "The pier is beyond repair, said Ines Duarte.|The pier is beyond repair|Ines Duarte|said",
      })
  void contentSourceAndCueAreFound(String text, String content, String speaker, String cue) {
    Quote quote = single(text);
    assertThat(quote.text()).isEqualTo(content);
    assertThat(quote.span().in(text)).isEqualTo(content);
    assertThat(quote.clause()).isEqualTo(quote.span());
    assertThat(quote.cue()).isEqualTo(cue);
    assertThat(quote.speaker()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The ferry is expected to sail on Monday morning.|to sail on Monday morning",
        "It was reported that the ferry had sunk overnight.|that the ferry had sunk overnight",
        "The board has reportedly sold the oldest of its ferries.|sold the oldest of its ferries",
      })
  void sourceMayBeNobody(String text, String content) {
    Quote quote = single(text);
    assertThat(quote.text()).isEqualTo(content);
    assertThat(quote.speaker()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sailed on Monday with forty people and six cars.",
        "Olsen said so.",
        "Brandt wrote a long letter.",
        "The member states of the union share one long border.",
        "Heavy rain fell on the harbour for most of the night.",
        "The board's annual report of forty pages lay on the table.",
        "Olsen found the small grey key under the mat.",
        "The reports that were read in the harbour on Monday were long.",
        "Olsen, who once led the Harbour Board, stressed the long delay.",
      })
  void otherSentencesHaveNone(String text) {
    assertThat(extract(text)).isEmpty();
  }

  @Test
  void labelOfALineIsItsSource() {
    assertThat(single("Report: the old pier is not safe").text())
        .isEqualTo("the old pier is not safe");
    assertThat(extract("Olsen has one other plan: the old pier is to be sold")).isEmpty();
  }

  @Test
  void wordsAreCountedBetweenSpaces() {
    assertThat(extract("Olsen said it wasn't half-finished yet.")).isEmpty();
  }

  @Nested
  final class Ends {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          "Olsen said that the ferry would sail, adding that fares would rise in May.|that the ferry would sail",
          "Olsen said that the old pier was safe and added that fares would rise soon.|that the old pier was safe",
          "Olsen said the ferry would sail on Monday, although few believed it.|the ferry would sail on Monday",
          "Olsen denounced the delay of the new ferry, which cost millions.|the delay of the new ferry",
          "Olsen, who says the pier is not safe now, left the board.|the pier is not safe now",
          "Olsen said the ferry – the last of its kind – would sail on Monday.|the ferry – the last of its kind – would sail on Monday",
          "Olsen said the ferry would sail on Monday, but he never came back.|the ferry would sail on Monday",
          "A letter, announcing that the ferry would sail on Monday, lay on the table.|that the ferry would sail on Monday",
          "Olsen said the ferry would sail on Monday; nobody was there.|the ferry would sail on Monday",
          "Olsen said the ferry would sail on Monday, according to the Daily Ledger.|Olsen said the ferry would sail on Monday",
        })
    void contentEndsWhereTheWriterTakesOver(String text, String content) {
      assertThat(extract(text)).first().extracting(Quote::text).isEqualTo(content);
    }

    @Test
    void sentenceAroundItsSourceIsTwoPiecesOfOneAttribution() {
      List<Quote> quotes =
          extract("The old pier is not safe, Olsen said, and the board will close it in May.");
      assertThat(quotes)
          .extracting(Quote::text)
          .containsExactly("The old pier is not safe", "and the board will close it in May");
      assertThat(quotes).extracting(Quote::attribution).containsOnly(quotes.get(0).attribution());
    }
  }

  @Nested
  final class WithMarks {

    @Test
    void quotedWordsInAReportedClauseKnowTheClause() {
      String text = "Olsen said that 40 people had called the old pier “a danger to all” in May.";
      Quote quote = single(text);
      assertThat(quote.kind()).isNotEqualTo(QuoteKind.INDIRECT);
      assertThat(quote.clause().in(text))
          .isEqualTo("that 40 people had called the old pier “a danger to all” in May");
    }

    @Test
    void titleInAReportedClauseIsNoSpeech() {
      String text = "Olsen said that the film “The Last Ferry North” was made in the harbour.";
      assertThat(extract(text))
          .extracting(Quote::kind)
          .containsExactly(QuoteKind.INDIRECT, QuoteKind.SCARE);
    }

    @Test
    void clauseBehindAQuotationIsFound() {
      String text =
          "“We have no crew,” said Olsen, who argued that the ferry could not sail at all.";
      assertThat(extract(text))
          .extracting(Quote::text)
          .containsExactly("We have no crew,", "that the ferry could not sail at all");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Olsen said that the ferry would sail in May.” She left early on Friday.",
          "The board met.” Olsen said that the ferry would sail in May. She left.",
          "“Olsen said that the ferry would sail in May. She left early on Friday.",
        })
    void markAstrayHidesNothing(String text) {
      Quote quote = single(text);
      assertThat(quote.kind()).isEqualTo(QuoteKind.INDIRECT);
      assertThat(quote.text()).isEqualTo("that the ferry would sail in May");
      assertThat(quote.speaker()).isEqualTo("Mira Olsen");
    }

    @Test
    void subjectBehindTheVerbIsNoContent() {
      String text = "“We have no crew,” said the head of the union at the harbour on Friday.";
      assertThat(extract(text)).extracting(Quote::kind).containsExactly(QuoteKind.DIRECT);
    }
  }

  private static Quote single(String text) {
    List<Quote> quotes = extract(text);
    assertThat(quotes).hasSize(1);
    return quotes.get(0);
  }

  private static List<Quote> extract(String text) {
    TokenizedText tokens = Tokenizer.tokenize(text);
    return QuoteExtractor.extract(tokens, NAMES.in(tokens));
  }
}
