package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.copydesk.settings.InputFormat;
import org.copydesk.settings.InputSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir private Path folder;

  @Test
  void aFolderGivesTheFilesBelowItInOrder() {
    make("b/z.jsonl", "b/a/late.CSV.GZ", "a.txt", "c.parquet", "b.tsv.zst", "d.ndjson.bz2");

    assertThat(names(folder.toString()))
        .containsExactly(
            "a.txt", "b/a/late.CSV.GZ", "b/z.jsonl", "b.tsv.zst", "c.parquet", "d.ndjson.bz2");
  }

  @Test
  void hiddenAndUnknownFilesArePassedOver() {
    make("a.txt", ".a.txt.crc", "_SUCCESS", "_temporary/b.txt", ".git/c.txt", "README.md", "d");

    assertThat(names(folder.toString())).containsExactly("a.txt");
  }

  @Test
  void aChosenFormatTakesEveryName() {
    make("a.data", "b", "_c");

    assertThat(InputFiles.list(new Configuration(), List.of(folder.toString()), jsonLines()))
        .extracting(SourceFile::relative)
        .containsExactly("a.data", "b");
  }

  @Test
  void aNameIsThePathAsGivenAndWhatFollows() {
    make("night 1/a.txt");

    assertThat(list(folder + "//"))
        .extracting(SourceFile::name)
        .containsExactly(folder + "/night 1/a.txt");
    assertThat(list(folder + "/night 1/a.txt"))
        .extracting(SourceFile::name)
        .containsExactly(folder + "/night 1/a.txt");
    assertThat(list(folder + "/night*/*.txt"))
        .extracting(SourceFile::name)
        .containsExactly(folder + "/night 1/a.txt");
    assertThat(list(folder.toUri().toString()))
        .extracting(SourceFile::name)
        .containsExactly(folder.toUri().toString().replaceAll("/$", "") + "/night 1/a.txt");
  }

  @Test
  void namesMayHoldAnyCharacter() {
    make("a:b.txt", "c%20d.txt", "é [1] {2} *.txt", "x,y.txt");

    List<SourceFile> files = list(folder.toString());

    assertThat(files).hasSize(4);
    for (SourceFile file : files) {
      try (SourceStream stream = SourceStream.open(file, new Configuration())) {
        assertThat(stream.read()).isEqualTo('x');
      }
      assertThat(list(file.name())).extracting(SourceFile::name).containsExactly(file.name());
    }
  }

  @Test
  void aFileThatSeveralPathsLeadToCountsOnce() {
    make("in/a.txt", "in/b/c.txt");
    String in = folder + "/in";

    assertThat(list(in, in + "/b", in + "/a.txt", in + "/*", in + "/", in)).hasSize(2);
  }

  @Test
  void aHiddenFileIsReadWhenItIsGiven() {
    make("_drop/a.txt", "b.txt");

    assertThat(names(folder.toString(), folder + "/_drop")).containsExactly("b.txt", "a.txt");
  }

  @Test
  void theOrderOfThePathsDoesNotMatter() {
    make("a/1.txt", "b/2.txt");

    assertThat(list(folder + "/a", folder + "/b")).isEqualTo(list(folder + "/b", folder + "/a"));
  }

  @Test
  void aPathThatIsMissingIsNamed() {
    assertThatThrownBy(() -> list(folder + "/gone"))
        .isInstanceOf(InputException.class)
        .hasMessage("no such file or folder: " + folder + "/gone");
    assertThatThrownBy(() -> list(folder + "/gone/*.txt"))
        .isInstanceOf(InputException.class)
        .hasMessage("nothing matches " + folder + "/gone/*.txt");
  }

  @Test
  void anEmptyFolderIsNamed() throws IOException {
    make("full/a.txt", "other/a.xml");
    Files.createDirectory(folder.resolve("empty"));

    for (String name : List.of("empty", "other")) {
      assertThatThrownBy(() -> list(folder + "/full", folder + "/" + name))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith("nothing to read in " + folder + "/" + name);
    }
  }

  @Test
  void aFileOfUnknownFormatIsNamed() {
    make("a.xml");

    assertThatThrownBy(() -> list(folder + "/a.xml"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(folder + "/a.xml")
        .hasMessageContaining("--format");
  }

  @Test
  void aFileSystemThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> list("nowhere://host/a.txt"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nowhere://host/a.txt");
    assertThatThrownBy(() -> list("")).isInstanceOf(InputException.class);
  }

  private List<SourceFile> list(String... paths) {
    return InputFiles.list(new Configuration(), Arrays.asList(paths), ReadBytes.SETTINGS);
  }

  private List<String> names(String... paths) {
    return list(paths).stream().map(SourceFile::relative).toList();
  }

  private static InputSettings jsonLines() {
    InputSettings settings = ReadBytes.SETTINGS;
    return new InputSettings(
        InputFormat.JSONL,
        settings.charset(),
        settings.maxTextBytes(),
        settings.maxRecordBytes(),
        settings.maxExpansion(),
        settings.splitBytes(),
        settings.authorSeparator(),
        settings.fields());
  }

  private void make(String... names) {
    try {
      for (String name : names) {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
