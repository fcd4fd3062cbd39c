package org.copydesk.input;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How a whole file is compressed; several members or frames one after another are one content. */
enum Compression {
  NONE(""),
  GZIP(".gz"),
  BZIP2(".bz2"),
  ZSTD(".zst");

  private final String extension;

  Compression(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  /** The compression that the extension of a lower-case file name tells. */
  static Compression of(String lowerCaseName) {
    for (Compression compression : values()) {
      if (compression != NONE && lowerCaseName.endsWith(compression.extension)) {
        return compression;
      }
    }
    return NONE;
  }

  /** The content of {@code source}; not for {@code NONE}, which needs nothing. */
  CompressorInputStream decompress(InputStream source) throws IOException {
    return switch (this) {
      case NONE -> throw new IllegalStateException("nothing to decompress");
      case GZIP -> new GzipCompressorInputStream(source, true);
      case BZIP2 -> new BZip2CompressorInputStream(source, true);
      case ZSTD -> new ZstdCompressorInputStream(source);
    };
  }
}
