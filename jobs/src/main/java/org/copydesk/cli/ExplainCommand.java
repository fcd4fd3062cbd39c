package org.copydesk.cli;

import java.util.Set;
import org.copydesk.rule.RuleCatalogue;
import org.copydesk.rule.RulePage;
import org.copydesk.settings.NearestWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a rule's page. */
@Command(name = "explain", description = "Explains a rule, with examples.")
final class ExplainCommand implements Runnable {

  @Parameters(paramLabel = "RULE_ID", description = "An id as listed by the command rules.")
  private String ruleId = "";

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Set<String> known = RuleCatalogue.ids();
    if (!known.contains(ruleId)) {
      throw new UsageException(
          "there is no rule "
              + ruleId
              + NearestWord.hint(ruleId, known)
              + " (the command rules lists them all)");
    }
    console.out().print(RulePageText.of(RulePage.markdown(ruleId)));
  }
}
