package org.copydesk.document;

import org.copydesk.text.Span;

/**
 * A mention of a name.
 *
 * @param span where it stands, UTF-16, half-open
 * @param sentence index of its sentence in the article
 * @param type what it names
 * @param text as written
 * @param canonical the fullest form of the name in the article
 * @param score the model's probability, 0 to 1
 */
public record Entity(
    Span span, int sentence, EntityType type, String text, String canonical, double score) {}
