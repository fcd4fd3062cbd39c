package org.copydesk.input;

import java.io.IOException;
import org.copydesk.input.RawRecord.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One record a line, numbered by lines; blank lines are no records but count. Of a range of a file
 * it gives the lines that begin behind its first byte and not behind its end, and the file's first
 * line to the range that begins there, so that ranges side by side give every line once.
 */
final class LineSplitter implements RecordSplitter {

  private static final byte NEWLINE = '\n';

  private final Window window;
  private final int maxRecordBytes;
  private final long lastLineStart;
  private long line;
  private boolean ended;

  private LineSplitter(Window window, long lastLineStart, long line, int maxRecordBytes) {
    this.window = window;
    this.lastLineStart = lastLineStart;
    this.line = line;
    this.maxRecordBytes = maxRecordBytes;
  }

  /** The lines of a whole file. */
  static LineSplitter ofFile(Window window, int maxRecordBytes) {
    return ofFirstRange(window, Long.MAX_VALUE, maxRecordBytes);
  }

  /** The lines of a range of {@code length} bytes at the beginning of a file. */
  static LineSplitter ofFirstRange(Window window, long length, int maxRecordBytes) {
    return new LineSplitter(window, length, 1, maxRecordBytes);
  }

  /**
   * The lines of a later range.
   *
   * @param window the file from the range's begin to the file's end
   * @param length of the range
   * @param newlinesBefore how many newlines stand in the file before the range
   */
  static LineSplitter ofLaterRange(
      Window window, long length, long newlinesBefore, int maxRecordBytes) throws IOException {
    LineSplitter lines = new LineSplitter(window, length, newlinesBefore + 2, maxRecordBytes);
    lines.ended = !lines.dropLine();
    return lines;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (!ended && window.dropped() <= lastLineStart) {
      int end = window.indexOf(NEWLINE, maxRecordBytes + 1);
      if (end >= 0) {
        RawRecord record = isBlank(end) ? null : record(end, Condition.WHOLE);
        window.drop(end + 1);
        line++;
        if (record != null) {
          return record;
        }
      } else if (window.length() > maxRecordBytes) {
        RawRecord record = record(Head.BYTES_NEEDED, Condition.TOO_LONG);
        ended = !dropLine();
        line++;
        // damage further on in the same line still has to be told
        ended &= window.failure() == null;
        return record;
      } else {
        ended = true;
        return lastRecord();
      }
    }
    return null;
  }

  /** What stands after the last newline. */
  private @Nullable RawRecord lastRecord() {
    int length = window.length();
    if (window.failure() != null) {
      return record(Head.BYTES_NEEDED, Condition.CUT);
    }
    return isBlank(length) ? null : record(length, Condition.WHOLE);
  }

  private RawRecord record(int length, Condition condition) {
    return new RawRecord(line, window.copy(length), condition);
  }

  /** Drops through the next newline; false when no line of this range can follow. */
  private boolean dropLine() throws IOException {
    return window.dropThrough(NEWLINE, lastLineStart);
  }

  private boolean isBlank(int length) {
    for (int i = 0; i < length; i++) {
      byte b = window.byteAt(i);
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
