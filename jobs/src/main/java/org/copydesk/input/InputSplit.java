package org.copydesk.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.settings.InputFormat;
import org.copydesk.settings.InputSettings;

/**
 * What one task reads: a range of a large file, or several small files.
 *
 * @param index the split's number, counted from 0
 * @param ranges in the order of reading
 */
record InputSplit(int index, List<FileRange> ranges) implements Serializable {

  /**
   * What opening a file costs, in bytes that could be read meanwhile. Small, because the work on an
   * article is far more than the reading; it bounds the files of a split.
   */
  static final long OPEN_COST = 1 << 16;

  InputSplit {
    ranges = List.copyOf(ranges);
  }

  /** The ranges of each file, in order: the whole file where its format cannot be split. */
  static List<FileRange> ranges(List<SourceFile> files, InputSettings settings) {
    List<FileRange> ranges = new ArrayList<>(files.size());
    boolean linesAreBytes = !Transcoder.isNeededFor(settings.charset());
    for (SourceFile file : files) {
      long count = 1;
      if (isSplittable(file, settings.format(), linesAreBytes)) {
        count = Math.max(1, ceilDiv(file.length(), settings.splitBytes()));
      }
      long size = ceilDiv(file.length(), count);
      for (long start = 0, i = 0; i < count; i++, start += size) {
        long end = Math.min(file.length(), start + size);
        ranges.add(new FileRange(file, Math.min(start, end), end, 0));
      }
    }
    return ranges;
  }

  private static boolean isSplittable(SourceFile file, InputFormat chosen, boolean linesAreBytes) {
    return file.compression() == Compression.NONE
        && switch (file.format(chosen)) {
          case JSONL -> linesAreBytes;
          case PARQUET -> true;
          case CSV, TSV, TEXT -> false;
          case AUTO -> throw new IllegalArgumentException("no format: " + file.name());
        };
  }

  /** Packs ranges, in their order, into splits of about {@code splitBytes}. */
  static List<InputSplit> pack(List<FileRange> ranges, long splitBytes) {
    List<InputSplit> splits = new ArrayList<>();
    List<FileRange> packed = new ArrayList<>();
    long weight = 0;
    for (FileRange range : ranges) {
      long cost = range.length() + OPEN_COST;
      if (!packed.isEmpty() && weight + cost > splitBytes) {
        splits.add(new InputSplit(splits.size(), packed));
        packed.clear();
        weight = 0;
      }
      packed.add(range);
      weight += cost;
    }
    if (!packed.isEmpty()) {
      splits.add(new InputSplit(splits.size(), packed));
    }
    return splits;
  }

  private static long ceilDiv(long bytes, long parts) {
    return (bytes + parts - 1) / parts;
  }
}
