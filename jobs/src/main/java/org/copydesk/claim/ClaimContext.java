package org.copydesk.claim;

import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.time.TimeExpressions.Time;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a figure is about, where and when, among the names and times of its sentence. Asked
 * for the figures in the order of the text, it takes time linear in the length of the text.
 */
final class ClaimContext {

  private static final WordTable<Boolean> PLACE_CUES =
      WordTable.ofWords("in at from across near around throughout inside outside of to");

  /**
   * How many names before and after a claim are looked at, so that a long sentence costs no more.
   */
  private static final int NEAR_NAMES = 16;

  private final Pieces pieces;
  private final TokenizedText tokens;
  private final List<Entity> entities;
  private final List<Time> times;
  private Span claim = new Span(0, 0);
  private int sentence;
  private int entityCursor;
  private int timeCursor;

  ClaimContext(Pieces pieces, TokenizedText tokens, List<Entity> entities, List<Time> times) {
    this.pieces = pieces;
    this.tokens = tokens;
    this.entities = entities;
    this.times = times;
  }

  /**
   * Goes on to a figure, which is not before the one of the last call.
   *
   * @param figure its span
   * @param number the first piece of its number
   */
  void moveTo(Span figure, int number) {
    claim = figure;
    sentence = pieces.sentence(number);
    int begin = pieces.begin(number);
    while (entityCursor < entities.size() && entities.get(entityCursor).span().end() <= begin) {
      entityCursor++;
    }
    while (timeCursor < times.size() && times.get(timeCursor).span().begin() < claim.begin()) {
      timeCursor++;
    }
  }

  /** The time of the same sentence that stands nearest. */
  @Nullable Time time() {
    Span all = tokens.sentence(sentence);
    Time nearest = null;
    for (int i = Math.max(0, timeCursor - 1); i < Math.min(times.size(), timeCursor + 1); i++) {
      Time time = times.get(i);
      if (all.contains(time.span())
          && (nearest == null || distance(time.span()) < distance(nearest.span()))) {
        nearest = time;
      }
    }
    return nearest;
  }

  /** The place of the same sentence, after a preposition of place, that stands nearest. */
  @Nullable String place() {
    Entity nearest = null;
    int end = Math.min(entities.size(), entityCursor + NEAR_NAMES);
    for (int i = Math.max(0, entityCursor - NEAR_NAMES); i < end; i++) {
      Entity entity = entities.get(i);
      if (entity.sentence() == sentence
          && entity.type() == EntityType.LOC
          && pieces.in(PLACE_CUES, pieces.at(entity.span().begin()) - 1) != null
          && (nearest == null || distance(entity.span()) < distance(nearest.span()))) {
        nearest = entity;
      }
    }
    return nearest == null ? null : nearest.text();
  }

  /** The nearest name before the claim in its sentence. */
  @Nullable String subject() {
    int end = Math.min(entities.size(), entityCursor + 1);
    for (int i = end - 1; i >= Math.max(0, entityCursor - NEAR_NAMES); i--) {
      Entity entity = entities.get(i);
      if (entity.sentence() == sentence
          && entity.type() != EntityType.MISC
          && entity.span().end() <= claim.begin()) {
        return entity.canonical();
      }
    }
    return null;
  }

  private int distance(Span other) {
    return other.begin() >= claim.end()
        ? other.begin() - claim.end()
        : Math.max(0, claim.begin() - other.end());
  }
}
