package org.copydesk.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read; fields that are absent or blank are null.
 *
 * @param number the place in the file
 * @param published an ISO 8601 date or instant as given; {@link PublishedDate} reads it
 * @param contentHash 64 hex digits, from {@link ContentHash#ofArticle}
 */
record ArticleRecord(
    long number,
    String id,
    @Nullable String source,
    @Nullable String url,
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    String text,
    String contentHash)
    implements InputRecord {

  ArticleRecord {
    authors = List.copyOf(authors);
  }
}
