package org.copydesk.spelling;

/**
 * What a misspelt form may have been meant to be.
 *
 * @param form the word, or two words with a space
 * @param score natural logarithm of how often the word stands in the counted news, less the cost of
 *     the slip: the higher, the likelier
 * @param cost the slip's cost alone, as {@link ErrorModel} gives it
 */
public record Suggestion(String form, double score, double cost) {}
