package org.copydesk.spelling;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says whether a form is the British spelling of an American word. Endings that are systematic are
 * turned in code; words that differ in their stem stand in {@code spelling/british.tsv}.
 */
final class BritishSpelling {

  /** Endings, British and American; the stem before them has three letters or more. */
  private static final String[][] ENDINGS = {
    {"ise", "ize"},
    {"ises", "izes"},
    {"ised", "ized"},
    {"ising", "izing"},
    {"iser", "izer"},
    {"isers", "izers"},
    {"isation", "ization"},
    {"isations", "izations"},
    {"isable", "izable"},
    {"isational", "izational"},
    {"yse", "yze"},
    {"yses", "yzes"},
    {"ysed", "yzed"},
    {"ysing", "yzing"},
    {"yser", "yzer"},
    {"ysers", "yzers"}
  };

  /** An unstressed last syllable that doubles its l: travelled, signalling, councillor. */
  private static final Pattern DOUBLED_L =
      Pattern.compile("([a-z]*[aeiouy][a-z]*[aeiou]l)l(ed|ing|ings|er|ers|or|ors|ous|ously)");

  private static final int LEAST_STEM = 3;

  /** The stem's first letters, British to American. */
  private final Map<String, String> stems = new HashMap<>();

  private final int longestStem;

  BritishSpelling(Iterable<String> lines) {
    int longest = 0;
    for (String line : lines) {
      String[] pair = line.split("\t", -1);
      stems.put(pair[1], pair[0]);
      longest = Math.max(longest, pair[1].length());
    }
    longestStem = longest;
  }

  /** Whether turning {@code form}, in lower case, to American spelling gives a word. */
  boolean isVariant(String form, Predicate<String> isWord) {
    for (int end = Math.min(longestStem, form.length()); end >= LEAST_STEM; end--) {
      String stem = stems.get(form.substring(0, end));
      if (stem != null) {
        String american = stem + form.substring(end);
        if (isWord.test(american) || byEnding(american, isWord)) {
          return true;
        }
      }
    }
    return byEnding(form, isWord);
  }

  private static boolean byEnding(String form, Predicate<String> isWord) {
    for (String[] ending : ENDINGS) {
      int stem = form.length() - ending[0].length();
      if (stem >= LEAST_STEM
          && form.endsWith(ending[0])
          && isWord.test(form.substring(0, stem) + ending[1])) {
        return true;
      }
    }
    var doubled = DOUBLED_L.matcher(form);
    return doubled.matches()
        && isWord.test(doubled.group(1))
        && isWord.test(doubled.group(1) + doubled.group(2));
  }
}
