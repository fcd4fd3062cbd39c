package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.ReadBytes.articles;
import static org.copydesk.input.ReadBytes.codes;
import static org.copydesk.input.ReadBytes.read;
import static org.copydesk.input.ReadBytes.settingsWithLimits;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void theWholeFileIsTheText() {
    List<InputRecord> records = read("a.txt", "\uFEFFMill opens\r\n\r\nA mill opened.\n");

    assertThat(records).hasSize(1);
    ArticleRecord article = articles(records).get(0);
    assertThat(article.number()).isEqualTo(1);
    assertThat(article.text()).isEqualTo("Mill opens\n\nA mill opened.\n");
    assertThat(article.title()).isNull();
    assertThat(article.id()).hasSize(16);
  }

  @Test
  void anEmptyFileHasNoText() {
    assertThat(codes(read("a.txt", ""))).containsExactly("1:no-text");
    assertThat(codes(read("a.txt", " \r\n"))).containsExactly("1:no-text");
  }

  @Test
  void nulBytesAreBinary() {
    assertThat(codes(read("a.txt", "\u007FELF\0\0"))).containsExactly("1:binary");
  }

  @Test
  void bytesThatAreNotTheCharsetAreRejected() {
    assertThat(
            codes(
                read(
                    "a.txt",
                    "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1),
                    ReadBytes.SETTINGS)))
        .containsExactly("1:bad-encoding");
  }

  @Test
  void aFileOverTheLimitIsRejected() {
    byte[] content = "x".repeat(101).getBytes(StandardCharsets.UTF_8);

    assertThat(codes(read("a.txt", content, settingsWithLimits(100, 1000))))
        .containsExactly("1:too-large");
    assertThat(codes(read("a.txt", content, settingsWithLimits(1000, 100))))
        .containsExactly("1:too-large");
    assertThat(codes(read("a.txt", content, settingsWithLimits(101, 101)))).isEmpty();
  }
}
