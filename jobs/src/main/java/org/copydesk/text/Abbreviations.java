package org.copydesk.text;

/**
 * Abbreviations written with a final dot, and whether a sentence may end at it. The lists are of
 * our own writing, after the usage of English-language newspapers; a word that is as common without
 * a dot ({@code Sun}, {@code no}) counts only before a number.
 */
final class Abbreviations {

  /** Not an abbreviation. */
  static final byte NONE = 0;

  /** Stands before what it belongs to; a sentence never ends here: {@code Mr.}, {@code e.g.} */
  static final byte NEVER_ENDS = 1;

  /** An abbreviation only before a number: {@code No. 10}, {@code p. 5}. */
  static final byte BEFORE_NUMBER = 2;

  /** A sentence ends here if a word follows that often opens one: {@code Inc.}, {@code U.S.} */
  static final byte ENDS_BEFORE_OPENER = 3;

  /** A sentence ends here if a capital follows: {@code etc.} */
  static final byte ENDS_BEFORE_CAPITAL = 4;

  /** As the last, but a weekday, month or time zone goes on: {@code 5 p.m. Tuesday}. */
  static final byte TIME_OF_DAY = 5;

  private static final WordTable TABLE =
      new WordTable.Builder()
          // titles, ranks, forenames, and what stands before a name
          .addAlsoInCapitals(
              NEVER_ENDS,
              """
              Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Hon Rt Fr Msgr Br Sra Srta Sta Sto
              Gen Gens Col Cols Maj Capt Capts Lt Lts Sgt Sgts Cpl Pfc Pvt Adm Cmdr Cmdrs Brig Cdr Ens
              Sen Sens Rep Reps Gov Govs Pres Supt Atty Asst Det Insp Amb Sec Secy Treas Mt Ft
              Wm Geo Chas Thos Robt Jno Edw Benj Jas""")
          .add(NEVER_ENDS, "vs v cf viz ca approx e.g i.e E.g I.e c.f incl esp")
          .addAlsoInCapitals(BEFORE_NUMBER, "No Nos Vol Vols Fig Figs Art Ch Sat Sun Mar Jun Jul")
          .add(
              BEFORE_NUMBER,
              "no nos nr p pp pg vol vols fig figs art ch para ext c b d r chap Rs Tk Ps cl")
          .add(TIME_OF_DAY, "a.m p.m A.M P.M")
          .add(ENDS_BEFORE_CAPITAL, "etc ibid ft lb lbs oz sq hr hrs yr yrs mln bln dept govt")
          // companies and other bodies, streets, generations
          .addAlsoInCapitals(
              ENDS_BEFORE_OPENER,
              """
              Inc Corp Co Cos Ltd Bros Plc Pty Bhd Sdn Cie Mfg Assn Assoc Univ Inst Dept Govt Natl Intl
              Jr Sr Esq St Ste Ave Blvd Rd Hwy Pkwy Bldg Apt Twp""")
          // months and weekdays
          .addAlsoInCapitals(
              ENDS_BEFORE_OPENER,
              "Jan Feb Apr Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri")
          // states and provinces, as in datelines
          .add(
              ENDS_BEFORE_OPENER,
              """
              Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ida Ill Ind Ia Kan Kans Ky La Mass Md Mich
              Minn Miss Mo Mont Neb Nebr Nev Okla Ore Oreg Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo
              Ont Que Alta Sask Mex""")
          .add(ENDS_BEFORE_OPENER, "al est twp Alex")
          .build();

  /** What may follow the first letter of a degree: {@code B.Sc.}, {@code M.Phil.} */
  private static final WordTable DEGREES =
      WordTable.of("Sc Phil Litt Ed Ch Chir Div Com Comm Eng Tech Mus Arch Pharm Th");

  private Abbreviations() {}

  /** How the word at {@code [begin, end)}, written without its final dot, ends sentences. */
  static byte find(char[] text, int begin, int end) {
    return TABLE.find(text, begin, end);
  }

  /** Whether the stretch is the second part of a degree. */
  static boolean isDegree(char[] text, int begin, int end) {
    return DEGREES.contains(text, begin, end);
  }
}
