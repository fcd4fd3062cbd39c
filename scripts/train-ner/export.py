"""Writes a tagger as int8 ONNX in the folder layout that Spark NLP imports."""

import pathlib
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from data import LABELS

OPSET, IR = 17, 8


class Exported(nn.Module):
    """A tagger with the sum of piece and case as one table, in eight bits with a scale for each row, or in floats."""

    def __init__(self, tagger, eight_bits):
        super().__init__()
        self.tagger = tagger
        table = (tagger.pieces.weight + tagger.case(tagger.cases)).detach()
        self.eight_bits = eight_bits
        if eight_bits:
            scale = table.abs().amax(1, keepdim=True) / 127
            self.register_buffer("scale", scale)
            self.register_buffer("table", (table / scale).round().clamp(-127, 127).to(torch.int8))
        else:
            self.register_buffer("table", table)

    def forward(self, input_ids, attention_mask, token_type_ids):
        x = self.table[input_ids]
        if self.eight_bits:
            x = x.to(torch.float32) * self.scale[input_ids]
        # every segment is 0, but Spark NLP feeds the input, so the graph has to have it
        x = x + token_type_ids.unsqueeze(-1).to(torch.float32) * 0.0
        return self.tagger.encode(x, attention_mask)


def to_onnx(tagger, eight_bits, path):
    ids = torch.ones(2, 9, dtype=torch.long)
    names = ["input_ids", "attention_mask", "token_type_ids"]
    axes = {name: {0: "batch", 1: "length"} for name in [*names, "logits"]}
    torch.onnx.export(
        Exported(tagger, eight_bits).eval(),
        (ids, torch.ones_like(ids), torch.zeros_like(ids)),
        str(path),
        input_names=names,
        output_names=["logits"],
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )
    stamp(path)


def stamp(path):
    """Sets the IR version that the onnxruntime of Spark NLP reads."""
    graph = onnx.load(str(path))
    graph.ir_version = IR
    onnx.save(graph, str(path))


def write(tagger, vocabulary, folder):
    """`fp32/` for comparison, `int8/` for import: model.onnx, assets/vocab.txt, assets/labels.txt."""
    folder = pathlib.Path(folder)
    for name in ("fp32", "int8"):
        (folder / name / "assets").mkdir(parents=True, exist_ok=True)
        (folder / name / "assets" / "vocab.txt").write_text("\n".join(vocabulary.pieces) + "\n", encoding="utf-8")
        (folder / name / "assets" / "labels.txt").write_text("\n".join(LABELS) + "\n", encoding="utf-8")
    to_onnx(tagger, False, folder / "fp32" / "model.onnx")
    with tempfile.TemporaryDirectory() as scratch:
        plain = pathlib.Path(scratch) / "model.onnx"
        to_onnx(tagger, True, plain)
        quantize_dynamic(
            str(plain),
            str(folder / "int8" / "model.onnx"),
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=True,  # seven bits: processors without VNNI saturate at eight
            weight_type=QuantType.QInt8,
        )
    stamp(folder / "int8" / "model.onnx")
    for name in ("fp32", "int8"):
        print(name, (folder / name / "model.onnx").stat().st_size, "bytes")
