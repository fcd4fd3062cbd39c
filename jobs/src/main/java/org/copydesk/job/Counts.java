package org.copydesk.job;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Named counts of a run; what was never counted is 0. */
public final class Counts {

  /** Records found in the input. */
  public static final String RECORDS_READ = "records_read";

  /** Records that became articles. */
  public static final String ARTICLES = "articles";

  /** Records that could not be used. */
  public static final String REJECTS = "rejects";

  /** Records whose article is published already, as it is. */
  public static final String UNCHANGED = "unchanged";

  /** Records that repeat one before them. */
  public static final String DUPLICATES = "duplicates";

  private final SortedMap<String, Long> values = new TreeMap<>();

  /** Counts something. */
  void put(String name, long count) {
    values.put(name, count);
  }

  /** A count. */
  public long get(String name) {
    return values.getOrDefault(name, 0L);
  }

  /** Everything counted, by name. */
  public Map<String, Long> asMap() {
    return Collections.unmodifiableSortedMap(values);
  }
}
