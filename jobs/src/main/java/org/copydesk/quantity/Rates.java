package org.copydesk.quantity;

import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a quantity is counted for: {@code per barrel}, {@code a share}, {@code -an-hour},
 * {@code /tonne}.
 */
public final class Rates {

  /**
   * What a quantity is counted for.
   *
   * @param per a singular word or phrase
   * @param end after the last piece
   */
  public record Rate(String per, int end) {}

  private static final String HYPHENS = "-‐‑";

  /** What is counted for with an article before it: {@code 50 cents a share}. */
  private static final WordTable<Boolean> NOUNS =
      WordTable.ofWords(
          "share person piece copy ticket vote seat head unit game match household pupil student"
              + " passenger bottle pack packet dose ride crate room");

  private static final WordTable<Boolean> SHARES = WordTable.ofWords("share unit stock");

  /** {@code fully diluted ordinary share}. */
  private static final int MOST_WORDS = 4;

  /** After "a year" they make it a time: {@code from $6.8 billion a year earlier}. */
  private static final WordTable<Boolean> TIME_ADVERBS =
      WordTable.ofWords("earlier ago later before after since previously hence on when that");

  private final Pieces pieces;
  private final NounPhrases nouns;

  public Rates(Pieces pieces, NounPhrases nouns) {
    this.pieces = pieces;
    this.nouns = nouns;
  }

  /** The rate that begins at a piece after a unit; null if none does, or the unit has none. */
  public @Nullable Rate after(int at, Unit unit) {
    return unit.normalized().equals("percent") ? null : read(at);
  }

  /**
   * The rate that begins at a piece after a counted noun: {@code tests per day}, {@code calls an
   * hour}; null if none does. Behind an article only a time is one.
   */
  public @Nullable Rate afterNoun(int at) {
    Rate rate = read(at);
    if (rate == null || !(pieces.is(at, "a") || pieces.is(at, "an"))) {
      return rate;
    }
    Match<Unit> time = Units.measure(pieces, at + 1);
    return time != null && time.value().kind() == Unit.Kind.TIME ? rate : null;
  }

  private @Nullable Rate read(int at) {
    boolean dash = pieces.isMarkIn(at, HYPHENS) && pieces.glued(at);
    int next = dash ? at + 1 : at;
    boolean stroke = !dash && pieces.isMark(next, '/') && pieces.glued(next);
    boolean per = stroke || pieces.is(next, "per");
    if (!per && !pieces.is(next, "a") && !pieces.is(next, "an")) {
      return null;
    }
    int noun = next + 1;
    if (pieces.isMarkIn(noun, HYPHENS) && pieces.glued(noun)) {
      noun++;
    }
    if (!pieces.isWord(noun) || !pieces.together(noun, at - 1)) {
      return null;
    }
    Match<Unit> unit = Units.measure(pieces, noun);
    if (unit != null) {
      boolean time =
          unit.value().kind() == Unit.Kind.TIME && pieces.in(TIME_ADVERBS, unit.end()) != null;
      return time && !per ? null : new Rate(unit.value().normalized(), unit.end());
    }
    boolean known = pieces.in(NOUNS, noun) != null || (per && !nouns.isStop(noun));
    if (!known) {
      return null;
    }
    int end = per ? shareEnd(noun) : noun + 1;
    return new Rate(nouns.singular(noun, end), end);
  }

  /** After {@code diluted share} or {@code A share}; after the one word where no share follows. */
  private int shareEnd(int noun) {
    for (int end = noun + 1; end < noun + MOST_WORDS && pieces.isWord(end); end++) {
      if (pieces.in(SHARES, end) != null && pieces.together(end, noun)) {
        return end + 1;
      }
    }
    return noun + 1;
  }
}
