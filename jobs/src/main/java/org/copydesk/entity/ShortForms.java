package org.copydesk.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that an article names in full and then by the first or the last words of the name
 * ("Toyota", "Mobilization Units"). The first words stand for the whole only where what is left out
 * says what kind of body it is: "Senate" isn't short for "Senate Intelligence Committee".
 */
final class ShortForms {

  /** Longer names are no names. */
  private static final int MOST_WORDS = 12;

  /** Legal forms (the common ones of ISO 20275) and nouns for bodies that a name can do without. */
  private static final Set<String> HEADS =
      Set.of(
          ("corp corporation inc incorporated ltd limited co company cos companies plc llc llp lp ag sa"
                  + " nv bv gmbh spa ab asa oyj kk se pty bhd tbk group holding holdings industries"
                  + " brothers sons partners enterprises international"
                  + " brigade brigades party front movement militia university college foundation trust"
                  + " fc cf afc united city rovers athletic club")
              .split(" ", -1));

  /** Words that begin many names and alone are none. */
  private static final Set<String> COMMON =
      Set.of(
          ("national international united royal first central general federal new american british"
                  + " north south east west northern southern eastern western bank state public people"
                  + " peoples party liberation democratic popular islamic world global")
              .split(" ", -1));

  private final Map<String, String> beginnings = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();

  /** The organisations that an article names, by their keys. */
  ShortForms(Set<String> organisations) {
    for (String key : organisations) {
      String[] words = key.split(" ", -1);
      for (int cut = 1; cut < words.length && words.length <= MOST_WORDS; cut++) {
        add(beginnings, join(words, 0, cut), key);
        if (words.length - cut > 1) {
          add(endings, join(words, cut, words.length), key);
        }
      }
    }
  }

  /** Of two names that begin or end so, the longer if it holds the other; else neither. */
  private static void add(Map<String, String> names, String part, String key) {
    names.merge(
        part,
        key,
        (a, b) -> {
          String longer = a.length() > b.length() ? a : b;
          String shorter = longer.equals(a) ? b : a;
          boolean nested =
              !shorter.isEmpty()
                  && (longer.startsWith(shorter + " ") || longer.endsWith(" " + shorter));
          return nested ? longer : "";
        });
  }

  /** The one longer name that begins with all of {@code key}, if its last word may be left out. */
  @Nullable String longer(String key) {
    String longer = beginnings.get(key);
    if (longer == null || longer.isEmpty() || COMMON.contains(key)) {
      return null;
    }
    return HEADS.contains(longer.substring(longer.lastIndexOf(' ') + 1)) ? longer : null;
  }

  /** The one longer name that ends with all of {@code key}, of two words at least. */
  @Nullable String longerBefore(String key) {
    String longer = endings.get(key);
    return longer == null || longer.isEmpty() ? null : longer;
  }

  private static String join(String[] words, int begin, int end) {
    return String.join(" ", Arrays.asList(words).subList(begin, end));
  }
}
