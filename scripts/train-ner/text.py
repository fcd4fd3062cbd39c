"""Text as the model sees it: normalisation, words, sentences and model tokens.

The Java side normalises and makes model tokens in the same way; the model card (data/models/README.md) specifies
both. It has a tokenizer of its own for words and sentences.
"""

import re
import unicodedata

# Characters that NFKD leaves alone and that have a usual ASCII spelling.
SPELLINGS = {
    "'": "\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u2039\u203a",
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb",
    "-": "\u2010\u2012\u2013\u2014\u2015\u2212\u2043",
    "/": "\u2044\u2215",
    "$": "\u00a3\u20ac\u00a5\u00a2",
    "AE": "\u00c6",
    "ae": "\u00e6",
    "OE": "\u0152",
    "oe": "\u0153",
    "O": "\u00d8",
    "o": "\u00f8",
    "ss": "\u00df",
    "D": "\u0110\u00d0",
    "d": "\u0111\u00f0",
    "L": "\u0141",
    "l": "\u0142",
    "i": "\u0131",
    "Th": "\u00de",
    "th": "\u00fe",
}
ASCII_OF = {c: plain for plain, characters in SPELLINGS.items() for c in characters}
OTHER = "*"
MODEL_TOKEN = re.compile(r"[A-Za-z0-9]+|[!-/:-@\[-`{-~]")
MAX_CHUNK = 64  # model tokens in one run of the model

WORD = re.compile(
    r"""
      (?:https?://|www\.)\S+                        # addresses
    | (?:[^\W\d_]\.){2,}                            # U.S.
    | \d+(?:[.,:/]\d+)*                             # 1,000.5
    | (?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|St|Jr|Sr|Inc|Corp|Co|Ltd|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.
    | (?=['\u2019]s\b)['\u2019]s\b                  # possessive
    | [^\W_]+(?:[-&\u2010\u2011][^\W_]+ | (?!['\u2019]s\b)['\u2019][^\W\d_]+)*
    | \S
    """,
    re.VERBOSE,
)
SENTENCE_END = re.compile(r"(?<=[.!?])[\"'\u201d\u2019)]*\s+(?=[\"'\u201c\u2018(]*[A-Z0-9])")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|St|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b[A-Z])\.[\"')]*\s*$"
)


def normalize(word):
    """A word in printable ASCII: NFKD, marks dropped, quotes and dashes mapped, anything else one '*' a run."""
    out = []
    for c in unicodedata.normalize("NFKD", word):
        if "!" <= c <= "~":
            out.append(c)
        elif unicodedata.category(c) in ("Mn", "Mc", "Me", "Cc", "Cf") or c.isspace():
            continue
        elif c in ASCII_OF:
            out.append(ASCII_OF[c])
        elif not (out and out[-1] == OTHER):
            out.append(OTHER)
    return "".join(out)


def model_tokens(word):
    """The model's tokens of a word: runs of letters and digits, and single punctuation characters."""
    return MODEL_TOKEN.findall(normalize(word))


def words(text):
    """(begin, end) in code points of each word of a text."""
    return [m.span() for m in WORD.finditer(text)]


def sentences(text):
    """(begin, end) of each sentence; a line break always ends one."""
    out, at = [], 0
    for line in text.split("\n"):
        start = at
        for m in SENTENCE_END.finditer(line):
            if not ABBREVIATION.search(line, 0, m.start() + 1):
                out.append((start, at + m.start()))
                start = at + m.end()
        out.append((start, at + len(line)))
        at += len(line) + 1
    return [(b, e) for b, e in out if text[b:e].strip()]


def chunks(word_tokens):
    """Index ranges of words so that no chunk has more than MAX_CHUNK model tokens (one word may by itself)."""
    out, start, size = [], 0, 0
    for i, tokens in enumerate(word_tokens):
        if size + len(tokens) > MAX_CHUNK and i > start:
            out.append((start, i))
            start, size = i, 0
        size += len(tokens)
    if len(word_tokens) > start:
        out.append((start, len(word_tokens)))
    return out
