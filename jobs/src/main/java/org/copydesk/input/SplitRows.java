package org.copydesk.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.copydesk.settings.InputFormat;
import org.copydesk.settings.InputSettings;
import org.jspecify.annotations.Nullable;

/** The rows of one split, read as they are asked for, one file open at a time. */
final class SplitRows implements Iterator<Row> {

  private static final int BUFFER = 1 << 16;

  private final int split;
  private final Iterator<FileRange> ranges;
  private final InputSettings settings;
  private final Configuration hadoop;
  private final RecordCounter counter;
  private Iterator<InputRecord> records = Collections.emptyIterator();
  private String file = "";
  private @Nullable Closeable open;

  SplitRows(InputSplit split, InputSettings settings, Configuration hadoop, RecordCounter counter) {
    this.split = split.index();
    this.ranges = split.ranges().iterator();
    this.settings = settings;
    this.hadoop = hadoop;
    this.counter = counter;
    TaskContext task = TaskContext.get();
    if (task != null) {
      task.addTaskCompletionListener((TaskContext ended) -> close());
    }
  }

  @Override
  public boolean hasNext() {
    while (!records.hasNext()) {
      close();
      if (!ranges.hasNext()) {
        return false;
      }
      open(ranges.next());
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = row(records.next());
    counter.add(split);
    return row;
  }

  private void open(FileRange range) {
    file = range.file().name();
    try {
      if (range.file().format(settings.format()) == InputFormat.PARQUET) {
        ParquetRecords parquet = new ParquetRecords(range, settings, hadoop);
        records = parquet;
        open = parquet;
        return;
      }
      SourceStream source = SourceStream.open(range.file(), hadoop);
      open = source;
      if (range.start() > 0) {
        // the first range tells of a file in another charset, for all of them
        if (TextRecords.hasUtf16Mark(new Window(source, 0))) {
          records = Collections.emptyIterator();
          return;
        }
        source.seek(range.start());
      }
      TextRecords text = TextRecords.of(new BufferedInputStream(source, BUFFER), range, settings);
      records = text;
      open = text;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void close() {
    records = Collections.emptyIterator();
    Closeable closing = open;
    open = null;
    if (closing != null) {
      try {
        closing.close();
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
  }

  private Row row(InputRecord record) {
    if (record instanceof ArticleRecord article) {
      return RowFactory.create(
          file,
          article.number(),
          article.id(),
          article.source(),
          article.url(),
          article.title(),
          article.authors().toArray(new String[0]),
          article.published(),
          article.text(),
          article.contentHash(),
          null,
          null,
          null);
    }
    Reject reject = (Reject) record;
    return RowFactory.create(
        file,
        reject.number(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        reject.code().label(),
        reject.message(),
        reject.head());
  }
}
