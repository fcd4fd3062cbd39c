"""A teacher's labels: probabilities for each word of a sentence, kept in a NumPy archive."""

import json

import numpy as np

from data import Sentence, one_hot


def write(path, sentences, predicted):
    """Words and the probabilities of their labels, sentence after sentence."""
    np.savez_compressed(
        path,
        words=np.array(json.dumps(sentences)),
        probabilities=np.concatenate(predicted).astype(np.float16),
    )


def read(path):
    with np.load(path) as saved:
        sentences, rows = json.loads(str(saved["words"])), saved["probabilities"].astype(np.float32)
    at = 0
    for words in sentences:
        yield words, rows[at : at + len(words)]
        at += len(words)


def mixed(labelled, path, share):
    """Labelled sentences with the teacher's word in their targets, and those that only the teacher has labelled."""
    taught = {" ".join(words): (words, p) for words, p in read(path)}
    out = []
    for s in labelled:
        found = taught.get(" ".join(s.words))
        if found and all(len(t) == 1 for t in s.targets):
            s = s._replace(targets=(1 - share) * one_hot(s.targets) + share * found[1])
        out.append(s)
    known = {" ".join(s.words) for s in labelled}
    return out + [Sentence(words, p, 1.0) for key, (words, p) in taught.items() if key not in known]
