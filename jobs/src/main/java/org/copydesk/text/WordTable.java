package org.copydesk.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * A fixed set of words, each with a small number, looked up by a stretch of a character array so
 * that asking makes no string. Letter case counts.
 */
final class WordTable {

  private final String[] words;
  private final byte[] values;
  private final int longest;

  private WordTable(String[] words, byte[] values, int longest) {
    this.words = words;
    this.values = values;
    this.longest = longest;
  }

  /** The words of {@code list}, parted by white space, all with the value 1. */
  static WordTable of(String list) {
    return new Builder().add(1, list).build();
  }

  /** The value of the word at {@code [begin, end)}, 0 when it isn't in the table. */
  byte find(char[] text, int begin, int end) {
    int length = end - begin;
    if (length > longest || length <= 0) {
      return 0;
    }
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    for (int slot = hash & (words.length - 1); ; slot = (slot + 1) & (words.length - 1)) {
      String word = words[slot];
      if (word.isEmpty()) {
        return 0;
      }
      if (word.length() == length && equal(word, text, begin)) {
        return values[slot];
      }
    }
  }

  boolean contains(char[] text, int begin, int end) {
    return find(text, begin, end) != 0;
  }

  private static boolean equal(String word, char[] text, int begin) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text[begin + i]) {
        return false;
      }
    }
    return true;
  }

  /** Gathers words; of a word added twice the first value stays. */
  static final class Builder {

    private final Map<String, Byte> entries = new LinkedHashMap<>();

    Builder add(int value, String list) {
      new StringTokenizer(list)
          .asIterator()
          .forEachRemaining(word -> entries.putIfAbsent((String) word, (byte) value));
      return this;
    }

    /** The words as given and in capitals. */
    Builder addAlsoInCapitals(int value, String list) {
      return add(value, list).add(value, list.toUpperCase(Locale.ROOT));
    }

    WordTable build() {
      // at most half full, so that a search meets an empty slot soon
      int size = Integer.highestOneBit(Math.max(2, entries.size())) * 4;
      String[] words = new String[size];
      Arrays.fill(words, "");
      byte[] values = new byte[size];
      int longest = 0;
      for (var entry : entries.entrySet()) {
        String word = entry.getKey();
        int slot = word.hashCode() & (size - 1);
        while (!words[slot].isEmpty()) {
          slot = (slot + 1) & (size - 1);
        }
        words[slot] = word;
        values[slot] = entry.getValue();
        longest = Math.max(longest, word.length());
      }
      return new WordTable(words, values, longest);
    }
  }
}
