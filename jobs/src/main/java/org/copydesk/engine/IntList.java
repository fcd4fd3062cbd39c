package org.copydesk.engine;

import java.util.Arrays;

/** A growing array of ints. */
final class IntList {

  private int[] values = new int[64];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  /** Forgets what stands at {@code newSize} and behind. */
  void cut(int newSize) {
    size = newSize;
  }

  /** The values in an array of their own. */
  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
