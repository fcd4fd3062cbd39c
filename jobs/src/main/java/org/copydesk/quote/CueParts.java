package org.copydesk.quote;

import java.util.Set;
import org.copydesk.phrase.WordClass;
import org.copydesk.quote.Cue.Part;
import org.jspecify.annotations.Nullable;

/** Tells as what part of speech a word of the lexicon stands, and so whether it is a cue. */
final class CueParts {

  /** Verbs beside those of being behind which an adjective says how somebody is. */
  private static final Set<String> LINKING =
      Set.of(
          "seem",
          "seems",
          "seemed",
          "sounded",
          "feel",
          "feels",
          "felt",
          "became",
          "become",
          "remain",
          "remains",
          "remained");

  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");

  private static final Set<String> BEFORE_VERB =
      Set.of(
          "to", "will", "would", "could", "should", "may", "might", "can", "must", "did", "do",
          "does", "n't", "not", "they", "we", "i", "you", "he", "she", "who", "people", "that",
          "and", "or", "but", "'ll", "it", "which");

  private final QuotedText text;

  CueParts(QuotedText text) {
    this.text = text;
  }

  /** What the word at a token is as the part of speech that it stands as; null if no cue. */
  @Nullable Cue cue(int token, int first) {
    if (text.isQuoted(token) || text.isPunctuation(token) || text.entityAt(token) != null) {
      return null;
    }
    Part part = part(token, first);
    return part == null ? null : Cues.of(part, text.lower(token));
  }

  /** As what part of speech a word stands, told by its class and the word before it. */
  private @Nullable Part part(int head, int first) {
    WordClass type = text.type(head);
    int before = head - 1;
    while (before >= first && before > head - 4 && text.type(before) == WordClass.ADVERB) {
      before--;
    }
    String word = before < first ? "" : text.lower(before);
    WordClass beforeType = before < first ? WordClass.OTHER : text.type(before);
    return switch (type) {
      case ADJECTIVE -> {
        if (HAVE.contains(word)) {
          yield Part.VERB;
        }
        boolean made = before >= first && isMake(before);
        boolean madeIt = word.equals("it") && before > first && isMake(before - 1);
        yield isLinking(word) || made || madeIt ? Part.ADJECTIVE : null;
      }
      case VERB -> Part.VERB;
      case GERUND ->
          beforeType == WordClass.DETERMINER || beforeType == WordClass.ADJECTIVE
              ? null
              : Part.VERB;
      case PAST, PARTICIPLE -> {
        if (beforeType == WordClass.DETERMINER) {
          yield null;
        }
        if (before < first) {
          yield text.lower(head).equals("asked") ? Part.PASSIVE : null;
        }
        yield FunctionWords.BE.contains(word) ? Part.PASSIVE : Part.VERB;
      }
      case NOUN -> Part.NOUN;
      case PLURAL -> isSingular(word) ? Part.VERB : Part.NOUN;
      case ADVERB -> Part.ADVERB;
      case GERUND_NOUN -> isLinking(word) || word.isEmpty() ? Part.VERB : Part.NOUN;
      case NOUN_OR_VERB, PLURAL_OR_VERB -> {
        if (BEFORE_VERB.contains(word)) {
          yield Part.VERB;
        }
        yield switch (beforeType) {
          case NOUN -> type == WordClass.PLURAL_OR_VERB ? Part.VERB : Part.NOUN;
          case NAME, PLURAL_OR_VERB ->
              (type == WordClass.PLURAL_OR_VERB) == word.endsWith("s") ? Part.NOUN : Part.VERB;
          case PRONOUN -> Part.VERB;
          case PLURAL -> type == WordClass.NOUN_OR_VERB ? Part.VERB : Part.NOUN;
          default -> Part.NOUN;
        };
      }
      default -> null;
    };
  }

  private static boolean isSingular(String word) {
    return word.equals("he") || word.equals("she") || word.equals("who");
  }

  /** Whether the verb of <i>made it clear</i> stands at a token. */
  boolean isMake(int token) {
    return switch (text.lower(token)) {
      case "make", "makes", "made", "making" -> true;
      default -> false;
    };
  }

  private static boolean isLinking(String word) {
    return FunctionWords.BE.contains(word) || LINKING.contains(word);
  }
}
