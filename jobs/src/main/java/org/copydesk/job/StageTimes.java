package org.copydesk.job;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.copydesk.analysis.Stage;
import org.copydesk.analysis.StageListener;

/** Adds up, over all tasks, how long each stage of the analysis took. */
final class StageTimes implements StageListener, Serializable {

  private static final long serialVersionUID = 1;

  private final EnumMap<Stage, LongAccumulator> nanoseconds = new EnumMap<>(Stage.class);

  StageTimes(SparkContext context) {
    for (Stage stage : Stage.values()) {
      nanoseconds.put(stage, context.longAccumulator(stage.label()));
    }
  }

  @Override
  public void spent(Stage stage, long time) {
    Objects.requireNonNull(nanoseconds.get(stage)).add(time);
  }

  /** Seconds of all tasks together, a stage. */
  Map<String, Double> seconds() {
    Map<String, Double> seconds = new TreeMap<>();
    nanoseconds.forEach((stage, spent) -> seconds.put(stage.label(), spent.value() / 1e9));
    return seconds;
  }
}
