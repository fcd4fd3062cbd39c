package org.copydesk.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a compressed file. Where the data is cut or damaged, everything before the place
 * is given first and then a {@link CorruptInputException} is thrown; likewise when the content
 * grows beyond the limit. Failures of the file system pass through as they are.
 */
final class DecompressedStream extends InputStream {

  /** Content up to this size is never taken for a decompression bomb. */
  static final long HARMLESS_BYTES = 100_000_000;

  private final InputStream source;
  private final Compression compression;
  private final long sourceLength;
  private final long mostBytes;
  private long given;
  private @Nullable CompressorInputStream content;
  private @Nullable CorruptInputException failure;

  /**
   * @param sourceLength the length of the compressed file
   * @param maxExpansion how many times that the content may be
   */
  DecompressedStream(
      InputStream source, Compression compression, long sourceLength, long maxExpansion) {
    this.source = source;
    this.compression = compression;
    this.sourceLength = sourceLength;
    this.mostBytes = Math.max(HARMLESS_BYTES, saturatedProduct(sourceLength, maxExpansion));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    int read = readContent(bytes, offset, length);
    if (given + read > mostBytes) {
      read = (int) (mostBytes - given);
      failure =
          new CorruptInputException(
              RejectCode.DECOMPRESSION_BOMB,
              "the content grows beyond %,d bytes; the rest is not read".formatted(mostBytes));
    }
    if (read > 0) {
      given += read;
    } else if (failure != null) {
      throw failure;
    }
    return read;
  }

  private int readContent(byte[] bytes, int offset, int length) {
    long before = content == null ? 0 : content.getBytesRead();
    try {
      if (sourceLength == 0) {
        throw new EOFException("the file is empty");
      }
      if (content == null) {
        content = compression.decompress(source);
      }
      return content.read(bytes, offset, length);
    } catch (SourceReadException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // the decompressors throw runtime exceptions too when they meet damaged data
      failure =
          new CorruptInputException(
              RejectCode.CORRUPT_FILE,
              "the %s data is cut or damaged: %s"
                  .formatted(compression.name().toLowerCase(Locale.ROOT), Head.of(reason(e))));
      // what it had put into the array before it threw
      return content == null ? 0 : (int) (content.getBytesRead() - before);
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  @Override
  public void close() throws IOException {
    if (content != null) {
      content.close();
    }
    source.close();
  }

  private static long saturatedProduct(long a, long b) {
    return a > Long.MAX_VALUE / Math.max(1, b) ? Long.MAX_VALUE : a * b;
  }
}
