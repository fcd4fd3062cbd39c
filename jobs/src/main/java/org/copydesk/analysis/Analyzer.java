package org.copydesk.analysis;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.claim.ClaimExtractor;
import org.copydesk.document.Claim;
import org.copydesk.document.Document;
import org.copydesk.document.Entity;
import org.copydesk.document.Quote;
import org.copydesk.entity.ArticleNames;
import org.copydesk.entity.EntityTagger;
import org.copydesk.quote.QuoteExtractor;
import org.copydesk.rule.RuleCatalogue;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;

/**
 * Says all there is to say of an article, each step once. Belongs to one thread, as its tagger
 * does.
 */
public final class Analyzer {

  private final EntityTagger tagger;
  private final RuleCatalogue rules;
  private final StageListener listener;

  /**
   * An analyzer.
   *
   * @param tagger finds the names
   * @param rules what to check
   * @param listener told how long each stage took
   */
  public Analyzer(EntityTagger tagger, RuleCatalogue rules, StageListener listener) {
    this.tagger = tagger;
    this.rules = rules;
    this.listener = listener;
  }

  /** The article's annotations and findings. */
  public Analysis analyze(Article article) {
    long start = System.nanoTime();
    TokenizedText tokens = Tokenizer.tokenize(article.text());
    start = lap(Stage.TOKENS, start);
    List<Entity> entities = ArticleNames.complete(tokens, tagger.tag(tokens));
    start = lap(Stage.ENTITIES, start);
    List<Quote> quotes = QuoteExtractor.extract(tokens, entities);
    start = lap(Stage.QUOTES, start);
    List<Claim> claims =
        ClaimExtractor.extract(
            tokens,
            entities,
            article.published() == null ? null : article.published().toLocalDate());
    start = lap(Stage.CLAIMS, start);
    Document document = new Document(article, tokens, entities, quotes, claims);
    Analysis analysis = new Analysis(document, rules.check(document));
    lap(Stage.RULES, start);
    return analysis;
  }

  private long lap(Stage stage, long start) {
    long now = System.nanoTime();
    listener.spent(stage, now - start);
    return now;
  }
}
