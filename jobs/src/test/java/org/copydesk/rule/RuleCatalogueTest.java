package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.document.Document;
import org.copydesk.document.EntityType;
import org.copydesk.spelling.Dictionary;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

final class RuleCatalogueTest {

  private static final RuleMetadata FIRST =
      new RuleMetadata("first", Category.STYLE, Severity.INFO, "First.");
  private static final RuleMetadata SECOND =
      new RuleMetadata("second", Category.STYLE, Severity.INFO, "Second.");

  private final RuleCatalogue catalogue = RuleCatalogue.standard(Dictionary.english());

  @Test
  void listsTheSameRulesWithAndWithoutADictionary() {
    assertThat(RuleCatalogue.metadata())
        .isEqualTo(catalogue.rules().stream().map(Rule::metadata).toList());
    assertThat(RuleCatalogue.ids()).hasSameSizeAs(catalogue.rules());
  }

  @Test
  void idsAreLowerCaseWordsWithDashes() {
    assertThat(RuleCatalogue.ids()).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void docsListEveryRuleAsItIs() throws IOException {
    String page =
        Files.readString(Path.of(System.getProperty("org.copydesk.home", "."), "docs", "rules.md"));
    String rows =
        page.lines().filter(line -> line.startsWith("| [")).collect(Collectors.joining("\n"));
    assertThat(rows)
        .isEqualTo(
            RuleCatalogue.metadata().stream()
                .map(
                    rule ->
                        "| [%1$s](../jobs/src/main/resources/rules/%1$s.md) | %2$s | %3$s | %4$s |"
                            .formatted(
                                rule.id(),
                                rule.category().label(),
                                rule.severity().label(),
                                rule.summary()))
                .collect(Collectors.joining("\n")));
  }

  @Test
  void keepsTheFindingOfTheRuleThatRanksFirst() {
    RuleCatalogue two =
        new RuleCatalogue(
            List.of(rule(FIRST, new Span(4, 8)), rule(SECOND, new Span(0, 5), new Span(8, 9))));
    assertThat(two.check(Documents.of("a text of words")))
        .extracting(Finding::span)
        .containsExactly(new Span(4, 8), new Span(8, 9));
  }

  @Test
  void leavesOutRulesByIdAndRefusesUnknownOnes() {
    Document document = Documents.of("He went to the the bank on a tje day.");
    assertThat(catalogue.check(document)).hasSize(2);
    assertThat(catalogue.without(Set.of("typo")).check(document))
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("doubled-word"));
    assertThatThrownBy(() -> catalogue.without(Set.of("tpyo")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tpyo");
  }

  @Test
  void manyClearSlipsMakeNoOtherLanguage() {
    assertThat(catalogue.check(Documents.of("He had recieved teh key of the goverment office.")))
        .extracting(Finding::suggestion)
        .containsExactly("received", "the", "government");
  }

  @Test
  void aSlipInATitleIsNoPersonsName() {
    String text =
        "The Secretary of Justlce Osric Vantongeren spoke. In June the Justice office met.";
    List<RulePage.Mention> mentions =
        List.of(person(text, "Justlce"), person(text, "Osric Vantongeren"));
    assertThat(catalogue.check(Documents.of(text, null, mentions)))
        .extracting(Finding::suggestion)
        .containsExactly("Justice");
  }

  private static RulePage.Mention person(String text, String name) {
    int begin = text.indexOf(name);
    return new RulePage.Mention(EntityType.PER, new Span(begin, begin + name.length()));
  }

  @Test
  void refusesTwoRulesOfOneId() {
    assertThatThrownBy(() -> new RuleCatalogue(List.of(rule(FIRST), rule(FIRST))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesAnyTextWithoutFailing() {
    for (String text :
        List.of("", " \n\n ", "t", "1,2", "\uD83D\uDE00 q \uD83D\uDE00", "\u0000", "a-\nb -")) {
      assertThat(catalogue.check(Documents.of(text))).isNotNull();
    }
  }

  private static Rule rule(RuleMetadata metadata, Span... spans) {
    return new Rule() {
      @Override
      public RuleMetadata metadata() {
        return metadata;
      }

      @Override
      public List<Finding> check(Document document) {
        return List.of(spans).stream()
            .map(span -> new Finding(metadata, span, "m", null, 0.9, List.of(), null))
            .toList();
      }
    };
  }
}
