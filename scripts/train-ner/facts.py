"""Lists of names written by hand, for templates and for the vocabulary."""

import pathlib

FOLDER = pathlib.Path(__file__).parent / "facts"


def lines(name):
    return [line for line in (FOLDER / name).read_text(encoding="utf-8").splitlines() if line]


def countries():
    return [line.split("\t")[0] for line in lines("countries.tsv")]


def demonyms():
    return [d for line in lines("countries.tsv") for d in line.split("\t")[1].split("|") if d]
