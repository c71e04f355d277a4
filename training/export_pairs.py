"""Writes a trained pair network as ONNX with 8-bit weights.

    python export_pairs.py RUN/epoch1.pt ../models/english/pairs.onnx ../tmp/pairs.jsonl

Inputs, for one pair: pieces, sides and marks [P], int32. Output: scores [1, 5] as in `pairs.py`. The rows' part “tune” gives
two temperatures, by which the weights of the last layer are divided: what the network says is then as sure as it is right.
"""
import json
import sys

import numpy as np
import onnx
import torch
from torch.nn import functional as F

from export import Graph, encoded, getters, model
from onnx import TensorProto
from pairs import OUT, load, outputs
from pairs_scores import figures

LONGEST = 256


def build(state, layers, temperature, int8=True):
    g = Graph()
    at, both = getters(state)
    x = encoded(g, state, layers, ("sides", "marks"), longest=LONGEST, int8=int8)
    second = g.add("Unsqueeze", g.add("Cast", "sides", to=TensorProto.FLOAT), g.tensor(np.array([0], np.int64)))
    first = g.add("Sub", g.tensor(np.array(1, np.float32)), second)
    a, b = (g.add("Div", g.add("MatMul", m, x), g.add("ReduceSum", m, keepdims=1)) for m in (first, second))
    begin = g.add("Slice", x, g.tensor(np.array([0], np.int64)), g.tensor(np.array([1], np.int64)))
    joined = g.add("Concat", begin, g.add("Abs", g.add("Sub", a, b)), g.add("Mul", a, b), axis=1)
    hidden = g.add("Gelu", g.linear(joined, *both("hidden"), False))
    divide = np.array([temperature[0]] * 3 + [temperature[1], 1], np.float32)
    weight, bias = both("scores")
    g.linear(hidden, weight / divide[:, None], bias / divide, False, name="scores")
    return model(g, "pairs", {"pieces": "P", "sides": "P", "marks": "P"}, {"scores": [1, len(OUT)]})


def temperatures(out, rows):
    """The two that make the marked answers of the rows most probable."""
    marked = [i for i, r in enumerate(rows) if len(r.get("allowed", ())) == 1 and not r["set"].startswith("made")]
    gold = torch.tensor([rows[i]["allowed"][0] for i in marked])
    twins = [i for i, r in enumerate(rows) if r["set"] == "mrpc"]
    same = torch.tensor([float(rows[i]["same"]) for i in twins])
    cuts = [0.5 + i / 50 for i in range(150)]
    one = min(cuts, key=lambda t: F.cross_entropy(out[marked, 0, :3] / t, gold).item())
    two = min(cuts, key=lambda t: F.binary_cross_entropy_with_logits(out[twins, :, 3].mean(1) / t, same).item())
    return one, two


if __name__ == "__main__":
    run, path, rows = sys.argv[1:4]
    saved = torch.load(run, weights_only=True)
    tune = [r for r in map(json.loads, open(rows, encoding="utf8")) if r["part"] == "tune"]
    out = outputs(load(run), tune)
    t = temperatures(out, tune)
    print("temperatures", t)
    for name, of in (("before", (1.0, 1.0)), ("after", t)):
        print(name, {k: v for k, v in figures(out, tune, of).items() if "ECE" in k})
    onnx.save(build(saved["state"], saved["layers"], t), path)
