package org.copydesk.input;

import java.nio.charset.StandardCharsets;

/**
 * Shows how a record begins: UTF-8 stays as it is; bytes that are not UTF-8 and characters that
 * cannot be seen (controls, formats such as direction marks, line separators) become {@code \xNN},
 * one for each byte.
 */
public final class Head {

  /** How many bytes of a record are shown; a character that begins within them is shown whole. */
  static final int BYTES = 200;

  /** Enough bytes to show a head of any record. */
  static final int BYTES_NEEDED = BYTES + 3;

  private static final int NOT_UTF_8 = -1;

  private Head() {}

  /** The head of the record. */
  static String of(byte[] record) {
    int end = Math.min(record.length, BYTES);
    StringBuilder shown = new StringBuilder(end);
    int at = 0;
    while (at < end) {
      int codePoint = codePointAt(record, at);
      if (codePoint == NOT_UTF_8) {
        escape(record[at++], shown);
        continue;
      }
      int next = at + utf8Length(codePoint);
      if (isVisible(codePoint)) {
        shown.appendCodePoint(codePoint);
      } else {
        for (int i = at; i < next; i++) {
          escape(record[i], shown);
        }
      }
      at = next;
    }
    return shown.toString();
  }

  /** The head of {@code text}, for a message. */
  public static String of(String text) {
    String part = text.length() <= BYTES ? text : text.substring(0, BYTES);
    return of(part.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static void escape(byte value, StringBuilder shown) {
    shown
        .append("\\x")
        .append(Character.toUpperCase(Character.forDigit((value >> 4) & 0xF, 16)))
        .append(Character.toUpperCase(Character.forDigit(value & 0xF, 16)));
  }

  /** The code point of a well-formed UTF-8 sequence (Unicode, table 3-7), or {@code NOT_UTF_8}. */
  private static int codePointAt(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return lead;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return NOT_UTF_8;
    }
    int codePoint = lead & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return NOT_UTF_8;
      }
      codePoint = codePoint << 6 | (bytes[at + i] & 0x3F);
    }
    boolean shortest = utf8Length(codePoint) == length;
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return shortest && !surrogate && codePoint <= Character.MAX_CODE_POINT ? codePoint : NOT_UTF_8;
  }

  private static int utf8Length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
}
