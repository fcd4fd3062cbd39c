package org.copydesk.entity;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;

/** A text with mentions marked in it: {@code "[PER Rosa Lindqvist] left [LOC:0.4 Oslo]."} */
record Mentions(TokenizedText text, List<Entity> entities) {

  static Mentions of(String marked) {
    StringBuilder plain = new StringBuilder();
    record Mark(Span span, String label) {}
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int space = marked.indexOf(' ', open);
      int close = marked.indexOf(']', open);
      plain.append(marked, at, open);
      int begin = plain.length();
      plain.append(marked, space + 1, close);
      marks.add(new Mark(new Span(begin, plain.length()), marked.substring(open + 1, space)));
      at = close + 1;
    }
    TokenizedText text = Tokenizer.tokenize(plain.append(marked.substring(at)).toString());
    List<Entity> entities = new ArrayList<>();
    for (Mark mark : marks) {
      int colon = mark.label.indexOf(':');
      String type = colon < 0 ? mark.label : mark.label.substring(0, colon);
      double score = colon < 0 ? 1 : Double.parseDouble(mark.label.substring(colon + 1));
      String surface = mark.span.in(text.text());
      int sentence = text.sentenceOf(text.tokenAt(mark.span.begin()));
      entities.add(
          new Entity(mark.span, sentence, EntityType.valueOf(type), surface, surface, score));
    }
    return new Mentions(text, entities);
  }

  /** The canonical names, in the order of the text. */
  List<String> canonical() {
    return CanonicalNames.resolve(text, entities).stream().map(Entity::canonical).toList();
  }
}
