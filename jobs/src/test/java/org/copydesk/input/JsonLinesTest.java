package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.ReadBytes.articles;
import static org.copydesk.input.ReadBytes.codes;
import static org.copydesk.input.ReadBytes.read;
import static org.copydesk.input.ReadBytes.rejects;
import static org.copydesk.input.ReadBytes.settings;
import static org.copydesk.input.ReadBytes.settingsWithLimits;
import static org.copydesk.input.ReadBytes.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  @Test
  void anArticleKeepsItsFields() {
    ArticleRecord article =
        article(
            """
            {"id": "a1", "source": "The Gauge", "url": "u", "title": "Mill opens", "authors": ["Ann Lee", null, " Bo Ek "], \
            "published": "2026-03-02", "text": "A mill.\\r\\nIt is new.\\r", "desk": {"name": ["x"]}}
            """);

    assertThat(article.number()).isEqualTo(1);
    assertThat(article.id()).isEqualTo("a1");
    assertThat(article.source()).isEqualTo("The Gauge");
    assertThat(article.url()).isEqualTo("u");
    assertThat(article.title()).isEqualTo("Mill opens");
    assertThat(article.authors()).containsExactly("Ann Lee", "Bo Ek");
    assertThat(article.published()).isEqualTo("2026-03-02");
    assertThat(article.text()).isEqualTo("A mill.\nIt is new.\r");
    assertThat(article.contentHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void authorsMayStandInOneString() {
    assertThat(article("{\"authors\": \"Ann Lee; Bo Ek;\", \"text\": \"t\"}").authors())
        .containsExactly("Ann Lee", "Bo Ek");
  }

  @Test
  void anIdMayBeANumber() {
    assertThat(article("{\"id\": 12345678901234567890, \"text\": \"t\"}").id())
        .isEqualTo("12345678901234567890");
  }

  @Test
  void ofAFieldThatStandsTwiceTheLastCounts() {
    assertThat(article("{\"text\": \"old\", \"text\": \"new\"}").text()).isEqualTo("new");
  }

  @Test
  void blankFieldsAreMissing() {
    ArticleRecord article =
        article("{\"id\": \" \", \"source\": \"\", \"published\": \"\", \"text\": \"t\"}");

    assertThat(article.id()).isEqualTo(article("{\"text\": \"t\"}").id()).hasSize(16);
    assertThat(article.source()).isNull();
    assertThat(article.published()).isNull();
  }

  @Test
  void surrogatesWithoutPartnerBecomeTheReplacementCharacter() {
    assertThat(article("{\"text\": \"a \\ud83d b \\ude00 \\ud83d\\ude00\"}").text())
        .isEqualTo("a \uFFFD b \uFFFD \uD83D\uDE00");
  }

  @Test
  void numbersAreThoseOfLinesAndBlankLinesAreNoRecords() {
    List<InputRecord> records =
        read(
            "a.jsonl",
            "\n{\"text\": \"one\"}\r\n \t\r\n{\"text\": \"two\"}\n\n{\"text\": \"three\"}");

    assertThat(articles(records)).extracting(ArticleRecord::number).containsExactly(2L, 4L, 6L);
    assertThat(texts(records)).containsExactly("one", "two", "three");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not-json      | {\"text\": \"cut",
        "not-json      | {\"text\": \"t\"",
        "not-json      | {\"text\": \"t\"} {\"text\": \"u\"}",
        "not-json      | {\"text\": 't'}",
        "not-json      | {\"text\": \"t\",}",
        "not-json      | plain words",
        "not-an-object | [\"t\"]",
        "not-an-object | \"t\"",
        "not-an-object | 17",
        "no-text       | {}",
        "no-text       | {\"text\": null}",
        "no-text       | {\"text\": \" \\n\"}",
        "bad-date      | {\"text\": \"t\", \"published\": \"2026-02-30\"}",
        "bad-date      | {\"text\": \"t\", \"published\": \"last week\"}",
        "bad-field     | {\"text\": 17}",
        "bad-field     | {\"text\": [\"t\"]}",
        "bad-field     | {\"text\": \"t\", \"authors\": [1]}",
        "bad-field     | {\"text\": \"t\", \"title\": {\"en\": \"x\"}}",
        "bad-field     | {\"text\": \"t\", \"id\": true}",
      })
  void aRecordThatCannotBeUsedIsRejectedAndCostsItself(String code, String line) {
    List<InputRecord> records =
        read("a.jsonl", "{\"text\": \"before\"}\n" + line + "\n{\"text\": \"after\"}\n");

    assertThat(codes(records)).containsExactly("2:" + code);
    assertThat(texts(records)).containsExactly("before", "after");
    assertThat(rejects(records).get(0).head()).isEqualTo(line);
    assertThat(rejects(records).get(0).message()).isNotBlank();
  }

  @Test
  void aNulInALineIsNotJson() {
    List<InputRecord> records =
        read("a.jsonl", "{\"text\": \"a\0b\"}\n\0\0\n{\"text\": \"after\"}");

    assertThat(codes(records)).containsExactly("1:not-json", "2:not-json");
    assertThat(rejects(records).get(1).head()).isEqualTo("\\x00\\x00");
    assertThat(texts(records)).containsExactly("after");
  }

  @Test
  void deepNestingIsRejected() {
    String deep = "[".repeat(2000);

    assertThat(codes(read("a.jsonl", "{\"x\": " + deep + "}"))).containsExactly("1:not-json");
  }

  @Test
  void aTextOverTheLimitIsRejected() {
    String line = "{\"text\": \"%s\"}\n";
    List<InputRecord> records =
        read(
            "a.jsonl",
            (line.formatted("é".repeat(5))
                    + line.formatted("é".repeat(6))
                    + line.formatted("x".repeat(11)))
                .getBytes(StandardCharsets.UTF_8),
            settingsWithLimits(10, 1000));

    assertThat(texts(records)).containsExactly("é".repeat(5));
    assertThat(codes(records)).containsExactly("2:too-large", "3:too-large");
  }

  @Test
  void aLongFieldThatIsNotReadDoesNoHarm() {
    List<InputRecord> records =
        read(
            "a.jsonl",
            ("{\"html\": \"" + "x".repeat(500) + "\", \"text\": \"t\"}")
                .getBytes(StandardCharsets.UTF_8),
            settingsWithLimits(10, 1000));

    assertThat(texts(records)).containsExactly("t");
  }

  @Test
  void aRecordOverTheLimitIsRejectedByItsHead() {
    byte[] content =
        ("{\"text\": \"before\"}\n" + "x".repeat(300_000) + "\n{\"text\": \"after\"}\n")
            .getBytes(StandardCharsets.UTF_8);
    List<InputRecord> records = read("a.jsonl", content, settingsWithLimits(100, 1000));

    assertThat(texts(records)).containsExactly("before", "after");
    assertThat(codes(records)).containsExactly("2:too-large");
    assertThat(rejects(records).get(0).head()).isEqualTo("x".repeat(200));
  }

  @Test
  void aRecordAsLongAsTheLimitIsRead() {
    String line = "{\"text\": \"" + "x".repeat(88) + "\"}";

    assertThat(line).hasSize(100);
    assertThat(
            codes(
                read(
                    "a.jsonl",
                    (line + "\n" + line.replace("xx", "yy") + "\n")
                        .getBytes(StandardCharsets.UTF_8),
                    settingsWithLimits(99, 100))))
        .isEmpty();
    assertThat(
            codes(
                read(
                    "a.jsonl",
                    (line + "\n" + line).getBytes(StandardCharsets.UTF_8),
                    settingsWithLimits(99, 99))))
        .containsExactly("1:too-large", "2:too-large");
  }

  @Test
  void bytesThatAreNotTheCharsetCostTheirRecord() {
    byte[] content =
        "{\"text\": \"caf\u00e9\"}\n{\"text\": \"tea\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    List<InputRecord> records = read("a.jsonl", content, ReadBytes.SETTINGS);

    assertThat(codes(records)).containsExactly("1:bad-encoding");
    assertThat(rejects(records).get(0).message()).contains("byte 14").contains("UTF-8");
    assertThat(rejects(records).get(0).head()).isEqualTo("{\"text\": \"caf\\xE9\"}");
    assertThat(texts(records)).containsExactly("tea");
    assertThat(texts(read("a.jsonl", content, settings(StandardCharsets.ISO_8859_1))))
        .containsExactly("café", "tea");
  }

  @Test
  void aSurrogateInUtf8IsNotUtf8() {
    byte[] content = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', -0x13, -0x60, -0x80, '"', '}'};

    assertThat(codes(read("a.jsonl", content, ReadBytes.SETTINGS)))
        .containsExactly("1:bad-encoding");
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheFirstRecord() {
    assertThat(texts(read("a.jsonl", "\uFEFF{\"text\": \"t\"}"))).containsExactly("t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "Cp037"})
  void aDeclaredCharsetOfAnyKindIsRead(String charset) {
    String content = "{\"text\": \"caf\u00e9\"}\n{\"text\": \"tea\"}\n";

    assertThat(
            texts(
                read(
                    "a.jsonl",
                    content.getBytes(Charset.forName(charset)),
                    settings(Charset.forName(charset)))))
        .containsExactly("café", "tea");
  }

  @Test
  void aMarkBeforeDeclaredUtf16IsNotPartOfTheFirstRecord() {
    assertThat(
            texts(
                read(
                    "a.jsonl",
                    "\uFEFF{\"text\": \"\uD83D\uDE00\"}".getBytes(StandardCharsets.UTF_16LE),
                    settings(StandardCharsets.UTF_16LE))))
        .containsExactly("\uD83D\uDE00");
  }

  @Test
  void aLoneSurrogateInUtf16CostsItsRecord() {
    String good = "{\"text\": \"one\"}\n";
    byte[] first = (good + "{\"text\": \"").getBytes(StandardCharsets.UTF_16LE);
    byte[] second = good.getBytes(StandardCharsets.UTF_16LE);
    byte[] content = new byte[first.length + 4 + second.length];
    System.arraycopy(first, 0, content, 0, first.length);
    content[first.length] = 0x3D;
    content[first.length + 1] = (byte) 0xD8;
    content[first.length + 2] = '\n';
    System.arraycopy(second, 0, content, first.length + 4, second.length);
    List<InputRecord> records = read("a.jsonl", content, settings(StandardCharsets.UTF_16LE));

    assertThat(texts(records)).containsExactly("one", "one");
    assertThat(codes(records)).containsExactly("2:bad-encoding");
    assertThat(rejects(records).get(0).message()).contains("UTF-16LE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.csv", "a.txt"})
  void utf16ThatWasNotDeclaredIsOneReject(String name) {
    List<InputRecord> records =
        read(
            name,
            "{\"text\": \"t\"}\n".repeat(50).getBytes(StandardCharsets.UTF_16),
            ReadBytes.SETTINGS);

    assertThat(codes(records)).containsExactly("1:wrong-charset");
    assertThat(texts(records)).isEmpty();
    assertThat(rejects(records).get(0).message()).contains("UTF-16").contains("input.charset");
  }

  private static ArticleRecord article(String line) {
    List<InputRecord> records = read("a.jsonl", line);
    assertThat(records).hasSize(1).first().isInstanceOf(ArticleRecord.class);
    return articles(records).get(0);
  }
}
