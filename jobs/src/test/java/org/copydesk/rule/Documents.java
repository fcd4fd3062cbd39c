package org.copydesk.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.document.Document;
import org.copydesk.document.Entity;
import org.copydesk.rule.RulePage.Mention;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Makes documents of plain text. */
final class Documents {

  private Documents() {}

  static Document of(String text) {
    return of(text, null, List.of());
  }

  static Document of(String text, @Nullable LocalDate published, List<Mention> mentions) {
    TokenizedText tokens = Tokenizer.tokenize(text);
    List<Entity> entities = new ArrayList<>();
    for (Mention mention : mentions) {
      String name = mention.span().in(text);
      int sentence = tokens.sentenceOf(tokens.tokenAt(mention.span().begin()));
      entities.add(new Entity(mention.span(), sentence, mention.type(), name, name, 1));
    }
    Article article =
        new Article(
            "a",
            null,
            null,
            null,
            List.of(),
            published == null ? null : published.atStartOfDay().atOffset(ZoneOffset.UTC),
            text,
            "test",
            1);
    return new Document(article, tokens, entities, List.of(), List.of());
  }
}
