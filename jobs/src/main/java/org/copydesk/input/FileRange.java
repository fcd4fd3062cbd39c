package org.copydesk.input;

import java.io.Serializable;

/**
 * A file or a range of its bytes.
 *
 * @param file the file
 * @param start where the range begins, in bytes
 * @param end where it ends, exclusive
 * @param newlinesBefore how many newlines the file has before the range; only known for JSON Lines
 */
record FileRange(SourceFile file, long start, long end, long newlinesBefore)
    implements Serializable {

  static FileRange whole(SourceFile file) {
    return new FileRange(file, 0, file.length(), 0);
  }

  FileRange withNewlinesBefore(long newlines) {
    return new FileRange(file, start, end, newlines);
  }

  long length() {
    return end - start;
  }

  boolean isWholeFile() {
    return start == 0 && end == file.length();
  }
}
