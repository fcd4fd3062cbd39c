package org.copydesk.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the Markdown of a rule's page into text for a terminal. */
final class RulePageText {

  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
  private static final Pattern EXAMPLE = Pattern.compile("- (bad|good)[:( ].*");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
  private static final Pattern EMPHASIS = Pattern.compile("\\*{1,2}([^*]+)\\*{1,2}");
  private static final Pattern CORRECTED = Pattern.compile("\\[\\[([^\\]]*?) => ([^\\]]*)\\]\\]");
  private static final Pattern MARKED = Pattern.compile("\\[\\[([^\\]]*)\\]\\]");
  private static final Pattern MENTION = Pattern.compile("\\{[A-Z]+\\|([^}]*)\\}");

  private RulePageText() {}

  /**
   * Headings underlined, addresses of links after their words, marks of code and emphasis taken
   * away. In examples the marked place stands in brackets with its suggestion.
   */
  static String of(String markdown) {
    StringBuilder text = new StringBuilder();
    for (String line : markdown.strip().lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String words = prose(heading.group(1));
        text.append(words).append('\n').append("-".repeat(words.length()));
      } else {
        text.append(EXAMPLE.matcher(line).matches() ? example(line) : prose(line));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String prose(String line) {
    String linked = LINK.matcher(line).replaceAll("$1 ($2)");
    return EMPHASIS.matcher(linked).replaceAll("$1").replace("`", "");
  }

  private static String example(String line) {
    String corrected = CORRECTED.matcher(line).replaceAll("[$1 → $2]");
    String marked = MARKED.matcher(corrected).replaceAll("[$1]");
    return MENTION.matcher(marked).replaceAll("$1").replace("\\n", " / ");
  }
}
