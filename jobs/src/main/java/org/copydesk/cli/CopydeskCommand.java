package org.copydesk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What all commands share. */
@Command(
    name = "copydesk",
    description = "Proofreads an archive of articles and publishes what it finds as tables.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    footer = {
      "",
      "Exit codes: 0 done; 10 published with quality warnings; 20 quality gate failed, nothing",
      "published; 2 wrong usage or settings; 3 input missing or unreadable; 1 anything else.",
      "",
      "scripts/copydesk also takes --heap SIZE (before the command; the JVM's largest heap, 4g",
      "without it) and -Dkey=value (for settings: -Dcopydesk.input.format=csv)."
    })
final class CopydeskCommand {

  @Option(
      names = "--verbose",
      description = "On failure, show the stack trace too.",
      scope = ScopeType.INHERIT)
  private boolean verbose;

  boolean verbose() {
    return verbose;
  }
}
