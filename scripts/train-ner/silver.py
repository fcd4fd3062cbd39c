"""Labels of our own for unlabelled public-domain sentences: a teacher's, made consistent and corrected by lists."""

from collections import Counter, defaultdict

import numpy as np

import facts
import tagging
from data import ANY, Sentence, spans, tags_of

TITLES = set(
    """
    President Prime Minister Mr. Mrs. Ms. Dr. General Gen. Senator Sen. Rep. Representative Governor Gov.
    Secretary Chancellor King Queen Prince Princess Colonel Col. Captain Lieutenant Lt. Major Sergeant Judge
    Justice Ambassador Foreign Defense Interior Finance Pope Vice Former Ayatollah Sheikh Cardinal Archbishop
    Bishop Reverend Rev. Chief Chairman Mayor Professor Spokesman of State
    """.split()
)
CALENDAR = set(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December
    """.split()
)
SURE, VOTES, SHARE = 0.6, 4, 0.7


def matches(words, table, longest=4):
    """(begin, end, type) of the longest names of a table in a run of words, from the left."""
    out, i = [], 0
    while i < len(words):
        for n in range(min(longest, len(words) - i), 0, -1):
            kind = table.get(" ".join(words[i : i + n]))
            if kind:
                out.append((i, i + n, kind))
                i += n
                break
        else:
            i += 1
    return out


def tidy(words, found):
    """Predicted spans without titles before persons, and without bare days and months."""
    out = []
    for begin, end, kind in found:
        while kind == "PER" and begin < end and words[begin] in TITLES:
            begin += 1
        if begin < end and not all(w in CALENDAR for w in words[begin:end]):
            out.append((begin, end, kind))
    return out


def correct(words, found, listed):
    """Spans of a list win over those they equal, overlap or lie outside of, but not over longer ones around them."""
    out = list(found)
    for begin, end, kind in listed:
        around = [s for s in out if s[0] <= begin and end <= s[1] and s[1] - s[0] > end - begin]
        if around and not (around[0][2] == "PER" and kind == "MISC"):
            continue
        for s in around:  # a nationality before a person's name
            out.remove(s)
            out += [
                (b, e, s[2])
                for b, e in ((s[0], begin), (end, s[1]))
                if b < e and any(w not in TITLES for w in words[b:e])
            ]
        out = [s for s in out if s[1] <= begin or s[0] >= end] + [(begin, end, kind)]
    return sorted(out)


def votes(sentences, predicted):
    """How often each surface form is given each type, over all sentences."""
    out = defaultdict(Counter)
    for words, p in zip(sentences, predicted):
        for begin, end, kind in tidy(words, spans(tagging.tags(p))):
            out[" ".join(words[begin:end])][kind] += float(p[begin:end].max(-1).mean())
    return out


def label(sentences, predicted, weight):
    """Sentences with corrected labels; what stays doubtful is left out of the loss."""
    table = facts.table()
    counts = votes(sentences, predicted)
    out = []
    for words, p in zip(sentences, predicted):
        found, sure = [], p.max(-1) >= SURE
        for begin, end, kind in tidy(words, spans(tagging.tags(p))):
            count = counts[" ".join(words[begin:end])]
            best, n = count.most_common(1)[0]
            if sum(count.values()) >= VOTES and n >= SHARE * sum(count.values()):
                kind = best
                sure[begin:end] = True
            found.append((begin, end, kind))
        listed = matches(words, table)
        for begin, end, _ in listed:
            sure[begin:end] = True
        tags = tags_of(correct(words, found, listed), len(words))
        for i, word in enumerate(words):
            if word in CALENDAR:
                sure[i] = True
        if np.mean(sure) >= 0.85:
            out.append(Sentence(words, [frozenset([t]) if s else ANY for t, s in zip(tags, sure)], weight))
    return out
