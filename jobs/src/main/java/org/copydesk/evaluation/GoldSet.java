package org.copydesk.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.input.InputException;

/**
 * A folder of articles annotated by hand: {@code articles.jsonl} in the job's own input format, and
 * for each task a file of JSON Lines with the columns of the published table that are measured.
 *
 * @param name of the folder
 * @param task what is annotated
 * @param articleIds of the annotated articles; rows of others are not measured
 * @param words of all articles, as white space parts them
 * @param annotations one JSON object each
 */
public record GoldSet(
    String name, Task task, Set<String> articleIds, long words, List<JsonNode> annotations) {

  private static final String ARTICLES = "articles.jsonl";
  private static final ObjectMapper JSON = new ObjectMapper();

  public GoldSet {
    articleIds = Set.copyOf(articleIds);
    annotations = List.copyOf(annotations);
  }

  /**
   * Reads a folder.
   *
   * @throws InputException when a file is missing, unreadable or not what it should be
   */
  public static GoldSet read(Path folder, Task task) {
    List<JsonNode> articles = lines(articles(folder));
    List<JsonNode> annotations = lines(folder.resolve(task.label() + ".jsonl"));
    return new GoldSet(
        folder.toAbsolutePath().normalize().getFileName().toString(),
        task,
        articles.stream()
            .map(article -> AnnotationReader.required(article, "id").asText())
            .collect(Collectors.toUnmodifiableSet()),
        articles.stream().mapToLong(article -> words(article.path("text").asText())).sum(),
        annotations);
  }

  /** The file of the folder that holds the articles, for the job to read. */
  public static Path articles(Path folder) {
    return folder.resolve(ARTICLES);
  }

  private static List<JsonNode> lines(Path file) {
    List<JsonNode> nodes = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          nodes.add(JSON.readTree(line));
        }
      }
    } catch (JsonProcessingException e) {
      throw new InputException(
          file + ", object " + (nodes.size() + 1) + ", is not JSON: " + e.getOriginalMessage(), e);
    } catch (CharacterCodingException e) {
      throw new InputException(file + " is not UTF-8", e);
    } catch (IOException e) {
      throw new InputException("Can't read the gold file " + file, e);
    }
    return nodes;
  }

  private static long words(String text) {
    long words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words;
  }

  /**
   * Unicode's white space and the four separators of ASCII, none of them outside the first plane.
   */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
