package org.copydesk.input;

import java.util.Locale;

/** Why a record could not be used. */
public enum RejectCode {
  /** A line that is not one JSON value. */
  NOT_JSON,
  /** JSON, but not an object. */
  NOT_AN_OBJECT,
  /** The text is missing or blank. */
  NO_TEXT,
  /** {@code published} is not an ISO 8601 date or instant. */
  BAD_DATE,
  /** Bytes that are not text in the declared charset. */
  BAD_ENCODING,
  /** A file whose first bytes tell another charset than the declared one: it cannot be read. */
  WRONG_CHARSET,
  /** A CSV row with broken quoting or another number of fields than the header. */
  BAD_ROW,
  /** A header or schema without a usable text column: the file cannot be read. */
  BAD_HEADER,
  /** A field of the wrong type. */
  BAD_FIELD,
  /** A record or a field over the limits of the settings. */
  TOO_LARGE,
  /** A plain text file that is not text. */
  BINARY,
  /** A file whose compression or Parquet structure is damaged; what follows the place is lost. */
  CORRUPT_FILE,
  /** A file that expands beyond the limit of the settings; the rest is not read. */
  DECOMPRESSION_BOMB,
  /** An id that stands for different texts. */
  ID_CONFLICT,
  /** A record that stops the analysis: a fault of Copydesk, worth reporting. */
  ANALYSIS_FAILED;

  /** Whether one such reject may stand for more records than itself: the rest of its file. */
  public boolean losesTheRest() {
    return switch (this) {
      case WRONG_CHARSET, BAD_HEADER, CORRUPT_FILE, DECOMPRESSION_BOMB -> true;
      case NOT_JSON,
          NOT_AN_OBJECT,
          NO_TEXT,
          BAD_DATE,
          BAD_ENCODING,
          BAD_ROW,
          BAD_FIELD,
          TOO_LARGE,
          BINARY,
          ID_CONFLICT,
          ANALYSIS_FAILED ->
          false;
    };
  }

  /** The value of the {@code code} column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
