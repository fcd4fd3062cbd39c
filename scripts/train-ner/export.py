"""Writes a tagger as int8 ONNX in the folder layout that Spark NLP imports.

The graph is built from ONNX Runtime's fused operators, one matrix for query, key and value and a tanh GELU; half as fast
again as the graph that torch exports and the quantizer of ONNX Runtime rewrites.
"""

import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from data import LABELS
from model import HEADS

OPSET, IR = 17, 8
FUSED = "com.microsoft"
EPSILON = 1e-12
LARGEST = 63  # seven bits: processors without VNNI saturate at eight


class Graph:
    """Nodes and constants of a graph in the making."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, value):
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, operator, inputs, outputs, domain="", **attributes):
        outputs = outputs if isinstance(outputs, list) else [outputs]
        self.nodes.append(helper.make_node(operator, inputs, outputs, domain=domain, **attributes))
        return outputs[0]

    def matrix(self, name, linears, quantized):
        """Names of a linear layer's weights, their scales and zero points (a column each), and its bias."""
        weight = np.concatenate([array(f.weight).T for f in linears], 1)
        bias = self.constant(name + ".bias", np.concatenate([array(f.bias) for f in linears]))
        if not quantized:
            return self.constant(name + ".weight", weight), None, None, bias
        scale = np.maximum(np.abs(weight).max(0) / LARGEST, 1e-9).astype(np.float32)
        rounded = np.clip(np.round(weight / scale), -LARGEST, LARGEST).astype(np.int8)
        return (
            self.constant(name + ".weight", rounded),
            self.constant(name + ".scale", scale),
            self.constant(name + ".zero", np.zeros(len(scale), np.int8)),
            bias,
        )

    def linear(self, name, x, linear, quantized, with_bias=True):
        weight, scale, zero, bias = self.matrix(name, [linear], quantized)
        if quantized:
            inputs = [x, weight, scale, zero, bias] if with_bias else [x, weight, scale, zero]
            return self.add("DynamicQuantizeMatMul", inputs, name, FUSED), bias
        product = self.add("MatMul", [x, weight], name + ".product" if with_bias else name)
        return self.add("Add", [product, bias], name) if with_bias else product, bias

    def attention(self, name, x, layer, mask, quantized):
        weight, scale, zero, bias = self.matrix(name, [layer.query, layer.key, layer.value], quantized)
        if not quantized:
            return self.add("Attention", [x, weight, bias, mask], name, FUSED, num_heads=HEADS)
        parts = [name + ".input", name + ".input.scale", name + ".input.zero"]
        self.add("DynamicQuantizeLinear", [x], parts)
        inputs = [parts[0], weight, bias, parts[1], scale, mask, parts[2], zero]
        return self.add("QAttention", inputs, name, FUSED, num_heads=HEADS)

    def normalized_sum(self, name, x, rest, norm):
        inputs = [x, rest, self.constant(name + ".gain", array(norm.weight)), self.constant(name + ".shift", array(norm.bias))]
        return self.add("SkipLayerNormalization", inputs, name, FUSED, epsilon=EPSILON)


def array(parameter):
    return parameter.detach().numpy().astype(np.float32)


def embeddings(graph, tagger, quantized):
    """Piece with its case as one table, in eight bits with a scale for each row or in floats, and position."""
    table = array(tagger.pieces.weight + tagger.case(tagger.cases))
    if quantized:
        scale = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-9)
        graph.constant("pieces", np.round(table / scale).astype(np.int8))
        graph.constant("pieces.scale", scale.astype(np.float32))
        rounded = graph.add("Gather", ["pieces", "input_ids"], "rounded")
        floats = graph.add("Cast", [rounded], "floats", to=TensorProto.FLOAT)
        scales = graph.add("Gather", ["pieces.scale", "input_ids"], "scales")
        x = graph.add("Mul", [floats, scales], "piece")
    else:
        x = graph.add("Gather", [graph.constant("pieces", table), "input_ids"], "piece")
    ends = [graph.constant(name, np.array([n], np.int64)) for name, n in (("zero", 0), ("one", 1), ("two", 2))]
    length = graph.add("Slice", [graph.add("Shape", ["input_ids"], "shape"), *ends[1:]], "length")
    positions = graph.constant("positions", array(tagger.positions.weight))
    x = graph.add("Add", [x, graph.add("Slice", [positions, ends[0], length], "position")], "placed")
    # every segment is 0, but Spark NLP feeds the input, so the graph has to have it
    segment = graph.add("Cast", ["token_type_ids"], "segment", to=TensorProto.FLOAT)
    nothing = graph.add("Mul", [segment, graph.constant("nothing", np.float32(0))], "nought")
    nothing = graph.add("Unsqueeze", [nothing, graph.constant("last", np.array([-1], np.int64))], "noughts")
    x = graph.add("Add", [x, nothing], "embedded")
    norm = [graph.constant("norm.gain", array(tagger.norm.weight)), graph.constant("norm.shift", array(tagger.norm.bias))]
    return graph.add("LayerNormalization", [x, *norm], "normalized", axis=-1, epsilon=EPSILON)


def build(tagger, quantized):
    graph = Graph()
    x = embeddings(graph, tagger, quantized)
    mask = graph.add("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
    for i, layer in enumerate(tagger.layers):
        name = f"layer.{i}."
        mixed, _ = graph.linear(name + "out", graph.attention(name + "attention", x, layer, mask, quantized), layer.out, quantized)
        x = graph.normalized_sum(name + "norm1", mixed, x, layer.norm1)
        up, bias = graph.linear(name + "up", x, layer.up, quantized, with_bias=False)
        active = graph.add("FastGelu", [up, bias], name + "active", FUSED)
        down, _ = graph.linear(name + "down", active, layer.down, quantized)
        x = graph.normalized_sum(name + "norm2", down, x, layer.norm2)
    graph.linear("logits", x, tagger.head, False)

    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
        for name in ("input_ids", "attention_mask", "token_type_ids")
    ]
    logits = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "length", len(LABELS)])
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
    made = helper.make_graph(graph.nodes, "tagger", inputs, [logits], graph.constants)
    return helper.make_model(made, opset_imports=opsets, ir_version=IR)


def write(tagger, vocabulary, folder):
    """`fp32/` for comparison, `int8/` for import: model.onnx, assets/vocab.txt, assets/labels.txt."""
    for name, quantized in (("fp32", False), ("int8", True)):
        target = pathlib.Path(folder) / name
        (target / "assets").mkdir(parents=True, exist_ok=True)
        (target / "assets" / "vocab.txt").write_text("\n".join(vocabulary.pieces) + "\n", encoding="utf-8")
        (target / "assets" / "labels.txt").write_text("\n".join(LABELS) + "\n", encoding="utf-8")
        onnx.save(build(tagger, quantized), str(target / "model.onnx"))
        print(name, (target / "model.onnx").stat().st_size, "bytes")
