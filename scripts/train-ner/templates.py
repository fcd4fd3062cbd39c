"""Sentences of our own writing with slots for names: reports, datelines, results, tables and headlines."""

import random

import facts
import text
from data import Sentence, tags_of

TEMPLATES = """
{PER} , president of {ORG} , told reporters in {LOC} on {DAY} that talks would resume .
{NAT} Foreign Minister {PER} will visit {LOC} next week , the {ORG} said .
{NAT} Prime Minister {PER} met {NAT} President {PER} in {LOC} on {DAY} .
Police in {LOC} arrested {N} {NAT} citizens on {DAY} .
{LOC} 's government rejected the {ORG} report as biased .
The {NAT} government said it would send {N} troops to {LOC} .
{FAM} said he had not spoken to {PER} since {MONTH} .
{FAM} , {N} , was born in {LOC} and studied at {UNI} .
Officials of {ORG} and {ORG} signed the accord in {LOC} .
An {ORG} spokesman , {PER} , declined to comment .
{ORG} shares rose {NUM} percent to {NUM} on {DAY} .
{CORP} said its net profit fell to {NUM} million from {NUM} million a year ago .
{CORP} agreed to buy {CORP} for {NUM} billion dollars .
{LOC} {DATE}
{LOC} ( {AGENCY} ) - A bomb killed {N} people in {LOC} on {DAY} .
{LOC} , {MONTH} {N} ( {AGENCY} ) -- {NAT} rebels attacked a village near {LOC} .
Newsroom {LOC} {PHONE}
-- {PER} , {LOC} newsroom , {PHONE}
The {PAPER} reported on {DAY} that {PER} would resign .
" We are ready , " {FAM} told {AGENCY} .
{PER} ( {LOC} ) beat {PER} ( {LOC} ) {SET} {SET}
{N}. {PER} ( {LOC} ) {NUM} seconds
{N}. {PER} ( {LOC} ) {NUM}
{N} - {PER} ( {LOC} ) beat {N} - {PER} ( {LOC} ) {SET} {SET} {SET}
{TEAM} {S} {TEAM} {S}
{TEAM} {N} {S} {S} {S} {N} {N} {N}
{TEAM} at {TEAM}
{TEAM} {S} ( {FAM} {N} , {FAM} {N} ) {TEAM} {S} ( {FAM} {N} ) . Attendance {N},000 .
In {CITYTEAM} , {PER} scored {S} goals as {CITYTEAM} beat {CITYTEAM} {S} - {S} .
{TEAM} midfielder {PER} is out for {N} weeks with a knee injury .
{TEAM} coach {PER} said {FAM} would start against {TEAM} on {DAY} .
{NAT} striker {PER} joined {TEAM} from {TEAM} for {NUM} million pounds .
{LOC} captain {PER} won the toss and chose to bat against {LOC} .
{LOC} beat {LOC} by {N} runs in the {EVENT} in {LOC} on {DAY} .
{LOC} {N} for {S} ( {PER} {N} not out ) v {LOC}
Top seed {PER} of {LOC} beat {NAT} {PER} {SET} , {SET} in the {EVENT} .
Results of {NAT} first division soccer matches on {DAY} :
Leading standings in the {NAT} league after matches on {DAY} ( played , won , lost , points ) :
Result of the {EVENT} match played in {LOC} on {DAY} :
{PER} won the {EVENT} in {LOC} , ahead of {PER} and {PER} .
{SPORT} - {UTEAM} BEAT {UTEAM} {S} - {S} .
{SPORT} - {UPER} WINS {UEVENT} .
{SPORT} - {UNAT} LEAGUE RESULTS / STANDINGS .
{UNAT} {UJOB} SAYS {ULOC} TALKS WILL GO ON .
{UORG} SAYS {ULOC} MUST FREE {UNAT} PRISONERS .
{UCORP} TO BUY {UCORP} FOR {NUM} MLN DLRS .
{ULOC} POLICE HOLD {N} AFTER {ULOC} BLAST .
{UPER} MEETS {UPER} IN {ULOC} .
U.S. President {PER} spoke by telephone with {NAT} leader {PER} .
U.S. Secretary of State {PER} flew to {LOC} for talks with {FAM} .
U.S. and {NAT} officials met in {LOC} to discuss the {MISC} .
{NAT} forces and {NAT} militants fought near {LOC} , the capital of {LOC} .
{ORG} troops patrol the border between {LOC} and {LOC} .
The {NAT} {MINISTRY} said {NAT} soldiers had killed {N} rebels .
{LOC} 's {MINISTRY} said flights to {LOC} , {LOC} and {LOC} were cancelled .
{PER} of the {ORG} said the vote in {LOC} was fair .
Senator {PER} , a {PARTY} from {STATE} , opposed the bill in the {HOUSE} .
Rep. {PER} , {PARTY} of {STATE} , said {HOUSE} should act .
{PER} , who led {ORG} for {N} years , died in {LOC} on {DAY} . He was {N} .
{NAT} and {NAT} diplomats met at {ORG} headquarters in {LOC} .
The {MISC} begins in {LOC} on {DAY} .
A {NAT} court sentenced {PER} to {N} years in prison .
{PER} , a {NAT} writer , won the {PRIZE} in {YEAR} .
Wheat prices in {CITY} and {CITY} were steady on {DAY} , traders said .
The {CURRENCY} was quoted at {NUM} to the dollar in {CITY} .
{CORP} , based in {CITY} , {STATE} , makes tractors .
{UNI} professor {PER} said the {MISC} had changed {LOC} .
{PER} , mayor of {CITY} , thanked the {ORG} for its help .
The {NAT} opposition leader , {PER} , returned from {LOC} .
{FAM} and {FAM} will play in the final of the {EVENT} .
Mr. {FAM} said on {DAY} that Mrs. {FAM} was in {LOC} .
Former {NAT} dictator {PER} is in exile in {LOC} .
Pope {POPE} prayed for peace in {LOC} .
Muslim leaders in {LOC} urged {NAT} voters to reject {PER} .
Thousands of {NAT} refugees fled {LOC} for {LOC} .
{ORG} , {ORG} and the {ORG} criticised {LOC} .
{PER} ( {PARTY} - {STATE} ) voted against it .
{LOC} - based {CORP} named {PER} chief executive .
The {LOC} - {LOC} border has been closed since {MONTH} .
{N} {NAT} and {N} {NAT} tourists were aboard the {PLANE} .
""".strip().splitlines()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SPORTS = "SOCCER CRICKET TENNIS GOLF ATHLETICS CYCLING BASEBALL BASKETBALL HOCKEY RUGBY BOXING SKIING SWIMMING".split()
JOBS = "MINISTER PRESIDENT PREMIER GENERAL JUDGE REBEL LEADER".split()
CURRENCIES = "dollar yen mark pound euro rupee peso rouble franc lira".split()
PAPERS = "Daily News|Morning Post|Herald|Gazette|Evening Star|Tribune|Chronicle|Times|Courier|Observer".split("|")
MINISTRIES = [
    "Foreign Ministry",
    "Defense Ministry",
    "Interior Ministry",
    "Health Ministry",
    "Ministry of Justice",
    "Finance Ministry",
    "Central Bank",
    "Supreme Court",
]
AGENCIES = "Reuters AP AFP Interfax Xinhua UPI".split()
HOUSES = ["Senate", "Congress", "House of Representatives"]
PARTIES = ["Democrat", "Republican"]
PRIZES = ["Nobel Peace Prize", "Pulitzer Prize", "Booker Prize", "Nobel Prize"]
PLANES = ["Boeing 747", "Airbus A320", "Boeing 737", "Antonov An-24", "DC-10"]
POPES = ["John Paul II", "Benedict", "Francis", "Pius XII", "John Paul"]
EVENT_ENDS = ["Open", "Cup", "Grand Prix", "Masters", "Games", "Championship", "Marathon", "Classic"]
CLUB_ENDS = [
    "United",
    "City",
    "Rovers",
    "Town",
    "Wanderers",
    "Athletic",
    "Dynamo",
    "Tigers",
    "Lions",
    "Bears",
    "Eagles",
    "Hawks",
    "Rockets",
]
COMPANY_ENDS = [
    "Inc.",
    "Corp.",
    "Ltd",
    "Group",
    "Holdings",
    "Industries",
    "Bank",
    "Airlines",
    "Motors",
    "Co.",
    "PLC",
    "AG",
    "Steel",
    "Energy",
]
BODY_ENDS = [
    "Liberation Front",
    "National Party",
    "Red Crescent",
    "Human Rights Commission",
    "People's Party",
    "Football Association",
    "Medical Association",
    "Peace Movement",
    "Stock Exchange",
    "Olympic Committee",
]


class Filler:
    """Fills slots from the lists of facts and from parts of names."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.countries, self.demonyms = facts.countries(), facts.demonyms()
        self.places, self.orgs, self.misc = facts.lines("places.txt"), facts.lines("orgs.txt"), facts.lines("misc.txt")
        self.given, self.family = facts.lines("given.txt"), facts.lines("family.txt")
        at = self.places.index("London")
        self.cities = self.places[at : self.places.index("St. Petersburg")]
        self.states = self.places[self.places.index("Alabama") : self.places.index("Wyoming") + 1]
        clubs = self.orgs.index("Manchester United")
        self.clubs = self.orgs[clubs:]
        self.nations = [d for d in self.demonyms if not d.endswith("s") and not d.endswith("man")]

    def person(self):
        rng = self.rng
        dice = rng.random()
        first = rng.choice(self.given) if dice < 0.85 else f"{rng.choice('ABCDEFGHJKLMNPRSTW')}."
        if 0.75 < dice < 0.8:
            first += f" {rng.choice('ABCDEFGHJKLMNPRSTW')}."
        if 0.8 < dice < 0.85:
            first += "-" + rng.choice(self.given)
        return f"{first} {rng.choice(self.family)}"

    def place(self):
        return self.rng.choice(self.rng.choice((self.countries, self.places, self.cities)))

    def company(self):
        rng = self.rng
        if rng.random() < 0.3:
            return rng.choice(self.orgs[: self.orgs.index("Harvard University")])
        first = rng.choice(
            (
                rng.choice(self.family),
                rng.choice(self.cities),
                rng.choice(self.nations),
                rng.choice(("First", "General", "United", "National", "Allied", "Pacific", "Atlantic", "Royal")),
            )
        )
        return f"{first} {rng.choice(COMPANY_ENDS)}"

    def body(self):
        rng = self.rng
        if rng.random() < 0.7:
            return rng.choice(self.orgs)
        first = rng.choice((rng.choice(self.nations), rng.choice(self.cities), rng.choice(self.countries)))
        return f"{first} {rng.choice(BODY_ENDS)}"

    def team(self):
        rng = self.rng
        dice = rng.random()
        if dice < 0.4:
            return rng.choice(self.clubs)
        city = rng.choice(self.cities)
        return city if dice < 0.8 else f"{city} {rng.choice(CLUB_ENDS)}"

    def event(self):
        rng = self.rng
        if rng.random() < 0.3:
            return rng.choice(self.misc[self.misc.index("Olympics") : self.misc.index("Nobel Peace Prize")])
        first = rng.choice((rng.choice(self.cities), rng.choice(self.nations), rng.choice(self.countries)))
        return f"{first} {rng.choice(EVENT_ENDS)}"

    def slot(self, name):
        """The text of a slot and the type it has, or None."""
        rng = self.rng
        if name.startswith("U") and name not in ("UNI",):
            if name == "UJOB":
                return rng.choice(JOBS), None
            if name == "UPER":
                return rng.choice(self.family).upper(), "PER"
            filled, kind = self.slot(name[1:])
            return filled.upper(), kind
        entity = {
            "PER": (self.person, "PER"),
            "FAM": (lambda: rng.choice(self.family), "PER"),
            "POPE": (lambda: rng.choice(POPES), "PER"),
            "LOC": (self.place, "LOC"),
            "CITY": (lambda: rng.choice(self.cities), "LOC"),
            "STATE": (lambda: rng.choice(self.states), "LOC"),
            "ORG": (self.body, "ORG"),
            "CORP": (self.company, "ORG"),
            "TEAM": (self.team, "ORG"),
            "CITYTEAM": (lambda: rng.choice(self.clubs), "ORG"),
            "HOUSE": (lambda: rng.choice(HOUSES), "ORG"),
            "MINISTRY": (lambda: rng.choice(MINISTRIES), "ORG"),
            "AGENCY": (lambda: rng.choice(AGENCIES), "ORG"),
            "UNI": (
                lambda: rng.choice(
                    (f"{rng.choice(self.cities)} University", f"University of {rng.choice(self.cities)}")
                ),
                "ORG",
            ),
            "PAPER": (lambda: f"{rng.choice(self.cities)} {rng.choice(PAPERS)}", "ORG"),
            "NAT": (lambda: rng.choice(self.nations), "MISC"),
            "MISC": (lambda: rng.choice(self.misc), "MISC"),
            "EVENT": (self.event, "MISC"),
            "PARTY": (lambda: rng.choice(PARTIES), "MISC"),
            "PRIZE": (lambda: rng.choice(PRIZES), "MISC"),
            "PLANE": (lambda: rng.choice(PLANES), "MISC"),
        }.get(name)
        if entity:
            return entity[0](), entity[1]
        plain = {
            "DAY": lambda: rng.choice(DAYS),
            "MONTH": lambda: rng.choice(MONTHS),
            "SPORT": lambda: rng.choice(SPORTS),
            "CURRENCY": lambda: rng.choice(CURRENCIES),
            "N": lambda: str(rng.randint(2, 95)),
            "S": lambda: str(rng.randint(0, 6)),
            "NUM": lambda: f"{rng.randint(1, 99)}.{rng.randint(0, 99)}",
            "YEAR": lambda: str(rng.randint(1905, 2019)),
            "SET": lambda: f"{rng.randint(0, 7)}-{rng.randint(0, 7)}",
            "PHONE": lambda: f"+{rng.randint(1, 99)} {rng.randint(100, 999)} {rng.randint(1000, 9999)}",
            "DATE": lambda: rng.choice(
                (
                    f"{rng.randint(1970, 2019)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
                    f", {rng.choice(MONTHS)} {rng.randint(1, 28)}",
                )
            ),
        }[name]
        return plain(), None

    def sentence(self, weight):
        words, entities = [], []
        for part in self.rng.choice(TEMPLATES).split():
            kind = None
            if part.startswith("{"):
                name, _, rest = part[1:].partition("}")
                part, kind = self.slot(name)
                part += rest
            pieces = [part[b:e] for b, e in text.words(part)]
            if kind:
                entities.append((len(words), len(words) + len(pieces), kind))
            words.extend(pieces)
        tags = tags_of(entities, len(words))
        return Sentence(words, [frozenset([t]) for t in tags], weight)


def make(count, weight, seed):
    filler = Filler(seed)
    return [filler.sentence(weight) for _ in range(count)]
