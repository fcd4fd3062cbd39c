package org.copydesk.input;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.settings.InputFormat;

/**
 * A file of the input. Files of one root share it, so that millions of them cost little memory.
 *
 * @param root the argument that led here
 * @param relative the file's path below the root; empty when the root is the file
 * @param length in bytes
 */
public record SourceFile(SourceRoot root, String relative, long length) implements Serializable {

  /** What the {@code input_file} column says: the path as it was given, and what follows below. */
  public String name() {
    return joined(root.given());
  }

  /** Where Hadoop's file systems find it. */
  String path() {
    return joined(root.path());
  }

  private String joined(String base) {
    if (relative.isEmpty()) {
      return base;
    }
    return base.isEmpty() || base.endsWith("/") ? base + relative : base + "/" + relative;
  }

  private String lastName() {
    String path = relative.isEmpty() ? root.path() : relative;
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** How the file is compressed as a whole. */
  Compression compression() {
    return Compression.of(lastName().toLowerCase(Locale.ROOT));
  }

  /** Its format: {@code chosen} or, under {@link InputFormat#AUTO}, what its name tells. */
  InputFormat format(InputFormat chosen) {
    return chosen == InputFormat.AUTO
        ? formatOf(lastName())
            .orElseThrow(() -> new IllegalArgumentException("unknown format: " + name()))
        : chosen;
  }

  /** The format that a file's extensions tell, in any case; empty when they tell none. */
  static Optional<InputFormat> formatOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.substring(0, lower.length() - Compression.of(lower).extension().length());
    int dot = plain.lastIndexOf('.');
    return switch (dot < 0 ? "" : plain.substring(dot)) {
      case ".jsonl", ".ndjson", ".json" -> Optional.of(InputFormat.JSONL);
      case ".csv" -> Optional.of(InputFormat.CSV);
      case ".tsv" -> Optional.of(InputFormat.TSV);
      case ".txt" -> Optional.of(InputFormat.TEXT);
      case ".parquet" -> Optional.of(InputFormat.PARQUET);
      default -> Optional.empty();
    };
  }
}
