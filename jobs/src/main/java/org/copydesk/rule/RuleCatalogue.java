package org.copydesk.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.document.Document;
import org.copydesk.spelling.Dictionary;
import org.copydesk.text.Span;

/**
 * The rules in order of rank, the more specific first: where findings overlap, that of the rule
 * that ranks first stands and the others are dropped, so that every place has one finding. The
 * order is the list of {@link #standard}; there is no class-path scan.
 */
public final class RuleCatalogue {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::span).thenComparing(finding -> finding.rule().id());

  private static final List<RuleMetadata> STANDARD =
      List.of(
          NumberGrouping.METADATA,
          MixedNumberFormat.METADATA,
          ImpossibleDate.METADATA,
          WeekdayMismatch.METADATA,
          NameVariant.METADATA,
          DoubledWord.METADATA,
          StrayLetter.METADATA,
          UnbalancedQuote.METADATA,
          Typo.METADATA);

  private final List<Rule> rules;

  /**
   * A catalogue of {@code rules}, ranked as they stand.
   *
   * @throws IllegalArgumentException when an id stands twice
   */
  public RuleCatalogue(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    long ids = this.rules.stream().map(rule -> rule.metadata().id()).distinct().count();
    if (ids < this.rules.size()) {
      throw new IllegalArgumentException("two rules have the same id");
    }
  }

  /** What is fixed about the rules of {@link #standard}, in order of rank; reads no dictionary. */
  public static List<RuleMetadata> metadata() {
    return STANDARD;
  }

  /** The ids of the rules of {@link #standard}, in order of rank. */
  public static Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    STANDARD.forEach(rule -> ids.add(rule.id()));
    return Collections.unmodifiableSet(ids);
  }

  /** All the rules that Copydesk has. */
  public static RuleCatalogue standard(Dictionary dictionary) {
    return new RuleCatalogue(
        List.of(
            new NumberGrouping(),
            new MixedNumberFormat(),
            new ImpossibleDate(),
            new WeekdayMismatch(),
            new NameVariant(dictionary),
            new DoubledWord(),
            new StrayLetter(),
            new UnbalancedQuote(),
            new Typo(dictionary)));
  }

  /**
   * The catalogue without the rules named in {@code ids}.
   *
   * @throws IllegalArgumentException when there is no such rule
   */
  public RuleCatalogue without(Set<String> ids) {
    for (String id : ids) {
      if (find(id).isEmpty()) {
        throw new IllegalArgumentException("no rule " + id);
      }
    }
    return new RuleCatalogue(
        rules.stream().filter(rule -> !ids.contains(rule.metadata().id())).toList());
  }

  /** The rules in order of rank. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule of that id. */
  public Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.metadata().id().equals(id)).findFirst();
  }

  /** What the rules find in one article, in the order of the text, none overlapping. */
  public List<Finding> check(Document document) {
    NavigableMap<Integer, Finding> byBegin = new TreeMap<>();
    for (Rule rule : rules) {
      for (Finding finding : rule.check(document)) {
        if (isFree(byBegin, finding.span())) {
          byBegin.put(finding.span().begin(), finding);
        }
      }
    }
    List<Finding> findings = new ArrayList<>(byBegin.values());
    findings.sort(BY_PLACE);
    return findings;
  }

  private static boolean isFree(NavigableMap<Integer, Finding> taken, Span span) {
    var before = taken.lowerEntry(span.end());
    return before == null || before.getValue().span().end() <= span.begin();
  }
}
