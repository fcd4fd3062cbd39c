package org.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.quote.ReportingVerbs.Form;
import org.copydesk.quote.ReportingVerbs.Inflection;
import org.copydesk.quote.ReportingVerbs.Use;
import org.junit.jupiter.api.Test;

final class ReportingVerbsTest {

  @Test
  void formsKnowTheirFrameAndInflection() {
    assertThat(ReportingVerbs.form("said")).isEqualTo(new Form(Use.SPEECH, Inflection.PAST));
    assertThat(ReportingVerbs.form("tells"))
        .isEqualTo(new Form(Use.SPEECH, Inflection.THIRD_PERSON));
    assertThat(ReportingVerbs.form("calling"))
        .isEqualTo(new Form(Use.STANCE, Inflection.PARTICIPLE));
    assertThat(ReportingVerbs.form("deny")).isEqualTo(new Form(Use.SPEECH, Inflection.BASE));
  }

  @Test
  void someVerbsNeedTheirParticle() {
    assertThat(ReportingVerbs.phrasal("went", "on"))
        .isEqualTo(new Form(Use.SPEECH, Inflection.PAST));
    assertThat(ReportingVerbs.phrasal("went", "out")).isNull();
    assertThat(ReportingVerbs.form("went")).isNull();
  }

  @Test
  void otherWordsAndNounsAreNone() {
    assertThat(ReportingVerbs.form("walked")).isNull();
    assertThat(ReportingVerbs.form("emails")).isNull();
    assertThat(ReportingVerbs.form("-")).isNull();
  }
}
