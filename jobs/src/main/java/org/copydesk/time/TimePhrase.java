package org.copydesk.time;

import org.copydesk.time.TimeExpressions.Kind;

/**
 * A phrase that names a time.
 *
 * @param begin its first piece
 * @param end the piece after its last
 * @param when what it says
 * @param unit the unit that it names, or the closest to it
 * @param kind what the phrase alone tells of its kind
 */
record TimePhrase(int begin, int end, When when, Unit unit, Kind kind) {

  TimePhrase from(int newBegin) {
    return new TimePhrase(newBegin, end, when, unit, kind);
  }

  TimePhrase to(int newEnd) {
    return new TimePhrase(begin, newEnd, when, unit, kind);
  }

  TimePhrase saying(When newWhen) {
    return new TimePhrase(begin, end, newWhen, unit, kind);
  }

  TimePhrase in(Unit newUnit) {
    return new TimePhrase(begin, end, when, newUnit, kind);
  }

  TimePhrase as(Kind newKind) {
    return new TimePhrase(begin, end, when, unit, newKind);
  }
}
