package org.copydesk.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.document.Document;
import org.copydesk.spelling.Dictionary;
import org.copydesk.spelling.EditDistance;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Flags a name that is one edit away from a name that the article has as well, and stands less
 * often: names of several words of which all but one are the same, and single words that stand
 * once. Candidates meet under shared keys (a word left out, or a letter: the symmetric deletes of
 * Garbe, 2012), so that the work stays linear in the number of names.
 */
public final class NameVariant implements Rule {

  static final RuleMetadata METADATA =
      new RuleMetadata(
          "name-variant",
          Category.NAMES,
          Severity.WARNING,
          "A name is spelt in two ways in the same article.");

  private static final int SHORTEST_NAME = 5;
  private static final int SHORTEST_VARIANT = 4;
  private static final int MOST_WORDS = 4;

  /** A word this frequent in news is no name where a sentence makes it a capital. */
  private static final int COMMON = 500;

  /** A slip of a word this frequent, in a title say, is a matter of spelling. */
  private static final int WORD = 100;

  /** A name this frequent in news need not stand twice in the article. */
  private static final int KNOWN_NAME = 5;

  /** Endings that make another word of a name rather than a slip. */
  private static final Set<String> ENDINGS = Words.set("s n i a e o y z ' ’");

  /** Names that share all but one word: more are a list (all the Mr So-and-sos), not variants. */
  private static final int MOST_OTHERS = 100;

  private final Dictionary dictionary;

  /** A form that {@code dictionary} has as a name is nobody's slip. */
  public NameVariant(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** A word of names and the tokens where it stands. */
  private record Name(String form, List<Integer> tokens) {
    int times() {
      return tokens.size();
    }
  }

  /** A name of several words: its first token and one past its last. */
  private record Run(int first, int end) {}

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public List<Finding> check(Document document) {
    TokenizedText tokens = document.tokens();
    Map<String, Name> names = new LinkedHashMap<>();
    List<Run> runs = new ArrayList<>();
    collect(tokens, names, runs);
    List<Finding> findings = new ArrayList<>();
    Set<Integer> flagged = new HashSet<>();
    checkRuns(tokens, runs, names, findings, flagged);
    checkWords(tokens, names, findings, flagged);
    findings.sort((a, b) -> a.span().compareTo(b.span()));
    return findings;
  }

  private void collect(TokenizedText tokens, Map<String, Name> names, List<Run> runs) {
    int first = -1;
    for (int token = 0; token <= tokens.size(); token++) {
      boolean part = token < tokens.size() && isNameWord(tokens, token);
      if (part) {
        String form = tokens.token(token);
        names.computeIfAbsent(form, f -> new Name(f, new ArrayList<>())).tokens.add(token);
      }
      boolean continues = part && first >= 0 && Words.areAdjacent(tokens, token - 1, token);
      if (first >= 0 && !continues) {
        if (token - first > 1 && token - first <= MOST_WORDS) {
          runs.add(new Run(first, token));
        }
        first = -1;
      }
      if (part && first < 0) {
        first = token;
      }
    }
  }

  /**
   * Capitalised, or as al-Ameri is; the start of a sentence only if the word isn't a common one.
   */
  private boolean isNameWord(TokenizedText tokens, int token) {
    if (!Words.isWord(tokens, token) || tokens.end(token) - tokens.begin(token) < 2) {
      return false;
    }
    String text = tokens.text();
    int begin = tokens.begin(token);
    boolean capital = Character.isUpperCase(text.charAt(begin));
    if (!capital) {
      int hyphen = text.indexOf('-', begin);
      return hyphen > 0
          && hyphen - begin <= 3
          && hyphen + 1 < tokens.end(token)
          && Character.isUpperCase(text.charAt(hyphen + 1));
    }
    return !Words.startsSentence(tokens, token)
        || dictionary.frequency(Words.lower(tokens.token(token))) < COMMON;
  }

  /** Names of several words: two meet when they are the same without one of their words. */
  private void checkRuns(
      TokenizedText tokens,
      List<Run> runs,
      Map<String, Name> names,
      List<Finding> findings,
      Set<Integer> flagged) {
    Map<String, Set<String>> wordsAt = new HashMap<>();
    Map<String, Run> firstRun = new HashMap<>();
    for (Run run : runs) {
      for (int open = run.first; open < run.end; open++) {
        String key = keyWithout(tokens, run, open);
        wordsAt.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(tokens.token(open));
        firstRun.putIfAbsent(key + tokens.token(open), run);
      }
    }
    for (Run run : runs) {
      for (int open = run.first; open < run.end; open++) {
        String key = keyWithout(tokens, run, open);
        String rare = tokens.token(open);
        String meant = likelierWord(rare, wordsAt.getOrDefault(key, Set.of()), names);
        Run other = meant == null ? null : firstRun.get(key + meant);
        if (other != null && meant != null && flagged.add(open)) {
          Span span = new Span(tokens.begin(run.first), tokens.end(run.end - 1));
          Span evidence = new Span(tokens.begin(other.first), tokens.end(other.end - 1));
          String suggestion =
              tokens.text().substring(span.begin(), tokens.begin(open))
                  + meant
                  + tokens.text().substring(tokens.end(open), span.end());
          findings.add(finding(tokens, span, suggestion, evidence, 0.85));
        }
      }
    }
  }

  private static String keyWithout(TokenizedText tokens, Run run, int open) {
    StringBuilder key = new StringBuilder();
    for (int token = run.first; token < run.end; token++) {
      key.append(token == open ? "" : tokens.token(token)).append(' ');
    }
    return key.toString();
  }

  private @Nullable String likelierWord(String rare, Set<String> others, Map<String, Name> names) {
    if (rare.length() < SHORTEST_VARIANT
        || rare.endsWith(".")
        || dictionary.hasName(rare)
        || others.size() < 2
        || others.size() > MOST_OTHERS) {
      return null;
    }
    String best = null;
    int bestTimes = times(names, rare);
    for (String other : others) {
      int times = times(names, other);
      if (times > bestTimes && isSlip(rare, other)) {
        best = other;
        bestTimes = times;
      }
    }
    return best;
  }

  private static int times(Map<String, Name> names, String form) {
    Name name = names.get(form);
    return name == null ? 0 : name.times();
  }

  /** Single words: one that stands once and that nothing knows, beside one that stands more. */
  private void checkWords(
      TokenizedText tokens, Map<String, Name> names, List<Finding> findings, Set<Integer> flagged) {
    Map<String, List<Name>> byKey = new HashMap<>();
    for (Name name : names.values()) {
      if (name.form.length() >= SHORTEST_NAME
          && dictionary.frequency(Words.lower(name.form)) < WORD
          && (name.times() > 1 || dictionary.frequency(name.form) >= KNOWN_NAME)) {
        for (String key : deletes(name.form)) {
          byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
        }
      }
    }
    for (Name rare : names.values()) {
      int token = rare.tokens.get(0);
      if (rare.times() > 1
          || rare.form.length() < SHORTEST_VARIANT
          || flagged.contains(token)
          || dictionary.isWord(rare.form)) {
        continue;
      }
      Name meant = meant(tokens, rare, byKey);
      if (meant != null) {
        Span span = new Span(tokens.begin(token), tokens.end(token));
        int first = meant.tokens.get(0);
        Span evidence = new Span(tokens.begin(first), tokens.end(first));
        findings.add(finding(tokens, span, meant.form, evidence, meant.times() > 2 ? 0.9 : 0.75));
      }
    }
  }

  private @Nullable Name meant(TokenizedText tokens, Name rare, Map<String, List<Name>> byKey) {
    Name best = null;
    for (String key : deletes(rare.form)) {
      for (Name other : byKey.getOrDefault(key, List.of())) {
        if ((best == null || other.times() > best.times())
            && isSlip(rare.form, other.form)
            && !isSomebodyElse(tokens, rare, other)) {
          best = other;
        }
      }
    }
    return best;
  }

  /** The word and what it is without each of its letters. */
  private static Set<String> deletes(String form) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(form);
    for (int i = 0; i < form.length(); i++) {
      keys.add(form.substring(0, i) + form.substring(i + 1));
    }
    return keys;
  }

  /** One edit of letters; not an ending, a mark or letter case. */
  private static boolean isSlip(String rare, String meant) {
    if (Words.isAllCapitals(rare) || Words.isAllCapitals(meant) || !isCased(rare, meant)) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (rare.equals(meant + ending) || meant.equals(rare + ending)) {
        return false;
      }
    }
    boolean otherStart =
        rare.length() == meant.length()
            && rare.charAt(0) != meant.charAt(0)
            && Words.lower(rare).charAt(0) != Words.lower(meant).charAt(1);
    return !otherStart
        && !rare.equalsIgnoreCase(meant)
        && !letters(rare).equalsIgnoreCase(letters(meant))
        && EditDistance.within(rare, meant, 1);
  }

  private static boolean isCased(String rare, String meant) {
    return Words.isCapitalised(rare) == Words.isCapitalised(meant);
  }

  /** Without accents, apostrophes and hyphens, in which the spelling of names is free. */
  private static String letters(String form) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < 128 && Character.isLetter(c)) {
        letters.append(c);
      } else if (Character.isLetter(c)) {
        letters.append(
            Normalizer.normalize(form.substring(i, i + 1), Normalizer.Form.NFD).charAt(0));
      }
    }
    return letters.toString();
  }

  /** Whether first names tell the two apart: John Smyth beside Jane Smith. */
  private boolean isSomebodyElse(TokenizedText tokens, Name rare, Name other) {
    String before = nameBefore(tokens, rare.tokens.get(0));
    if (before.isEmpty()) {
      return false;
    }
    boolean named = false;
    for (int token : other.tokens) {
      String beforeOther = nameBefore(tokens, token);
      if (beforeOther.equals(before)) {
        return false;
      }
      named |= !beforeOther.isEmpty();
    }
    return named;
  }

  private String nameBefore(TokenizedText tokens, int token) {
    boolean name = isNameWord(tokens, token - 1) && Words.areAdjacent(tokens, token - 1, token);
    return name ? tokens.token(token - 1) : "";
  }

  private static Finding finding(
      TokenizedText tokens, Span span, String suggestion, Span evidence, double confidence) {
    return new Finding(
        METADATA,
        span,
        "“" + span.in(tokens.text()) + "” is “" + evidence.in(tokens.text()) + "” elsewhere.",
        suggestion,
        confidence,
        List.of(evidence),
        null);
  }
}
