package org.copydesk.text;

/**
 * A stretch of a text, half-open: {@code [begin, end)}. Inside the text core offsets are UTF-16
 * code units, as {@link String} counts; {@link CodePoints} turns them into code points where rows
 * are made.
 *
 * @param begin first code unit
 * @param end one past the last
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** The number of code units. */
  public int length() {
    return end - begin;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether {@code other} lies wholly inside this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** What stands there in {@code text}. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** By begin, the longer first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
