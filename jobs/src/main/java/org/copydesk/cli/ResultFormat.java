package org.copydesk.cli;

/** How rows are printed; the names are the words of {@code --format}. */
enum ResultFormat {
  /** Columns for the eye, long values cut. */
  table,
  /** RFC 4180 with a header, harmless in a spreadsheet. */
  csv,
  /** JSON Lines. */
  json
}
