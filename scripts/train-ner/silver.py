"""A teacher's labels: probabilities for each word of a sentence, kept in a NumPy archive."""

import json

import numpy as np

from data import Sentence


def write(path, sentences, predicted):
    """Words and the probabilities of their labels, sentence after sentence."""
    np.savez_compressed(
        path,
        words=np.array(json.dumps(sentences)),
        probabilities=np.concatenate(predicted).astype(np.float16),
    )


def read(path):
    """Sentences whose targets are the teacher's probabilities."""
    with np.load(path) as saved:
        sentences, rows = json.loads(str(saved["words"])), saved["probabilities"].astype(np.float32)
    at = 0
    for words in sentences:
        yield Sentence(words, rows[at : at + len(words)], 1.0)
        at += len(words)
