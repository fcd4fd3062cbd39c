package org.copydesk.settings;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a run uses the machine.
 *
 * @param partitions in how many parts the articles are worked on; 0 chooses from the input's size
 * @param spark extra settings of the Spark session by their full names, in the alphabet's order
 */
public record RunSettings(int partitions, Map<String, String> spark) implements Serializable {

  public RunSettings {
    spark = Collections.unmodifiableMap(new TreeMap<>(spark));
  }
}
