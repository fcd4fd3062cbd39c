package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.input.ReadBytes.articles;
import static org.copydesk.input.ReadBytes.codes;
import static org.copydesk.input.ReadBytes.read;
import static org.copydesk.input.ReadBytes.rejects;
import static org.copydesk.input.ReadBytes.texts;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.copydesk.settings.InputFormat;
import org.copydesk.settings.InputSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CompressedFilesTest {

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void aCompressedFileIsRead(Compression compression) {
    byte[] content = compressed(compression, "{\"text\": \"one\"}\n{\"text\": \"two\"}\n");

    assertThat(texts(read(name(compression), content, ReadBytes.SETTINGS)))
        .containsExactly("one", "two");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void membersOneAfterAnotherAreOneContent(Compression compression) {
    byte[] one = compressed(compression, "{\"text\": \"one\"}\n{\"te");
    byte[] two = compressed(compression, "xt\": \"two\"}\n");
    byte[] content = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, content, one.length, two.length);

    assertThat(texts(read(name(compression), content, ReadBytes.SETTINGS)))
        .containsExactly("one", "two");
  }

  @Test
  void ofATruncatedGzipTheRecordsBeforeStay() {
    byte[] content = compressed(Compression.GZIP, "{\"text\": \"one\"}\n{\"text\": \"two\"}\n");
    List<InputRecord> records =
        read(
            name(Compression.GZIP),
            Arrays.copyOf(content, content.length - 12),
            ReadBytes.SETTINGS);

    assertThat(texts(records)).first().isEqualTo("one");
    assertThat(rejects(records)).hasSize(1);
    Reject reject = rejects(records).get(0);
    assertThat(reject.code()).isEqualTo(RejectCode.CORRUPT_FILE);
    assertThat(reject.number()).isEqualTo(texts(records).size() + 1);
    assertThat(reject.message()).contains("gzip");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void ofATruncatedFileTheRecordsBeforeStay(Compression compression) {
    // noise, so that the file has several blocks
    StringBuilder lines = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 40_000; i++) {
      lines.append("{\"text\": \"%s\"}\n".formatted(Long.toString(random.nextLong(), 36)));
    }
    byte[] content = compressed(compression, lines.toString());
    List<InputRecord> whole = read(name(compression), content, ReadBytes.SETTINGS);
    List<InputRecord> cut =
        read(
            name(compression),
            Arrays.copyOf(content, content.length - content.length / 10),
            ReadBytes.SETTINGS);

    assertThat(articles(whole)).hasSize(40_000);
    assertThat(articles(cut))
        .hasSizeGreaterThan(0)
        .isEqualTo(whole.subList(0, articles(cut).size()));
    assertThat(codes(cut)).containsExactly((articles(cut).size() + 1) + ":corrupt-file");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void aFileThatIsNotWhatItsNameSaysIsOneReject(Compression compression) {
    assertThat(codes(read(name(compression), "{\"text\": \"one\"}\n")))
        .containsExactly("1:corrupt-file");
    assertThat(codes(read(name(compression), ""))).containsExactly("1:corrupt-file");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void aDamagedByteNeverThrows(Compression compression) {
    byte[] good = compressed(compression, "{\"text\": \"one\"}\n{\"text\": \"two\"}\n".repeat(20));
    for (int i = 0; i < good.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] bad = good.clone();
        bad[i] ^= (byte) (1 << bit);
        assertThat(read(name(compression), bad, ReadBytes.SETTINGS)).isNotEmpty();
      }
    }
  }

  @Test
  void damageBehindALineThatIsTooLongIsTold() {
    byte[] content = compressed(Compression.GZIP, "x".repeat(500_000));
    List<InputRecord> records =
        read(
            name(Compression.GZIP), Arrays.copyOf(content, content.length - 8), ReadBytes.SETTINGS);

    assertThat(codes(records)).containsExactly("1:too-large", "2:corrupt-file");
  }

  @Test
  void aDecompressionBombIsStopped() {
    byte[] bomb = zeros(130_000_000);
    InputSettings settings =
        new InputSettings(
            InputFormat.AUTO,
            StandardCharsets.UTF_8,
            1000,
            10_000,
            10,
            1 << 20,
            ";",
            ReadBytes.FIELDS);
    List<InputRecord> records = read(name(Compression.GZIP), bomb, settings);

    assertThat(codes(records)).containsExactly("1:too-large", "2:decompression-bomb");
  }

  @Test
  void contentWithinTheLimitIsNoBomb() {
    List<InputRecord> records = read(name(Compression.GZIP), zeros(90_000_000), ReadBytes.SETTINGS);

    assertThat(codes(records)).containsExactly("1:too-large");
  }

  @Test
  void aFailureOfTheFileSystemIsNotTakenForDamage() {
    byte[] content = compressed(Compression.GZIP, "{\"text\": \"one\"}\n".repeat(1000));
    InputStream failing =
        new SequenceInputStream(
            new ByteArrayInputStream(content, 0, content.length / 2),
            new InputStream() {
              @Override
              public int read() {
                return read(new byte[1], 0, 1);
              }

              @Override
              public int read(byte[] bytes, int offset, int length) {
                throw new SourceReadException("in/a.jsonl.gz", new IOException("disk gone"));
              }
            });

    assertThatThrownBy(
            () ->
                read(
                    failing,
                    FileRange.whole(ReadBytes.file(name(Compression.GZIP), content.length)),
                    ReadBytes.SETTINGS))
        .isInstanceOf(SourceReadException.class)
        .hasMessageContaining("in/a.jsonl.gz")
        .hasMessageContaining("disk gone");
  }

  private static String name(Compression compression) {
    return "a.jsonl" + compression.extension();
  }

  private static byte[] zeros(int count) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      byte[] block = new byte[1_000_000];
      for (int i = 0; i < count / block.length; i++) {
        out.write(block);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] compressed(Compression compression, String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (compression) {
          case NONE -> bytes;
          case GZIP -> new GZIPOutputStream(bytes);
          case BZIP2 -> new BZip2CompressorOutputStream(bytes, 1);
          case ZSTD -> new ZstdOutputStream(bytes).setChecksum(true);
        }) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
