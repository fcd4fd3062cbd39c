package org.copydesk.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.phrase.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of words that give what follows as somebody's words, thoughts or wishes, each with
 * its frames; see {@code source-cues.tsv} beside this class.
 */
final class SourceCues {

  /** As what a word is a cue. */
  enum Part {
    VERB,
    PASSIVE,
    NOUN,
    ADJECTIVE,
    ADVERB
  }

  private static final String RESOURCE = "source-cues.tsv";
  private static final Map<Part, Map<String, Set<String>>> FRAMES = read();

  private SourceCues() {}

  /** The frames of a lower-case word; null when it is no cue of that part of speech. */
  static @Nullable Set<String> frames(Part part, String word) {
    Map<String, Set<String>> words = FRAMES.get(part);
    return words == null ? null : words.get(word);
  }

  private static Map<Part, Map<String, Set<String>>> read() {
    Map<Part, Map<String, Set<String>>> cues = new HashMap<>();
    for (String[] cells : PhraseTable.rows(SourceCues.class, RESOURCE)) {
      Part part = Part.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT));
      Set<String> frames = Set.of(cells[1].split(" ", -1));
      for (String form : cells[2].split(" ", -1)) {
        cues.computeIfAbsent(part, any -> new HashMap<>()).put(form, frames);
      }
    }
    return Map.copyOf(cues);
  }
}
