package org.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Span;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnbalancedMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The weir is shut.",
        "“The weir is shut,” said the miller. \"Nobody came.\"",
        "“The weir is shut.\n\n“The mill stands still.\n\n“We wait,” said the miller.",
        "“The weir is shut.\n\nThe mill stands still.\n\nWe wait,” said the miller.",
        "\"The weir is shut.\nThe mill stands still.\nWe wait,\" said the miller.",
        "The plank is 6'2\" long and 9\" wide.",
        "Oats, the sack  \"  4s. 6d.",
        "The millers' boys' boots stood in the rain.",
        "See <a href=\"weir.html>the weir</a>.",
        "He ran [off « the page and no » came,",
        "A \"b \"c \"d.",
        "The miller rose and said, “the weir\nstays shut until the engineers\nhave seen it, and"
            + " then he\nleft the hall with his\nboys and the\ndog."
      })
  void whatMayBeMeantIsNotFound(String text) {
    assertThat(found(text)).isEmpty();
  }

  private static List<Span> found(String text) {
    return UnbalancedMarks.of(Tokenizer.tokenize(text));
  }

  @Test
  void loneMarksAreFound() {
    assertThat(found("He said, \"the weir is shut, and left.")).containsExactly(new Span(9, 10));
    assertThat(found("The weir is shut,” he said.")).containsExactly(new Span(17, 18));
    assertThat(found("''The weir is shut.\n\nNobody came.")).containsExactly(new Span(0, 2));
  }

  @Test
  void oneOfAParagraphIsGiven() {
    String text = "“No,” said he. “Yes,” said she. “No,” said he.\n";
    String lone = "“So. “But.\n";
    List<Span> found = found(text + text + lone + text);
    assertThat(found).containsExactly(new Span(text.length() * 2, text.length() * 2 + 1));
  }

  @Test
  void manyInATextTellNothing() {
    assertThat(found("“The weir is shut.\n\nThe “mill stands still.\n\nYes.")).isEmpty();
  }
}
