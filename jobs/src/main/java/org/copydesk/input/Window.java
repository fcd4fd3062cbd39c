package org.copydesk.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a stream that is kept in memory: it begins where the next record does and grows at
 * its end. Where the content is damaged the stream ends, and {@link #failure} says why.
 */
final class Window {

  private static final int FIRST_CAPACITY = 1 << 16;

  private final InputStream in;
  private final int maxCapacity;
  private byte[] buffer = new byte[FIRST_CAPACITY];
  private int start;
  private int end;
  private long dropped;
  private boolean ended;
  private @Nullable CorruptInputException failure;

  /** Over {@code in}, for records of up to {@code maxRecordBytes}. */
  Window(InputStream in, int maxRecordBytes) {
    this.in = in;
    this.maxCapacity = maxRecordBytes + FIRST_CAPACITY;
  }

  /** How many bytes are in memory. */
  int length() {
    return end - start;
  }

  /** How many bytes were dropped since the stream began. */
  long dropped() {
    return dropped;
  }

  /** Why the stream ended early, if it did. */
  @Nullable CorruptInputException failure() {
    return failure;
  }

  byte byteAt(int index) {
    return buffer[start + index];
  }

  /** Reads more; false when there is no more. */
  boolean grow() throws IOException {
    if (ended) {
      return false;
    }
    makeRoom();
    try {
      int read = in.read(buffer, end, buffer.length - end);
      if (read > 0) {
        end += read;
        return true;
      }
    } catch (CorruptInputException e) {
      failure = e;
    }
    ended = true;
    return false;
  }

  private void makeRoom() {
    if (end < buffer.length) {
      return;
    }
    int length = length();
    byte[] target = buffer;
    if (length > buffer.length / 2) {
      target = new byte[(int) Math.min(2L * buffer.length, Math.max(maxCapacity, length + 1L))];
    } else if (buffer.length > FIRST_CAPACITY && length < FIRST_CAPACITY / 2) {
      // one long record must not keep its memory for the rest of the file
      target = new byte[FIRST_CAPACITY];
    }
    System.arraycopy(buffer, start, target, 0, length);
    buffer = target;
    start = 0;
    end = length;
  }

  /**
   * The index of the next {@code wanted}, reading as much as that takes; -1 when there is none
   * within {@code limit} bytes or before the end of the stream.
   */
  int indexOf(byte wanted, int limit) throws IOException {
    int index = 0;
    while (true) {
      int known = Math.min(length(), limit);
      byte[] bytes = buffer;
      for (int at = start + index, to = start + known; at < to; at++) {
        if (bytes[at] == wanted) {
          return at - start;
        }
      }
      index = known;
      if (known == limit || !grow()) {
        return -1;
      }
    }
  }

  /** Whether the stream goes on with these bytes. */
  boolean startsWith(int... bytes) throws IOException {
    while (length() < bytes.length && grow()) {
      // until they are there
    }
    if (length() < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((byteAt(i) & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** A copy of the next bytes, at most {@code count}. */
  byte[] copy(int count) {
    return Arrays.copyOfRange(buffer, start, start + Math.min(count, length()));
  }

  /** Moves the beginning on, over bytes that are in memory. */
  void drop(int count) {
    start += count;
    dropped += count;
  }

  /**
   * Drops everything through the next {@code wanted}, in little memory. False when there is none
   * before the end of the stream, or none within the first {@code limit} bytes of the stream.
   */
  boolean dropThrough(byte wanted, long limit) throws IOException {
    do {
      int index = indexOf(wanted, length());
      if (index >= 0) {
        drop(index + 1);
        return true;
      }
      drop(length());
    } while (dropped <= limit && grow());
    return false;
  }
}
