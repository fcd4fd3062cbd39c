package org.copydesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program. Results go to stdout, everything else to stderr. */
public final class Main {

  /** Set by the launcher, which can tell whether stderr is a terminal. */
  private static final String TERMINAL = "org.copydesk.terminal";

  private Main() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    // whatever the platform's charset, and never closed: they are the process's own
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    // libraries that print must not print among the results
    System.setOut(err);
    System.setErr(err);
    Console.Progress progress =
        Boolean.getBoolean(TERMINAL) ? Console.Progress.SHOWN : Console.Progress.QUIET;
    int exitCode = run(new Console(out, err, progress, Clock.systemUTC()), arguments);
    out.flush();
    err.flush();
    if (exitCode == ExitCodes.OK && out.checkError()) {
      exitCode = ExitCodes.OTHER;
    }
    System.exit(exitCode);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /**
   * Runs one command; without any, shows what there are.
   *
   * @return its exit code
   */
  static int run(Console console, String... arguments) {
    CopydeskCommand command = new CopydeskCommand();
    try {
      return commandLine(console, command)
          .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    } catch (Error e) {
      // such as too small a heap; picocli handles exceptions only
      return report(console, command, e);
    }
  }

  private static CommandLine commandLine(Console console, CopydeskCommand command) {
    return new CommandLine(command)
        .addSubcommand(new RunCommand(console))
        .addSubcommand(new ExtractCommand(console))
        .addSubcommand(new RulesCommand(console))
        .addSubcommand(new ExplainCommand(console))
        .addSubcommand(new EvaluateCommand(console))
        .addSubcommand(new SqlCommand(console))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        // a file named @x is an input, not more arguments
        .setExpandAtFiles(false)
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler((failure, given) -> report(console, command, failure))
        .setExecutionExceptionHandler((failure, line, given) -> report(console, command, failure));
  }

  private static int report(Console console, CopydeskCommand command, Throwable failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    console.err().println("copydesk: " + Escapes.lines(message.strip()));
    int exitCode = ExitCodes.of(failure);
    if (failure instanceof CommandLine.ParameterException usage) {
      CommandLine line = usage.getCommandLine();
      CommandLine.UnmatchedArgumentException.printSuggestions(usage, line.getErr());
      console.err().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
    } else if (command.verbose()) {
      failure.printStackTrace(console.err());
    } else if (exitCode == ExitCodes.OTHER) {
      console.err().println("With --verbose the stack trace is shown.");
    }
    return exitCode;
  }
}
