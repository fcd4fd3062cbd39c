package org.copydesk.quantity;

/**
 * A unit of measure or money.
 *
 * @param normalized a singular word or phrase, or an ISO 4217 code
 * @param kind what it measures
 */
public record Unit(String normalized, Kind kind) {

  public enum Kind {
    MEASURE,
    TIME,
    MONEY
  }
}
