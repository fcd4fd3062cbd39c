package org.copydesk.input;

import java.util.List;
import org.copydesk.settings.InputSettings;

/** Reads a plain text file: all of it is the text of one article. */
final class TextRecordParser implements RecordParser {

  /** Where a NUL tells that a file is not text: the same stretch that git looks at. */
  private static final int SNIFFED_BYTES = 8000;

  private final TextDecoder decoder;
  private final ArticleChecks checks;

  TextRecordParser(TextDecoder decoder, InputSettings settings) {
    this.decoder = decoder;
    this.checks = new ArticleChecks(settings);
  }

  @Override
  public ArticleRecord parse(RawRecord record) throws UnusableRecordException {
    byte[] bytes = record.bytes();
    for (int i = 0; i < Math.min(bytes.length, SNIFFED_BYTES); i++) {
      if (bytes[i] == 0) {
        throw new UnusableRecordException(
            RejectCode.BINARY, "not a text file: byte %d is NUL".formatted(i + 1));
      }
    }
    String text = decoder.decode(bytes).toString();
    return checks.article(
        record.number(), new ArticleFields(null, null, null, null, List.of(), null, text));
  }
}
