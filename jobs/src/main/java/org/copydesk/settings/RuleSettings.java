package org.copydesk.settings;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is settable about the rule catalogue.
 *
 * @param disabled ids of rules that are not run, in the alphabet's order
 */
public record RuleSettings(Set<String> disabled) implements Serializable {

  public RuleSettings {
    disabled = Collections.unmodifiableSet(new TreeSet<>(disabled));
  }
}
