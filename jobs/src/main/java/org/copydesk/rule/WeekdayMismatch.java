package org.copydesk.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.document.Document;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.time.DateExpression;
import org.copydesk.time.DateExpression.Validity;
import org.copydesk.time.DateExpressions;
import org.jspecify.annotations.Nullable;

/**
 * Flags a weekday that its date did not fall on. A date without a year is taken as the nearest to
 * the day of publication, and is left alone when that is far away.
 */
public final class WeekdayMismatch implements Rule {

  static final RuleMetadata METADATA =
      new RuleMetadata(
          "weekday-mismatch",
          Category.DATES,
          Severity.ERROR,
          "The date does not fall on the weekday that is given with it.");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** How far from publication a date without a year is still surely of that time. */
  private static final int NEAR_DAYS = 60;

  /**
   * The first whole year of the Gregorian calendar in Britain and its colonies (24 Geo. 2 c. 23).
   */
  private static final int FIRST_YEAR = 1753;

  /** Greece was the last state of Europe to leave the Julian calendar, in 1923. */
  private static final int LAST_JULIAN_YEAR = 1923;

  private static final Set<String> CALENDARS = Words.set("calendar julian style o.s. gregorian");

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    OffsetDateTime published = document.article().published();
    LocalDate reference = published == null ? null : published.toLocalDate();
    for (DateExpression expression : DateExpressions.find(document.tokens())) {
      DayOfWeek written = expression.weekday();
      Span place = expression.weekdaySpan();
      LocalDate date = date(expression, reference);
      if (written != null
          && place != null
          && date != null
          && date.getDayOfWeek() != written
          && !isOtherCalendar(document.tokens(), expression, date)) {
        findings.add(finding(document.text(), expression, place, date, reference));
      }
    }
    return findings;
  }

  private static @Nullable LocalDate date(
      DateExpression expression, @Nullable LocalDate reference) {
    LocalDate date = expression.date();
    Integer month = expression.month();
    Integer day = expression.day();
    boolean yearIsMissing =
        expression.year() == null && month != null && day != null && reference != null;
    if (date != null || !yearIsMissing || expression.validity() != Validity.POSSIBLE) {
      return date;
    }
    return month == null || day == null || reference == null
        ? null
        : nearest(month, day, reference);
  }

  /** The nearest such day; null when it is far from {@code reference}, or 29 February. */
  private static @Nullable LocalDate nearest(int month, int day, LocalDate reference) {
    if (month == 2 && day == 29) {
      return null;
    }
    for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
      LocalDate date = LocalDate.of(year, month, day);
      if (Math.abs(ChronoUnit.DAYS.between(date, reference)) <= NEAR_DAYS) {
        return date;
      }
    }
    return null;
  }

  /** Whether the sentence speaks of calendars, at a time when there were two. */
  private static boolean isOtherCalendar(
      TokenizedText tokens, DateExpression expression, LocalDate date) {
    if (date.getYear() > LAST_JULIAN_YEAR) {
      return false;
    }
    if (date.getYear() < FIRST_YEAR) {
      return true;
    }
    int sentence = tokens.sentenceOf(tokens.tokenAt(expression.span().begin()));
    for (int token = tokens.firstToken(sentence); token < tokens.endToken(sentence); token++) {
      if (CALENDARS.contains(Words.lower(tokens.token(token)))) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      String text,
      DateExpression expression,
      Span place,
      LocalDate date,
      @Nullable LocalDate reference) {
    String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    boolean yearIsGiven = expression.year() != null;
    String proof = date.format(DATE) + " is a " + weekday;
    return new Finding(
        METADATA,
        place,
        "“" + place.in(text) + "” does not fit its date: " + proof + ".",
        asWritten(place.in(text), weekday),
        yearIsGiven ? 0.95 : 0.85,
        List.of(expression.span()),
        yearIsGiven || reference == null
            ? proof
            : proof + "; the year is that of the publication on " + reference.format(DATE));
  }

  /** An abbreviation stays one, capitals stay capitals. */
  private static String asWritten(String written, String weekday) {
    boolean abbreviated = !written.toLowerCase(Locale.ROOT).endsWith("day");
    String name =
        abbreviated ? weekday.substring(0, 3) + (written.endsWith(".") ? "." : "") : weekday;
    return Words.isAllCapitals(written) ? name.toUpperCase(Locale.ROOT) : name;
  }
}
