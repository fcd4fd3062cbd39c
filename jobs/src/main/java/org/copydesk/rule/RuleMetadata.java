package org.copydesk.rule;

/**
 * What is fixed about a rule.
 *
 * @param id permanent, lower-case words with dashes
 * @param category what it looks at
 * @param severity how much a finding matters
 * @param summary one sentence
 */
public record RuleMetadata(String id, Category category, Severity severity, String summary) {}
