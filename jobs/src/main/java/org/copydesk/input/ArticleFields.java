package org.copydesk.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a record as its format gives them, not checked yet. */
record ArticleFields(
    @Nullable String id,
    @Nullable String source,
    @Nullable String url,
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    @Nullable String text) {

  ArticleFields {
    authors = List.copyOf(authors);
  }
}
