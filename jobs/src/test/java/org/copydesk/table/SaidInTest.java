package org.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.document.Quote;
import org.copydesk.document.QuoteKind;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

final class SaidInTest {

  @Test
  void wordsAndTheClauseAroundThemAreTheirs() {
    SaidIn saidIn = new SaidIn(List.of(quote(20, 30, 10, 50, QuoteKind.FRAGMENT)));
    assertThat(saidIn.quote(new Span(5, 8))).isEqualTo(-1);
    assertThat(saidIn.quote(new Span(12, 15))).isZero();
    assertThat(saidIn.quote(new Span(22, 25))).isZero();
    assertThat(saidIn.quote(new Span(45, 48))).isZero();
    assertThat(saidIn.quote(new Span(48, 53))).isEqualTo(-1);
  }

  @Test
  void wordsComeBeforeTheClauseOfOthers() {
    SaidIn saidIn =
        new SaidIn(
            List.of(
                quote(20, 30, 10, 50, QuoteKind.FRAGMENT),
                quote(35, 45, 10, 50, QuoteKind.FRAGMENT)));
    assertThat(saidIn.quote(new Span(12, 15))).isZero();
    assertThat(saidIn.quote(new Span(36, 38))).isEqualTo(1);
    assertThat(saidIn.quote(new Span(46, 48))).isZero();
  }

  @Test
  void scareQuotesSayNothing() {
    SaidIn saidIn =
        new SaidIn(
            List.of(
                quote(10, 50, 10, 50, QuoteKind.INDIRECT),
                quote(20, 30, 20, 30, QuoteKind.SCARE),
                quote(60, 70, 60, 70, QuoteKind.SCARE)));
    assertThat(saidIn.quote(new Span(22, 25))).isZero();
    assertThat(saidIn.quote(new Span(62, 65))).isEqualTo(-1);
  }

  @Test
  void aClauseMayBeginBeforeTheWordsOfTheQuotationBefore() {
    SaidIn saidIn =
        new SaidIn(
            List.of(quote(0, 8, 0, 8, QuoteKind.DIRECT), quote(30, 40, 9, 60, QuoteKind.FRAGMENT)));
    assertThat(saidIn.quote(new Span(2, 4))).isZero();
    assertThat(saidIn.quote(new Span(10, 12))).isEqualTo(1);
  }

  private static Quote quote(int begin, int end, int clauseBegin, int clauseEnd, QuoteKind kind) {
    return new Quote(
        new Span(begin, end),
        0,
        new Span(clauseBegin, clauseEnd),
        kind,
        "x".repeat(end - begin),
        0,
        null,
        null,
        null,
        null,
        "none",
        1);
  }
}
