package org.copydesk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.copydesk.job.RunReport;
import org.copydesk.job.RunRequest;

/**
 * {@code run.json} in the output folder: what schedulers and monitors read of the last run. While a
 * run goes on its status is {@code running}, so that a killed run is not taken for the one before.
 */
final class RunFile {

  private static final String NAME = "run.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Clock clock;
  private final ObjectNode content;

  private RunFile(Path folder, Clock clock, ObjectNode content) {
    this.folder = folder;
    this.clock = clock;
    this.content = content;
  }

  /**
   * Writes that a run has begun; makes the folder.
   *
   * @throws UsageException if the folder can't be written
   */
  static RunFile begin(RunRequest request, String version, Clock clock) {
    ObjectNode content = JSON.createObjectNode();
    content.putNull("run_id");
    content.put("status", "running");
    content.putNull("exit_code");
    content.put("date", request.date().toString());
    content.put("started_at", clock.instant().toString());
    content.putNull("ended_at");
    content.put("version", version);
    content.putNull("model_id");
    content.putNull("tables");
    content.set("counts", JSON.valueToTree(Map.of()));
    content.set("metrics", JSON.valueToTree(Map.of()));
    content.set("warnings", JSON.valueToTree(List.of()));
    content.putNull("error");
    try {
      RunFile file = new RunFile(new Path(request.output()), clock, content);
      file.write();
      return file;
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          "can't write to the output folder " + request.output() + ": " + e.getMessage());
    }
  }

  /** Writes how a run ended. */
  void end(RunReport report) {
    content.put("run_id", report.runId());
    content.put("status", report.status().label());
    content.put("exit_code", report.status().exitCode());
    content.put("started_at", report.startedAt().toString());
    content.put("ended_at", report.endedAt().toString());
    content.put("model_id", report.modelId());
    content.put("tables", report.tables());
    content.set("counts", JSON.valueToTree(report.counts().asMap()));
    content.set("metrics", JSON.valueToTree(report.metrics()));
    content.set("warnings", JSON.valueToTree(report.warnings()));
    try {
      write();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "published, but can't write " + NAME + ": " + e.getMessage(), e);
    }
  }

  /** Writes that a run came to no end. What goes wrong with that is added to {@code failure}. */
  void fail(Throwable failure) {
    content.put("status", "failed");
    content.put("exit_code", ExitCodes.of(failure));
    content.put("ended_at", clock.instant().toString());
    content.put("error", Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
    try {
      write();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Replaces the file as a whole. */
  private void write() throws IOException {
    Path file = new Path(folder, NAME);
    Path written = new Path(folder, "_" + NAME);
    // an instance of our own, since checksum files are for tables, not beside a file people look at
    try (FileSystem files = FileSystem.newInstance(folder.toUri(), new Configuration())) {
      files.setWriteChecksum(false);
      try (OutputStream out = files.create(written, true)) {
        out.write(bytes());
      }
      // a local rename replaces; other file systems refuse
      if (!files.rename(written, file)) {
        files.delete(file, false);
        files.rename(written, file);
      }
    }
  }

  private byte[] bytes() throws JsonProcessingException {
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content);
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
