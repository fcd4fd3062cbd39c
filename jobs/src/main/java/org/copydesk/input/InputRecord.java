package org.copydesk.input;

/** What stood at one place of a file: an article, or something that could not be used. */
sealed interface InputRecord permits ArticleRecord, Reject {

  /** The place in the file; see {@link SourceReader#SCHEMA}. */
  long number();
}
