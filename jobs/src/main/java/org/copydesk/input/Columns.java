package org.copydesk.input;

import java.util.LinkedHashSet;
import java.util.Set;
import org.copydesk.settings.FieldNames;

/** The names of the fields that are read. */
final class Columns {

  private Columns() {}

  static Set<String> namesOf(FieldNames names) {
    Set<String> all = new LinkedHashSet<>();
    all.add(names.id());
    all.add(names.source());
    all.add(names.url());
    all.add(names.title());
    all.add(names.authors());
    all.add(names.published());
    all.add(names.text());
    return all;
  }
}
