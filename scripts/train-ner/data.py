"""Training sentences: the CC BY sets, mapped to four types, and what is done to their text.

A sentence is (words, targets, weight): a target is a set of labels any of which may be right, or a teacher's probabilities.
"""

import gzip
import json
import random
import re
from collections import defaultdict
from typing import NamedTuple

import numpy as np

import text

TYPES = ["PER", "ORG", "LOC", "MISC"]
LABELS = ["O"] + [f"{p}-{t}" for t in TYPES for p in "BI"]
ANY = frozenset(LABELS)
NOT_KNOWN = frozenset(["O", "B-MISC", "I-MISC"])  # outside in a set that has no MISC
WNUT = {
    "person": "PER",
    "location": "LOC",
    "corporation": "ORG",
    "group": "ORG",
    "product": "MISC",
    "creative-work": "MISC",
}
OCR = [
    ("rn", "m"),
    ("m", "rn"),
    ("cl", "d"),
    ("l", "1"),
    ("e", "c"),
    ("h", "b"),
    ("o", "0"),
    ("i", "l"),
    ("u", "n"),
    ("S", "5"),
    ("I", "l"),
]


class Sentence(NamedTuple):
    words: list
    targets: list | np.ndarray  # sets of labels, or rows of probabilities, one a word
    weight: float
    place: str = ""  # record and begin, of an annotated one


def read_tsv(path):
    """(words, tags) of each sentence of a file of token, tab, tag."""
    words, tags = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.strip():
                word, _, tag = line.rpartition("\t")
                words.append(word or "*")
                tags.append(tag)
            elif words:
                yield words, tags
                words, tags = [], []
    if words:
        yield words, tags


def wikigold(path, weight):
    return [Sentence(w, [frozenset([t]) for t in tags], weight) for w, tags in read_tsv(path)]


def handle(words, i):
    """Whether a token is a user name, hash tag or address, whose annotation follows other rules than the news."""
    return words[i][0] in "@#" or words[i].startswith("http") or (i > 0 and words[i - 1] == "@")


def tweets(path, weight, types=None):
    """A set of tweets: handles are left out of the loss, outside may be MISC; those without entities are thinned."""
    out = []
    for n, (words, tags) in enumerate(read_tsv(path)):
        targets = []
        for i, tag in enumerate(tags):
            prefix, _, kind = tag.partition("-")
            label = tag if tag == "O" or types is None else f"{prefix}-{types[kind]}"
            targets.append(ANY if handle(words, i) else NOT_KNOWN if label == "O" else frozenset([label]))
        named = any(t not in (ANY, NOT_KNOWN) for t in targets)
        if len(words) > 3 and (named or n % 6 == 0):
            out.append(Sentence(words, targets, weight))
    return out


def read_jsonl(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def cut(passage, entities):
    """Words of a passage and the labels of its entities (begin, end, type); a word half inside one is left open."""
    places = text.words(passage)
    targets = [frozenset(["O"])] * len(places)
    for begin, end, kind in entities:
        inside = [i for i, (b, e) in enumerate(places) if b < end and e > begin]
        for n, i in enumerate(inside):
            whole = places[i][0] >= begin and places[i][1] <= end
            targets[i] = frozenset([f"{'I' if n else 'B'}-{kind}"]) if whole else ANY
    return [passage[b:e] for b, e in places], targets


def read_annotations(path):
    """(record id, begin, end, entities) of each annotated sentence; offsets in code points of the record's text."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record, begin, end, marked = line.rstrip("\n").split("\t")
            entities = [(int(b), int(e), kind) for b, e, kind in (s.split(":") for s in marked.split())]
            yield record, int(begin), int(end), entities


def annotated(path, corpus, weight):
    """Our own annotations of records that stand in a folder of JSON Lines."""
    wanted = defaultdict(list)
    for record, begin, end, entities in read_annotations(path):
        wanted[record].append((begin, end, [(b - begin, e - begin, kind) for b, e, kind in entities]))
    out = []
    for file in sorted(corpus.glob("*.jsonl*")):
        for row in read_jsonl(file):
            for begin, end, entities in wanted.pop(row["id"], []):
                out.append(Sentence(*cut(row["text"][begin:end], entities), weight, f"{row['id']} {begin}"))
    if wanted:
        raise ValueError(f"{path}: {len(wanted)} records are not in {corpus}, {min(wanted)} among them")
    return out


MARK = re.compile(r"\[(PER|LOC|ORG|MISC) ([^\[\]]+)\]")


def written(path, weight):
    """Sentences of our own with names marked inline: [PER Rosa Lindqvist]."""
    out = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            passage, entities, at = "", [], 0
            for m in MARK.finditer(line):
                passage += line[at : m.start()]
                entities.append((len(passage), len(passage) + len(m[2]), m[1]))
                passage += m[2]
                at = m.end()
            passage = (passage + line[at:]).rstrip("\n")
            if passage.strip():
                out.append(Sentence(*cut(passage, entities), weight))
    return out


def swapped(sentences, count, rng):
    """Words of sentences whose names are changed for other names of their type (Dai and Adel 2020, mention replacement)."""
    named = [(s, spans([next(iter(t)) for t in s.targets])) for s in sentences if all(len(t) == 1 for t in s.targets)]
    named = [(s, found) for s, found in named if found]
    names = defaultdict(list)
    for s, found in named:
        for begin, end, kind in found:
            names[kind, min(end - begin, 3)].append(s.words[begin:end])
    out = []
    for s, found in rng.choices(named, k=count):
        words, at = [], 0
        for begin, end, kind in found:
            words += s.words[at:begin] + rng.choice(names[kind, min(end - begin, 3)])
            at = end
        out.append(words + s.words[at:])
    return out


def augment(sentence, rng):
    """A sentence as training sees it this time: now and then in capitals, title case, lower case or badly scanned."""
    dice = rng.random()
    words = sentence.words
    if dice < 0.08:
        words = [w.upper() for w in words]
    elif dice < 0.10:
        words = [w[:1].upper() + w[1:] for w in words]
    elif dice < 0.12:
        words = [w.lower() for w in words]
    elif dice < 0.18:
        words = [scan(w, rng) if rng.random() < 0.12 else w for w in words]
    return words


def scan(word, rng):
    """A word with one confusion of letters such as OCR makes."""
    fits = [(a, b) for a, b in OCR if a in word]
    if len(word) < 4 or not fits:
        return word
    a, b = rng.choice(fits)
    return word.replace(a, b, 1)


def spans(tags):
    """(begin, end, type) of the entities of a tag sequence; an I- that continues nothing begins one."""
    out, start, kind = [], None, None
    for i, tag in enumerate([*tags, "O"]):
        prefix, _, new = tag.partition("-")
        if start is not None and (prefix != "I" or new != kind):
            out.append((start, i, kind))
            start = None
        if prefix != "O" and start is None:
            start, kind = i, new
    return out


def tags_of(entities, length):
    tags = ["O"] * length
    for begin, end, kind in entities:
        tags[begin:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - begin - 1)
    return tags


def shuffled(items, seed):
    items = list(items)
    random.Random(seed).shuffle(items)
    return items
