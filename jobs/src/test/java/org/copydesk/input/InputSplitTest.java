package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.ReadBytes.file;
import static org.copydesk.input.ReadBytes.settings;
import static org.copydesk.input.ReadBytes.settingsWithSplits;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputSplitTest {

  private static final long MB = 1 << 20;

  @Test
  void aLargeFileIsCutWhereItsFormatAllows() {
    List<SourceFile> files =
        List.of(
            file("a.jsonl", 10 * MB),
            file("b.jsonl.gz", 10 * MB),
            file("c.csv", 10 * MB),
            file("d.parquet", 10 * MB),
            file("e.txt", 10 * MB));
    List<FileRange> ranges = InputSplit.ranges(files, settingsWithSplits(4 * MB));

    assertThat(ranges)
        .extracting(range -> range.file().relative())
        .containsExactly(
            "a.jsonl",
            "a.jsonl",
            "a.jsonl",
            "b.jsonl.gz",
            "c.csv",
            "d.parquet",
            "d.parquet",
            "d.parquet",
            "e.txt");
    assertThat(ranges.get(0).start()).isZero();
    assertThat(ranges.get(0).end()).isEqualTo(ranges.get(1).start());
    assertThat(ranges.get(1).end()).isEqualTo(ranges.get(2).start());
    assertThat(ranges.get(2).end()).isEqualTo(10 * MB);
  }

  @Test
  void linesOfACharsetThatHasToBeTranscodedAreNotCut() {
    assertThat(
            InputSplit.ranges(List.of(file("a.jsonl", 10 * MB)), settings(StandardCharsets.UTF_16)))
        .hasSize(1);
  }

  @Test
  void smallFilesShareASplitInTheirOrder() {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      files.add(file("%04d.txt".formatted(i), i % 7 == 0 ? 0 : 5000));
    }
    List<FileRange> ranges = InputSplit.ranges(files, settingsWithSplits(32 * MB));
    List<InputSplit> splits = InputSplit.pack(ranges, 32 * MB);

    assertThat(splits).hasSizeBetween(2, 4);
    assertThat(splits)
        .extracting(InputSplit::index)
        .containsExactlyElementsOf(range(splits.size()));
    assertThat(splits.stream().flatMap(split -> split.ranges().stream()).toList())
        .isEqualTo(ranges);
  }

  private static List<Integer> range(int size) {
    return java.util.stream.IntStream.range(0, size).boxed().toList();
  }
}
