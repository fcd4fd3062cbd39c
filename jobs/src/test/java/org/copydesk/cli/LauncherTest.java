package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a folder with spaces, with programs in place of Java and Maven that say how they
 * were called.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

  @TempDir private Path folder;

  private Path home;
  private Path bin;
  private Path temp;

  private record Result(int exitCode, List<String> out, String err) {}

  @BeforeEach
  void repository() throws IOException {
    home = folder.resolve("a copy of it");
    bin = Files.createDirectories(folder.resolve("bin"));
    temp = Files.createDirectories(folder.resolve("temporary files"));
    Files.createDirectories(home.resolve("scripts"));
    Files.createDirectories(home.resolve("jobs/src/main"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.copy(Path.of("scripts/copydesk"), home.resolve("scripts/copydesk"));
    program(
        "java",
        """
        if [ "$1" = -version ]; then echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; fi
        printf '%s\\n' "$@"
        exit 10
        """);
    program(
        "mvn",
        """
        echo built >>"$BUILDS"
        target=$(dirname "$BUILDS")/target
        mkdir -p "$target/classes"
        touch "$BUILDS.jar"
        printf %s "$BUILDS.jar" >"$target/classpath.txt"
        """);
  }

  @Test
  void passesEverythingOnAndReturnsTheExitCode() throws Exception {
    Result result =
        launch("--heap", "2g", "-Da=b c", "run", "--input", "my articles", "-Dcopydesk.x=y", "");

    assertThat(result.exitCode()).isEqualTo(10);
    assertThat(result.out())
        .contains("@" + home.toRealPath() + "/conf/jvm.options", "-Xmx2g")
        .containsSubsequence("-Da=b c", "-Dcopydesk.x=y", "-cp")
        .endsWith("org.copydesk.cli.Main", "run", "--input", "my articles", "");
  }

  @Test
  void theHeapMayComeFromTheEnvironment() throws Exception {
    assertThat(launch("run").out()).contains("-Xmx4g");
    assertThat(launch(Map.of("COPYDESK_HEAP", "512m"), "run").out()).contains("-Xmx512m");
    assertThat(launch(Map.of("COPYDESK_HEAP", "512m"), "--heap=1g", "run").out())
        .contains("-Xmx1g");
    assertThat(launch("--heap", "big", "run").exitCode()).isEqualTo(2);
    assertThat(launch("--heap").exitCode()).isEqualTo(2);
  }

  @Test
  void buildsOnlyWhatIsMissingOrStale() throws Exception {
    assertThat(launch("run").err()).contains("copydesk: building");
    assertThat(launch("run").err()).isEmpty();
    assertThat(builds()).isEqualTo(1);

    Path source = Files.writeString(home.resolve("jobs/src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 2000));
    launch("run");
    assertThat(builds()).isEqualTo(2);
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    Files.setLastModifiedTime(home.resolve("jobs/src/main"), FileTime.fromMillis(0));
    launch("run");
    assertThat(builds()).isEqualTo(2);

    Files.delete(folder.resolve("a copy of it/builds.jar"));
    launch("run");
    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void aFailedBuildShowsItsLog() throws Exception {
    program("mvn", "echo no such symbol; exit 1");

    Result result = launch("run");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("no such symbol", "the build failed");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void anotherVersionOfJavaIsRefused() throws Exception {
    program("java", "echo 'openjdk version \"21.0.1\" 2023-10-17' >&2");

    Result result = launch("run");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("is version 21.0.1; Copydesk needs JDK 17");
    assertThat(launch(Map.of("JAVA_HOME", "/nowhere"), "run").err())
        .contains("JAVA_HOME is /nowhere, but there is no bin/java in it");
  }

  @Test
  void worksThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("scripts/copydesk"));

    assertThat(launch(link, Map.of(), "run").exitCode()).isEqualTo(10);
  }

  @Test
  void temporaryFilesGoAtTheEnd() throws Exception {
    program(
        "java",
        """
        if [ "$1" = -version ]; then echo 'openjdk version "17"' >&2; exit; fi
        for argument in "$@"; do case $argument in -Djava.io.tmpdir=*) touch "${argument#*=}/left" || exit 9; esac; done
        """);

    assertThat(launch("run").exitCode()).isZero();
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aStopReachesJavaAndTemporaryFilesGo() throws Exception {
    program(
        "java",
        """
        if [ "$1" = -version ]; then echo 'openjdk version "17"' >&2; exit; fi
        trap 'echo stopped; exit 143' TERM
        touch "$BUILDS.started"
        while :; do sleep 0.05; done
        """);
    launch("--heap=bad"); // nothing runs
    Process process = start(home.resolve("scripts/copydesk"), Map.of(), "run");
    while (!Files.exists(folder.resolve("a copy of it/builds.started"))) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(20);
    }
    process.destroy();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(Files.readString(folder.resolve("out"))).isEqualTo("stopped\n");
    assertThat(temp).isEmptyDirectory();
  }

  private Result launch(String... arguments) throws Exception {
    return launch(Map.of(), arguments);
  }

  private Result launch(Map<String, String> environment, String... arguments) throws Exception {
    return launch(home.resolve("scripts/copydesk"), environment, arguments);
  }

  private Result launch(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    int exitCode = start(script, environment, arguments).waitFor();
    return new Result(
        exitCode,
        Files.readAllLines(folder.resolve("out")),
        Files.readString(folder.resolve("err")));
  }

  private Process start(Path script, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "COPYDESK_HEAP"));
    builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
    builder.environment().put("TMPDIR", temp.toString());
    builder.environment().put("BUILDS", home.resolve("builds").toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private int builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }

  private void program(String name, String script) throws IOException {
    Path file = bin.resolve(name);
    Files.writeString(file, "#!/bin/bash\n" + script, StandardCharsets.UTF_8);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
