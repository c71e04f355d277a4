"""Writes a trained reader as ONNX with 8-bit weights: python export.py RUN/best.pt ../models/english/reader.onnx

The graph is built node by node, so that nothing depends on an exporter. Inputs, for one window: pieces, cases
and quotes [P] and starts [W], all int32. Outputs: tags [W, 7] and link [W, 4 × 48].
"""
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from encoder import HEADS, LINK, TAGS, WIDTH


class Graph:
    def __init__(self):
        self.nodes, self.tensors, self.count = [], {}, 0

    def tensor(self, value, name=None):
        name = name or f"c{len(self.tensors)}"
        self.tensors[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def add(self, op, *inputs, outputs=1, domain="", name=None, **attributes):
        self.count += 1
        names = [name] if name else [f"n{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, weight, bias, int8=True, name=None):
        """weight [out, in]. 8-bit: one scale for each output, inputs quantised as they come (one scale a window)."""
        if not int8:
            return self.add("Add", self.add("MatMul", x, self.tensor(weight.T)), self.tensor(bias), name=name)
        scale = np.abs(weight).max(1) / LIMIT
        scale[scale == 0] = 1
        q = np.clip(np.round(weight / scale[:, None]), -LIMIT, LIMIT).astype(np.int8).T
        return self.add("DynamicQuantizeMatMul", x, self.tensor(q), self.tensor(scale.astype(np.float32)),
                        self.tensor(np.zeros(len(scale), np.int8)), self.tensor(bias), domain="com.microsoft", name=name)

    def norm(self, x, skip, m):
        w, b = (self.tensor(t) for t in m)
        if skip is None:
            return self.add("LayerNormalization", x, w, b, axis=-1, epsilon=1e-12)
        return self.add("LayerNormalization", self.add("Add", x, skip), w, b, axis=-1, epsilon=1e-12)


LIMIT = 127


def getters(state):
    at = lambda k: state[k].float().numpy()
    return at, lambda k: (at(k + ".weight"), at(k + ".bias"))


def encoded(g: Graph, state, layers: int, more, longest=512, int8=True, act="Gelu"):
    """The encoder's output [P, WIDTH] for the input `pieces` and those that `more` names."""
    at, both = getters(state)
    e = "encoder."

    words = at(e + "words.weight")
    if int8:
        scale = np.abs(words).max(1, keepdims=True) / 127
        scale[scale == 0] = 1
        rows = g.add("Gather", g.tensor(np.round(words / scale).astype(np.int8)), "pieces")
        x = g.add("Mul", g.add("Cast", rows, to=TensorProto.FLOAT), g.add("Gather", g.tensor(scale.astype(np.float32)), "pieces"))
    else:
        x = g.add("Gather", g.tensor(words), "pieces")
    count = g.add("Shape", "pieces")
    positions = g.add("Slice", g.tensor(at(e + "positions.weight")[:longest]), g.tensor(np.array([0], np.int64)), count)
    x = g.add("Add", x, positions)
    for name in more:
        x = g.add("Add", x, g.add("Gather", g.tensor(at(f"{e}{name}.weight")), name))
    x = g.norm(x, None, both(e + "norm"))

    size = WIDTH // HEADS
    heads = g.tensor(np.array([-1, HEADS, size], np.int64))
    flat = g.tensor(np.array([-1, WIDTH], np.int64))
    for i in range(layers):
        p = f"{e}layers.{i}."
        weight, bias = both(p + "qkv")
        weight, bias = weight.copy(), bias.copy()
        weight[:WIDTH] /= np.sqrt(size)
        bias[:WIDTH] /= np.sqrt(size)
        qkv = g.linear(x, weight, bias, int8)
        q, k, v = g.add("Split", qkv, outputs=3, axis=-1, num_outputs=3)
        q = g.add("Transpose", g.add("Reshape", q, heads), perm=[1, 0, 2])
        k = g.add("Transpose", g.add("Reshape", k, heads), perm=[1, 2, 0])
        v = g.add("Transpose", g.add("Reshape", v, heads), perm=[1, 0, 2])
        weights = g.add("Softmax", g.add("MatMul", q, k), axis=-1)
        attended = g.add("Reshape", g.add("Transpose", g.add("MatMul", weights, v), perm=[1, 0, 2]), flat)
        x = g.norm(g.linear(attended, *both(p + "out"), int8), x, both(p + "norm1"))
        up = g.linear(x, *both(p + "up"), int8)
        up = g.add(act, up, domain="com.microsoft" if act == "FastGelu" else "")
        x = g.norm(g.linear(up, *both(p + "down"), int8), x, both(p + "norm2"))
    return x


def model(g: Graph, name: str, inputs: dict, outputs: dict):
    """All inputs are vectors of int32; the size of each, and the shape of each output."""
    ins = [helper.make_tensor_value_info(n, TensorProto.INT32, [size]) for n, size in inputs.items()]
    outs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, shape) for n, shape in outputs.items()]
    graph = helper.make_graph(g.nodes, name, ins, outs, list(g.tensors.values()))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)], ir_version=9)


def build(state, layers: int, int8=True, act="Gelu"):
    g = Graph()
    _, both = getters(state)
    x = encoded(g, state, layers, ("cases", "quotes"), int8=int8, act=act)
    x = g.add("Gather", x, "starts")
    g.linear(x, *both("tags"), False, name="tags")
    g.linear(x, *both("link"), False, name="link")
    return model(g, "reader", {"pieces": "P", "cases": "P", "quotes": "P", "starts": "W"}, {"tags": ["W", len(TAGS)], "link": ["W", 4 * LINK]})


if __name__ == "__main__":
    run, path = sys.argv[1:3]
    saved = torch.load(run, weights_only=True)
    onnx.save(build(saved["state"], saved["layers"]), path)
