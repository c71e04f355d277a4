"""What the pretrained encoder tells without any training: the cosine of two texts' means.

    python pairs_cosine.py ../tmp/pairs.jsonl MODEL_DIR

MRPC by a threshold from its training part, headlines by rank, inference by the best two thresholds on the training part.
"""
import json
import os
import sys

import torch
from torch.nn import functional as F

from encoder import Encoder
from pairs_scores import correlation, precision_recall, ranks


@torch.no_grad()
def means(encoder, texts):
    out = torch.zeros(len(texts), 384)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    for i in range(0, len(order), 128):
        group = order[i : i + 128]
        longest = max(len(texts[j]) for j in group)
        pieces = torch.tensor([texts[j] + [0] * (longest - len(texts[j])) for j in group])
        lengths = torch.tensor([len(texts[j]) for j in group])
        x = encoder(pieces, torch.zeros_like(pieces), torch.zeros_like(pieces), lengths)
        inside = (torch.arange(longest)[None] < lengths[:, None]).float()
        out[group] = F.normalize((x * inside[:, :, None]).sum(1) / lengths[:, None], dim=1)
    return out


def cosines(encoder, rows):
    cut = [r["sides"].index(1) for r in rows]
    a = means(encoder, [r["pieces"][:c] for r, c in zip(rows, cut)])
    b = means(encoder, [r["pieces"][:1] + r["pieces"][c:] for r, c in zip(rows, cut)])
    return (a * b).sum(1)


def main():
    rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf8")]
    encoder = Encoder(6).eval()
    encoder.load_minilm(os.path.join(sys.argv[2], "model.safetensors"), list(range(6)))
    of = lambda name, part: [r for r in rows if r["set"] == name and r["part"] == part]
    print("each set: figures on the part that is scored")

    train, score = of("mrpc", "train"), of("mrpc", "score")
    gold = torch.tensor([r["same"] for r in train])
    x = cosines(encoder, train)
    threshold = max(x.tolist(), key=lambda t: ((x >= t) == gold).float().mean().item())
    gold, x = torch.tensor([r["same"] for r in score]), cosines(encoder, score)
    guess = x >= threshold
    p, r = precision_recall(guess, gold == 1)
    print(f"mrpc threshold {threshold:.3f} accuracy {(guess == gold).float().mean():.3f} P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f}, all said same: {gold.float().mean():.3f}")

    score = of("sts", "score")
    gold, x = torch.tensor([r["alike"] for r in score]), cosines(encoder, score)
    print(f"sts Pearson {correlation(x, gold):.3f} Spearman {correlation(ranks(x), ranks(gold)):.3f}")

    for name in ("snli+mnli", "sick", "rte1", "rte2", "rte3"):
        train, score = of(name, "train"), of(name, "score")
        x, y = cosines(encoder, train), cosines(encoder, score)
        allowed = lambda of: torch.tensor([[i in r["allowed"] for i in range(3)] for r in of])
        g, h = allowed(train), allowed(score)
        cuts = [i / 50 for i in range(51)]
        best = (-1.0, None)
        for middle in ((1,), (2,)):  # follows above the upper cut; the other two in either order below it
            for low in cuts if name in ("snli+mnli", "sick") else (0.0,):
                for high in cuts:
                    if high >= low:
                        lowest = 3 - middle[0]
                        guess = lambda v: torch.where(v >= high, 0, torch.where(v >= low, middle[0], lowest))
                        score_ = g.gather(1, guess(x)[:, None]).float().mean().item()
                        if score_ > best[0]:
                            best = (score_, (low, high, middle[0], lowest))
        low, high, m, l = best[1]
        guess = torch.where(y >= high, 0, torch.where(y >= low, m, l))
        p, r = precision_recall(guess == 2, h[:, 2])
        more = f" contradiction P {p:.3f} R {r:.3f}" if name in ("snli+mnli", "sick") else ""
        print(f"{name} accuracy {h.gather(1, guess[:, None]).float().mean():.3f}{more} cuts {low} {high}")
    for name in ("made figure", "made denial", "made name", "made itself", "made far"):
        x = cosines(encoder, of(name, "score"))
        print(f"{name}: said same {(x >= threshold).float().mean():.3f}, mean cosine {x.mean():.3f}")


if __name__ == "__main__":
    main()
