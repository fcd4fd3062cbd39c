package org.copydesk.input;

import java.io.IOException;
import org.copydesk.input.RawRecord.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Records of separated values after RFC 4180: a newline ends a record unless it stands in quotes,
 * and quotes count only when a field begins with one. Empty lines are no records. The header is
 * record 0.
 *
 * <p>A quotation mark that is never closed would swallow what follows. So when quoting turns out to
 * be broken (text behind a closing mark, no closing mark up to the end or within the longest record
 * allowed) the record ends with its first line, and the next line is tried as a record.
 */
final class CsvSplitter implements RecordSplitter {

  private enum State {
    FIELD_START,
    UNQUOTED,
    QUOTED,
    /** Behind a quotation mark within quotes: the end of the field, or the first of two marks. */
    QUOTE_IN_QUOTES,
    /** Behind text that may not stand there, up to the end of the line. */
    BROKEN
  }

  /** How much, for each byte of the file, may be read once more after broken quoting. */
  private static final int RETRIES = 4;

  private final Window window;
  private final byte separator;
  private final int maxRecordBytes;
  private long allowance;
  private long number;
  private boolean ended;

  CsvSplitter(Window window, char separator, int maxRecordBytes) {
    this.window = window;
    this.separator = (byte) separator;
    this.maxRecordBytes = maxRecordBytes;
    this.allowance = (long) RETRIES * maxRecordBytes;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (!ended) {
      RawRecord record = scan();
      if (record == null) {
        return null;
      }
      if (record.bytes().length > 0 || record.condition() != Condition.WHOLE) {
        number++;
        return record;
      }
    }
    return null;
  }

  private @Nullable RawRecord scan() throws IOException {
    State state = State.FIELD_START;
    int firstLine = -1;
    int at = 0;
    while (true) {
      if (at == window.length() && !window.grow()) {
        return lastRecord(state, firstLine);
      }
      if (at > maxRecordBytes) {
        return tooLong(firstLine, at);
      }
      byte b = window.byteAt(at++);
      boolean newline = b == '\n' || b == '\r';
      switch (state) {
        case FIELD_START, UNQUOTED -> {
          if (newline) {
            return record(at, Condition.WHOLE);
          }
          if (b == separator) {
            state = State.FIELD_START;
          } else if (b == '"' && state == State.FIELD_START) {
            state = State.QUOTED;
          } else {
            state = State.UNQUOTED;
          }
        }
        case QUOTED -> {
          if (b == '"') {
            state = State.QUOTE_IN_QUOTES;
          } else if (b == '\n' && firstLine < 0) {
            firstLine = at;
          }
        }
        case QUOTE_IN_QUOTES -> {
          if (newline) {
            return record(at, Condition.WHOLE);
          }
          if (b == '"') {
            state = State.QUOTED;
          } else if (b == separator) {
            state = State.FIELD_START;
          } else if (mayRetry(firstLine, at)) {
            return record(firstLine, Condition.BADLY_QUOTED);
          } else {
            state = State.BROKEN;
          }
        }
        case BROKEN -> {
          if (newline) {
            return record(at, Condition.BADLY_QUOTED);
          }
        }
      }
    }
  }

  /** The record that the newline before {@code end} ends. */
  private RawRecord record(int end, Condition condition) throws IOException {
    int length = end - 1;
    byte newline = window.byteAt(length);
    if (newline == '\n' && length > 0 && window.byteAt(length - 1) == '\r') {
      length--;
    }
    RawRecord record = new RawRecord(number, window.copy(length), condition);
    drop(end);
    if (newline == '\r' && window.startsWith('\n')) {
      drop(1);
    }
    return record;
  }

  private RawRecord tooLong(int firstLine, int at) throws IOException {
    if (mayRetry(firstLine, at)) {
      RawRecord record = record(firstLine, Condition.TOO_LONG);
      return new RawRecord(number, record.bytes(), Condition.TOO_LONG);
    }
    RawRecord head = head(Condition.TOO_LONG);
    drop(at);
    ended = !window.dropThrough((byte) '\n', Long.MAX_VALUE) && window.failure() == null;
    return head;
  }

  /** What stands after the last newline that ends a record. */
  private @Nullable RawRecord lastRecord(State state, int firstLine) throws IOException {
    int length = window.length();
    if (window.failure() != null) {
      ended = true;
      return head(Condition.CUT);
    }
    if (length == 0) {
      ended = true;
      return null;
    }
    if (state == State.QUOTED && mayRetry(firstLine, length)) {
      return record(firstLine, Condition.BADLY_QUOTED);
    }
    ended = true;
    boolean broken = state == State.QUOTED || state == State.BROKEN;
    return new RawRecord(
        number, window.copy(length), broken ? Condition.BADLY_QUOTED : Condition.WHOLE);
  }

  private RawRecord head(Condition condition) {
    return new RawRecord(number, window.copy(Head.BYTES_NEEDED), condition);
  }

  private void drop(int count) {
    window.drop(count);
    allowance += (long) RETRIES * count;
  }

  /**
   * Whether to go back behind the first line of a record scanned up to {@code at}. What may be
   * scanned again is limited, so that no file costs more than a constant times its length.
   */
  private boolean mayRetry(int firstLine, int at) {
    if (firstLine < 0 || at - firstLine > allowance) {
      return false;
    }
    allowance -= at - firstLine;
    return true;
  }
}
