package org.copydesk.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.settings.FieldNames;
import org.copydesk.settings.InputFormat;
import org.copydesk.settings.InputSettings;

/** Reads bytes as if they were a file of the input; without Spark and without files. */
final class ReadBytes {

  static final FieldNames FIELDS =
      new FieldNames("id", "source", "url", "title", "authors", "published", "text");
  static final InputSettings SETTINGS =
      new InputSettings(
          InputFormat.AUTO, StandardCharsets.UTF_8, 1000, 10_000, 1000, 1 << 20, ";", FIELDS);

  private ReadBytes() {}

  static InputSettings settings(Charset charset) {
    return new InputSettings(InputFormat.AUTO, charset, 1000, 10_000, 1000, 1 << 20, ";", FIELDS);
  }

  static InputSettings settingsWithLimits(long maxTextBytes, long maxRecordBytes) {
    return new InputSettings(
        InputFormat.AUTO,
        StandardCharsets.UTF_8,
        maxTextBytes,
        maxRecordBytes,
        1000,
        1 << 20,
        ";",
        FIELDS);
  }

  static InputSettings settingsWithSplits(long splitBytes) {
    return new InputSettings(
        InputFormat.AUTO, StandardCharsets.UTF_8, 1000, 10_000, 1000, splitBytes, ";", FIELDS);
  }

  static SourceFile file(String name, long length) {
    return new SourceFile(new SourceRoot("in", "file:/in"), name, length);
  }

  static List<InputRecord> read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8), SETTINGS);
  }

  static List<InputRecord> read(String name, byte[] content, InputSettings settings) {
    return read(
        new ByteArrayInputStream(content), FileRange.whole(file(name, content.length)), settings);
  }

  static List<InputRecord> read(InputStream content, FileRange range, InputSettings settings) {
    try (TextRecords records = TextRecords.of(content, range, settings)) {
      List<InputRecord> read = new ArrayList<>();
      records.forEachRemaining(read::add);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content cut into ranges of {@code splitBytes}, each read by itself. */
  static List<InputRecord> readInRanges(byte[] content, long splitBytes) {
    InputSettings settings = settingsWithSplits(splitBytes);
    List<InputRecord> read = new ArrayList<>();
    for (FileRange range : InputSplit.ranges(List.of(file("a.jsonl", content.length)), settings)) {
      int start = (int) range.start();
      long newlines = 0;
      for (int i = 0; i < start; i++) {
        newlines += content[i] == '\n' ? 1 : 0;
      }
      read.addAll(
          read(
              new ByteArrayInputStream(content, start, content.length - start),
              range.withNewlinesBefore(newlines),
              settings));
    }
    return read;
  }

  static List<ArticleRecord> articles(List<InputRecord> records) {
    return records.stream()
        .filter(ArticleRecord.class::isInstance)
        .map(ArticleRecord.class::cast)
        .toList();
  }

  static List<Reject> rejects(List<InputRecord> records) {
    return records.stream().filter(Reject.class::isInstance).map(Reject.class::cast).toList();
  }

  static List<String> texts(List<InputRecord> records) {
    return articles(records).stream().map(ArticleRecord::text).toList();
  }

  /** {@code number:code} of each reject. */
  static List<String> codes(List<InputRecord> records) {
    return rejects(records).stream()
        .map(reject -> reject.number() + ":" + reject.code().label())
        .toList();
  }
}
