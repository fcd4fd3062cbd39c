package org.copydesk.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Tells a word from a slip, and what the slip was meant to be. Knows the forms of Hunspell's en_US,
 * their British spellings, and the vocabulary of newsrooms ({@code spelling/README.md} says where
 * the counts are from). Immutable but for a cache that never changes an answer; safe for threads.
 */
public final class Dictionary {

  /** The longest form that is looked at; longer ones are words, as nothing is known of them. */
  private static final int LONGEST = 30;

  /** From this length on, two edits are believed. */
  private static final int TWO_EDITS = 5;

  /** A word of two letters, or with no vowel, must be this frequent to be suggested. */
  private static final int ODD_WORD_COUNT = 300;

  /** A word of one or two letters must be this frequent to be half of two that ran together. */
  private static final int SHORT_PART_COUNT = 6000;

  private static final double SPACE_MISSING = 3.5;

  /** What two slips in one word cost beyond their own costs. */
  private static final double SECOND_EDIT = 1;

  /** From this score on, a suggestion needs no rival that is two edits away. */
  private static final double SURE = 0;

  private static final int SUGGESTIONS = 5;
  private static final int CACHED_FORMS = 50_000;

  /** A name in small letters is a question of case, not of spelling, when it is this frequent. */
  private static final int NAME_COUNT = 50;

  /**
   * Living prefixes (Quirk et al., 1985, appendix I) with stems of a length that is no accident.
   */
  private static final String[] PREFIXES = {
    "anti", "counter", "cyber", "de", "down", "extra", "hyper", "inter", "mega", "micro", "mid",
    "mini", "mis", "multi", "nano", "neo", "non", "out", "over", "post", "pre", "pro", "pseudo",
    "re", "semi", "sub", "super", "tele", "trans", "ultra", "un", "under"
  };

  private static final String[] PARTICLES = {"up", "ups", "down", "downs", "back", "off", "offs"};
  private static final int LEAST_STEM = 5;
  private static final int LEAST_VERB = 3;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  /** A possessive is about this much rarer than its word. */
  private static final int POSSESSIVE_RARITY = 5;

  private static final Comparator<Suggestion> LIKELIEST_FIRST =
      Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::form);

  private final Set<String> words = new HashSet<>(400_000);
  private final Map<String, Integer> counts = new HashMap<>();
  private final BritishSpelling british;
  private final NearWords lowerCase;
  private final NearWords names;
  private final double logTotal;
  private final Map<String, List<Suggestion>> suggested = new ConcurrentHashMap<>();

  private Dictionary() {
    Hunspell.forms(this::addWithoutAccents);
    words.addAll(lines("young.txt"));
    Set<String> candidates = new HashSet<>();
    long total = 0;
    for (String line : lines("words.tsv.gz")) {
      String[] fields = line.split("\t", -1);
      int count = Integer.parseInt(fields[1]);
      counts.put(fields[0], count);
      total += count;
      if (fields.length == 2) {
        words.add(fields[0]);
      }
    }
    logTotal = Math.log((double) total);
    british = new BritishSpelling(lines("british.tsv"));
    for (String word : words) {
      if (isSuggestible(word)) {
        candidates.add(word);
      }
    }
    lowerCase = new NearWords(candidates.stream().filter(Dictionary::isLowerCase).toList());
    names =
        new NearWords(
            candidates.stream()
                .filter(word -> !isLowerCase(word) && frequency(word) > 0)
                .collect(Collectors.toSet()));
  }

  /** Adds a form as it stands and, as newspapers write it, without its accents. */
  private void addWithoutAccents(String form) {
    words.add(form);
    if (form.chars().anyMatch(letter -> letter > 127)) {
      words.add(ACCENTS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll(""));
    }
  }

  private static final class English {
    private static final Dictionary INSTANCE = new Dictionary();
  }

  /** The English dictionary, read on first use (about a second), once a JVM. */
  public static Dictionary english() {
    return English.INSTANCE;
  }

  /**
   * Whether {@code form} is spelt as some word is: as it stands, in lower case when it is
   * capitalised, in any case when it is all capitals; with or without a possessive.
   */
  public boolean isWord(String form) {
    String straight = straight(form);
    if (words.contains(straight) || straight.length() > LONGEST) {
      return true;
    }
    String base = withoutPossessive(straight);
    if (isWordInSomeCase(base)) {
      return true;
    }
    String lower = base.toLowerCase(Locale.ROOT);
    return isDerived(lower)
        || british.isVariant(lower, words::contains)
        || (lower.endsWith("s")
            && british.isVariant(lower.substring(0, lower.length() - 1), words::contains));
  }

  /** A prefix that English adds freely, before a word; or a short verb with its particle. */
  private boolean isDerived(String lower) {
    for (String prefix : PREFIXES) {
      if (lower.startsWith(prefix)
          && lower.length() - prefix.length() >= LEAST_STEM
          && words.contains(lower.substring(prefix.length()))) {
        return true;
      }
    }
    for (String particle : PARTICLES) {
      int verb = lower.length() - particle.length();
      if (verb >= LEAST_VERB && lower.endsWith(particle) && isVerb(lower.substring(0, verb))) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(String word) {
    String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    return words.contains(word) && words.contains(stem + "ing");
  }

  private boolean isWordInSomeCase(String base) {
    if (words.contains(base)) {
      return true;
    }
    String lower = base.toLowerCase(Locale.ROOT);
    String capitalised = capitalised(lower);
    if (isLowerCase(base)) {
      return frequency(capitalised) >= NAME_COUNT
          || frequency(base.toUpperCase(Locale.ROOT)) >= NAME_COUNT;
    }
    boolean allCapitals = base.equals(base.toUpperCase(Locale.ROOT));
    return words.contains(lower)
        || (allCapitals && (words.contains(capitalised) || words.contains(base)));
  }

  /** Whether {@code form}, which is capitalised, is known with its capital, as names are. */
  public boolean hasName(String form) {
    return words.contains(straight(form));
  }

  /** How often {@code form} stands, in this letter case, in the counted news; 0 when unknown. */
  public int frequency(String form) {
    return counts.getOrDefault(form, 0);
  }

  /**
   * What a misspelt {@code form} was likely meant to be, the likeliest first, at most five; letter
   * case follows the form. Words at one edit, two words run together, and where neither is likely,
   * for forms in lower case, words at two edits (with the first letter right or transposed).
   */
  public List<Suggestion> suggestions(String form) {
    List<Suggestion> known = suggested.get(form);
    if (known == null) {
      known = find(form);
      if (suggested.size() >= CACHED_FORMS) {
        suggested.clear();
      }
      suggested.put(form, known);
    }
    return known;
  }

  private List<Suggestion> find(String form) {
    String straight = straight(form);
    if (straight.length() < 2 || straight.length() > LONGEST) {
      return List.of();
    }
    String lower = straight.toLowerCase(Locale.ROOT);
    List<Suggestion> found = new ArrayList<>();
    boolean capitalised = !isLowerCase(straight);
    near(straight, lower, found);
    if (!capitalised) {
      split(lower, found);
      possessive(lower, found);
      boolean sure = found.stream().anyMatch(suggestion -> suggestion.score() >= SURE);
      if (!sure && lower.length() >= TWO_EDITS) {
        lowerCase.withinAndAlike(
            lower,
            2,
            word ->
                found.add(
                    suggestion(word, frequency(word), ErrorModel.cost(lower, word) + SECOND_EDIT)));
      }
    }
    Set<String> seen = new HashSet<>();
    return found.stream()
        .filter(suggestion -> !suggestion.form().equals(straight))
        .sorted(LIKELIEST_FIRST)
        .filter(suggestion -> seen.add(suggestion.form()))
        .limit(SUGGESTIONS)
        .toList();
  }

  private void near(String form, String lower, List<Suggestion> found) {
    boolean capitalised = !isLowerCase(form);
    lowerCase.within(
        lower,
        1,
        word -> {
          String shown = capitalised ? capitalised(word) : word;
          int count = frequency(word) + (capitalised ? frequency(shown) : 0);
          found.add(suggestion(shown, count, ErrorModel.cost(lower, word)));
        });
    if (capitalised) {
      names.within(
          form,
          1,
          name -> {
            double cost = ErrorModel.cost(lower, name.toLowerCase(Locale.ROOT));
            found.add(suggestion(name, frequency(name), cost));
          });
    }
  }

  private static Suggestion suggestion(String form, int count, double cost) {
    return new Suggestion(form, Math.log(count + 0.5) - cost, cost);
  }

  /** Two words that lost their space; the score takes them as independent. */
  private void split(String form, List<Suggestion> found) {
    for (int i = 1; i < form.length(); i++) {
      String first = form.substring(0, i);
      String second = form.substring(i);
      if (isSplitPart(first) && isSplitPart(second)) {
        double score =
            Math.log(frequency(first)) + Math.log(frequency(second)) - logTotal - SPACE_MISSING;
        found.add(new Suggestion(first + " " + second, score, SPACE_MISSING));
      }
    }
  }

  /** The country's that lost its apostrophe, where "countrys" can't be a plural. */
  private void possessive(String form, List<Suggestion> found) {
    String base = form.substring(0, form.length() - 1);
    if (form.endsWith("ys") && words.contains(base) && words.contains(base + "'s")) {
      int count = frequency(base) / POSSESSIVE_RARITY;
      found.add(suggestion(base + "'s", count, ErrorModel.cost(form, base + "'s")));
    }
  }

  private boolean isSplitPart(String part) {
    return words.contains(part) && frequency(part) >= (part.length() < 3 ? SHORT_PART_COUNT : 1);
  }

  private boolean isSuggestible(String word) {
    if (word.endsWith("'s") || word.length() < 2) {
      return false;
    }
    boolean odd = word.length() == 2 || !hasVowel(word);
    return frequency(word) >= ODD_WORD_COUNT
        || (!odd && (frequency(word) > 0 || word.length() > 4));
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(letter -> "aeiouyAEIOUY".indexOf(letter) >= 0);
  }

  private static boolean isLowerCase(String word) {
    return !Character.isUpperCase(word.charAt(0)) && word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String straight(String form) {
    return form.replace('’', '\'');
  }

  private static String withoutPossessive(String form) {
    if (form.length() > 2 && (form.endsWith("'s") || form.endsWith("'S"))) {
      return form.substring(0, form.length() - 2);
    }
    return form.length() > 1 && form.endsWith("'") ? form.substring(0, form.length() - 1) : form;
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(
                Dictionary.class.getResourceAsStream("/spelling/" + resource), resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    resource.endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
