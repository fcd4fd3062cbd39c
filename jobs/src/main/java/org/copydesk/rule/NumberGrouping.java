package org.copydesk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.document.Document;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Flags a number whose separators don't stand every three digits. The Indian system, which groups
 * by two above the thousands, is right in an article that is about its countries. The suggestion
 * keeps every digit; there is none where a decimal mark may have been meant.
 */
public final class NumberGrouping implements Rule {

  static final RuleMetadata METADATA =
      new RuleMetadata(
          "number-grouping",
          Category.FIGURES,
          Severity.ERROR,
          "The separators of a number do not stand every three digits.");

  /** Words that show that lakhs and crores are counted. */
  private static final Set<String> INDIAN_UNITS =
      Words.set("lakh lakhs crore crores rs rs. re rupee rupees inr ₹ pkr lkr npr taka bdt");

  /**
   * Countries that group so, their states or provinces, and cities of over two million people
   * (Census of India 2011; Pakistan 2017; Bangladesh 2022; Nepal 2021), each in lower case.
   */
  private static final Set<String> INDIAN_PLACES =
      Words.set(
          """
          india indian indians pakistan pakistani bangladesh bangladeshi nepal nepali nepalese
          lanka lankan bhutan maldives
          andhra arunachal assam bihar chhattisgarh goa gujarat haryana himachal jharkhand karnataka
          kerala madhya maharashtra manipur meghalaya mizoram nagaland odisha orissa punjab
          rajasthan sikkim tamil telangana tripura uttar uttarakhand bengal kashmir jammu ladakh
          puducherry sindh balochistan khyber
          mumbai bombay delhi bangalore bengaluru hyderabad ahmedabad chennai madras kolkata
          calcutta surat pune jaipur lucknow kanpur nagpur indore thane bhopal patna karachi lahore
          faisalabad rawalpindi islamabad peshawar dhaka chittagong kathmandu colombo""");

  /** Words behind which numbers with commas are lists or places. */
  private static final Set<String> LISTS =
      Words.set(
          """
          numbers square squares coordinates point points section sections chapter chapters verse
          verses page pages line lines item items articles rooms grid positions""");

  /** So many numbers of the Indian form are a style, not a slip. */
  private static final int STYLE = 3;

  private static final int GROUP = 3;

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public List<Finding> check(Document document) {
    TokenizedText tokens = document.tokens();
    List<Finding> findings = new ArrayList<>();
    List<Finding> indian = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == TokenKind.NUMBER && isCandidate(tokens, token)) {
        String number = tokens.token(token);
        if (isIndian(number)) {
          indian.add(finding(tokens, token, number, GroupedNumber.group(digits(number))));
        } else if (isBroken(tokens, token, number)) {
          findings.add(finding(tokens, token, number, suggestion(number)));
        }
      }
    }
    if (!indian.isEmpty() && indian.size() < STYLE && !isIndian(document)) {
      findings.addAll(indian);
      findings.sort((a, b) -> a.span().compareTo(b.span()));
    }
    return findings;
  }

  private static Finding finding(
      TokenizedText tokens, int token, String number, @Nullable String suggestion) {
    int begin = GroupedNumber.beginWithCurrency(tokens, token);
    String sign = tokens.text().substring(begin, tokens.begin(token));
    return new Finding(
        METADATA,
        new Span(begin, tokens.end(token)),
        "The digits of “" + sign + number + "” are not grouped by three.",
        suggestion == null ? null : sign + suggestion,
        suggestion == null ? 0.75 : 0.9,
        List.of(),
        proof(number, suggestion));
  }

  private static String proof(String number, @Nullable String suggestion) {
    String groups = "the groups have " + sizes(number) + " digits";
    return suggestion == null ? groups : groups + "; the same digits by threes are " + suggestion;
  }

  private static String sizes(String number) {
    StringBuilder sizes = new StringBuilder();
    for (String group : number.split("[.,]", -1)) {
      sizes.append(sizes.length() == 0 ? "" : ", ").append(group.length());
    }
    return sizes.toString();
  }

  /** Digits with a comma that don't touch letters, hyphens or the like, and don't begin with 0. */
  private static boolean isCandidate(TokenizedText tokens, int token) {
    String text = tokens.text();
    int begin = tokens.begin(token);
    int end = tokens.end(token);
    if (text.charAt(begin) == '0' || !GroupedNumber.isDigit(text.charAt(end - 1))) {
      return false;
    }
    boolean comma = false;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      comma |= c == ',';
      if (c != ',' && c != '.' && !GroupedNumber.isDigit(c)) {
        return false;
      }
    }
    boolean joined =
        (begin > 0 && GroupedNumber.joins(text.charAt(begin - 1)))
            || (end < text.length() && isJoinedBehind(text, end));
    return comma && !joined;
  }

  /** "1,2-dichloroethane" is a name, "6,2500-seat" a number. */
  private static boolean isJoinedBehind(String text, int end) {
    boolean hyphen = text.charAt(end) == '-';
    boolean shortNumber = end >= 2 && text.charAt(end - 2) == ',';
    return hyphen ? shortNumber : GroupedNumber.joins(text.charAt(end)) || text.charAt(end) == '%';
  }

  /** One or two digits, then twos, then three: 3,18,450. */
  private static boolean isIndian(String number) {
    int point = number.indexOf('.');
    if (point >= 0 && number.indexOf(',', point) >= 0) {
      return false;
    }
    String[] groups = (point < 0 ? number : number.substring(0, point)).split(",", -1);
    if (groups.length < 3 || groups[0].length() > 2) {
      return false;
    }
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != (i == groups.length - 1 ? GROUP : 2)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBroken(TokenizedText tokens, int token, String number) {
    if (GroupedNumber.isWestern(number) || LISTS.contains(Words.before(tokens, token))) {
      return false;
    }
    int point = number.indexOf('.');
    int comma = number.indexOf(',');
    if (point >= 0 && point < comma) {
      return isBrokenWithPoint(number);
    }
    String[] groups = (point < 0 ? number : number.substring(0, point)).split(",", -1);
    String last = groups[groups.length - 1];
    boolean hasThree = false;
    for (String group : groups) {
      hasThree |= group.length() == GROUP;
      if (group.isEmpty() || group.length() > 4) {
        return false;
      }
    }
    return switch (last.length()) {
      case 1 -> false;
      case 2 -> point < 0 && (hasThree || isCount(tokens, token, groups));
      case 3 -> groups[0].length() <= GROUP && !isWesternBody(groups);
      default -> groups[0].length() <= GROUP && !isYear(tokens, token, groups);
    };
  }

  private static boolean isWesternBody(String[] groups) {
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != GROUP) {
        return false;
      }
    }
    return true;
  }

  /** A point that groups, mixed with commas: 7.315,000 or 2.000,5. */
  private static boolean isBrokenWithPoint(String number) {
    String[] groups = number.split("[.,]", -1);
    return groups.length == 3
        && groups[0].length() <= GROUP
        && groups[1].length() == GROUP
        && !groups[2].isEmpty()
        && groups[2].length() <= GROUP;
  }

  /** "46,18 cadets": two twos before a counted noun, and no other such number near it. */
  private static boolean isCount(TokenizedText tokens, int token, String[] groups) {
    String noun = Words.after(tokens, token);
    return groups.length == 2
        && groups[0].length() == 2
        && noun.length() > 3
        && noun.endsWith("s")
        && Words.isPlainLowerCase(noun)
        && !tokens.token(token - 1 < 0 ? token : token - 1).equals("and");
  }

  /** "May 9,1994", "5,1987": a day and a year that lost their space. */
  private static boolean isYear(TokenizedText tokens, int token, String[] groups) {
    String year = groups[1];
    boolean aDay = groups.length == 2 && groups[0].length() <= 2 && groups[0].compareTo("4") < 0;
    aDay |= groups.length == 2 && groups[0].length() == 1;
    boolean aYear = year.compareTo("1700") >= 0 && year.compareTo("2100") < 0;
    return aDay && aYear && Words.isCapitalised(before(tokens, token));
  }

  private static String before(TokenizedText tokens, int token) {
    return Words.isWord(tokens, token - 1) ? tokens.token(token - 1) : "";
  }

  private static @Nullable String suggestion(String number) {
    int point = number.indexOf('.');
    int comma = number.indexOf(',');
    if (point >= 0 && point < comma) {
      String[] groups = number.split("[.,]", -1);
      return groups[2].length() == GROUP
          ? GroupedNumber.group(digits(number))
          : groups[0] + "," + groups[1] + "." + groups[2];
    }
    String whole = point < 0 ? number : number.substring(0, point);
    String[] groups = whole.split(",", -1);
    // "100,00" may be a hundred: a last group of two digits is how others write decimals
    boolean maybeDecimals = groups[groups.length - 1].length() == 2;
    return maybeDecimals
        ? null
        : GroupedNumber.group(digits(whole)) + (point < 0 ? "" : number.substring(point));
  }

  private static String digits(String number) {
    return number.replace(",", "").replace(".", "");
  }

  private static boolean isIndian(Document document) {
    TokenizedText tokens = document.tokens();
    for (int token = 0; token < tokens.size(); token++) {
      int length = tokens.end(token) - tokens.begin(token);
      if (tokens.kind(token) != TokenKind.NUMBER && length <= 12) {
        String word = Words.lower(tokens.token(token));
        if (INDIAN_UNITS.contains(word)
            || (INDIAN_PLACES.contains(word)
                && Words.isCapitalised(tokens.token(token))
                && isPlace(document.entities(), tokens.begin(token)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Not a person's or a firm's name, as far as entities say. */
  private static boolean isPlace(List<Entity> entities, int offset) {
    for (Entity entity : entities) {
      if (entity.span().begin() <= offset && offset < entity.span().end()) {
        return entity.type() == EntityType.LOC || entity.type() == EntityType.MISC;
      }
    }
    return true;
  }
}
