package org.copydesk.quote;

import org.copydesk.document.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that may be a speaker.
 *
 * @param begin its first token
 * @param end one past its last token
 * @param entity the name it is or ends in, or null
 * @param antecedent of a relative pronoun (<i>Ames, who said</i>) what it stands for, else null
 */
record Mention(int begin, int end, @Nullable Entity entity, @Nullable Mention antecedent) {

  Mention(int begin, int end, @Nullable Entity entity) {
    this(begin, end, entity, null);
  }
}
