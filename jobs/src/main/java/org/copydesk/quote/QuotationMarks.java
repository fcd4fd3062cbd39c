package org.copydesk.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.quote.QuotedSpan.Balance;
import org.copydesk.text.Span;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph, in linear time.
 *
 * <p>Whether a mark opens or closes is told by its glyph where that is clear, and by its neighbours
 * where it is not (a straight mark, a curly one turned the wrong way). When all double marks of a
 * paragraph are of one straight form and even in number they alternate, whatever the spacing. No
 * pair reaches over a paragraph's end, so that a lost mark costs one paragraph at most.
 */
final class QuotationMarks {

  private enum Family {
    DOUBLE,
    SINGLE
  }

  private enum Side {
    OPEN,
    CLOSE,
    /** One or the other, as what is open says; of a single mark: closing, or an apostrophe. */
    EITHER,
    /** An apostrophe. */
    NEITHER
  }

  private record Mark(int begin, int end, Family family, Side side) {}

  /** An opening mark that waits for its closing one. */
  private static final class Pending {
    final Mark mark;
    final int place;

    /** Whether a clause begins after the mark; asked for by many marks that may answer it. */
    final boolean mayBeginSpeech;

    /** Where a mark stands that closes unless it is an apostrophe ({@code drivers'}); else -1. */
    int possibleClose = -1;

    /** Where a single mark stands that ends a clause and answers no other; else -1. */
    int halfClose = -1;

    Pending(Mark mark, int place, boolean mayBeginSpeech) {
      this.mark = mark;
      this.place = place;
      this.mayBeginSpeech = mayBeginSpeech;
    }
  }

  /** Words that are written with an apostrophe in front. */
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "till", "tis", "twas", "cause", "bout", "n", "round", "cuz", "nother");

  /** How many marks beside a mark are looked past. */
  private static final int NEIGHBOURS = 3;

  /** At most one mark of so many may look the other way where marks are taken in turn. */
  private static final int LEAST_IN_TURN = 3;

  private final String text;
  private final Paragraphs paragraphs;
  private final List<QuotedSpan> found = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  private final List<UnpairedMark> unpaired = new ArrayList<>();

  /** Opening marks not closed yet; never two singles on one another. */
  private final ArrayList<Pending> open = new ArrayList<>();

  /** Whether a quotation reaches the end of the paragraph. */
  private boolean endCovered;

  /** For each mark of the paragraph where the mark stands that closes it, or -1. */
  private int[] closings = {};

  private QuotationMarks(String text, Paragraphs paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** The marks of {@code text}, paired. */
  static QuotationMarks of(String text, Paragraphs paragraphs) {
    QuotationMarks marks = new QuotationMarks(text, paragraphs);
    marks.pairParagraphs();
    return marks;
  }

  /** The outermost quoted spans of {@code text} in order, not overlapping, none empty. */
  static List<QuotedSpan> pair(String text, Paragraphs paragraphs) {
    return of(text, paragraphs).outermost();
  }

  /** The number of quoted spans, nested ones too. */
  int quoted() {
    return found.size();
  }

  /** The double marks that no other answers, in order. */
  List<UnpairedMark> unpaired() {
    unpaired.sort(Comparator.comparingInt(UnpairedMark::begin));
    return unpaired;
  }

  private void pairParagraphs() {
    for (int begin = 0; begin < text.length(); ) {
      int end = paragraphs.endAfter(begin);
      pairParagraph(begin, end);
      begin = end;
    }
  }

  private List<QuotedSpan> outermost() {
    found.sort(Comparator.comparing(QuotedSpan::outer));
    List<QuotedSpan> outermost = new ArrayList<>(found.size());
    int covered = 0;
    for (QuotedSpan quoted : found) {
      if (quoted.outer().begin() >= covered) {
        outermost.add(quoted);
        covered = quoted.outer().end();
      }
    }
    return outermost;
  }

  private void pairParagraph(int begin, int end) {
    marks.clear();
    open.clear();
    readMarks(begin, end);
    if (marks.isEmpty()) {
      return;
    }
    closings = new int[marks.size()];
    Arrays.fill(closings, -1);
    boolean alternate = alternate();
    boolean firstDouble = true;
    boolean closesNext = false;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.family == Family.SINGLE) {
        single(mark, i, begin);
        continue;
      }
      int opening = lastOpenDouble();
      boolean closes =
          alternate
              ? closesNext
              : mark.side == Side.CLOSE || (mark.side == Side.EITHER && opening >= 0);
      closesNext = !closesNext;
      if (!closes) {
        open.add(new Pending(mark, i, mayBeginSpeech(begin, mark)));
      } else if (opening >= 0) {
        close(opening, mark.begin, mark.end);
      } else if (!open.isEmpty() && open.get(0).mayBeginSpeech && endsClauseBefore(mark.begin)) {
        // a single mark in the place of a double one
        close(0, mark.begin, mark.end);
      } else {
        unpaired.add(new UnpairedMark(mark.begin, mark.end, false));
        if (firstDouble && endsClauseBefore(mark.begin)) {
          add(Family.DOUBLE, begin, begin, mark.begin, mark.end, Balance.UNOPENED);
        }
      }
      firstDouble = false;
    }
    repair(end);
  }

  private int lastOpenDouble() {
    int last = open.size() - 1;
    return last >= 0 && open.get(last).mark.family == Family.SINGLE ? last - 1 : last;
  }

  /**
   * Whether the double marks are all of one straight form, even in number, and open and close in
   * turn by their neighbours too, but for a few.
   */
  private boolean alternate() {
    int count = 0;
    int against = 0;
    char form = 0;
    for (Mark mark : marks) {
      if (mark.family == Family.DOUBLE) {
        char first = text.charAt(mark.begin);
        if ((first != '"' && first != '\'') || (count > 0 && first != form)) {
          return false;
        }
        form = first;
        if (mark.side == (count % 2 == 0 ? Side.CLOSE : Side.OPEN)) {
          against++;
        }
        count++;
      }
    }
    return count % 2 == 0 && against * LEAST_IN_TURN <= count;
  }

  /** Closes the opening mark at {@code place} and drops what is still open inside it. */
  private void close(int place, int closeBegin, int closeEnd) {
    while (open.size() > place + 1) {
      settle(open.remove(open.size() - 1));
    }
    Pending closed = open.remove(place);
    Mark opening = closed.mark;
    closings[closed.place] = closeBegin;
    add(opening.family, opening.begin, opening.end, closeBegin, closeEnd, Balance.CLOSED);
  }

  private void single(Mark mark, int place, int paragraph) {
    int last = open.size() - 1;
    boolean pending = last >= 0 && open.get(last).mark.family == Family.SINGLE;
    if (mark.side == Side.OPEN) {
      if (pending) {
        settle(open.remove(last));
      }
      open.add(new Pending(mark, place, mayBeginSpeech(paragraph, mark)));
    } else if (pending && mark.side == Side.EITHER) {
      if (open.get(last).possibleClose < 0) {
        open.get(last).possibleClose = mark.begin;
      }
    } else if (pending) {
      close(last, mark.begin, mark.end);
    } else if (last >= 0
        && mark.side == Side.CLOSE
        && open.get(last).halfClose < 0
        && endsClauseBefore(mark.begin)) {
      open.get(last).halfClose = mark.begin;
    }
  }

  /** An opening single mark that met no sure closing one: the possible one counts now. */
  private void settle(Pending pending) {
    if (pending.possibleClose >= 0) {
      add(
          Family.SINGLE,
          pending.mark.begin,
          pending.mark.end,
          pending.possibleClose,
          pending.possibleClose + 1,
          Balance.CLOSED);
    }
  }

  /**
   * Ends what the paragraph left open: before the next opening mark when a clause ends there, else
   * at the paragraph's end. A mark inside a sentence that no other answers is not a quotation.
   */
  private void repair(int end) {
    if (open.isEmpty()) {
      return;
    }
    endCovered = false;
    int next = paragraphs.skipSpace(end);
    boolean goesOn = next < text.length() && isDouble(next) && opensAt(next);
    for (Pending pending : open) {
      Mark mark = pending.mark;
      if (mark.family == Family.SINGLE) {
        if (pending.possibleClose < 0 && pending.mayBeginSpeech && opensAlike(mark, next)) {
          addToEnd(mark, end, Balance.CONTINUED);
        } else {
          settle(pending);
        }
      } else if (pending.halfClose >= 0) {
        int half = pending.halfClose;
        add(mark.family, mark.begin, mark.end, half, half + 1, Balance.CLOSED);
      } else {
        endUnclosed(pending, end, goesOn);
      }
    }
  }

  /** Whether the paragraph that begins at {@code next} opens with the same single mark. */
  private boolean opensAlike(Mark mark, int next) {
    return next < text.length()
        && text.charAt(next) == text.charAt(mark.begin)
        && !isDouble(next)
        && singleSide(next) == Side.OPEN;
  }

  private void endUnclosed(Pending pending, int end, boolean goesOn) {
    Mark mark = pending.mark;
    int next = nextDouble(pending.place + 1);
    int nextBegin = next < 0 ? -1 : marks.get(next).begin;
    boolean endsAtNext = next >= 0 && endsClauseBefore(nextBegin);
    if (goesOn && !endsAtNext) {
      addToEnd(mark, end, Balance.CONTINUED);
      return;
    }
    unpaired.add(new UnpairedMark(mark.begin, mark.end, true));
    if (endsAtNext) {
      add(mark.family, mark.begin, mark.end, nextBegin, nextBegin, Balance.UNCLOSED);
    } else if (pending.mayBeginSpeech) {
      // of two opening marks and a closing one, the first and the last stand
      int closing = next < 0 ? -1 : closings[next];
      if (closing >= 0 && endsClauseBefore(closing)) {
        add(mark.family, mark.begin, mark.end, closing, closing, Balance.UNCLOSED);
      } else {
        addToEnd(mark, end, Balance.UNCLOSED);
      }
    }
  }

  /** Adds what reaches the paragraph's end, of all that do the outermost alone. */
  private void addToEnd(Mark mark, int end, Balance balance) {
    if (!endCovered) {
      endCovered = add(mark.family, mark.begin, mark.end, end, end, balance);
    }
  }

  /** The first double mark from {@code place} on, or -1. */
  private int nextDouble(int place) {
    for (int i = place; i < marks.size(); i++) {
      if (marks.get(i).family == Family.DOUBLE) {
        return i;
      }
    }
    return -1;
  }

  /** A clause begins after the mark: a paragraph or sentence does, or a comma or colon precedes. */
  private boolean mayBeginSpeech(int paragraph, Mark mark) {
    int before = mark.begin - 1;
    while (before >= paragraph && Characters.isSpace(text.charAt(before))) {
      before--;
    }
    return before < paragraph || Characters.endsClause(text.charAt(before));
  }

  private boolean endsClauseBefore(int offset) {
    int before = offset - 1;
    while (before >= 0 && Characters.isSpace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && Characters.endsClause(text.charAt(before));
  }

  /** Adds a quotation and says whether it is one: not empty, and no attribute of HTML. */
  private boolean add(
      Family family, int outerBegin, int begin, int end, int outerEnd, Balance balance) {
    if (outerBegin > 0 && text.charAt(outerBegin - 1) == '=') {
      return false;
    }
    int from = begin;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from >= to) {
      return false;
    }
    found.add(
        new QuotedSpan(
            new Span(from, to),
            new Span(outerBegin, Math.max(outerEnd, to)),
            family == Family.SINGLE,
            balance));
    return true;
  }

  private void readMarks(int begin, int end) {
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '\'' || c == '`') {
        int stop = i + 1;
        while (stop < end && text.charAt(stop) == c) {
          stop++;
        }
        run(i, stop);
        i = stop;
      } else if (c == ',' && i + 1 < end && text.charAt(i + 1) == ',') {
        if (mayFollow(before(i)) && Character.isLetterOrDigit(after(i + 2))) {
          marks.add(new Mark(i, i + 2, Family.DOUBLE, Side.OPEN));
        }
        i += 2;
      } else {
        if (Characters.isMark(c) && !isInches(i)) {
          mark(i, i + 1, isDouble(i) ? Family.DOUBLE : Family.SINGLE);
        }
        i++;
      }
    }
  }

  /** A run of straight single marks or backticks: every two make a double one. */
  private void run(int begin, int end) {
    int i = begin;
    boolean odd = (end - begin) % 2 == 1;
    boolean singleFirst = odd && !mayFollow(before(begin));
    if (singleFirst) {
      mark(i, i + 1, Family.SINGLE);
      i++;
    }
    for (; i + 1 < end; i += 2) {
      mark(i, i + 2, Family.DOUBLE);
    }
    if (i < end) {
      mark(i, end, Family.SINGLE);
    }
  }

  private void mark(int begin, int end, Family family) {
    Side side = family == Family.SINGLE ? singleSide(begin) : doubleSide(begin, end);
    if (side != Side.NEITHER) {
      marks.add(new Mark(begin, end, family, side));
    }
  }

  private Side doubleSide(int begin, int end) {
    char before = before(begin);
    char after = after(end);
    boolean mayOpen = mayFollow(before) && !Characters.isSpace(after) && !closesBefore(end, after);
    boolean mayClose =
        !Characters.isSpace(before)
            && before != '('
            && before != '['
            && !Character.isLetterOrDigit(after);
    boolean endsLine = end >= text.length() || text.charAt(end) == '\n';
    return switch (text.charAt(begin)) {
      case '“', '„', '‟', '«', '`' -> (mayClose && !mayOpen) || endsLine ? Side.EITHER : Side.OPEN;
      case '”', '»' -> mayOpen && !mayClose ? Side.EITHER : Side.CLOSE;
      default -> mayOpen == mayClose ? Side.EITHER : mayOpen ? Side.OPEN : Side.CLOSE;
    };
  }

  private Side singleSide(int offset) {
    char before = before(offset);
    char after = after(offset + 1);
    char mark = text.charAt(offset);
    if ((mark == '‹' || mark == '›') && Characters.isSpace(before) && Characters.isSpace(after)) {
      return mark == '‹' ? Side.OPEN : Side.CLOSE;
    }
    if (mayFollow(before)) {
      boolean opens = mark != '’' && !Characters.isSpace(after) && !isElision(offset + 1);
      return opens ? Side.OPEN : Side.NEITHER;
    }
    if (Character.isLetterOrDigit(after) || Characters.isSpace(before)) {
      return Side.NEITHER;
    }
    boolean goesOn =
        Characters.isSpace(after)
            && offset + 2 < text.length()
            && Character.isLowerCase(text.charAt(offset + 2));
    boolean apostrophe = goesOn && (before == 's' || before == 'n' || Character.isDigit(before));
    return apostrophe ? Side.EITHER : Side.CLOSE;
  }

  /** Whether a word that is written with an apostrophe in front stands at {@code offset}. */
  private boolean isElision(int offset) {
    if (offset < text.length() && Character.isDigit(text.charAt(offset))) {
      return true;
    }
    int end = offset;
    while (end < text.length() && end - offset < 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return ELISIONS.contains(text.substring(offset, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a mark at {@code offset} stands for inches behind feet: {@code 6'2"}. */
  private boolean isInches(int offset) {
    int i = offset - 1;
    while (i >= 0 && i >= offset - 2 && Character.isDigit(text.charAt(i))) {
      i--;
    }
    return i > 0
        && i < offset - 1
        && isDouble(offset)
        && (text.charAt(i) == '\'' || text.charAt(i) == '’')
        && Character.isDigit(text.charAt(i - 1));
  }

  /** Whether a double mark that begins a paragraph opens a quotation. */
  private boolean opensAt(int offset) {
    int end = text.charAt(offset) == '\'' || text.charAt(offset) == '`' ? offset + 2 : offset + 1;
    return doubleSide(offset, end) == Side.OPEN;
  }

  /** An opening mark may follow this. */
  private static boolean mayFollow(char before) {
    return Characters.isSpace(before)
        || Characters.isOpener(before)
        || Character.getType(before) == Character.FORMAT;
  }

  /** Punctuation that follows a closing mark; an ellipsis may as well begin a quotation. */
  private boolean closesBefore(int offset, char after) {
    return switch (after) {
      case '.' -> offset + 1 >= text.length() || text.charAt(offset + 1) != '.';
      case ',', '?', '!', ';', ':', ')', ']' -> true;
      default -> false;
    };
  }

  /** The character before, past other marks beside it; a space at the text's begin. */
  private char before(int offset) {
    int i = offset - 1;
    while (i >= 0 && i >= offset - NEIGHBOURS && Characters.isMark(text.charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }

  private char after(int offset) {
    int i = offset;
    while (i < text.length() && i < offset + NEIGHBOURS && Characters.isMark(text.charAt(i))) {
      i++;
    }
    return i >= text.length() ? ' ' : text.charAt(i);
  }

  private boolean isDouble(int offset) {
    return switch (text.charAt(offset)) {
      case '"', '＂', '“', '”', '„', '‟', '«', '»' -> true;
      case '\'', '`' ->
          offset + 1 < text.length() && text.charAt(offset + 1) == text.charAt(offset);
      default -> false;
    };
  }
}
