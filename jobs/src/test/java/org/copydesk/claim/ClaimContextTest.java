package org.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.Claim;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.copydesk.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimContextTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2018, 2, 23);

  @Nested
  class Subject {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Profit 40 crowns.",
          "We paid 40 crowns.",
          "It paid 40 crowns.",
          "In its 40 shops there was no bread.",
          "An official said it will cost 40 crowns.",
          "Wool, hemp, 40 crowns.",
        })
    void nothingIsBetterThanWrong(String text) {
      assertThat(last(text).subject()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The mill sold 40 looms. | mill",
          "The mill's looms made 40 metres. | mill's looms",
          "Officials said the mill's output rose 5%. | mill's output",
          "Officials said that output of the mill rose 5%. | output of the mill",
          "The mill expects output to rise 5%. | output",
          "The mill plans to hire 40 welders. | mill",
          "The mill announced plans to hire 40 welders. | mill",
          "The mill, based near the port, hired 40 welders. | mill",
          "The mill, which closed in May, had hired 40 welders. | mill",
          "The firm that owns the mill hired 40 welders. | firm",
          "A fire broke out at the mill, killing 40 welders. | fire",
          "Wool and hemp rose 5%. | Wool and hemp",
          "Prices of wool rose 5% and fell 6%. | Prices of wool",
          "Output rose to 50 tonnes and exports to 40 tonnes. | exports",
          "At least 40 welders were hired by the mill. | welders",
          "More than 40 welders have left. | welders",
          "Two men were killed and six injured. | men",
          "The remaining 40 welders left. | welders",
          "The mill (and its port) has 40 welders. | mill",
          "Mayor Ann Holt hired 40 welders. | Ann Maria Holt",
          "Ann Holt's mill hired 40 welders. | Ann Holt's mill",
          "The injured were given 40 crowns. | injured",
        })
    void clauseHasOne(String text, String subject) {
      assertThat(last(text, "Ann Holt", EntityType.PER, "Ann Maria Holt").subject())
          .isEqualTo(subject);
    }
  }

  @Nested
  class Place {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The Dunmore council hired 40 welders.",
          "Dunmore hired 40 welders.",
          "The mill sold 40 looms to Dunmore.",
          "The mill bought 40 looms from Dunmore.",
          "The mill has 40 shares in Dunmore.",
          "The mill hired 40 welders in Dunmore's port.",
          "A man in Dunmore said the mill hired 40 welders.",
          "The mill hired 40 welders; the port in Dunmore closed.",
          "The mill hired 40 welders who had lived in Dunmore.",
        })
    void nothingIsBetterThanWrong(String text) {
      assertThat(last(text, "Dunmore", EntityType.LOC, "Dunmore").place()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The mill hired 40 welders in Dunmore.",
          "The mill hired 40 welders in western Dunmore on Monday.",
          "The mill hired 40 welders in the old port of Dunmore.",
          "The mill hired 40 welders in Dunmore province.",
          "The mill in Dunmore hired 40 welders.",
          "In Dunmore the mill hired 30 welders and 40 clerks.",
          "Some 40 welders were hired near Dunmore.",
        })
    void clauseHasOne(String text) {
      assertThat(last(text, "Dunmore", EntityType.LOC, "Dunmore").place()).isEqualTo("Dunmore");
    }

    @Test
    void eachFigureHasItsOwn() {
      String text = "Rain reached 20 mm in Dunmore and 30 mm in Elmore.";
      List<Entity> names =
          List.of(
              entity(text, "Dunmore", EntityType.LOC, "Dunmore"),
              entity(text, "Elmore", EntityType.LOC, "Elmore"));
      assertThat(ClaimExtractor.extract(Tokenizer.tokenize(text), names, null))
          .extracting(Claim::place)
          .containsExactly("Dunmore", "Elmore");
    }

    @Test
    void nameIsOnOneLine() {
      String text = "The mill hired 40 welders in New\nDunmore.";
      assertThat(last(text, "New\nDunmore", EntityType.LOC, "New\nDunmore").place())
          .isEqualTo("New Dunmore");
    }
  }

  @Nested
  class When {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The mill sold 40 bonds due 2029.",
          "The mill said on Tuesday that it sold 40 looms.",
          "The mill sold 40 looms. It closed in 2015.",
        })
    void nothingIsBetterThanWrong(String text) {
      assertThat(first(text).timeBegin()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        nullValues = "-",
        value = {
          "They sold 50 in May 2016 and 60 in June 2016. | 2016-05-01 | 2016-06-01",
          "In May 2016 they sold 50 and in June 2016 60. | 2016-05-01 | 2016-06-01",
          "In 2016 they sold 50 looms and 60 carts. | 2016-01-01 | 2016-01-01",
          "They sold 50 looms and 60 carts in 2016. | 2016-01-01 | 2016-01-01",
          "They sold 50 tonnes, down from 60 tonnes in 2015. | - | 2015-01-01",
          "Sales were 50 tonnes in 2016 against 60 tonnes in 2015. | 2016-01-01 | 2015-01-01",
        })
    void eachFigureHasItsOwn(String text, @Nullable LocalDate one, @Nullable LocalDate two) {
      assertThat(extract(text, List.of())).extracting(Claim::timeBegin).containsExactly(one, two);
    }
  }

  private static Entity entity(String text, String name, EntityType type, String canonical) {
    int begin = text.indexOf(name);
    return new Entity(new Span(begin, begin + name.length()), 0, type, name, canonical, 1);
  }

  private static Claim first(String text) {
    return extract(text, List.of()).get(0);
  }

  private static Claim last(String text) {
    List<Claim> claims = extract(text, List.of());
    return claims.get(claims.size() - 1);
  }

  private static Claim last(String text, String name, EntityType type, String canonical) {
    List<Entity> names = new ArrayList<>();
    if (text.contains(name)) {
      names.add(entity(text, name, type, canonical));
    }
    List<Claim> claims = extract(text, names);
    return claims.get(claims.size() - 1);
  }

  private static List<Claim> extract(String text, List<Entity> names) {
    return ClaimExtractor.extract(Tokenizer.tokenize(text), names, PUBLISHED);
  }
}
