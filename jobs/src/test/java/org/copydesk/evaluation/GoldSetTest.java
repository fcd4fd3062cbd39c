package org.copydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.input.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldSetTest {

  @TempDir Path folder;

  @Test
  void aFolderIsRead() throws IOException {
    write(
        "articles.jsonl",
        """
        {"id": "a", "text": " The tide\\u00a0turned\\u2003at\\u001cnoon.\\n"}

        {"id": "b", "text": ""}
        """);
    write("entities.jsonl", "{\"article_id\": \"a\"}\n\n");
    GoldSet gold = GoldSet.read(folder, Task.ENTITIES);
    assertThat(gold.name()).isEqualTo(folder.getFileName().toString());
    assertThat(gold.articleIds()).containsExactlyInAnyOrder("a", "b");
    assertThat(gold.words()).isEqualTo(5);
    assertThat(gold.annotations()).hasSize(1);
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    write("articles.jsonl", "");
    assertThatThrownBy(() -> GoldSet.read(folder, Task.CLAIMS))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("claims.jsonl");
  }

  @Test
  void whatIsNotJsonIsNamed() throws IOException {
    write("articles.jsonl", "{\"id\": \"a\"}\n{\"id\": \n");
    assertThatThrownBy(() -> GoldSet.read(folder, Task.CLAIMS))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("articles.jsonl, object 2");
  }

  @Test
  void whatIsNotUtf8IsNamed() throws IOException {
    Files.write(
        folder.resolve("articles.jsonl"),
        "{\"id\": \"Amélie\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> GoldSet.read(folder, Task.CLAIMS))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not UTF-8");
  }

  private void write(String file, String lines) throws IOException {
    Files.writeString(folder.resolve(file), lines);
  }
}
