package org.copydesk.article;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article of a collection.
 *
 * @param id the collection's own id, or one made from the content
 * @param source who published it
 * @param url where it was published
 * @param title its headline, not part of {@code text}
 * @param authors in the order given
 * @param published when; a bare date is midnight UTC, otherwise the offset is the article's own
 * @param text the body; only CRLF was changed (to LF) since it was read
 * @param inputFile the file it was read from
 * @param inputRecord its place in that file, counted from 1
 */
public record Article(
    String id,
    @Nullable String source,
    @Nullable String url,
    @Nullable String title,
    List<String> authors,
    @Nullable OffsetDateTime published,
    String text,
    String inputFile,
    long inputRecord) {

  public Article {
    authors = List.copyOf(authors);
  }
}
