package org.copydesk.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.copydesk.settings.InputSettings;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the row groups of a Parquet file that lie in a range of it. Each file is read by its
 * own schema. A row group that is damaged is one reject, and the next one is tried; a file without
 * a readable footer or text column is one reject, told by the range at its beginning.
 */
final class ParquetRecords implements Iterator<InputRecord>, Closeable {

  private final FileRange range;
  private final InputSettings settings;
  private final Configuration hadoop;
  private final ArticleChecks checks;
  private @Nullable ParquetFileReader reader;
  private @Nullable ParquetColumns columns;
  private List<BlockMetaData> rowGroups = List.of();
  private int rowGroup;
  private @Nullable RecordReader<Group> rows;
  private long rowsLeft;
  private long row;
  private @Nullable InputRecord next;
  private boolean opened;

  ParquetRecords(FileRange range, InputSettings settings, Configuration hadoop) {
    this.range = range;
    this.settings = settings;
    this.hadoop = hadoop;
    this.checks = new ArticleChecks(settings);
  }

  @Override
  public boolean hasNext() {
    if (!opened) {
      opened = true;
      open();
    }
    while (next == null && (rowsLeft > 0 || rowGroup < rowGroups.size())) {
      if (rowsLeft > 0) {
        readRow();
      } else {
        readRowGroup(rowGroup++);
      }
    }
    return next != null;
  }

  @Override
  public InputRecord next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    InputRecord record = next;
    next = null;
    return record;
  }

  private void open() {
    try {
      if (range.file().compression() != Compression.NONE) {
        throw new UnusableRecordException(
            RejectCode.CORRUPT_FILE,
            "a Parquet file cannot be read when it is compressed as a whole");
      }
      ParquetReadOptions options =
          HadoopReadOptions.builder(hadoop)
              .usePageChecksumVerification()
              .withRange(range.start(), range.end())
              .build();
      reader = ParquetFileReader.open(new ParquetSource(range.file(), hadoop), options);
      columns = ParquetColumns.of(reader.getFileMetaData().getSchema(), settings.fields());
      reader.setRequestedSchema(columns.schema());
      rowGroups = reader.getRowGroups();
    } catch (SourceReadException e) {
      throw e;
    } catch (UnusableRecordException e) {
      rejectFile(e.code(), e.reason());
    } catch (IOException | RuntimeException e) {
      rejectFile(RejectCode.CORRUPT_FILE, "not a readable Parquet file: " + reason(e));
    }
  }

  /** The file cannot be read: told once, by its first range. */
  private void rejectFile(RejectCode code, String message) {
    if (range.start() == 0) {
      next = new Reject(1, code, message, fileHead());
    }
  }

  private String fileHead() {
    try (SourceStream stream = SourceStream.open(range.file(), hadoop)) {
      byte[] head = new byte[Head.BYTES_NEEDED];
      int read = Math.max(0, stream.read(head, 0, head.length));
      return Head.of(Arrays.copyOf(head, read));
    }
  }

  private void readRowGroup(int index) {
    if (reader == null || columns == null) {
      throw new IllegalStateException("not open");
    }
    BlockMetaData group = rowGroups.get(index);
    row = group.getRowIndexOffset();
    rowsLeft = group.getRowCount();
    try {
      PageReadStore pages = reader.readRowGroup(index);
      rows =
          new ColumnIOFactory()
              .getColumnIO(columns.schema(), columns.schema())
              .getRecordReader(pages, new GroupRecordConverter(columns.schema()));
    } catch (SourceReadException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      rejectRowGroup(e);
    }
  }

  private void readRow() {
    if (rows == null || columns == null) {
      throw new IllegalStateException("not open");
    }
    Group group;
    try {
      group = rows.read();
    } catch (SourceReadException e) {
      throw e;
    } catch (RuntimeException e) {
      rejectRowGroup(e);
      return;
    }
    row++;
    rowsLeft--;
    try {
      next = checks.article(row, columns.fields(group, checks));
    } catch (UnusableRecordException e) {
      next = new Reject(row, e.code(), e.reason(), columns.head(group));
    }
  }

  private void rejectRowGroup(Exception e) {
    next =
        new Reject(
            row + 1,
            RejectCode.CORRUPT_FILE,
            "a damaged row group, %d rows are lost: %s".formatted(rowsLeft, reason(e)),
            "");
    rowsLeft = 0;
  }

  private static String reason(Exception e) {
    return Head.of(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
