"""Strict span scores: an entity counts when its begin, end and type are all right."""


def f1(gold, found):
    hit = len(gold & found)
    return 200 * hit / (len(gold) + len(found)) if gold or found else 0.0


def score(gold_rows, found):
    """F1 in percent over all and by type; types that the gold does not have are not counted."""
    gold = {(r["article_id"], r["begin"], r["end"], r["type"]) for r in gold_rows}
    kinds = sorted({g[3] for g in gold})
    said = {(a, b, e, kind) for a, rows in found.items() for b, e, kind in rows if kind in kinds}
    by = {kind: round(f1({g for g in gold if g[3] == kind}, {s for s in said if s[3] == kind}), 1) for kind in kinds}
    p = 100 * len(gold & said) / max(1, len(said))
    r = 100 * len(gold & said) / max(1, len(gold))
    span = f1({g[:3] for g in gold}, {s[:3] for s in said})
    return {
        "f1": round(f1(gold, said), 2),
        "precision": round(p, 1),
        "recall": round(r, 1),
        "span": round(span, 1),
        **by,
    }
