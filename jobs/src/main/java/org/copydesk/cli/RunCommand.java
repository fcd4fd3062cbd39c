package org.copydesk.cli;

import java.util.concurrent.Callable;
import org.copydesk.job.RunRequest.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The nightly job. */
@Command(name = "run", description = "Runs the nightly job: read, extract, check, publish, report.")
final class RunCommand implements Callable<Integer> {

  @Mixin private JobOptions options = new JobOptions();

  private final Console console;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new JobRunner(console, options).run(Scope.ALL);
  }
}
