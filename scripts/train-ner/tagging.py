"""Batches, the loss over sets of labels, training and prediction."""

import math
import random
import time

import numpy as np
import torch

import text
from data import LABELS, augment, spans

LABEL_ID = {label: i for i, label in enumerate(LABELS)}
INSIDE = {label: "I" + label[1:] if label != "O" else "O" for label in LABELS}
# of a word's labels, those of its further model tokens
CONTINUED = np.array([[float(INSIDE[a] == b) for b in LABELS] for a in LABELS], dtype=np.float32)
MAX_PIECES = 126


def encode(words, vocabulary):
    """Piece ids of a run of words, and for each word the places of its model tokens' first pieces."""
    ids, places = [], []
    for word in words:
        firsts = []
        for token in text.model_tokens(word):
            pieces = vocabulary.encode(token)
            if len(ids) + len(pieces) > MAX_PIECES:
                break
            firsts.append(len(ids) + 1)
            ids.extend(pieces)
        places.append(firsts)
    return [vocabulary.ids["[CLS]"], *ids, vocabulary.ids["[SEP]"]], places


def wanted(places, targets, length):
    """For each piece the labels that may be right (rows of ones), or a teacher's probabilities; zeros: not in the loss."""
    out = np.zeros((length, len(LABELS)), dtype=np.float32)
    soft = isinstance(targets, np.ndarray)
    for firsts, target in zip(places, targets):
        if not soft and len(target) == len(LABELS):
            continue
        for n, at in enumerate(firsts):
            if soft:
                out[at] = target if n == 0 else target @ CONTINUED
            else:
                for label in target:
                    out[at, LABEL_ID[label if n == 0 else INSIDE[label]]] = 1
    return out, soft


def pad(rows):
    width = max(map(len, rows))
    ids = torch.zeros(len(rows), width, dtype=torch.long)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
    return ids, (ids != 0).long()


def batches(sentences, vocabulary, size, rng, augmented):
    """Batches of like length, in random order, of augmented sentences."""
    encoded = []
    for s in sentences:
        begin, end = rng.choice(text.chunks([text.model_tokens(w) for w in s.words]))
        row, places = encode((augment(s, rng) if augmented else s.words)[begin:end], vocabulary)
        encoded.append((row, places, s.targets[begin:end], s.weight))
    encoded.sort(key=lambda e: len(e[0]) + rng.random() * 4)
    groups = [encoded[i : i + size] for i in range(0, len(encoded), size)]
    rng.shuffle(groups)
    for group in groups:
        ids, mask = pad([e[0] for e in group])
        rows = [wanted(e[1], e[2], ids.shape[1]) for e in group]
        right, soft = torch.tensor(np.stack([r[0] for r in rows])), torch.tensor([r[1] for r in rows])
        yield ids, mask, right, soft, torch.tensor([e[3] for e in group])


def loss_of(logits, right, soft, weight):
    """Mean over labelled pieces of the cross entropy with the teacher, or of -log of the probability of what may be right."""
    logp = logits.float().log_softmax(-1)
    labelled = right.any(-1)
    good = logp.masked_fill(right == 0, -1e4).logsumexp(-1)
    taught = (right * logp).sum(-1)
    each = -torch.where(soft[:, None], taught, good) * labelled * weight[:, None]
    return each.sum() / (labelled * weight[:, None]).sum().clamp(min=1)


def fit(tagger, vocabulary, sentences, epochs, rate, seed, augmented=True, batch=32, log=print):
    torch.manual_seed(seed)
    rng = random.Random(seed)
    steps = epochs * math.ceil(len(sentences) / batch)
    plain = [p for n, p in tagger.named_parameters() if p.ndim < 2]
    heavy = [p for n, p in tagger.named_parameters() if p.ndim >= 2]
    optimizer = torch.optim.AdamW(
        [{"params": heavy, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=rate, fused=True
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min(1.0, (n + 1) / (0.06 * steps)) * max(0.02, 1 - n / steps)
    )
    tagger.train()
    began, total, seen = time.time(), 0.0, 0
    for epoch in range(epochs):
        for ids, mask, right, soft, weight in batches(sentences, vocabulary, batch, rng, augmented):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = tagger(ids, mask)
            loss = loss_of(logits, right, soft, weight)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total, seen = total + loss.item(), seen + 1
        log(f"epoch {epoch + 1} loss {total / seen:.4f} seconds {time.time() - began:.0f}")
        total, seen = 0.0, 0
    tagger.eval()


def torch_runner(tagger, half=False):
    """Runs a tagger; `half` in bfloat16, faster where the processor has it and precise enough to label with."""

    def run(ids, mask):
        with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
            return tagger(torch.from_numpy(ids), torch.from_numpy(mask)).float().numpy()

    return run


def onnx_runner(path):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(ids, mask):
        return session.run(None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)})[0]

    return run


def predict(run, vocabulary, sentences, batch=8):
    """For each list of words, the probabilities of the labels of each word (its first model token's)."""
    runs = []
    for n, words in enumerate(sentences):
        for begin, end in text.chunks([text.model_tokens(w) for w in words]):
            row, places = encode(words[begin:end], vocabulary)
            runs.append((n, begin, row, places))
    runs.sort(key=lambda r: len(r[2]))
    out = [np.tile(np.eye(len(LABELS), dtype=np.float32)[0], (len(words), 1)) for words in sentences]
    for i in range(0, len(runs), batch):
        group = runs[i : i + batch]
        ids, mask = pad([r[2] for r in group])
        logits = run(ids.numpy(), mask.numpy())
        p = np.exp(logits - logits.max(-1, keepdims=True))
        p /= p.sum(-1, keepdims=True)
        for (n, begin, _, places), rows in zip(group, p):
            for at, firsts in enumerate(places):
                if firsts:
                    out[n][begin + at] = rows[firsts[0]]
    return out


def tags(probabilities):
    return [LABELS[i] for i in probabilities.argmax(-1)]


def find(run, vocabulary, document):
    """(begin, end, type) in code points of the entities of a text."""
    cut = [[(b + begin, b + end) for begin, end in text.words(document[b:e])] for b, e in text.sentences(document)]
    predicted = predict(run, vocabulary, [[document[b:e] for b, e in s] for s in cut])
    return [
        (places[first][0], places[last - 1][1], kind)
        for places, p in zip(cut, predicted)
        for first, last, kind in spans(tags(p))
    ]
