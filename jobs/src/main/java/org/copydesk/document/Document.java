package org.copydesk.document;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.text.TokenizedText;

/**
 * An article with its annotations, each list in the order of the text.
 *
 * @param article what was read
 * @param tokens its text, cut into sentences and tokens
 * @param entities names, not overlapping
 * @param quotes quotations
 * @param claims figures, not overlapping
 */
public record Document(
    Article article,
    TokenizedText tokens,
    List<Entity> entities,
    List<Quote> quotes,
    List<Claim> claims) {

  public Document {
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
  }

  /** The article's text, to which every span refers. */
  public String text() {
    return article.text();
  }
}
