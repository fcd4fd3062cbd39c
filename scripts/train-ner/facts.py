"""Lists of names written by hand: what a name is where nothing says otherwise."""

import pathlib

FOLDER = pathlib.Path(__file__).parent / "facts"
# Names in the lists that are as often something else; they serve templates, never corrections.
AMBIGUOUS = set(
    """
    Jordan Georgia Chad Java Kent Surrey Essex Sussex Somerset Washington Florence Sydney Houston Dallas
    Virginia Carolina Perth Wellington Kingston Nice Ford Total Delta Shell Apple Honda Ajax Roma Rangers
    Celtic Porto ABC AP Congress Senate Parliament Western Oscar Grammy Internet Windows Democratic Pole Poles
    Dane Finn Swede Turk Basque Orthodox Santiago Lyon Lincoln Phoenix Victoria Cologne Bonn Cardiff Hamburg
    Valencia Guinea Mali Congo Christian Israel Indiana Milan Lao Dominican Philippine Taliban Taleban
    Democrat Republican Republicans Democrats Communist
    """.split()
)


def lines(name):
    return [line for line in (FOLDER / name).read_text(encoding="utf-8").splitlines() if line]


def countries():
    return [line.split("\t")[0] for line in lines("countries.tsv")]


def demonyms():
    return [d for line in lines("countries.tsv") for d in line.split("\t")[1].split("|") if d]


def table():
    """Type by name, for names that are nearly always of one type."""
    out = {}
    for names, kind in (
        (lines("misc.txt"), "MISC"),
        (lines("orgs.txt"), "ORG"),
        (lines("places.txt"), "LOC"),
        (demonyms(), "MISC"),
        (countries(), "LOC"),
    ):
        out.update({n: kind for n in names if n not in AMBIGUOUS})
    return out
