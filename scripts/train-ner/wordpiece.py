"""A cased word-piece vocabulary folded out of an uncased one, and its greedy encoder."""

from collections import Counter

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
LOWER, CAPITAL, UPPER = 0, 1, 2
LONGEST_TOKEN = 200  # Spark NLP makes a longer one [UNK]


def bare(piece):
    return piece[2:] if piece.startswith("##") else piece


def cased(piece):
    """The forms of an uncased piece, each with its case: lower, Capital, UPPER (those that differ)."""
    prefix, core = ("##", piece[2:]) if piece.startswith("##") else ("", piece)
    forms = {core: LOWER}
    forms.setdefault(core[:1].upper() + core[1:], CAPITAL)
    forms.setdefault(core.upper(), UPPER)
    return {prefix + form: case for form, case in forms.items()}


def is_ascii(piece):
    return all("!" <= c <= "~" for c in bare(piece))


class Vocabulary:
    """Pieces in order of id, each with the row of its uncased piece and its case."""

    def __init__(self, pieces, base):
        rows = {p: i for i, p in enumerate(base)}
        self.pieces = pieces
        self.ids = {p: i for i, p in enumerate(pieces)}
        self.rows = [rows[p if p in SPECIAL else p.lower()] for p in pieces]
        self.cases = [LOWER if p in SPECIAL else cased(p.lower())[p] for p in pieces]
        self.longest = max(len(bare(p)) for p in pieces)
        self._cache = {}

    def encode(self, token):
        """Ids of the pieces of a model token: greedy longest match, [UNK] if a rest has none."""
        found = self._cache.get(token)
        if found is None:
            found = self._cache[token] = self._encode(token)
        return found

    def _encode(self, token):
        if len(token) > LONGEST_TOKEN:
            return [self.ids["[UNK]"]]
        out, start = [], 0
        while start < len(token):
            end = min(len(token), start + self.longest)
            prefix = "##" if start else ""
            while end > start and prefix + token[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.ids["[UNK]"]]
            out.append(self.ids[prefix + token[start:end]])
            start = end
        return out


def build(base, token_counts, size):
    """The vocabulary of `size` pieces used most in the counted tokens, with every single character."""
    forms = [f for p in base if p not in SPECIAL and not p.startswith("[unused") and is_ascii(p) for f in cased(p)]
    full = Vocabulary(SPECIAL + forms, base)
    used = Counter()
    for token, n in token_counts.items():
        for i in full.encode(token):
            used[i] += n
        if token.isalpha() and not token.isupper():  # headlines in capitals
            for i in full.encode(token.upper()):
                used[i] += n * 0.03
    singles = {f for f in forms if len(bare(f)) == 1}
    ranked = sorted((full.pieces[i] for i in used), key=lambda p: (-used[full.ids[p]], p))
    keep = singles | set(ranked[: max(0, size - len(SPECIAL) - len(singles))])
    return Vocabulary(SPECIAL + sorted(keep, key=lambda p: full.ids[p]), base)
