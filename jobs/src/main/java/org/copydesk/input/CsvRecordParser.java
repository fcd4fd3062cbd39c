package org.copydesk.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.settings.FieldNames;
import org.copydesk.settings.InputSettings;
import org.jspecify.annotations.Nullable;

/** Reads one row of separated values by the names in the header. */
final class CsvRecordParser implements RecordParser {

  private final TextDecoder decoder;
  private final ArticleChecks checks;
  private final FieldNames names;
  private final CsvReader.CsvReaderBuilder rows;
  private final Map<String, Integer> columns;
  private final int fields;

  private CsvRecordParser(
      TextDecoder decoder,
      InputSettings settings,
      CsvReader.CsvReaderBuilder rows,
      List<String> header)
      throws UnusableRecordException {
    this.decoder = decoder;
    this.checks = new ArticleChecks(settings);
    this.names = settings.fields();
    this.rows = rows;
    this.columns = columns(header, names);
    this.fields = header.size();
  }

  /**
   * A parser for the rows under {@code header}.
   *
   * @throws UnusableRecordException when the header cannot be read or has no column for the text
   */
  static CsvRecordParser under(
      RawRecord header, char separator, TextDecoder decoder, InputSettings settings)
      throws UnusableRecordException {
    CsvReader.CsvReaderBuilder rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .maxBufferSize(TextRecords.maxRecordBytes(settings) + 1);
    return new CsvRecordParser(
        decoder, settings, rows, fields(rows, decoder.decode(header.bytes()).toString()));
  }

  @Override
  public ArticleRecord parse(RawRecord record) throws UnusableRecordException {
    List<String> row = fields(rows, decoder.decode(record.bytes()).toString());
    if (row.size() != fields) {
      throw new UnusableRecordException(
          RejectCode.BAD_ROW, "%d fields where the header has %d".formatted(row.size(), fields));
    }
    return checks.article(
        record.number(),
        new ArticleFields(
            field(row, names.id()),
            field(row, names.source()),
            field(row, names.url()),
            field(row, names.title()),
            checks.authors(field(row, names.authors())),
            field(row, names.published()),
            field(row, names.text())));
  }

  private static List<String> fields(CsvReader.CsvReaderBuilder rows, String row)
      throws UnusableRecordException {
    try {
      CsvRecord record = rows.ofSingleCsvRecord(row);
      return record.getFields();
    } catch (CsvParseException e) {
      throw new UnusableRecordException(
          RejectCode.BAD_ROW, "not a CSV row: " + Head.of(String.valueOf(e.getMessage())));
    }
  }

  private static Map<String, Integer> columns(List<String> header, FieldNames names)
      throws UnusableRecordException {
    Set<String> wanted = Columns.namesOf(names);
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip();
      if (wanted.contains(name) && columns.put(name, i) != null) {
        throw new UnusableRecordException(
            RejectCode.BAD_HEADER, "the column %s stands twice".formatted(Head.of(name)));
      }
    }
    if (!columns.containsKey(names.text())) {
      throw new UnusableRecordException(
          RejectCode.BAD_HEADER,
          "no column %s in the header; input.fields can name another".formatted(names.text()));
    }
    return columns;
  }

  private @Nullable String field(List<String> row, String name) {
    Integer column = columns.get(name);
    return column == null ? null : row.get(column);
  }
}
