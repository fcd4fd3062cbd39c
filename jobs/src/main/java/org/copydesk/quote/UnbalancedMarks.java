package org.copydesk.quote;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;

/**
 * The quotation marks that lost their other half: double marks alone in their paragraph.
 *
 * <p>Left out is what may be meant: inches and seconds behind a figure, ditto marks, marks of HTML,
 * and a quotation over paragraphs that has its opening mark at the first only. Where many marks are
 * alone, as in a scanned text, they tell nothing.
 */
public final class UnbalancedMarks {

  /** From so many lone marks on, a paragraph is broken or not written in quotation marks. */
  private static final int BROKEN_PARAGRAPH = 3;

  /** With several lone marks and fewer quotations than this for each, a text is broken. */
  private static final int LEAST_QUOTED = 4;

  /** The longest quotation over paragraphs without a mark at each, in UTF-16 units. */
  private static final int LONGEST = 4_000;

  private UnbalancedMarks() {}

  /** The lone marks of a text in order, at most one in a paragraph. */
  public static List<Span> of(TokenizedText tokens) {
    if (tokens.isWrapped()) {
      return List.of();
    }
    String text = tokens.text();
    Paragraphs paragraphs = Paragraphs.of(tokens);
    QuotationMarks marks = QuotationMarks.of(text, paragraphs);
    List<UnpairedMark> unpaired = withoutLong(text, paragraphs, marks.unpaired());
    List<Span> lone = new ArrayList<>();
    for (int i = 0; i < unpaired.size(); ) {
      int end = paragraphs.endAfter(unpaired.get(i).begin());
      int next = i;
      while (next < unpaired.size() && unpaired.get(next).begin() < end) {
        next++;
      }
      UnpairedMark mark = unpaired.get(i);
      if (next - i < BROKEN_PARAGRAPH && isQuotationMark(text, mark)) {
        lone.add(mark.span());
      }
      i = next;
    }
    boolean broken = lone.size() > 1 && marks.quoted() < lone.size() * LEAST_QUOTED;
    return broken ? List.of() : lone;
  }

  /** The marks but those that open and close a quotation over paragraphs. */
  private static List<UnpairedMark> withoutLong(
      String text, Paragraphs paragraphs, List<UnpairedMark> unpaired) {
    List<UnpairedMark> left = new ArrayList<>(unpaired.size());
    for (int i = 0; i < unpaired.size(); i++) {
      UnpairedMark mark = unpaired.get(i);
      UnpairedMark next = i + 1 < unpaired.size() ? unpaired.get(i + 1) : null;
      if (next != null
          && next.begin() - mark.end() <= LONGEST
          && (mark.opening() || isStraight(text, mark))
          && (!next.opening() || isStraight(text, next))
          && paragraphs.endBetween(mark.end(), next.begin())) {
        i++;
      } else {
        left.add(mark);
      }
    }
    return left;
  }

  /** Whether a mark looks alike on both sides, so that a space astray turns it. */
  private static boolean isStraight(String text, UnpairedMark mark) {
    char glyph = text.charAt(mark.begin());
    return glyph == '"' || glyph == '＂' || glyph == '\'';
  }

  private static boolean isQuotationMark(String text, UnpairedMark mark) {
    char before = mark.begin() == 0 ? ' ' : text.charAt(mark.begin() - 1);
    char after = mark.end() == text.length() ? ' ' : text.charAt(mark.end());
    boolean measure = Character.isDigit(before) || before == '½' || before == '¼' || before == '¾';
    boolean ditto = Characters.isSpace(before) && Characters.isSpace(after);
    boolean stray = !mark.opening() && !Characters.endsClause(before) && before != ')';
    return isCommon(text.charAt(mark.begin()))
        && !measure
        && !ditto
        && !stray
        && !isOfHtml(before)
        && !isOfHtml(after);
  }

  /** A mark of English; guillemets and low marks are mostly dust where they stand alone. */
  private static boolean isCommon(char glyph) {
    return switch (glyph) {
      case '"', '＂', '“', '”', '\'', '`' -> true;
      default -> false;
    };
  }

  private static boolean isOfHtml(char beside) {
    return beside == '=' || beside == '<' || beside == '>';
  }
}
