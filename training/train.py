"""Fine-tunes a reader on marked windows, and on another reader's answers where a teacher is given.

    python train.py --out RUN --train train.jsonl --dev dev.jsonl --minilm MODEL_DIR --keep 0,1,2,3,4,5
    python train.py --out RUN --train train.jsonl --dev dev.jsonl --start TEACHER.pt --keep 0,2,4 --teacher TEACHER.pt --news news.jsonl

Writes RUN/last.pt after every epoch (to go on from, with --resume) and RUN/best.pt, the averaged weights of the best epoch;
prints one line an epoch.
"""
import argparse
import json
import math
import os
import random
import time

import torch
from torch.nn import functional as F

from data import Windows, batch
from encoder import LINK, TAGS, Encoder, Reader


def options():
    p = argparse.ArgumentParser()
    p.add_argument("--out", required=True)
    p.add_argument("--train", required=True)
    p.add_argument("--dev", required=True)
    p.add_argument("--minilm")
    p.add_argument("--start")
    p.add_argument("--keep", default="0,1,2,3,4,5")
    p.add_argument("--inner", type=int, default=1536)
    p.add_argument("--teacher", help="one or more readers, with commas; of several, the tags are averaged")
    p.add_argument("--news")
    p.add_argument("--news-share", type=float, default=1.0, help="windows of news for each marked one, an epoch")
    p.add_argument("--epochs", type=int, default=5)
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--requote", type=float, default=0.15)
    p.add_argument("--most", type=int, default=10**9, help="steps after which an epoch is cut, to try a size")
    p.add_argument("--soft", type=float, default=0.5, help="the teacher's part of the loss on marked windows")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--resume", action="store_true")
    return p.parse_args()


@torch.no_grad()
def narrowed(reader, inner, sample):
    """Of each layer's inner units the `inner` that matter most: mean activation times the size of what it writes."""
    state = reader.state_dict()
    for i, layer in enumerate(reader.encoder.layers):
        seen = []
        hook = layer.up.register_forward_hook(lambda _m, _x, y: seen.append(F.gelu(y).abs().mean((0, 1))))
        for _, b in sample:
            reader.encoder(b["pieces"], b["cases"], b["quotes"], b["lengths"])
        hook.remove()
        matter = torch.stack(seen).mean(0) * layer.down.weight.norm(dim=0)
        best = matter.topk(inner).indices.sort().values
        p = f"encoder.layers.{i}."
        state[p + "up.weight"] = state[p + "up.weight"][best]
        state[p + "up.bias"] = state[p + "up.bias"][best]
        state[p + "down.weight"] = state[p + "down.weight"][:, best]
    return state


def start(o, sample):
    keep = [int(i) for i in o.keep.split(",")]
    reader = Reader(Encoder(len(keep), o.inner, o.dropout))
    if o.start:
        larger = load(o.start)
        saved = larger.state_dict()
        if larger.encoder.layers[0].up.weight.shape[0] > o.inner:
            saved = narrowed(larger, o.inner, sample)
        state = {k: v for k, v in saved.items() if ".layers." not in k}
        for to, frm in enumerate(keep):
            for k, v in saved.items():
                if k.startswith(f"encoder.layers.{frm}."):
                    state[k.replace(f"layers.{frm}.", f"layers.{to}.", 1)] = v
        reader.load_state_dict(state)
    else:
        reader.encoder.load_minilm(os.path.join(o.minilm, "model.safetensors"), keep)
    return reader


def load(path):
    saved = torch.load(path, weights_only=True)
    inner = saved["state"]["encoder.layers.0.up.weight"].shape[0]
    reader = Reader(Encoder(saved["layers"], inner, 0.0))
    reader.load_state_dict(saved["state"])
    return reader.eval()


def links_of(link, rows):
    """[N, 2, W]: for each cue word, how well every word of its window is its source and its content."""
    i, c = rows[:, 0], rows[:, 1]
    cs, s, cc, k = link.split(LINK, dim=-1)
    source = torch.einsum("nd,nwd->nw", cs[i, c], s[i])
    content = torch.einsum("nd,nwd->nw", cc[i, c], k[i])
    return torch.stack([source, content], 1) / math.sqrt(LINK)


def marked_loss(tags, link, b):
    each = F.cross_entropy(tags.transpose(1, 2), b["tags"], reduction="none", ignore_index=-100)
    loss = (each * b["weights"][:, None]).sum() / (b["counts"] * b["weights"]).sum()
    if len(b["rows"]):
        logits = links_of(link, b["rows"])
        inside = torch.arange(link.shape[1])[None] < b["counts"][b["rows"][:, 0]][:, None]
        each = F.binary_cross_entropy_with_logits(logits, b["targets"], reduction="none") * inside[:, None]
        loss = loss + 0.3 * (each.sum((1, 2)) * b["row_weights"]).sum() / b["row_weights"].sum() / 20
    return loss


def taught_loss(tags, link, their_tags, their_link, b):
    """To the teacher's answers: cross-entropy of the tags; of the links, for the words that it takes for cues."""
    words = torch.arange(tags.shape[1])[None] < b["counts"][:, None]
    soft = F.softmax(their_tags, -1)
    loss = -(soft * F.log_softmax(tags, -1)).sum(-1)[words].mean()
    cues = ((soft[..., 3] + soft[..., 4] > 0.5) & words).nonzero()
    if len(cues):
        target = torch.sigmoid(links_of(their_link, cues))
        inside = (torch.arange(link.shape[1])[None] < b["counts"][cues[:, 0]][:, None])[:, None]
        each = F.binary_cross_entropy_with_logits(links_of(link, cues), target, reduction="none") * inside
        loss = loss + 0.3 * each.sum((1, 2)).mean() / 20
    return loss


class Taught:
    """A teacher's answers, each window asked once, as it stands (also where the pupil is given other quotation marks)."""

    def __init__(self, paths, windows):
        self.teachers, self.windows, self.known = [load(path) for path in paths], windows, {}

    @torch.no_grad()
    def answers(self, group, width):
        missing = [j for j in group if j not in self.known]
        if missing:
            b = batch([{k: v for k, v in self.windows.all[j].items() if k not in ("tags", "links")} for j in missing])
            each = [t(b["pieces"], b["cases"], b["quotes"], b["lengths"], b["starts"]) for t in self.teachers]
            tags = torch.stack([F.softmax(a[0], -1) for a in each]).mean(0).clamp_min(1e-6).log()
            for k, j in enumerate(missing):
                n = int(b["counts"][k])
                self.known[j] = (tags[k, :n].half(), each[0][1][k, :n].half())
        both = []
        for part in (0, 1):
            out = torch.zeros(len(group), width, self.known[group[0]][part].shape[-1])
            for k, j in enumerate(group):
                out[k, : len(self.known[j][part])] = self.known[j][part].float()
            both.append(out)
        return both


def spans(tags):
    found, at = set(), None
    for i, t in enumerate(tags + [0]):
        if at is not None and t != at[0] + 1:
            found.add((at[0], at[1], i))
            at = None
        if t in (1, 3, 5):
            at = (t, i)
        elif t and at is None:
            at = (t - 1, i)
    return found


@torch.no_grad()
def score(reader, dev):
    reader.eval()
    tally = {1: [0, 0, 0], 3: [0, 0, 0], 5: [0, 0, 0]}
    right = {0: [0, 0, 0], 1: [0, 0, 0]}
    for group, b in dev.batches(32, None):
        tags, link = reader(b["pieces"], b["cases"], b["quotes"], b["lengths"], b["starts"])
        best = tags.argmax(-1).tolist()
        for k, j in enumerate(group):
            gold = dev.all[j]["tags"]
            g, p = spans(gold), spans(best[k][: len(gold)])
            for s in g:
                tally[s[0]][1] += 1
                tally[s[0]][0] += s in p
            for s in p:
                tally[s[0]][2] += 1
        if len(b["rows"]):
            inside = torch.arange(link.shape[1])[None] < b["counts"][b["rows"][:, 0]][:, None]
            hit = (links_of(link, b["rows"]) > 0) & inside[:, None]
            for r in (0, 1):
                t = b["targets"][:, r] > 0
                right[r][0] += (hit[:, r] & t).sum().item()
                right[r][1] += t.sum().item()
                right[r][2] += hit[:, r].sum().item()
    f = lambda x: round(200 * x[0] / max(1, x[1] + x[2]), 1)
    return {"source": f(tally[1]), "cue": f(tally[3]), "content": f(tally[5]), "link source": f(right[0]), "link content": f(right[1])}


def main():
    o = options()
    torch.manual_seed(o.seed)
    random.seed(o.seed)
    os.makedirs(o.out, exist_ok=True)
    train, dev = Windows(o.train), Windows(o.dev)
    # where several people marked an article, the first is the reference
    firsts = {}
    for w in dev.all:
        doc, person = w["doc"].rsplit("/", 1)
        firsts[doc] = min(person, firsts.get(doc, person))
    dev.all = [w for w in dev.all if firsts[w["doc"].rsplit("/", 1)[0]] == w["doc"].rsplit("/", 1)[1]]
    news = Windows(o.news) if o.news else None
    taught = Taught(o.teacher.split(","), train) if o.teacher else None
    taught_news = Taught(o.teacher.split(","), news) if o.teacher and news else None
    reader = start(o, list(train.batches(32, 0))[:4])
    heads = [p for n, p in reader.named_parameters() if not n.startswith("encoder.") or ".cases" in n or ".quotes" in n]
    bodies = [p for n, p in reader.named_parameters() if n.startswith("encoder.") and ".cases" not in n and ".quotes" not in n]
    head_rate = o.rate if o.start else 5 * o.rate
    optimizer = torch.optim.AdamW(
        [{"params": bodies, "lr": o.rate, "peak": o.rate}, {"params": heads, "lr": head_rate, "peak": head_rate}],
        weight_decay=0.01, betas=(0.9, 0.98), eps=1e-6,
    )
    steps_marked = math.ceil(len(train.all) / o.batch)
    per_epoch = steps_marked + (round(steps_marked * o.news_share) if news else 0)
    total, step, best, epoch0 = min(per_epoch, o.most) * o.epochs, 0, -1.0, 0
    average = {k: v.clone() for k, v in reader.state_dict().items()}
    last = os.path.join(o.out, "last.pt")
    if o.resume and os.path.exists(last):
        saved = torch.load(last, weights_only=True)
        reader.load_state_dict(saved["raw"])
        optimizer.load_state_dict(saved["optimizer"])
        average, step, best, epoch0 = saved["state"], saved["step"], saved["best"], saved["epoch"] + 1
    log = open(os.path.join(o.out, "log.jsonl"), "a")
    for epoch in range(epoch0, o.epochs):
        begun, losses = time.time(), []
        stream = list(train.batches(o.batch, o.seed * 1000 + epoch, o.requote))
        if news:
            more = []
            for pair in news.batches(o.batch, o.seed * 1000 + epoch, o.requote):
                more.append(pair)
                if len(more) >= per_epoch - steps_marked:
                    break
            stream += more
            random.Random(epoch).shuffle(stream)
        stream = stream[: o.most]
        reader.train()
        for n, (group, b) in enumerate(stream):
            warm = min(1.0, step / (0.06 * total))
            factor = warm * max(0.02, 1 - step / total)
            for g in optimizer.param_groups:
                g["lr"] = g["peak"] * factor
            inputs = (b["pieces"], b["cases"], b["quotes"], b["lengths"], b["starts"])
            tags, link = reader(*inputs)
            loss = marked_loss(tags, link, b) if "tags" in b else 0.0
            if taught:
                of = taught if "tags" in b else taught_news
                soft = taught_loss(tags, link, *of.answers(group, tags.shape[1]), b)
                loss = (1 - o.soft) * loss + o.soft * soft if "tags" in b else soft
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            step += 1
            losses.append(loss.item())
            decay = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for k, v in reader.state_dict().items():
                    average[k].lerp_(v, 1 - decay)
            if n % 50 == 0:
                print(f"epoch {epoch} step {n}/{len(stream)} loss {sum(losses[-50:]) / len(losses[-50:]):.4f} {time.time() - begun:.0f} s", flush=True)
        raw = {k: v.clone() for k, v in reader.state_dict().items()}
        reader.load_state_dict(average)
        result = score(reader, dev)
        reader.load_state_dict(raw)
        mean = (result["source"] + result["cue"] + result["content"]) / 3
        line = {"epoch": epoch, "loss": round(sum(losses) / len(losses), 4), **result, "mean": round(mean, 2), "seconds": round(time.time() - begun)}
        print(json.dumps(line), flush=True)
        log.write(json.dumps(line) + "\n")
        log.flush()
        saved = {"state": average, "layers": len(o.keep.split(",")), "options": vars(o)}
        torch.save({**saved, "raw": raw, "optimizer": optimizer.state_dict(), "step": step, "best": max(best, mean), "epoch": epoch}, last + ".new")
        os.replace(last + ".new", last)
        if mean > best:
            best = mean
            torch.save(saved, os.path.join(o.out, "best.pt"))


if __name__ == "__main__":
    main()
