package org.copydesk.phrase;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fixed map from words to values, asked with a stretch of a text and without regard to letter
 * case, so that looking a word up makes no string. Open addressing with linear probing, at most
 * half full.
 */
public final class WordTable<V> {

  /** What stands for a hash where no word is. */
  private static final int FREE = 0;

  private final String[] keys;
  private final int[] hashes;
  private final Object[] values;
  private final int mask;

  public WordTable(Map<String, ? extends V> entries) {
    int capacity = Integer.highestOneBit(Math.max(4, entries.size() * 2)) * 2;
    keys = new String[capacity];
    hashes = new int[capacity];
    values = new Object[capacity];
    mask = capacity - 1;
    for (Map.Entry<String, ? extends V> entry : entries.entrySet()) {
      String key = entry.getKey();
      int hash = hash(key, 0, key.length());
      int slot = hash & mask;
      while (hashes[slot] != FREE) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = key;
      hashes[slot] = hash;
      values[slot] = entry.getValue();
    }
  }

  /** A set of words, given with single spaces between. */
  public static WordTable<Boolean> ofWords(String words) {
    Map<String, Boolean> entries = new HashMap<>();
    for (String word : words.split(" ", -1)) {
      entries.put(word, true);
    }
    return new WordTable<>(entries);
  }

  /** The words of all the tables. */
  public static WordTable<Boolean> union(WordTable<?>... tables) {
    Map<String, Boolean> entries = new HashMap<>();
    for (WordTable<?> table : tables) {
      for (int slot = 0; slot <= table.mask; slot++) {
        if (table.hashes[slot] != FREE) {
          entries.put(table.keys[slot], true);
        }
      }
    }
    return new WordTable<>(entries);
  }

  /**
   * The value of the word that stands in {@code text} from {@code begin} to {@code end}.
   *
   * @param hash its {@link #hash(String, int, int)}, which the caller works out once for all tables
   */
  @SuppressWarnings("unchecked") // values holds only what the constructor took
  @Nullable V get(String text, int begin, int end, int hash) {
    int slot = hash & mask;
    while (hashes[slot] != FREE) {
      if (hashes[slot] == hash && isKey(keys[slot], text, begin, end)) {
        return (V) values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  /** Whether a word stands there in any case. */
  static boolean isKey(String key, String text, int begin, int end) {
    int length = end - begin;
    return key.length() == length && text.regionMatches(true, begin, key, 0, length);
  }

  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(c);
  }

  /** The hash of a word in any case. */
  static int hash(String text, int begin, int end) {
    // as String.hashCode
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return spread(hash);
  }

  /** The same hash of a word in lower case, which costs no reading: a string keeps its own. */
  static int hash(String lowerCase) {
    return spread(lowerCase.hashCode());
  }

  /** Mixes the upper bits into the lower ones, and makes it none that stands for a free slot. */
  private static int spread(int hash) {
    return (hash ^ (hash >>> 15)) | Integer.MIN_VALUE;
  }
}
