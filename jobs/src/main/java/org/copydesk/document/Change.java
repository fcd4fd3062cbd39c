package org.copydesk.document;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The part that a figure has in a statement of change: {@code rose 20% from 50 to 60} has three.
 *
 * @param statement which of the article's statements of change it is, from 0; its figures share it
 * @param role what the figure is in it
 * @param direction which way the statement says the value went
 * @param from the value before, where the text gives it
 * @param to the value after, where the text gives it
 */
public record Change(
    int statement,
    Role role,
    Direction direction,
    @Nullable BigDecimal from,
    @Nullable BigDecimal to) {

  /** What a figure is in a statement of change. */
  public enum Role {
    /** By how much the value changed. */
    AMOUNT,
    /** The value before. */
    FROM,
    /** The value after. */
    TO,
    /** Both values, in one range: {@code from 50 to 60}. */
    RANGE;

    /** As the claims table has it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which way a value went. */
  public enum Direction {
    UP,
    DOWN;

    /** As the claims table has it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
