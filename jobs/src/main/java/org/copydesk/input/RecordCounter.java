package org.copydesk.input;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.util.AccumulatorV2;

/**
 * Counts the records read, articles and rejects. It counts each split by itself and keeps the
 * largest count of it, so that a split which is read again, by a retry or by another action, counts
 * once.
 */
public final class RecordCounter extends AccumulatorV2<Integer, Long> {

  private static final long serialVersionUID = 1L;

  // concurrent because executors report it while tasks count
  private final ConcurrentHashMap<Integer, Long> recordsOfSplits = new ConcurrentHashMap<>();

  RecordCounter() {}

  /** How many records were read; the whole input's when an action has read all of it. */
  public long recordsRead() {
    return recordsOfSplits.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Counts one record of a split. */
  @Override
  public void add(Integer split) {
    recordsOfSplits.merge(split, 1L, Long::sum);
  }

  @Override
  public void merge(AccumulatorV2<Integer, Long> other) {
    Map<Integer, Long> counts = ((RecordCounter) other).recordsOfSplits;
    counts.forEach((split, count) -> recordsOfSplits.merge(split, count, Math::max));
  }

  @Override
  public Long value() {
    return recordsRead();
  }

  @Override
  public boolean isZero() {
    return recordsOfSplits.isEmpty();
  }

  @Override
  public AccumulatorV2<Integer, Long> copy() {
    RecordCounter copy = new RecordCounter();
    copy.recordsOfSplits.putAll(recordsOfSplits);
    return copy;
  }

  @Override
  public void reset() {
    recordsOfSplits.clear();
  }
}
