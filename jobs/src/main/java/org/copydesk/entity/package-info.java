/**
 * Finding named entities and their fullest forms; the model behind it is an {@link
 * org.copydesk.entity.EntityTagger}.
 */
@NullMarked
package org.copydesk.entity;

import org.jspecify.annotations.NullMarked;
