package org.copydesk.phrase;

import java.util.Arrays;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text cut further where letters, digits and marks meet, so that {@code US$15m},
 * {@code 5-year-old} and {@code 12/10/2001} can be read piece by piece. A piece is a run of
 * letters, a run of the digits 0 to 9, or one other character (a surrogate pair counts as one). Web
 * and mail addresses stay whole and are read as nothing. Offsets are UTF-16, half-open.
 */
public final class Pieces {

  private enum Kind {
    WORD,
    DIGITS,
    MARK,
    ADDRESS
  }

  /** The kinds of the characters of ASCII, which most are. */
  private static final Kind[] ASCII = new Kind[0x80];

  static {
    Arrays.setAll(ASCII, c -> kindOfAny((char) c));
  }

  /** More digits than a value that is read as an {@code int} may have. */
  private static final int INT_DIGITS = 9;

  private final String text;
  private int[] begins;
  private int[] ends;
  private int[] sentences;
  private Kind[] kinds;
  private int[] hashes;
  private int size;

  public Pieces(TokenizedText tokens) {
    text = tokens.text();
    int guess = tokens.size() + tokens.size() / 4 + 8;
    begins = new int[guess];
    ends = new int[guess];
    sentences = new int[guess];
    kinds = new Kind[guess];
    hashes = new int[guess];
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      int end = tokens.endToken(sentence);
      for (int token = tokens.firstToken(sentence); token < end; token++) {
        if (tokens.kind(token) == TokenKind.ADDRESS) {
          add(tokens.begin(token), tokens.end(token), sentence, Kind.ADDRESS);
        } else {
          cut(tokens.begin(token), tokens.end(token), sentence);
        }
      }
    }
  }

  private void cut(int begin, int end, int sentence) {
    int at = begin;
    while (at < end) {
      int next = pieceEnd(text, at, end);
      char first = text.charAt(at);
      Kind kind = kindOf(first);
      if (kind != Kind.MARK || !(Character.isWhitespace(first) || Character.isSpaceChar(first))) {
        add(at, next, sentence, kind);
      }
      at = next;
    }
  }

  /** Where the piece that begins at {@code begin} ends, at most {@code limit}. */
  public static int pieceEnd(String text, int begin, int limit) {
    char first = text.charAt(begin);
    Kind kind = kindOf(first);
    int at = begin + 1;
    if (kind == Kind.MARK) {
      return Character.isHighSurrogate(first)
              && at < limit
              && Character.isLowSurrogate(text.charAt(at))
          ? at + 1
          : at;
    }
    while (at < limit && continues(kind, text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Kind kindOf(char c) {
    return c < ASCII.length ? ASCII[c] : kindOfAny(c);
  }

  private static Kind kindOfAny(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.DIGITS;
    }
    return Character.isLetter(c) ? Kind.WORD : Kind.MARK;
  }

  private static boolean continues(Kind kind, char c) {
    return kindOf(c) == kind
        || (kind == Kind.WORD
            && c >= ASCII.length
            && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private void add(int begin, int end, int sentence, Kind kind) {
    if (size == begins.length) {
      int capacity = size * 2;
      begins = Arrays.copyOf(begins, capacity);
      ends = Arrays.copyOf(ends, capacity);
      sentences = Arrays.copyOf(sentences, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
    }
    begins[size] = begin;
    ends[size] = end;
    sentences[size] = sentence;
    kinds[size] = kind;
    hashes[size] = WordTable.hash(text, begin, end);
    size++;
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int begin(int piece) {
    return begins[piece];
  }

  public int end(int piece) {
    return ends[piece];
  }

  public int length(int piece) {
    return ends[piece] - begins[piece];
  }

  public int sentence(int piece) {
    return sentences[piece];
  }

  /** Whether there is such a piece and it is in the same sentence as {@code other}. */
  public boolean together(int piece, int other) {
    return piece >= 0 && piece < size && sentences[piece] == sentences[other];
  }

  /** Whether a piece follows the one before it in the same sentence with nothing between. */
  public boolean glued(int piece) {
    return piece > 0
        && piece < size
        && begins[piece] == ends[piece - 1]
        && sentences[piece] == sentences[piece - 1];
  }

  public boolean isDigits(int piece) {
    return piece >= 0 && piece < size && kinds[piece] == Kind.DIGITS;
  }

  public boolean isWord(int piece) {
    return piece >= 0 && piece < size && kinds[piece] == Kind.WORD;
  }

  /** Whether a piece is the one mark {@code mark}. */
  public boolean isMark(int piece, char mark) {
    return piece >= 0 && piece < size && kinds[piece] == Kind.MARK && first(piece) == mark;
  }

  /** Whether a piece is one of the marks. */
  public boolean isMarkIn(int piece, String marks) {
    return piece >= 0
        && piece < size
        && kinds[piece] == Kind.MARK
        && marks.indexOf(first(piece)) >= 0;
  }

  /** Whether a piece is {@code word}, which is given in lower case, in any case. */
  public boolean is(int piece, String word) {
    return isWord(piece)
        && hashes[piece] == WordTable.hash(word)
        && WordTable.isKey(word, text, begins[piece], ends[piece]);
  }

  /** The first character of a piece. */
  public char first(int piece) {
    return text.charAt(begins[piece]);
  }

  public boolean capitalised(int piece) {
    return isWord(piece) && Character.isUpperCase(first(piece));
  }

  /** The value of at most nine digits; -1 for more. */
  public int value(int piece) {
    if (length(piece) > INT_DIGITS) {
      return -1;
    }
    int value = 0;
    for (int i = begins[piece]; i < ends[piece]; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  /** What a table says of a word; null for other kinds of piece. */
  public <V> @Nullable V in(WordTable<V> table, int piece) {
    return isWord(piece) ? any(table, piece) : null;
  }

  /** What a table says of a piece of any kind, which must exist. */
  public <V> @Nullable V any(WordTable<V> table, int piece) {
    return table.get(text, begins[piece], ends[piece], hashes[piece]);
  }

  /** The piece that begins at or after {@code offset}; {@link #size()} when there is none. */
  public int at(int offset) {
    int place = Arrays.binarySearch(begins, 0, size, offset);
    return place >= 0 ? place : -place - 1;
  }
}
