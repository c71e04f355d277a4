"""Fine-tunes the pair network on rows from `pairs.ts`: does B follow from A, contradict it, say the same, how alike are they.

    python pairs.py --rows ../tmp/pairs.jsonl --minilm MODEL_DIR --keep 0,1,2,3,4,5 --epochs 3 --out ../tmp/pairs
    python pairs.py --rows ../tmp/pairs.jsonl --start ../tmp/pairs/epoch2.pt --epochs 0     only scores it

Prints one line an epoch with the figures on the part that tunes; RUN/epoch0.pt and so on hold averaged weights.
"""
import argparse
import json
import os
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from encoder import WIDTH, Encoder
from pairs_scores import figures

SIDES, MARKS, HIDDEN = 2, 9, 256
OUT = ["follows", "neither", "contradicts", "same", "alike"]
WEIGHT = {"mrpc": 2.0, "sts": 3.0}


class Pairs(nn.Module):
    """Five scores from the first piece and what sets the two sides' means apart."""

    def __init__(self, layers: int, inner: int = 1536, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(layers, inner, dropout, (("sides", SIDES), ("marks", MARKS)))
        self.hidden = nn.Linear(3 * WIDTH, HIDDEN)
        self.scores = nn.Linear(HIDDEN, len(OUT))

    def forward(self, pieces, sides, marks, lengths):
        x = self.encoder(pieces, sides, marks, lengths)
        inside = torch.arange(pieces.shape[1])[None] < lengths[:, None]
        a, b = (((sides == i) & inside).float() for i in (0, 1))
        a, b = ((m[:, None] @ x)[:, 0] / m.sum(1, keepdim=True) for m in (a, b))
        hidden = F.gelu(self.hidden(torch.cat([x[:, 0], (a - b).abs(), a * b], 1)))
        return self.scores(F.dropout(hidden, self.encoder.dropout, self.training))


def turned(r):
    """The same pair the other way round."""
    at = r["sides"].index(1)
    both = lambda k: r[k][:1] + r[k][at:] + r[k][1:at]
    sides = [0] * (1 + len(r["sides"]) - at) + [1] * (at - 1)
    return {**r, "pieces": both("pieces"), "sides": sides, "marks": both("marks")}


def may_turn(r):
    return r.get("allowed") in (None, [2]) or r.get("same") == 1 or r["set"].startswith("made")


def batch(rows):
    longest = max(len(r["pieces"]) for r in rows)
    b = {k: torch.tensor([r[k] + [0] * (longest - len(r[k])) for r in rows]) for k in ("pieces", "sides", "marks")}
    b["lengths"] = torch.tensor([len(r["pieces"]) for r in rows])
    return b


def targets(rows):
    # what is said to be the same is no contradiction, and the other way round
    may = lambda r: r.get("allowed", (0, 1) if r.get("same") == 1 else (0, 1, 2))
    allowed = torch.tensor([[float(i in may(r)) for i in range(3)] for r in rows])
    known = lambda k: torch.tensor([r.get(k, 0.0 if k == "same" and r.get("allowed") == [2] else float("nan")) for r in rows], dtype=torch.float)
    weight = torch.tensor([WEIGHT.get(r["set"], 1.0) for r in rows])
    return allowed, known("same"), known("alike"), weight


def loss_of(out, rows):
    allowed, same, alike, weight = targets(rows)
    each = -torch.logsumexp(F.log_softmax(out[:, :3], 1) + allowed.clamp_min(1e-30).log(), 1)
    for at, target in ((3, same), (4, alike)):
        loss = F.binary_cross_entropy_with_logits(out[:, at], target.nan_to_num(), reduction="none")
        each = each + loss * ~target.isnan()
    return (each * weight).sum() / weight.sum()


def batches(rows, size, rng):
    order = list(range(len(rows)))
    rng.shuffle(order)
    chunk = size * 24
    parts = [sorted(order[i : i + chunk], key=lambda j: len(rows[j]["pieces"])) for i in range(0, len(order), chunk)]
    groups = [part[i : i + size] for part in parts for i in range(0, len(part), size)]
    rng.shuffle(groups)
    for group in groups:
        yield [turned(rows[j]) if may_turn(rows[j]) and rng.random() < 0.5 else rows[j] for j in group]


def taken(rows, o, epoch):
    """An epoch's rows."""
    share = lambda r: o.captions if r["set"] in ("snli+mnli", "sick") and r.get("same") != 1 else float(epoch >= o.made_from or not r["set"].startswith("made"))
    at = lambda i: (i * 0.6180339887 + epoch * o.captions) % 1  # spread evenly; epochs take turns
    return [r for i, r in enumerate(rows) if at(i) < share(r)]


@torch.no_grad()
def outputs(model, rows):
    """[N, 2, 5]: as it stands and turned."""
    model.eval()
    out = torch.zeros(len(rows), 2, len(OUT))
    order = sorted(range(len(rows)), key=lambda j: len(rows[j]["pieces"]))
    for i in range(0, len(order), 64):
        group = order[i : i + 64]
        for way, of in enumerate((lambda r: r, turned)):
            b = batch([of(rows[j]) for j in group])
            out[group, way] = model(b["pieces"], b["sides"], b["marks"], b["lengths"])
    return out


def load(path):
    saved = torch.load(path, weights_only=True)
    model = Pairs(saved["layers"], saved["state"]["encoder.layers.0.up.weight"].shape[0])
    model.load_state_dict(saved["state"])
    return model


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--rows", required=True)
    p.add_argument("--out")
    p.add_argument("--minilm")
    p.add_argument("--start")
    p.add_argument("--keep", default="0,1,2,3,4,5")
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--batch", type=int, default=32)
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--made-from", type=int, default=0, help="the first epoch that learns from made pairs")
    p.add_argument("--captions", type=float, default=1.0, help="the share of SNLI, MNLI and SICK that an epoch takes, another each time")
    p.add_argument("--most", type=int, default=10**9, help="steps after which an epoch is cut")
    p.add_argument("--part", default="tune", help="the part that is scored")
    p.add_argument("--seed", type=int, default=1)
    o = p.parse_args()
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    rows = [json.loads(line) for line in open(o.rows, encoding="utf8")]
    train = [r for r in rows if r["part"] == "train"]
    held = [r for r in rows if r["part"] == o.part]
    keep = [int(i) for i in o.keep.split(",")]
    if o.start:
        model = load(o.start)
    else:
        model = Pairs(len(keep))
        model.encoder.load_minilm(os.path.join(o.minilm, "model.safetensors"), keep)
    if o.epochs == 0:
        print(json.dumps(figures(outputs(model, held), held), indent=1))
        return
    os.makedirs(o.out, exist_ok=True)
    model.encoder.words.weight.requires_grad_(False)  # 12 of 22 million weights, which so few pairs would only spoil
    new = ("hidden", "scores", "encoder.marks", "encoder.sides")
    heads = [v for k, v in model.named_parameters() if k.startswith(new)]
    body = [v for k, v in model.named_parameters() if not k.startswith(new) and v.requires_grad]
    rate = o.rate if o.start else 5 * o.rate
    groups = [{"params": body, "peak": o.rate}, {"params": heads, "peak": rate}]
    optimizer = torch.optim.AdamW(groups, lr=o.rate, weight_decay=0.01, betas=(0.9, 0.98), eps=1e-6)
    epochs = [taken(train, o, epoch) for epoch in range(o.epochs)]
    total = sum(min(o.most, len(of) // o.batch + 1) for of in epochs)
    average = {k: v.clone() for k, v in model.state_dict().items()}
    step = 0
    for epoch in range(o.epochs):
        begun, losses = time.time(), []
        model.train()
        for n, group in enumerate(batches(epochs[epoch], o.batch, rng)):
            if n >= o.most:
                break
            factor = min(1.0, step / (0.06 * total)) * max(0.02, 1 - step / total)
            for g in optimizer.param_groups:
                g["lr"] = g["peak"] * factor
            b = batch(group)
            loss = loss_of(model(b["pieces"], b["sides"], b["marks"], b["lengths"]), group)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            losses.append(loss.item())
            decay = min(0.995, (1 + step) / (10 + step))
            with torch.no_grad():
                for k, v in model.state_dict().items():
                    if k != "encoder.words.weight":
                        average[k].lerp_(v, 1 - decay)
            if n % 50 == 0:
                print(f"epoch {epoch} step {step}/{total} loss {sum(losses[-50:]) / len(losses[-50:]):.4f} {time.time() - begun:.0f} s", flush=True)
        raw = {k: v.clone() for k, v in model.state_dict().items()}
        model.load_state_dict(average)
        result = figures(outputs(model, held), held)
        print(json.dumps({"epoch": epoch, "loss": round(sum(losses) / len(losses), 4), **result, "seconds": round(time.time() - begun)}), flush=True)
        torch.save({"state": model.state_dict(), "layers": len(model.encoder.layers), "options": vars(o)}, os.path.join(o.out, f"epoch{epoch}.pt"))
        model.load_state_dict(raw)


if __name__ == "__main__":
    main()
