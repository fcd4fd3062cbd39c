package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapesTest {

  @Test
  void ordinaryTextStaysAsItIs() {
    String text = "Müller’s “café” – 5 €, 日本, 👩‍🚒, e\u0301";

    assertThat(Escapes.line(text)).isEqualTo(text);
  }

  @Test
  void whatDrivesATerminalIsShownInstead() {
    assertThat(Escapes.line("\u001b[31mred\u0007")).isEqualTo("\\u001b[31mred\\u0007");
    assertThat(Escapes.line("a\u009b2Jb\u007f")).isEqualTo("a\\u009b2Jb\\u007f");
    assertThat(Escapes.line("one\r\ntwo\u2028three")).isEqualTo("one\\u000d\\u000atwo\\u2028three");
  }

  @Test
  void whatTurnsTextAroundOrHidesIsShownInstead() {
    assertThat(Escapes.line("a\u202eb\u2066c\u00ad\ufeff"))
        .isEqualTo("a\\u202eb\\u2066c\\u00ad\\ufeff");
    assertThat(Escapes.line("\ud83d alone, \udb40\udc41 tag"))
        .isEqualTo("\\ud83d alone, \\udb40\\udc41 tag");
  }

  @Test
  void linesMayBeKept() {
    assertThat(Escapes.lines("one\n\ttwo\u001b")).isEqualTo("one\n\ttwo\\u001b");
  }
}
