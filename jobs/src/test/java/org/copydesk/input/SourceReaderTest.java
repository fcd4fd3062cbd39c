package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.copydesk.TestSpark;
import org.copydesk.settings.InputSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  private static SparkSession spark;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    // settings of its own
    spark = TestSpark.session().newSession();
  }

  @Test
  void everyFormatAndCompressionIsRead() {
    write("a.jsonl", Compression.NONE, "{\"id\": \"1\", \"text\": \"one\"}\nbroken\n");
    write("b.jsonl.gz", Compression.GZIP, "{\"id\": \"2\", \"text\": \"two\"}\n");
    write("c.csv.bz2", Compression.BZIP2, "id,text\n3,three\n");
    write("d.tsv.zst", Compression.ZSTD, "id\ttext\n4\tfour\n");
    write("e.txt", Compression.NONE, "five");
    writeParquet("f", "SELECT 6L AS id, 'six' AS text");
    ReadResult result = read(ReadBytes.SETTINGS);
    List<Row> rows = rows(result);

    assertThat(result.records().schema()).isEqualTo(SourceReader.SCHEMA);
    assertThat(texts(rows)).containsExactly("one", null, "two", "three", "four", "five", "six");
    assertThat(result.counter().recordsRead()).isEqualTo(7);
    Row reject = rows.get(1);
    assertThat(reject.<String>getAs("input_file")).isEqualTo(folder + "/a.jsonl");
    assertThat(reject.<Long>getAs("input_record")).isEqualTo(2);
    assertThat(reject.<String>getAs("reject_code")).isEqualTo("not-json");
    assertThat(reject.<String>getAs("reject_head")).isEqualTo("broken");
    assertThat(reject.<String>getAs("id")).isNull();
    assertThat(rows.get(6).<String>getAs("id")).isEqualTo("6");
  }

  @Test
  void anyLengthOfSplitsGivesTheSameRows() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append(
          i % 10 == 3 ? "\n" : i % 10 == 5 ? "broken\r\n" : "{\"text\": \"t" + i + "\"}\n");
    }
    write("a.jsonl", Compression.NONE, lines.toString());
    write("b.jsonl", Compression.NONE, "{\"text\": \"b\"}");
    writeParquet("c", "SELECT /*+ REPARTITION(1) */ concat('p', id) AS text FROM range(1000)");
    ReadResult large = read(ReadBytes.settingsWithSplits(1 << 25));
    ReadResult small = read(ReadBytes.settingsWithSplits(1000));

    assertThat(small.records().rdd().getNumPartitions()).isGreaterThan(10);
    assertThat(large.records().rdd().getNumPartitions()).isEqualTo(1);
    assertThat(rows(small)).hasSize(1451).containsExactlyElementsOf(rows(large));
    assertThat(small.counter().recordsRead()).isEqualTo(1451);
    assertThat(large.counter().recordsRead()).isEqualTo(1451);
  }

  @Test
  void recordsThatAreReadAgainCountOnce() {
    write("a.jsonl", Compression.NONE, "{\"text\": \"one\"}\nbroken\n".repeat(20));
    ReadResult result = read(ReadBytes.settingsWithSplits(100));

    assertThat(result.records().filter("reject_code is null").count()).isEqualTo(20);
    assertThat(result.records().filter("reject_code is not null").coalesce(1).count())
        .isEqualTo(20);
    assertThat(result.records().limit(1).count()).isEqualTo(1);
    assertThat(result.counter().recordsRead()).isEqualTo(40);
  }

  @Test
  void utf16IsOneRejectInSplitsToo() throws IOException {
    Files.write(
        folder.resolve("a.jsonl"),
        "{\"text\": \"one\"}\n".repeat(100).getBytes(StandardCharsets.UTF_16LE));
    byte[] content = Files.readAllBytes(folder.resolve("a.jsonl"));
    byte[] marked = new byte[content.length + 2];
    marked[0] = (byte) 0xFF;
    marked[1] = (byte) 0xFE;
    System.arraycopy(content, 0, marked, 2, content.length);
    Files.write(folder.resolve("a.jsonl"), marked);

    assertThat(codes(rows(read(ReadBytes.settingsWithSplits(100)))))
        .containsExactly("wrong-charset");
  }

  @Test
  void parquetColumnsOfSeveralTypesAreRead() {
    writeParquet(
        "a",
        """
        SELECT 'x' AS id, 'Gauge' AS source, array('Ann Lee', 'Bo Ek') AS authors,
          DATE '2026-03-02' AS published, 'with a date' AS text""");
    writeParquet(
        "b",
        "SELECT 7 AS id, 'Ann Lee; Bo Ek' AS authors, TIMESTAMP '2026-03-02 10:15:00Z' AS published, 'with a"
            + " timestamp' AS text, 1.5 AS other");
    spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    writeParquet(
        "c",
        "SELECT TIMESTAMP '2026-03-02 10:15:00Z' AS published, CAST(array() AS ARRAY<STRING>) AS authors, 'micros' AS text");
    writeParquet(
        "d",
        "SELECT TIMESTAMP_NTZ '2026-03-02 10:15:00.5' AS published, 'without zone' AS text, CAST(NULL AS STRING) AS id");
    writeParquet("e", "SELECT '2026-03-02' AS published, CAST(NULL AS STRING) AS text");
    spark.conf().unset("spark.sql.parquet.outputTimestampType");
    List<Row> rows = rows(read(ReadBytes.SETTINGS));

    assertThat(rows)
        .extracting(row -> row.<String>getAs("published"))
        .containsExactly(
            "2026-03-02",
            "2026-03-02T10:15:00Z",
            "2026-03-02T10:15:00Z",
            "2026-03-02T10:15:00.500",
            null);
    assertThat(rows.get(0).getList(6)).isEqualTo(List.of("Ann Lee", "Bo Ek"));
    assertThat(rows.get(1).getList(6)).isEqualTo(List.of("Ann Lee", "Bo Ek"));
    assertThat(rows.get(2).getList(6)).isEmpty();
    assertThat(rows.get(0).<String>getAs("id")).isEqualTo("x");
    assertThat(rows.get(1).<String>getAs("id")).isEqualTo("7");
    assertThat(rows.get(3).<String>getAs("id")).hasSize(16);
    assertThat(codes(rows)).containsExactly("no-text");
  }

  @Test
  void aParquetFileThatCannotBeReadIsOneReject() throws IOException {
    writeParquet("a", "SELECT 'one' AS body");
    writeParquet("b", "SELECT 1.5 AS text");
    Files.writeString(folder.resolve("c.parquet"), "PAR1 but no more");
    Files.writeString(folder.resolve("d.parquet"), "");
    writeParquet("e", "SELECT concat('e', id) AS text FROM range(100)");
    Path cut = folder.resolve("e.parquet");
    byte[] content = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(content, content.length - 20));
    List<Row> rows = rows(read(ReadBytes.settingsWithSplits(100)));

    assertThat(codes(rows))
        .containsExactly(
            "bad-header", "bad-header", "corrupt-file", "corrupt-file", "corrupt-file");
    assertThat(rows.get(2).<String>getAs("reject_head")).isEqualTo("PAR1 but no more");
  }

  @Test
  void aDamagedPageOfParquetIsARejectAndNeverThrows() throws IOException {
    writeParquet("a", "SELECT concat('text ', id) AS text FROM range(200)");
    Path file = folder.resolve("a.parquet");
    byte[] content = Files.readAllBytes(file);
    int footer =
        java.nio.ByteBuffer.wrap(content)
            .order(java.nio.ByteOrder.LITTLE_ENDIAN)
            .getInt(content.length - 8);
    for (int at = 4; at < content.length - 8 - footer; at += 397) {
      byte[] bad = content.clone();
      bad[at] ^= 0x55;
      Files.write(file, bad);
      List<Row> rows = rows(read(ReadBytes.SETTINGS));

      assertThat(rows).isNotEmpty();
      assertThat(codes(rows)).isSubsetOf("corrupt-file", "bad-encoding");
    }
  }

  @Test
  void aFileThatVanishesFailsTheTaskWithItsName() throws IOException {
    write("a.jsonl", Compression.NONE, "{\"text\": \"one\"}\n");
    ReadResult result = read(ReadBytes.SETTINGS);
    Files.delete(folder.resolve("a.jsonl"));

    assertThatThrownBy(() -> result.records().count()).rootCause().hasMessageContaining("a.jsonl");
  }

  @Test
  void aMissingPathFailsAtOnce() {
    assertThatThrownBy(
            () -> SourceReader.read(spark, ReadBytes.SETTINGS, List.of(folder + "/gone")))
        .isInstanceOf(InputException.class);
  }

  private ReadResult read(InputSettings settings) {
    return SourceReader.read(spark, settings, List.of(folder.toString()));
  }

  private static List<Row> rows(ReadResult result) {
    return result.records().collectAsList();
  }

  private static List<String> texts(List<Row> rows) {
    List<String> texts = new ArrayList<>();
    rows.forEach(row -> texts.add(row.getAs("text")));
    return texts;
  }

  private static List<String> codes(List<Row> rows) {
    return rows.stream()
        .map(row -> row.<String>getAs("reject_code"))
        .filter(code -> code != null)
        .toList();
  }

  private void write(String name, Compression compression, String content) {
    try {
      Files.write(folder.resolve(name), CompressedFilesTest.compressed(compression, content));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a query as one file {@code name.parquet}. */
  private void writeParquet(String name, String query) {
    Dataset<Row> rows = spark.sql(query);
    Path written = folder.resolve("_" + name);
    rows.coalesce(1).write().parquet(written.toString());
    try (Stream<Path> files = Files.list(written)) {
      Path part =
          files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.move(part, folder.resolve(name + ".parquet"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
