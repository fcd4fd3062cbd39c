package org.copydesk.input;

/** Makes an article of a record of one format. */
interface RecordParser {

  /**
   * The article.
   *
   * @throws UnusableRecordException when the record is not one
   */
  ArticleRecord parse(RawRecord record) throws UnusableRecordException;
}
