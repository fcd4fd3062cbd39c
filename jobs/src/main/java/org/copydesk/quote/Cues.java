package org.copydesk.quote;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.phrase.PhraseTable;
import org.copydesk.quote.Cue.Part;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of words that give what follows as somebody's words, thoughts or wishes, each with
 * its frames; see {@code source-cues.tsv} beside this class.
 */
final class Cues {

  private static final String RESOURCE = "source-cues.tsv";
  private static final Map<Part, Map<String, Cue>> CUES = read();

  private Cues() {}

  /** What a lower-case word is as a part of speech; null when it is no cue as that. */
  static @Nullable Cue of(Part part, String word) {
    return CUES.getOrDefault(part, Map.of()).get(word);
  }

  private static Map<Part, Map<String, Cue>> read() {
    Map<Part, Map<String, Cue>> cues = new EnumMap<>(Part.class);
    for (String[] cells : PhraseTable.rows(Cues.class, RESOURCE)) {
      Part part = Part.valueOf(cells[0].toUpperCase(Locale.ROOT));
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      Set<String> prepositions = new HashSet<>();
      for (String label : cells[1].split(" ", -1)) {
        if (label.startsWith("+")) {
          prepositions.add(label.substring(1));
        } else {
          frames.add(Frame.of(label));
        }
      }
      Cue cue = new Cue(part, frames, Set.copyOf(prepositions));
      for (String form : cells[2].split(" ", -1)) {
        cues.computeIfAbsent(part, any -> new HashMap<>()).put(form, cue);
      }
    }
    return cues;
  }
}
