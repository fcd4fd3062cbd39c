package org.copydesk.cli;

import java.util.concurrent.Callable;
import org.copydesk.job.RunRequest.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The nightly job without the rules. */
@Command(
    name = "extract",
    description = "Runs the nightly job without the rules: entities, quotations and claims only.")
final class ExtractCommand implements Callable<Integer> {

  @Mixin private JobOptions options = new JobOptions();

  private final Console console;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new JobRunner(console, options).run(Scope.EXTRACT);
  }
}
