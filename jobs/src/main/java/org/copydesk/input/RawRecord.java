package org.copydesk.input;

/** The bytes of one record as they stand in the file, without what ends it. */
final class RawRecord {

  /** What is known of a record before it is parsed. */
  enum Condition {
    /** The whole record. */
    WHOLE,
    /** Only its head: it is longer than the limit. */
    TOO_LONG,
    /** Its quotation marks do not pair. */
    BADLY_QUOTED,
    /** The file's content is damaged within it. */
    CUT
  }

  private final long number;
  private final byte[] bytes;
  private final Condition condition;

  /** Keeps {@code bytes}, which must not be changed any more. */
  RawRecord(long number, byte[] bytes, Condition condition) {
    this.number = number;
    this.bytes = bytes;
    this.condition = condition;
  }

  /** The place in the file; see {@link SourceReader#SCHEMA}. */
  long number() {
    return number;
  }

  /** The bytes, not a copy. */
  byte[] bytes() {
    return bytes;
  }

  Condition condition() {
    return condition;
  }
}
