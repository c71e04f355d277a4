"""Figures of the pair network's answers [N, 2, 5] (as it stands, turned) on marked rows, each set by itself."""
import torch


def probabilities(out, temperature=(1.0, 1.0)):
    nli = (out[..., :3] / temperature[0]).softmax(-1)
    same = torch.sigmoid(out[..., 3].mean(1) / temperature[1])
    return nli, same, torch.sigmoid(out[..., 4]).mean(1)


def ranks(x):
    """Ranks with ties shared."""
    values, back, counts = torch.unique(x, return_inverse=True, return_counts=True)
    last = counts.cumsum(0).float()
    return (last - (counts.float() - 1) / 2)[back]


def correlation(x, y):
    return torch.corrcoef(torch.stack([x, y]))[0, 1].item()


def calibration_error(p, right, bins=10):
    """How far stated confidence is from how often it is right, over ten equal bins."""
    total = 0.0
    at = (p * bins).long().clamp_max(bins - 1)
    for i in range(bins):
        if (at == i).any():
            total += (at == i).float().mean().item() * abs(p[at == i].mean().item() - right[at == i].float().mean().item())
    return total


def precision_recall(guess, gold):
    hit = (guess & gold).sum().item()
    return hit / max(1, guess.sum().item()), hit / max(1, gold.sum().item())


def figures(out, rows, temperature=(1.0, 1.0), threshold=0.5):
    nli, same, alike = probabilities(out, temperature)
    result = {}
    sets = sorted({r["set"] for r in rows})
    for name in sets:
        pick = [i for i, r in enumerate(rows) if r["set"] == name]
        of = [rows[i] for i in pick]
        if name == "mrpc":
            gold = torch.tensor([r["same"] == 1 for r in of])
            guess = same[pick] > threshold
            p, r = precision_recall(guess, gold)
            result |= {f"{name} accuracy": (guess == gold).float().mean().item(), f"{name} F1": 2 * p * r / max(1e-9, p + r),
                       f"{name} ECE": calibration_error(torch.where(guess, same[pick], 1 - same[pick]), guess == gold)}
        elif name == "sts":
            gold = torch.tensor([r["alike"] for r in of])
            result |= {f"{name} Pearson": correlation(alike[pick], gold), f"{name} Spearman": correlation(ranks(alike[pick]), ranks(gold))}
        else:
            allowed = torch.tensor([[i in r["allowed"] for i in range(3)] for r in of])
            one = nli[pick, 0]
            if name.startswith("rte"):  # two-way: follows or not
                guess, sure = one[:, 0] > 0.5, torch.maximum(one[:, 0], 1 - one[:, 0])
                right = guess == allowed[:, 0]
            else:
                sure, best = one.max(1)
                right = allowed.gather(1, best[:, None])[:, 0]
            result[f"{name} accuracy"] = right.float().mean().item()
            if name.startswith("made"):
                result[f"{name} same"] = (same[pick] > threshold).float().mean().item()
                result[f"{name} contradicts"] = (nli[pick, :, 2].mean(1) > 0.5).float().mean().item()
            else:
                result[f"{name} ECE"] = calibration_error(sure, right)
            if not name.startswith(("made", "rte")):
                p, r = precision_recall(nli[pick, :, 2].mean(1) > 0.5, allowed[:, 2])
                result |= {f"{name} contradiction P": p, f"{name} contradiction R": r}
    return {k: round(100 * v, 1) for k, v in result.items()}
