package org.copydesk.input;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.settings.InputSettings;
import org.jspecify.annotations.Nullable;

/** What every article must satisfy, whatever its format. */
final class ArticleChecks {

  private static final char REPLACEMENT = '\uFFFD';

  private final ContentHash hash = new ContentHash();
  private final long maxTextBytes;
  private final String authorSeparator;

  ArticleChecks(InputSettings settings) {
    this.maxTextBytes = settings.maxTextBytes();
    this.authorSeparator = settings.authorSeparator();
  }

  /** The article with these fields. A field that is empty or blank counts as missing. */
  ArticleRecord article(long number, ArticleFields fields) throws UnusableRecordException {
    String text = text(fields.text());
    String published = published(fields.published());
    String source = present(fields.source());
    String url = present(fields.url());
    String title = present(fields.title());
    String givenId = present(fields.id());
    List<String> authors = new ArrayList<>();
    for (String author : fields.authors()) {
      if (!author.isBlank()) {
        authors.add(wellFormed(author.strip()));
      }
    }
    return new ArticleRecord(
        number,
        givenId == null ? hash.idOf(source, url, title, text) : givenId,
        source,
        url,
        title,
        authors,
        published,
        text,
        hash.ofArticle(source, url, title, authors, published, text));
  }

  /** The authors that stand in one string. */
  List<String> authors(@Nullable String joined) {
    if (joined == null) {
      return List.of();
    }
    List<String> authors = new ArrayList<>();
    int from = 0;
    int to = joined.indexOf(authorSeparator);
    while (to >= 0 && !authorSeparator.isEmpty()) {
      authors.add(joined.substring(from, to));
      from = to + authorSeparator.length();
      to = joined.indexOf(authorSeparator, from);
    }
    authors.add(joined.substring(from));
    return authors;
  }

  private String text(@Nullable String given) throws UnusableRecordException {
    if (given == null || given.isBlank()) {
      throw new UnusableRecordException(
          RejectCode.NO_TEXT, given == null ? "no text" : "the text is blank");
    }
    String text = wellFormed(given.replace("\r\n", "\n"));
    if (isLongerInUtf8(text, maxTextBytes)) {
      throw new UnusableRecordException(
          RejectCode.TOO_LARGE,
          "the text is longer than %,d bytes (input.max-text-bytes)".formatted(maxTextBytes));
    }
    return text;
  }

  private static @Nullable String published(@Nullable String given) throws UnusableRecordException {
    String published = present(given);
    if (published == null) {
      return null;
    }
    try {
      // the value is read again where it is needed
      var unused = PublishedDate.parse(published);
    } catch (DateTimeException e) {
      throw new UnusableRecordException(
          RejectCode.BAD_DATE, "not an ISO 8601 date or instant: \"" + Head.of(published) + "\"");
    }
    return published;
  }

  private static @Nullable String present(@Nullable String value) {
    return value == null || value.isBlank() ? null : wellFormed(value);
  }

  /** The same with U+FFFD for surrogates without a partner, which no encoding can write. */
  private static String wellFormed(String value) {
    StringBuilder changed = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
        continue;
      }
      if (changed == null) {
        changed = new StringBuilder(value);
      }
      changed.setCharAt(i, REPLACEMENT);
    }
    return changed == null ? value : changed.toString();
  }

  private static boolean isLongerInUtf8(String text, long bytes) {
    if (text.length() > bytes) {
      return true;
    }
    if (3L * text.length() <= bytes) {
      return false;
    }
    long length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // a surrogate is half of a four-byte sequence
      length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return length > bytes;
  }
}
