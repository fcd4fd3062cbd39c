package org.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Joins token labels (IOB2, Tjong Kim Sang and Veenstra 1999: {@code B-PER}, {@code I-PER}, {@code
 * O}) into mentions. An {@code I-} that follows nothing of its type begins a mention, and none
 * crosses a sentence. Labels are given in the order of the text.
 */
final class BioDecoder {

  private final TokenizedText text;
  private final List<Entity> entities = new ArrayList<>();
  private @Nullable EntityType open;
  private int first;
  private int last;
  private double score;

  BioDecoder(TokenizedText text) {
    this.text = text;
  }

  /** The next token's label and its probability. */
  void label(int token, String label, double probability) {
    EntityType type = type(label);
    boolean continues =
        type != null
            && type == open
            && !label.startsWith("B-")
            && token == last + 1
            && text.sentenceOf(token) == text.sentenceOf(first);
    if (continues) {
      last = token;
      score += probability;
      return;
    }
    close();
    if (type != null) {
      open = type;
      first = token;
      last = token;
      score = probability;
    }
  }

  /** All mentions of the labels given. */
  List<Entity> entities() {
    close();
    return entities;
  }

  private void close() {
    if (open != null) {
      Span span = new Span(text.begin(first), text.end(last));
      String surface = span.in(text.text());
      entities.add(
          new Entity(
              span, text.sentenceOf(first), open, surface, surface, score / (last - first + 1)));
    }
    open = null;
  }

  /** The type behind a label, its prefix or none; null for {@code O} and for types not ours. */
  static @Nullable EntityType type(String label) {
    return switch (label.startsWith("B-") || label.startsWith("I-") ? label.substring(2) : label) {
      case "PER", "PERSON" -> EntityType.PER;
      case "ORG", "ORGANIZATION" -> EntityType.ORG;
      case "LOC", "LOCATION", "GPE", "FAC" -> EntityType.LOC;
      case "MISC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LANGUAGE", "LAW" -> EntityType.MISC;
      default -> null;
    };
  }
}
