package org.copydesk.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The page of a rule, {@code rules/ID.md} on the class path: its id as title, its summary as first
 * line, prose, and examples that a test runs. An example is a list item:
 *
 * <pre>
 * - bad: What is wrong is [[maked =[[maked => marked]]gt; marked]] with its suggestion, if there is one.
 * - bad (2024-05-20): The date in brackets is that of publication.
 * - good: {PER|Hadi al-Ameri} is an entity. A line break is written \n.
 * </pre>
 *
 * @param id the rule's id
 * @param summary the first line below the title
 * @param examples all of them, in the order of the page
 */
public record RulePage(String id, String summary, List<Example> examples) {

  private static final Pattern ITEM =
      Pattern.compile("- (bad|good)(?: \\((\\d{4}-\\d\\d-\\d\\d)\\))?: (.*)");

  private static final Pattern MARK =
      Pattern.compile(
          "\\[\\[([^\\]]*?)(?: => ([^\\]]*))?\\]\\]|\\{(PER|ORG|LOC|MISC)\\|([^}]*)\\}|\\\\n");

  public RulePage {
    examples = List.copyOf(examples);
  }

  /** What a rule must find in a bad example: the span, UTF-16, and the suggestion. */
  public record Expected(Span span, @Nullable String suggestion) {}

  /** A name in an example. */
  public record Mention(EntityType type, Span span) {}

  /**
   * One example.
   *
   * @param text the article's text
   * @param published its day of publication
   * @param mentions the names that are given as entities
   * @param expected what is to be found; null in a good example
   */
  public record Example(
      String text,
      @Nullable LocalDate published,
      List<Mention> mentions,
      @Nullable Expected expected) {

    public Example {
      mentions = List.copyOf(mentions);
    }
  }

  /** The page of a rule of the catalogue. */
  public static RulePage of(String id) {
    return parse(markdown(id));
  }

  /** The page's Markdown as it stands. */
  public static String markdown(String id) {
    try (InputStream in = RulePage.class.getResourceAsStream("/rules/" + id + ".md")) {
      if (in == null) {
        throw new IllegalArgumentException("no page of rule " + id);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException when there is no title, or a bad example marks no or two
   *     places
   */
  static RulePage parse(String markdown) {
    List<String> lines = markdown.lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() < 2 || !lines.get(0).startsWith("# ")) {
      throw new IllegalArgumentException("a rule's page begins with its title and summary");
    }
    List<Example> examples = new ArrayList<>();
    for (String line : lines) {
      Matcher item = ITEM.matcher(line);
      if (item.matches()) {
        String day = item.group(2);
        LocalDate published = day == null ? null : LocalDate.parse(day);
        examples.add(example(item.group(1).equals("bad"), published, item.group(3)));
      }
    }
    return new RulePage(lines.get(0).substring(2), lines.get(1), examples);
  }

  private static Example example(boolean bad, @Nullable LocalDate published, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Expected expected = null;
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      at = mark.end();
      int begin = text.length();
      if (mark.group(1) != null) {
        if (expected != null) {
          throw new IllegalArgumentException("two places are marked: " + marked);
        }
        text.append(mark.group(1));
        expected = new Expected(new Span(begin, text.length()), mark.group(2));
      } else if (mark.group(3) != null) {
        text.append(mark.group(4));
        mentions.add(
            new Mention(EntityType.valueOf(mark.group(3)), new Span(begin, text.length())));
      } else {
        text.append('\n');
      }
    }
    text.append(marked, at, marked.length());
    if (bad == (expected == null)) {
      throw new IllegalArgumentException(
          "a bad example marks one place, a good one none: " + marked);
    }
    return new Example(text.toString(), published, mentions, expected);
  }
}
