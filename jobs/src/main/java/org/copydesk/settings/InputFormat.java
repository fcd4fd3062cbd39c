package org.copydesk.settings;

/** How the input's files are read. */
public enum InputFormat {
  /** By each file's extension. */
  AUTO,
  /** JSON Lines: one JSON object a line. */
  JSONL,
  /** Comma-separated values (RFC 4180) with a header row. */
  CSV,
  /** As CSV, with tabs. */
  TSV,
  /** Apache Parquet. */
  PARQUET,
  /** Plain text: one file an article. */
  TEXT
}
