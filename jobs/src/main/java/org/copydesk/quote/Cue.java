package org.copydesk.quote;

import java.util.Set;

/**
 * How a word gives what follows as somebody's.
 *
 * @param part as what it does so
 * @param frames what may follow
 * @param prepositions those whose objects are given: {@code called for …}
 */
record Cue(Part part, Set<Frame> frames, Set<String> prepositions) {

  /** As what part of speech a word is a cue. */
  enum Part {
    VERB,
    /** The participle of a verb without its subject: {@code was expected to …}. */
    PASSIVE,
    NOUN,
    ADJECTIVE,
    ADVERB
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
