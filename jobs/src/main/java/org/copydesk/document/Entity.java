package org.copydesk.document;

import org.copydesk.text.Span;

/**
 * A mention of a name.
 *
 * @param span where it stands, UTF-16, half-open
 * @param sentence index of its sentence in the article
 * @param type what it names
 * @param text as written
 * @param canonical the fullest form of the name in the article; of a well-known abbreviation that
 *     the article doesn't explain ("US"), what it stands for
 * @param score the model's probability, 0 to 1; of a mention that the article's other mentions gave
 *     its type, theirs; 1 where a table of common names did
 */
public record Entity(
    Span span, int sentence, EntityType type, String text, String canonical, double score) {

  /** The same mention with another span in the article's text, named as it is written there. */
  public Entity spanning(Span other, String article) {
    String surface = other.in(article);
    return new Entity(other, sentence, type, surface, surface, score);
  }

  /** The same mention with another canonical form. */
  public Entity named(String name) {
    return new Entity(span, sentence, type, text, name, score);
  }

  /** The same mention taken for another type, and how sure that is. */
  public Entity retyped(EntityType other, double probability) {
    return new Entity(span, sentence, other, text, canonical, probability);
  }
}
