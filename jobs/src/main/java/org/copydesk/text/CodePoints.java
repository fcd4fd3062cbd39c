package org.copydesk.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into code-point offsets, the unit of every published table. A
 * text without surrogate pairs costs one scan and no memory.
 */
public final class CodePoints {

  /** UTF-16 offset of each low surrogate that follows its high one, ascending. */
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  /** The offsets of {@code text}. */
  public static CodePoints of(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, count * 2));
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** The number of code points before the UTF-16 offset; inside a pair, before the pair's end. */
  public int offset(int utf16) {
    if (lowSurrogates.length == 0) {
      return utf16;
    }
    int place = Arrays.binarySearch(lowSurrogates, utf16);
    int pairsBefore = place >= 0 ? place : -place - 1;
    return utf16 - pairsBefore;
  }
}
