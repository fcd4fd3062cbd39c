package org.copydesk.cli;

import java.util.List;
import org.copydesk.rule.RuleCatalogue;
import org.copydesk.rule.RuleMetadata;
import picocli.CommandLine.Command;

/** Lists the rule catalogue. */
@Command(name = "rules", description = "Lists the rules: id, category, severity, summary.")
final class RulesCommand implements Runnable {

  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    List<RuleMetadata> rules = RuleCatalogue.metadata();
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleMetadata rule : rules) {
      console
          .out()
          .printf(
              "%-" + width + "s  %-10s  %-7s  %s%n",
              rule.id(),
              rule.category().label(),
              rule.severity().label(),
              rule.summary());
    }
  }
}
