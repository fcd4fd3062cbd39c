package org.copydesk.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Puts a staged run in the place of its date. The journal is the point of no return: before it
 * stands nothing has changed, and once it stands the moves are carried through, by the next run if
 * this one is killed among them. Each move may be done again.
 */
final class Publisher {

  private final FileSystem files;
  private final OutputLayout layout;

  Publisher(FileSystem files, OutputLayout layout) {
    this.files = files;
    this.layout = layout;
  }

  /** Carries through what a killed run had begun to publish, and clears what it had only staged. */
  void recover() throws IOException {
    if (files.exists(layout.journal())) {
      String[] lines;
      try (InputStream in = files.open(layout.journal())) {
        lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      }
      move(lines[0], LocalDate.parse(lines[1]), List.of(lines).subList(2, lines.length));
    }
    files.delete(layout.staging(), true);
  }

  /**
   * Replaces the date's rows of every table, the {@code runs} table last.
   *
   * @param runId whose staging folder to take
   * @param date the partition
   * @param tables in this order
   */
  void publish(String runId, LocalDate date, List<String> tables) throws IOException {
    String journal = runId + '\n' + date + '\n' + String.join("\n", tables);
    Path draft = new Path(layout.staging(runId), "journal");
    try (OutputStream out = files.create(draft, true)) {
      out.write(journal.getBytes(StandardCharsets.UTF_8));
    }
    rename(draft, layout.journal());
    move(runId, date, tables);
    files.delete(layout.staging(runId), true);
  }

  private void move(String runId, LocalDate date, List<String> tables) throws IOException {
    for (String table : tables) {
      Path staged = new Path(layout.staging(runId), "tables/" + table);
      if (files.exists(staged)) {
        Path target = layout.partition(table, date);
        files.delete(target, true);
        files.mkdirs(target.getParent());
        rename(staged, target);
      }
    }
    files.delete(layout.journal(), false);
  }

  /** Keeps a run that the gate refused for a look. */
  void quarantine(String runId) throws IOException {
    Path target = layout.quarantine(runId);
    files.mkdirs(target);
    rename(new Path(layout.staging(runId), "tables"), new Path(target, "tables"));
    files.delete(layout.staging(runId), true);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("can't rename " + from + " to " + to);
    }
  }
}
