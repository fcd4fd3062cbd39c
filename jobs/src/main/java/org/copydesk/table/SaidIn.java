package org.copydesk.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.document.Quote;
import org.copydesk.document.QuoteKind;
import org.copydesk.text.Span;

/**
 * Tells in which quotation something is said: in the words themselves, or in the reported clause
 * around them. Spans are asked for in the order of the text.
 */
final class SaidIn {

  private final List<Quote> quotes;

  /** The numbers of the quotations of somebody's words, in the order of their clauses. */
  private final int[] order;

  private int next;

  SaidIn(List<Quote> quotes) {
    this.quotes = quotes;
    order =
        IntStream.range(0, quotes.size())
            .filter(i -> quotes.get(i).kind() != QuoteKind.SCARE)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> quotes.get(i).clause()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** The number of the quotation that {@code span} is said in; -1 for none. */
  int quote(Span span) {
    while (next < order.length && quotes.get(order[next]).clause().end() <= span.begin()) {
      next++;
    }
    int around = -1;
    for (int i = next; i < order.length; i++) {
      Quote quote = quotes.get(order[i]);
      if (quote.clause().begin() > span.begin()) {
        break;
      }
      if (quote.span().contains(span)) {
        return order[i];
      }
      if (around < 0 && quote.clause().contains(span)) {
        around = order[i];
      }
    }
    return around;
  }
}
