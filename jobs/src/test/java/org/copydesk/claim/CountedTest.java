package org.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.document.Claim;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Around 73 raising money fled.",
        "The town lost 40 million yesterday.",
        "Sales rose 5% last year.",
        "Sales rose 5% amid signs of growth.",
        "It closed 17 cents easier.",
        "It rose 5% year-on-year.",
        "It weighs 40 tonnes empty.",
        "It pays 40 dollars more.",
        "The gate opened at 1230 local time.",
        "Some 40 of them left.",
      })
  void nothingIsBetterThanWrong(String text) {
    assertThat(last(text).counted()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The vale is home to 40 Sunni tribal fighters. | Sunni tribal fighters | fighter",
        "They sent 900 US military personnel. | US military personnel | personnel",
        "They shipped 40 rebel-held tanks. | rebel-held tanks | tank",
        "They sent 40 newly trained nurses abroad. | newly trained nurses | nurse",
        "They sold 30 Model 3s today. | Model 3s | model 3",
        "They ran 500 COVID-19 tests today. | COVID-19 tests | test",
        "They trained 40 sports teachers. | sports teachers | sports teacher",
        "They run 4 research and development centres. | research and development centres | development centre",
        "They counted 40 men and women. | men and women | man and woman",
        "About 40 Ruritanians displaced by war live here. | Ruritanians | ruritanian",
        "The two brothers who left. | brothers | brother",
        "More than half the people left. | people | people",
        "Two of its mills closed. | mills | mill",
        "Two-thirds of the combined 4.3M sales were books. | sales | sale",
        "Some 40 men left. Nearly 30 of them died. | men | man",
        "Some 40 men left. The other two died. | men | man",
        "Some 40 men left and six were hurt. | men | man",
      })
  void bareNumbersCountANoun(String text, String counted, String singular) {
    Claim claim = last(text);
    assertThat(claim.counted()).isEqualTo(counted);
    assertThat(claim.countedHead()).isEqualTo(singular);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 20% of its young voters left. | young voters",
        "About 14% of the valley population lives in huts. | valley population",
        "The board wants a 20% stake. | stake",
        "The bank granted a 40 million dollar loan. | loan",
        "The bank paid $40m in fines. | fines",
        "The bank sold $40m worth of bonds. | bonds",
        "The bank sold 30 tonnes of gold. | gold",
        "The guild called a three-day strike. | strike",
        "The guild hired an 80,000 ton carrier. | carrier",
        "They hold 20% of oil and gas exports. | oil and gas exports",
      })
  void moneyAndMeasuresAreOfSomething(String text, String counted) {
    assertThat(last(text).counted()).isEqualTo(counted);
  }

  private static Claim last(String text) {
    List<Claim> claims = ClaimExtractor.extract(Tokenizer.tokenize(text), List.of(), null);
    return claims.get(claims.size() - 1);
  }
}
