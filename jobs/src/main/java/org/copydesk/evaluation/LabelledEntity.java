package org.copydesk.evaluation;

import org.copydesk.text.Span;

/**
 * A mention of a name, annotated by hand or published.
 *
 * @param articleId where
 * @param span code points of the article's text
 * @param type what it names
 */
record LabelledEntity(String articleId, Span span, String type) {}
