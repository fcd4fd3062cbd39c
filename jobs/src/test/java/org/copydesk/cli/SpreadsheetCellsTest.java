package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+2",
        "+SUM(A1)",
        "-cmd",
        "@name",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "-1+2",
        "- 5",
        "-",
        "+",
        "-1.5.2",
        "-5E",
        "-.5",
        "=HYPERLINK(\"x\")"
      })
  void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    assertThat(SpreadsheetCells.inert(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "word",
        "a=b",
        " =1",
        "-5",
        "+5",
        "-12.50",
        "-1.5E-7",
        "1,000",
        "2026-01-02",
        "'=1"
      })
  void everythingElseStays(String text) {
    assertThat(SpreadsheetCells.inert(text)).isEqualTo(text);
  }
}
