package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.ReadBytes.read;
import static org.copydesk.input.ReadBytes.readInRanges;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes are: reading never throws, and ranges give what the whole file gives. */
class AnyBytesTest {

  @Property
  void anyFileOfAnyFormatGivesArticlesAndRejects(
      @ForAll("names") String name,
      @ForAll("charsets") String charset,
      @ForAll("contents") byte[] content) {
    List<InputRecord> records = read(name, content, ReadBytes.settings(Charset.forName(charset)));

    for (InputRecord record : records) {
      if (record instanceof ArticleRecord article) {
        assertThat(article.text()).isNotBlank();
        assertThat(article.id()).isNotBlank();
        byte[] utf8 = article.text().getBytes(StandardCharsets.UTF_8);
        assertThat(new String(utf8, StandardCharsets.UTF_8)).isEqualTo(article.text());
      } else if (record instanceof Reject reject) {
        assertThat(reject.message()).isNotBlank();
        assertThat(reject.head()).doesNotContain("\n", "\0");
      }
    }
    assertThat(records).extracting(InputRecord::number).isSorted().doesNotHaveDuplicates();
  }

  @Property
  void everyLineThatIsNotBlankIsOneRecord(@ForAll("contents") byte[] content) {
    String latin1 = new String(content, StandardCharsets.ISO_8859_1);
    String lines = latin1.startsWith("\u00ef\u00bb\u00bf") ? latin1.substring(3) : latin1;
    boolean utf16 = latin1.startsWith("\u00ff\u00fe") || latin1.startsWith("\u00fe\u00ff");
    long expected =
        utf16 ? 1 : Stream.of(lines.split("\n")).filter(line -> !line.matches("[ \t\r]*")).count();

    assertThat(read("a.jsonl", content, ReadBytes.SETTINGS)).hasSize((int) expected);
  }

  @Property(tries = 300)
  void rangesOfAnySizeGiveTheRecordsOfTheWholeFile(
      @ForAll("lines") byte[] content, @ForAll @IntRange(min = 1, max = 200) int splitBytes) {
    assertThat(readInRanges(content, splitBytes))
        .isEqualTo(read("a.jsonl", content, ReadBytes.SETTINGS));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "a.jsonl", "a.csv", "a.tsv", "a.txt", "a.jsonl.gz", "a.csv.bz2", "a.txt.zst");
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("UTF-8", "ISO-8859-1", "windows-1252", "Shift_JIS", "UTF-16", "UTF-16LE");
  }

  /** Bytes that come near to records. */
  @Provide
  Arbitrary<byte[]> contents() {
    Arbitrary<byte[]> pieces =
        Arbitraries.of(
                "{\"text\":\"a\"}",
                "{\"text\":",
                "\"",
                "\"\"",
                "\\u",
                "\\ud83d",
                "id,text\n",
                "text\n",
                "id\ttext\n",
                ",",
                "\t",
                "1,two",
                "\n",
                "\r\n",
                "\r",
                " ",
                "{",
                "}",
                "[",
                "x",
                "é",
                "\uD83D\uDE00",
                "\0",
                "\uFEFF",
                "\u202E",
                "2026-03-02")
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, pieces), net.jqwik.api.Tuple.of(1, noise))
        .list()
        .ofMaxSize(40)
        .map(AnyBytesTest::joined);
  }

  /** Lines, some of them blank, broken or longer than the longest record. */
  @Provide
  Arbitrary<byte[]> lines() {
    return Arbitraries.of(
            "{\"text\":\"a\"}\n",
            "{\"text\":\"é\uD83D\uDE00\"}\r\n",
            "\n",
            "\r\n",
            "broken\n",
            "{\"te",
            "x".repeat(300),
            " \n")
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .list()
        .ofMaxSize(60)
        .map(AnyBytesTest::joined);
  }

  private static byte[] joined(List<byte[]> pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pieces.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }
}
