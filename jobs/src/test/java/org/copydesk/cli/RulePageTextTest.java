package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePageTextTest {

  @Test
  void aPageReadsAsText() {
    assertThat(
            RulePageText.of(
                """
                # doubled-word

                A word stands **twice**.

                ## Source

                The `BREAK` of *[a handbook](https://example.org/a)*, page 3.

                - bad: It was [[the the => the]] mayor, and `the` mayor.
                - bad (2024-05-20): On [[Friday]], {PER|Ann Lee} left.\\nLater.
                - good: He had had enough.
                """))
        .isEqualTo(
            """
            doubled-word
            ------------

            A word stands twice.

            Source
            ------

            The BREAK of a handbook (https://example.org/a), page 3.

            - bad: It was [the the → the] mayor, and `the` mayor.
            - bad (2024-05-20): On [Friday], Ann Lee left. / Later.
            - good: He had had enough.
            """);
  }
}
