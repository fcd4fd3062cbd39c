package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.ReadBytes.articles;
import static org.copydesk.input.ReadBytes.codes;
import static org.copydesk.input.ReadBytes.read;
import static org.copydesk.input.ReadBytes.rejects;
import static org.copydesk.input.ReadBytes.settingsWithLimits;
import static org.copydesk.input.ReadBytes.texts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void quotedFieldsHoldSeparatorsNewlinesAndMarks() {
    List<InputRecord> records =
        read(
            "a.csv",
            """
            id,published,text,authors\r
            1,2026-03-02,"A mill, ""new"",\r
            opens.",Ann Lee;Bo Ek\r
            \r
            2,,plain 5" pipe,
            3,,"last",""\
            """);

    assertThat(codes(records)).isEmpty();
    assertThat(texts(records))
        .containsExactly("A mill, \"new\",\nopens.", "plain 5\" pipe", "last");
    assertThat(articles(records)).extracting(ArticleRecord::number).containsExactly(1L, 2L, 3L);
    assertThat(articles(records).get(0).authors()).containsExactly("Ann Lee", "Bo Ek");
    assertThat(articles(records).get(1).published()).isNull();
  }

  @Test
  void tabsSeparateInTsv() {
    assertThat(texts(read("a.tsv", "id\ttext\n1\tone, two\n2\t\"a\tb\"\n")))
        .containsExactly("one, two", "a\tb");
  }

  @Test
  void aLoneCarriageReturnEndsARow() {
    assertThat(texts(read("a.csv", "id,text\r1,one\r2,two\r"))).containsExactly("one", "two");
  }

  @Test
  void aMarkAtTheBeginningIsNotPartOfTheHeader() {
    assertThat(texts(read("a.csv", "\uFEFFtext\none\n"))).containsExactly("one");
  }

  @Test
  void aRowWithAnotherNumberOfFieldsCostsItself() {
    List<InputRecord> records = read("a.csv", "id,text\n1,one\n2,two,more\n3\n4,four\n");

    assertThat(texts(records)).containsExactly("one", "four");
    assertThat(codes(records)).containsExactly("2:bad-row", "3:bad-row");
    assertThat(rejects(records).get(0).message()).isEqualTo("3 fields where the header has 2");
  }

  @Test
  void textBehindAClosingMarkCostsItsLine() {
    List<InputRecord> records = read("a.csv", "id,text\n1,\"one\" more\n2,two\n");

    assertThat(codes(records)).containsExactly("1:bad-row");
    assertThat(texts(records)).containsExactly("two");
  }

  @Test
  void aMarkThatIsNeverClosedCostsItsLine() {
    List<InputRecord> records = read("a.csv", "id,text\n1,\"one\n2,two\n3,three\n");

    assertThat(codes(records)).containsExactly("1:bad-row");
    assertThat(rejects(records).get(0).head()).isEqualTo("1,\"one");
    assertThat(texts(records)).containsExactly("two", "three");
  }

  @Test
  void aMarkThatTheNextRowsMarkClosesCostsItsLine() {
    List<InputRecord> records =
        read("a.csv", "id,text\n1,\"one\n2,\"two\"\n3,\"three, \"\"3\"\"\"\n");

    assertThat(codes(records)).containsExactly("1:bad-row");
    assertThat(texts(records)).containsExactly("two", "three, \"3\"");
  }

  @Test
  void aMarkThatIsNotClosedWithinTheLongestRecordCostsItsLine() {
    String row = "2,two\n";
    List<InputRecord> records =
        read(
            "a.csv",
            ("id,text\n1,\"one\n" + row.repeat(100)).getBytes(StandardCharsets.UTF_8),
            settingsWithLimits(50, 100));

    assertThat(codes(records)).containsExactly("1:too-large");
    assertThat(texts(records)).hasSize(100).containsOnly("two");
  }

  @Test
  void aLineOverTheLimitCostsItself() {
    List<InputRecord> records =
        read(
            "a.csv",
            ("id,text\n1," + "x".repeat(200_000) + "\n2,two\n").getBytes(StandardCharsets.UTF_8),
            settingsWithLimits(50, 100));

    assertThat(codes(records)).containsExactly("1:too-large");
    assertThat(texts(records)).containsExactly("two");
  }

  @Test
  void brokenQuotingEverywhereTakesLinearTime() {
    // each line leaves a quotation open, read from its beginning and read on from the line before
    byte[] content = ("id,text\n" + "a\",\"\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> assertThat(read("a.csv", content, settingsWithLimits(1000, 1_000_000))).isNotEmpty());
  }

  @Test
  void aHeaderWithoutTheTextIsOneReject() {
    List<InputRecord> records = read("a.csv", "id,body\n1,one\n2,two\n");

    assertThat(codes(records)).containsExactly("0:bad-header");
    assertThat(rejects(records).get(0).message()).contains("text");
    assertThat(texts(records)).isEmpty();
  }

  @Test
  void aHeaderWithTheTextTwiceIsOneReject() {
    assertThat(codes(read("a.csv", "text,text\n1,one\n"))).containsExactly("0:bad-header");
  }

  @Test
  void aHeaderThatIsBrokenIsOneReject() {
    assertThat(codes(read("a.csv", "\"text\"x\n1\n2\n"))).containsExactly("0:bad-header");
  }

  @Test
  void aFileWithoutRowsHasNoRecords() {
    assertThat(read("a.csv", "")).isEmpty();
    assertThat(read("a.csv", "id,text\n")).isEmpty();
  }

  @Test
  void anEmptyTextIsNoText() {
    assertThat(codes(read("a.csv", "id,text\n1,\n2,\"\"\n")))
        .containsExactly("1:no-text", "2:no-text");
  }
}
