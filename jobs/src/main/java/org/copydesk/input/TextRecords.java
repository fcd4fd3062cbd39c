package org.copydesk.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.copydesk.settings.InputFormat;
import org.copydesk.settings.InputSettings;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON Lines, CSV, TSV or plain text file, or of a range of one, read as they are
 * asked for. Whatever the bytes are, each record is an article or a reject.
 */
final class TextRecords implements Iterator<InputRecord>, Closeable {

  /** Longer arrays than this are not worth their risk. */
  private static final int MOST_RECORD_BYTES = 1 << 30;

  private final InputStream content;
  private final InputSettings settings;
  private final InputFormat format;
  private final TextDecoder decoder;
  private final Window window;
  private final RecordSplitter splitter;
  private @Nullable RecordParser parser;
  private @Nullable InputRecord next;
  private boolean ended;

  private TextRecords(
      InputStream content,
      Window window,
      RecordSplitter splitter,
      TextDecoder decoder,
      InputFormat format,
      InputSettings settings) {
    this.content = content;
    this.window = window;
    this.splitter = splitter;
    this.decoder = decoder;
    this.format = format;
    this.settings = settings;
    this.parser =
        switch (format) {
          case JSONL -> new JsonRecordParser(decoder, settings);
          case TEXT -> new TextRecordParser(decoder, settings);
          // made when the header has been read
          case CSV, TSV -> null;
          case AUTO, PARQUET -> throw new IllegalArgumentException("not a text format: " + format);
        };
  }

  /**
   * The records of {@code range}.
   *
   * @param bytes the file from the range's start to the file's end, as it is stored
   */
  static TextRecords of(InputStream bytes, FileRange range, InputSettings settings)
      throws IOException {
    SourceFile file = range.file();
    InputFormat format = file.format(settings.format());
    Charset declared = settings.charset();
    boolean transcoded = Transcoder.isNeededFor(declared);
    InputStream content =
        file.compression() == Compression.NONE
            ? bytes
            : new DecompressedStream(
                bytes, file.compression(), file.length(), settings.maxExpansion());
    int maxRecordBytes = maxRecordBytes(settings);
    Window window =
        new Window(transcoded ? new Transcoder(content, declared) : content, maxRecordBytes);
    Charset charset = transcoded ? StandardCharsets.UTF_8 : declared;
    boolean utf16 = false;
    if (range.start() == 0) {
      utf16 = !transcoded && hasUtf16Mark(window);
      if (charset.equals(StandardCharsets.UTF_8) && window.startsWith(0xEF, 0xBB, 0xBF)) {
        window.drop(3);
      }
    }
    TextRecords records =
        new TextRecords(
            content,
            window,
            splitter(window, range, format, maxRecordBytes),
            new TextDecoder(charset, declared),
            format,
            settings);
    if (utf16) {
      records.ended = true;
      records.next =
          new Reject(
              1,
              RejectCode.WRONG_CHARSET,
              "the file begins with the mark of UTF-16, not %s; input.charset can say so"
                  .formatted(declared.name()),
              Head.of(window.copy(Head.BYTES_NEEDED)));
    }
    return records;
  }

  /** Whether a file that begins so is UTF-16 (or UTF-32), whatever was declared. */
  static boolean hasUtf16Mark(Window window) throws IOException {
    return window.startsWith(0xFE, 0xFF) || window.startsWith(0xFF, 0xFE);
  }

  /** The longest record, as an array can hold it. */
  static int maxRecordBytes(InputSettings settings) {
    return (int) Math.min(settings.maxRecordBytes(), MOST_RECORD_BYTES);
  }

  private static RecordSplitter splitter(
      Window window, FileRange range, InputFormat format, int maxRecordBytes) throws IOException {
    return switch (format) {
      case JSONL -> {
        if (range.isWholeFile()) {
          yield LineSplitter.ofFile(window, maxRecordBytes);
        }
        yield range.start() == 0
            ? LineSplitter.ofFirstRange(window, range.length(), maxRecordBytes)
            : LineSplitter.ofLaterRange(
                window, range.length(), range.newlinesBefore(), maxRecordBytes);
      }
      case CSV, TSV -> new CsvSplitter(window, separator(format), maxRecordBytes);
      case TEXT -> new WholeFileSplitter(window, maxRecordBytes);
      case AUTO, PARQUET -> throw new IllegalArgumentException("not a text format: " + format);
    };
  }

  private static char separator(InputFormat format) {
    return format == InputFormat.TSV ? '\t' : ',';
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      try {
        RawRecord record = splitter.next();
        if (record == null) {
          ended = true;
        } else {
          next = parsed(record);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
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

  /** Closes the stream that the records come from. */
  @Override
  public void close() throws IOException {
    content.close();
  }

  /** The article or the reject; null for a good header. */
  private @Nullable InputRecord parsed(RawRecord record) {
    try {
      checkWhole(record);
      if (parser != null) {
        return parser.parse(record);
      }
      parser = CsvRecordParser.under(record, separator(format), decoder, settings);
      return null;
    } catch (UnusableRecordException e) {
      RejectCode code = e.code();
      if (parser == null && code != RejectCode.CORRUPT_FILE) {
        code = RejectCode.BAD_HEADER;
      }
      ended |= parser == null;
      return new Reject(record.number(), code, e.reason(), Head.of(record.bytes()));
    }
  }

  private void checkWhole(RawRecord record) throws UnusableRecordException {
    switch (record.condition()) {
      case WHOLE -> {}
      case TOO_LONG ->
          throw new UnusableRecordException(
              RejectCode.TOO_LARGE,
              "the record does not end within %,d bytes (input.max-record-bytes)"
                  .formatted(settings.maxRecordBytes()));
      case BADLY_QUOTED ->
          throw new UnusableRecordException(
              RejectCode.BAD_ROW, "the quotation marks of the row do not pair");
      case CUT -> {
        CorruptInputException failure = window.failure();
        throw failure == null
            ? new UnusableRecordException(RejectCode.CORRUPT_FILE, "the file is cut")
            : new UnusableRecordException(failure.code(), failure.reason());
      }
    }
  }
}
