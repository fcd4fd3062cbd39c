package org.copydesk.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.copydesk.settings.InputFormat;
import org.copydesk.settings.InputSettings;

/** Reads collections with Spark: one task a split, one row a record. */
public final class SourceReader {

  /**
   * A record: an article when {@code reject_code} is null, otherwise a reject of which only the
   * first two and the last three columns are set.
   *
   * <ul>
   *   <li>{@code input_file}: the path as it was given and what follows below it
   *   <li>{@code input_record}: the place in the file, counted from 1. JSON Lines: the line. CSV
   *       and TSV: the record; the header is 0. Parquet: the row. Plain text: 1. Of a file that
   *       cannot be read (further), the first record that is lost.
   *   <li>{@code published}: as it was given, but checked; {@link PublishedDate} reads it
   *   <li>{@code content_hash}: SHA-256, 64 hex digits, over source, url, title, authors, published
   *       and text
   *   <li>{@code reject_code}: {@link RejectCode#label}
   *   <li>{@code reject_head}: the first 200 bytes of the record; what cannot be seen as {@code
   *       \xNN}
   * </ul>
   */
  public static final StructType SCHEMA =
      new StructType()
          .add("input_file", DataTypes.StringType, false)
          .add("input_record", DataTypes.LongType, false)
          .add("id", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("authors", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("published", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("content_hash", DataTypes.StringType)
          .add("reject_code", DataTypes.StringType)
          .add("reject_message", DataTypes.StringType)
          .add("reject_head", DataTypes.StringType);

  private SourceReader() {}

  /**
   * The records of the files that {@code paths} lead to. Nothing is read yet, except that the lines
   * of large JSON Lines files are counted, so that each split knows its first line's number.
   *
   * @throws InputException when a path is missing, cannot be read or leads to no file
   */
  public static ReadResult read(SparkSession spark, InputSettings settings, List<String> paths) {
    List<SourceFile> files = InputFiles.list(spark, paths, settings);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    List<FileRange> ranges =
        withNewlines(InputSplit.ranges(files, settings), settings.format(), context, hadoop);
    List<InputSplit> splits = InputSplit.pack(ranges, settings.splitBytes());
    RecordCounter counter = new RecordCounter();
    spark.sparkContext().register(counter, "records read");
    JavaRDD<Row> rows =
        context
            .parallelize(splits, splits.size())
            .mapPartitions(
                split -> new SplitRows(split.next(), settings, hadoop.getValue().value(), counter));
    long bytes = files.stream().mapToLong(SourceFile::length).sum();
    return new ReadResult(spark.createDataFrame(rows, SCHEMA), counter, bytes);
  }

  /** The ranges of JSON Lines files with the number of newlines before them, counted by Spark. */
  private static List<FileRange> withNewlines(
      List<FileRange> ranges,
      InputFormat format,
      JavaSparkContext context,
      Broadcast<SerializableConfiguration> hadoop) {
    List<FileRange> counted = ranges.stream().filter(range -> isCounted(range, format)).toList();
    if (counted.isEmpty()) {
      return ranges;
    }
    Iterator<Long> newlines =
        context
            .parallelize(counted, counted.size())
            .map(range -> newlines(range, hadoop.getValue().value()))
            .collect()
            .iterator();
    List<FileRange> numbered = new ArrayList<>(ranges.size());
    long before = 0;
    for (FileRange range : ranges) {
      before = range.start() == 0 ? 0 : before;
      numbered.add(range.withNewlinesBefore(before));
      if (isCounted(range, format)) {
        before += newlines.next();
      }
    }
    return numbered;
  }

  /** Whether a later range's lines are numbered on from this one's. */
  private static boolean isCounted(FileRange range, InputFormat format) {
    return range.end() < range.file().length() && range.file().format(format) == InputFormat.JSONL;
  }

  private static long newlines(FileRange range, Configuration hadoop) throws IOException {
    try (SourceStream in = SourceStream.open(range.file(), hadoop)) {
      in.seek(range.start());
      byte[] buffer = new byte[1 << 16];
      long left = range.length();
      long newlines = 0;
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new SourceReadException(
              range.file().name(), new IOException("the file became shorter"));
        }
        for (int i = 0; i < read; i++) {
          newlines += buffer[i] == '\n' ? 1 : 0;
        }
        left -= read;
      }
      return newlines;
    }
  }
}
