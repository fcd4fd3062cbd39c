package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.copydesk.document.EntityType;
import org.copydesk.rule.RulePage.Example;
import org.copydesk.rule.RulePage.Expected;
import org.copydesk.rule.RulePage.Mention;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

final class RulePageTest {

  @Test
  void readsMarksEntitiesDatesAndLineBreaks() {
    RulePage page =
        RulePage.parse(
            """
            # some-rule

            Its summary.

            ## Examples

            - bad (2024-05-20): {PER|Ann Poe} [[tok => took]] it.\\nThen left.
            - bad: A [[stray => ]] word.
            - bad: The [[thing]] is wrong.
            - good: All is well.
            """);
    assertThat(page.id()).isEqualTo("some-rule");
    assertThat(page.summary()).isEqualTo("Its summary.");
    assertThat(page.examples()).hasSize(4);
    Example first = page.examples().get(0);
    assertThat(first.text()).isEqualTo("Ann Poe tok it.\nThen left.");
    assertThat(first.published()).isEqualTo(LocalDate.of(2024, 5, 20));
    assertThat(first.mentions()).containsExactly(new Mention(EntityType.PER, new Span(0, 7)));
    assertThat(first.expected()).isEqualTo(new Expected(new Span(8, 11), "took"));
    assertThat(page.examples())
        .extracting(Example::expected)
        .containsExactly(
            new Expected(new Span(8, 11), "took"),
            new Expected(new Span(2, 7), ""),
            new Expected(new Span(4, 9), null),
            null);
  }

  @Test
  void refusesAnExampleThatMarksTheWrongNumberOfPlaces() {
    for (String item : new String[] {"- bad: none", "- good: [[a]]", "- bad: [[a]] and [[b]]"}) {
      assertThatThrownBy(() -> RulePage.parse("# r\n\nS.\n\n" + item))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesAPageWithoutTitleAndAnUnknownRule() {
    assertThatThrownBy(() -> RulePage.parse("no title"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RulePage.markdown("none"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
