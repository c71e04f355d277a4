"""Windows from `windows.ts` as batches of tensors."""
import json
import random

import torch

MARKS = {"“": 1523, "”": 1524, "‘": 1520, "’": 1521, '"': 1000, "'": 1005}


class Windows:
    def __init__(self, path: str, every: int = 1):
        self.all = []
        with open(path, encoding="utf8") as lines:
            for i, line in enumerate(lines):
                if i % every == 0:
                    w = json.loads(line)
                    if w["starts"]:
                        self.all.append(w)

    def batches(self, size: int, seed: int | None, augment: float = 0.0):
        """Batches of `size` windows of like length, in an order given by the seed (in file order without one)."""
        order = list(range(len(self.all)))
        if seed is not None:
            rng = random.Random(seed)
            rng.shuffle(order)
            chunk = size * 16
            parts = [sorted(order[i : i + chunk], key=lambda j: len(self.all[j]["pieces"])) for i in range(0, len(order), chunk)]
            order = [j for part in parts for j in part]
            groups = [order[i : i + size] for i in range(0, len(order), size)]
            rng.shuffle(groups)
        else:
            groups = [order[i : i + size] for i in range(0, len(order), size)]
        for group in groups:
            windows = [self.all[j] for j in group]
            if seed is not None and augment:
                windows = [requoted(w, rng) if rng.random() < augment else w for w in windows]
            yield group, batch(windows)


def requoted(w, rng):
    """The same window with other quotation marks: single ones, as British papers have them, or straight ones."""
    opening, closing = rng.choice([("‘", "’"), ("‘", "’"), ('"', '"'), ("“", "”"), ("'", "'")])
    pieces = [
        MARKS[opening] if q == 1 else MARKS[closing] if q == 3 else p
        for p, q in zip(w["pieces"], w["quotes"], strict=True)
    ]
    return {**w, "pieces": pieces}


def batch(windows):
    def padded(key):
        longest = max(len(w[key]) for w in windows)
        return torch.tensor([w[key] + [0] * (longest - len(w[key])) for w in windows])

    b = {k: padded(k) for k in ("pieces", "cases", "quotes", "starts")}
    b["lengths"] = torch.tensor([len(w["pieces"]) for w in windows])
    W = b["starts"].shape[1]
    b["counts"] = torch.tensor([len(w["starts"]) for w in windows])
    if "tags" in windows[0]:
        b["tags"] = torch.tensor([w["tags"] + [-100] * (W - len(w["tags"])) for w in windows])
        b["weights"] = torch.tensor([w["weight"] for w in windows])
        rows, targets, weights = [], [], []
        for i, w in enumerate(windows):
            for cue, source, content in w["links"]:
                target = torch.zeros(2, W)
                target[0, source] = 1
                target[1, content] = 1
                for c in cue:
                    rows.append((i, c))
                    targets.append(target)
                    weights.append(w["weight"] / len(cue))
        b["rows"] = torch.tensor(rows, dtype=torch.long).reshape(-1, 2)
        b["targets"] = torch.stack(targets) if targets else torch.zeros(0, 2, W)
        b["row_weights"] = torch.tensor(weights)
    return b
