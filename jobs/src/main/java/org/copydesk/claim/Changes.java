package org.copydesk.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.Change;
import org.copydesk.document.Change.Direction;
import org.copydesk.document.Change.Role;
import org.copydesk.phrase.Pieces;
import org.copydesk.quantity.Hedges;
import org.copydesk.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Links the figures of one statement of change: {@code rose 20% from 50 to 60}, {@code fell to $7
 * from $8}, {@code was cut from 10 to 8}.
 */
final class Changes {

  /** How many pieces may stand between the word of change and a value, or two values. */
  private static final int MOST_BETWEEN = 8;

  /** One statement while it is read. */
  private static final class Statement {
    final Direction direction;
    int end;
    @Nullable BigDecimal from;
    @Nullable BigDecimal to;
    boolean amount;

    Statement(Direction direction, int end) {
      this.direction = direction;
      this.end = end;
    }
  }

  private record Amount(Quantity quantity, Direction direction) {}

  private record Link(Statement statement, Role role) {}

  private final Pieces pieces;

  Changes(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * The part each quantity has in a statement of change, null for those that have none.
   *
   * @param quantities in the order of the text
   */
  List<@Nullable Change> of(List<Quantity> quantities) {
    List<@Nullable Link> links = new ArrayList<>(quantities.size());
    Statement open = null;
    Amount amount = null;
    int last = 0;
    for (Quantity quantity : quantities) {
      if (open != null && !continues(open, quantity)) {
        open = null;
      }
      Role role = role(quantity);
      Link link = null;
      if (role == Role.AMOUNT) {
        Direction direction = direction(quantity, last, amount);
        if (direction != null) {
          if (open == null || open.amount || open.direction != direction) {
            open = new Statement(direction, quantity.end());
          }
          open.amount = true;
          amount = new Amount(quantity, direction);
          link = new Link(open, role);
        }
      } else if (role != null) {
        Direction cue = cueBefore(quantity.begin() - 1, last);
        if (cue != null) {
          open = new Statement(cue, quantity.end());
        }
        if (open != null && take(open, role, quantity)) {
          link = new Link(open, role);
        }
      }
      if (link != null) {
        link.statement.end = quantity.end();
      }
      links.add(link);
      last = quantity.end();
    }
    return numbered(links);
  }

  /** What a quantity may be by the word before it; null if that says nothing. */
  private @Nullable Role role(Quantity quantity) {
    int before = quantity.begin() - 1;
    if (quantity.direction() != null || pieces.is(before, "by")) {
      return Role.AMOUNT;
    }
    if (pieces.is(before, "from")) {
      if (quantity.point()) {
        return Role.FROM;
      }
      // "from 10-15 to 20": the old value is a range itself, and no one figure
      return pieces.is(quantity.end(), "to") ? null : Role.RANGE;
    }
    return pieces.is(before, "to") ? Role.TO : null;
  }

  /**
   * The way that a value went by an amount: as the words beside it say, or a verb before its object
   * ({@code raised its price by 50 cents}), or the amount before it ({@code fell 2%, and the other
   * by 3%}).
   */
  private @Nullable Direction direction(Quantity quantity, int last, @Nullable Amount before) {
    if (quantity.direction() != null) {
      return quantity.direction();
    }
    Direction cue = cueBefore(quantity.begin() - 1, last);
    if (cue != null || before == null) {
      return cue;
    }
    boolean same =
        pieces.together(quantity.begin(), before.quantity.begin())
            && quantity.unit() != null
            && quantity.unit().equals(before.quantity.unit());
    return same ? before.direction : null;
  }

  private boolean continues(Statement open, Quantity quantity) {
    if (!pieces.together(quantity.begin(), open.end - 1)
        || quantity.begin() - open.end > MOST_BETWEEN) {
      return false;
    }
    for (int piece = open.end; piece < quantity.begin(); piece++) {
      if (pieces.isMarkIn(piece, ";:")) {
        return false;
      }
    }
    return true;
  }

  /** Gives a statement a value; false if it has that one. */
  private static boolean take(Statement open, Role role, Quantity quantity) {
    boolean takesFrom = role == Role.FROM || role == Role.RANGE;
    boolean takesTo = role == Role.TO || role == Role.RANGE;
    if ((takesFrom && open.from != null) || (takesTo && open.to != null)) {
      return false;
    }
    if (takesFrom) {
      open.from = quantity.first();
    }
    if (takesTo) {
      open.to = quantity.last();
    }
    return true;
  }

  /** The way of the word of change that stands shortly before a piece and after the last figure. */
  private @Nullable Direction cueBefore(int at, int last) {
    int first = Math.max(last, at - MOST_BETWEEN);
    for (int piece = at - 1; piece >= first && pieces.together(piece, at); piece--) {
      if (pieces.isMarkIn(piece, ";:,")) {
        return null;
      }
      Direction direction = Hedges.change(pieces, piece);
      if (direction != null) {
        return direction;
      }
    }
    return null;
  }

  private static List<@Nullable Change> numbered(List<@Nullable Link> links) {
    List<@Nullable Change> changes = new ArrayList<>(links.size());
    List<Statement> statements = new ArrayList<>();
    for (Link link : links) {
      if (link == null) {
        changes.add(null);
        continue;
      }
      Statement statement = link.statement;
      if (statements.isEmpty() || statements.get(statements.size() - 1) != statement) {
        statements.add(statement);
      }
      changes.add(
          new Change(
              statements.size() - 1, link.role, statement.direction, statement.from, statement.to));
    }
    return changes;
  }
}
