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

  private final String[] keys;
  private final Object[] values;
  private final int mask;
  private final int longest;

  public WordTable(Map<String, ? extends V> entries) {
    int capacity = Integer.highestOneBit(Math.max(4, entries.size() * 2)) * 2;
    keys = new String[capacity];
    values = new Object[capacity];
    mask = capacity - 1;
    int length = 0;
    for (Map.Entry<String, ? extends V> entry : entries.entrySet()) {
      String key = entry.getKey();
      int slot = hash(key, 0, key.length()) & mask;
      while (values[slot] != null) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = key;
      values[slot] = entry.getValue();
      length = Math.max(length, key.length());
    }
    longest = length;
  }

  /** A set of words, given with single spaces between. */
  public static WordTable<Boolean> ofWords(String words) {
    Map<String, Boolean> entries = new HashMap<>();
    for (String word : words.split(" ", -1)) {
      entries.put(word, true);
    }
    return new WordTable<>(entries);
  }

  /** The value of the word that stands in {@code text} from {@code begin} to {@code end}. */
  @SuppressWarnings("unchecked") // values holds only what the constructor took
  public @Nullable V get(String text, int begin, int end) {
    int length = end - begin;
    if (length > longest) {
      return null;
    }
    int slot = hash(text, begin, end) & mask;
    while (values[slot] != null) {
      if (keys[slot].length() == length && text.regionMatches(true, begin, keys[slot], 0, length)) {
        return (V) values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private static int hash(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }
}
