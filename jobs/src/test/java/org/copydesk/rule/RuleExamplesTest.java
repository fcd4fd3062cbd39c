package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.document.Document;
import org.copydesk.rule.RulePage.Example;
import org.copydesk.rule.RulePage.Expected;
import org.copydesk.spelling.Dictionary;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every rule's page through the whole catalogue. */
final class RuleExamplesTest {

  private static final int LEAST_BAD = 3;
  private static final int LEAST_GOOD = 5;

  private final RuleCatalogue catalogue = RuleCatalogue.standard(Dictionary.english());

  @TestFactory
  Stream<DynamicContainer> everyRule() {
    return catalogue.rules().stream().map(this::rule);
  }

  private DynamicContainer rule(Rule rule) {
    RuleMetadata metadata = rule.metadata();
    RulePage page = RulePage.of(metadata.id());
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("has a page", () -> checkPage(metadata, page)));
    for (Example example : page.examples()) {
      Expected expected = example.expected();
      tests.add(expected == null ? good(example) : bad(metadata, example, expected));
    }
    return dynamicContainer(metadata.id(), tests);
  }

  private static void checkPage(RuleMetadata metadata, RulePage page) {
    assertThat(page.id()).isEqualTo(metadata.id());
    assertThat(page.summary()).isEqualTo(metadata.summary());
    assertThat(RulePage.markdown(metadata.id()))
        .contains(
            "\n## Problem\n",
            "\n## Why it matters\n",
            "\n## When it is wrong\n",
            "\n## Source\n",
            "\n## Examples\n");
    assertThat(page.examples())
        .filteredOn(example -> example.expected() != null)
        .hasSizeGreaterThanOrEqualTo(LEAST_BAD);
    assertThat(page.examples())
        .filteredOn(example -> example.expected() == null)
        .hasSizeGreaterThanOrEqualTo(LEAST_GOOD);
  }

  private DynamicTest bad(RuleMetadata metadata, Example example, Expected expected) {
    return dynamicTest(
        "bad: " + example.text(),
        () -> {
          List<Finding> findings = catalogue.check(document(example));
          assertThat(findings).hasSize(1);
          Finding finding = findings.get(0);
          assertThat(finding.rule()).isEqualTo(metadata);
          assertThat(finding.span()).isEqualTo(expected.span());
          assertThat(finding.suggestion()).isEqualTo(expected.suggestion());
          assertThat(finding.confidence()).isBetween(0.5, 1.0);
          assertThat(finding.evidence())
              .allSatisfy(
                  span -> assertThat(span.end()).isLessThanOrEqualTo(example.text().length()));
          if (metadata.category() == Category.FIGURES || metadata.category() == Category.DATES) {
            assertThat(finding.proof()).isNotBlank();
          }
          if (expected.suggestion() != null) {
            assertThat(catalogue.check(corrected(example, expected))).isEmpty();
          }
        });
  }

  private DynamicTest good(Example example) {
    return dynamicTest(
        "good: " + example.text(), () -> assertThat(catalogue.check(document(example))).isEmpty());
  }

  private static Document document(Example example) {
    return Documents.of(example.text(), example.published(), example.mentions());
  }

  private static Document corrected(Example example, Expected expected) {
    String text = example.text();
    String corrected =
        text.substring(0, expected.span().begin())
            + expected.suggestion()
            + text.substring(expected.span().end());
    return Documents.of(corrected, example.published(), List.of());
  }
}
