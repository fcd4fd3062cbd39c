package org.copydesk.rule;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.document.Document;
import org.copydesk.text.Span;
import org.copydesk.time.ClockTime;
import org.copydesk.time.ClockTimes;
import org.copydesk.time.DateExpression;
import org.copydesk.time.DateExpressions;

/** Flags a date that no calendar has and a time of day that no clock shows. */
public final class ImpossibleDate implements Rule {

  static final RuleMetadata METADATA =
      new RuleMetadata(
          "impossible-date",
          Category.DATES,
          Severity.ERROR,
          "There is no such date or time of day.");

  /** Sweden had a 30 February in its way back to the Julian calendar. */
  private static final String YEAR_OF_FEBRUARY_30 = "1712";

  private static final List<String> BEHIND_QUANTITIES =
      List.of(
          " of the ",
          " of its ",
          " of their ",
          " mln",
          " million",
          " billion",
          " bln",
          " percent",
          " per cent",
          " pct",
          "%");

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    for (DateExpression date : DateExpressions.find(document.tokens())) {
      if (date.validity() == DateExpression.Validity.IMPOSSIBLE
          && !isSwedish(document.text(), date)
          && !isQuantity(document.text(), date.span().end())) {
        findings.add(finding(document.text(), date.span(), "date", proof(date), 0.95));
      }
    }
    for (ClockTime time : ClockTimes.find(document.tokens())) {
      if (time.validity() == ClockTime.Validity.IMPOSSIBLE) {
        String proof = "a day has 24 hours of 60 minutes";
        findings.add(finding(document.text(), time.span(), "time", proof, 0.9));
      }
    }
    findings.sort((a, b) -> a.span().compareTo(b.span()));
    return findings;
  }

  private static boolean isSwedish(String text, DateExpression date) {
    Integer day = date.day();
    Integer month = date.month();
    return day != null
        && day == 30
        && month != null
        && month == 2
        && text.contains(YEAR_OF_FEBRUARY_30);
  }

  /** "By June 31 of the 52 wells", "May 1 and 40 million": the number is not a day. */
  private static boolean isQuantity(String text, int end) {
    for (String behind : BEHIND_QUANTITIES) {
      if (text.startsWith(behind, end)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      String text, Span span, String what, String proof, double confidence) {
    return new Finding(
        METADATA,
        span,
        "There is no " + what + " “" + span.in(text) + "”.",
        null,
        confidence,
        List.of(),
        proof);
  }

  private static String proof(DateExpression date) {
    Integer month = date.month();
    Integer year = date.year();
    if (month == null || month < 1 || month > 12) {
      return "a year has 12 months and a month at most 31 days";
    }
    String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    if (month == 2 && year != null) {
      boolean leap = Year.isLeap(year);
      return year + (leap ? " is" : " is not") + " a leap year: February has " + (leap ? 29 : 28);
    }
    return name + " has " + Month.of(month).maxLength() + " days";
  }
}
