package org.copydesk.text;

import java.util.Arrays;

/** Tokens as they are found, in parallel arrays that grow. */
final class TokenBuffer {

  private int[] begins;
  private int[] ends;
  private TokenKind[] kinds;
  private byte[] endings;
  private int size;

  /** A buffer for a text of {@code length} code units. */
  TokenBuffer(int length) {
    // English news has a token for every five characters or so
    int capacity = length / 5 + 16;
    begins = new int[capacity];
    ends = new int[capacity];
    kinds = new TokenKind[capacity];
    endings = new byte[capacity];
  }

  void add(int begin, int end, TokenKind kind) {
    add(begin, end, kind, Abbreviations.NONE);
  }

  /** A token that ends in the dot of an abbreviation. */
  void add(int begin, int end, TokenKind kind, byte ending) {
    if (size == begins.length) {
      int capacity = size + (size >> 1);
      begins = Arrays.copyOf(begins, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      endings = Arrays.copyOf(endings, capacity);
    }
    begins[size] = begin;
    ends[size] = end;
    kinds[size] = kind;
    endings[size] = ending;
    size++;
  }

  int size() {
    return size;
  }

  int begin(int token) {
    return begins[token];
  }

  int end(int token) {
    return ends[token];
  }

  boolean isKind(int token, TokenKind kind) {
    return kinds[token] == kind;
  }

  /** How the token ends sentences, one of the constants of {@link Abbreviations}. */
  byte ending(int token) {
    return endings[token];
  }

  /** Whether the last token ends at {@code offset}. */
  boolean lastEndsAt(int offset) {
    return size > 0 && ends[size - 1] == offset;
  }

  void removeLast() {
    size--;
  }

  void extendLast(int end) {
    ends[size - 1] = end;
  }

  TokenizedText toText(String text, boolean wrapped, int[] sentenceStarts) {
    return new TokenizedText(
        text,
        wrapped,
        Arrays.copyOf(begins, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(kinds, size),
        sentenceStarts);
  }
}
