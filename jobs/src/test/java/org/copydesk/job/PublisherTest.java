package org.copydesk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
  private static final List<String> TABLES = List.of("articles", "quotes", "runs");

  @TempDir Path output;
  private Publisher publisher;

  @BeforeEach
  void open() throws IOException {
    publisher =
        new Publisher(
            FileSystem.getLocal(new Configuration()), new OutputLayout(output.toString()));
  }

  @Test
  void aRunTakesThePlaceOfItsDateAndNoOther() throws IOException {
    write("tables/articles/run_date=2026-03-01/part", "the day before");
    write("tables/articles/run_date=2026-03-02/part", "the first run");
    write("tables/articles/run_date=2026-03-02/second-part", "the first run");
    stage("r2");

    publisher.publish("r2", DATE, TABLES);

    assertThat(read("tables/articles/run_date=2026-03-01/part")).isEqualTo("the day before");
    assertThat(read("tables/articles/run_date=2026-03-02/part")).isEqualTo("r2");
    assertThat(output.resolve("tables/articles/run_date=2026-03-02/second-part")).doesNotExist();
    assertThat(read("tables/runs/run_date=2026-03-02/part")).isEqualTo("r2");
    assertThat(output.resolve("_publishing")).doesNotExist();
    assertThat(output.resolve("_staging/r2")).doesNotExist();
  }

  @Test
  void aRunKilledBeforeItsJournalLeavesNothingBehind() throws IOException {
    write("tables/articles/run_date=2026-03-02/part", "the first run");
    stage("r2");

    publisher.recover();

    assertThat(read("tables/articles/run_date=2026-03-02/part")).isEqualTo("the first run");
    assertThat(output.resolve("_staging")).doesNotExist();
  }

  @Test
  void aRunKilledAmongItsMovesIsCarriedThrough() throws IOException {
    for (int moved = 0; moved <= TABLES.size(); moved++) {
      stage("r2");
      write("_publishing", "r2\n2026-03-02\narticles\nquotes\nruns");
      for (String table : TABLES) {
        write("tables/" + table + "/run_date=2026-03-02/part", "the first run");
      }
      for (String table : TABLES.subList(0, moved)) {
        Files.delete(output.resolve("_staging/r2/tables/" + table + "/part"));
        Files.delete(output.resolve("_staging/r2/tables/" + table));
        write("tables/" + table + "/run_date=2026-03-02/part", "r2");
      }

      publisher.recover();

      for (String table : TABLES) {
        assertThat(read("tables/" + table + "/run_date=2026-03-02/part")).isEqualTo("r2");
      }
      assertThat(output.resolve("_publishing")).doesNotExist();
      assertThat(output.resolve("_staging")).doesNotExist();
    }
  }

  @Test
  void aRunKilledBetweenDeletingAndMovingIsCarriedThrough() throws IOException {
    stage("r2");
    write("_publishing", "r2\n2026-03-02\narticles\nquotes\nruns");

    publisher.recover();

    assertThat(read("tables/articles/run_date=2026-03-02/part")).isEqualTo("r2");
  }

  @Test
  void aRunThatTheGateRefusesIsKeptAside() throws IOException {
    stage("r2");

    publisher.quarantine("r2");

    assertThat(read("_quarantine/r2/tables/articles/part")).isEqualTo("r2");
    assertThat(output.resolve("tables")).doesNotExist();
  }

  private void stage(String runId) throws IOException {
    for (String table : TABLES) {
      write("_staging/" + runId + "/tables/" + table + "/part", runId);
    }
  }

  private void write(String path, String content) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private String read(String path) throws IOException {
    return Files.readString(output.resolve(path));
  }
}
