"""The encoder and its heads, in PyTorch: what is trained here is what `export.py` writes as ONNX.

Shapes: B windows, P pieces, W words, T tags (outside, then begin and inside of source, cue and content).
One window is a run of whole paragraphs; a word is represented by its first piece.
"""
import math

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
CASES, QUOTES, LINK = 6, 4, 48
WIDTH, HEADS = 384, 12


class Layer(nn.Module):
    def __init__(self, inner: int, dropout: float):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, inner)
        self.down = nn.Linear(inner, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, mask):
        B, P, _ = x.shape
        q, k, v = self.qkv(x).view(B, P, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        drop = self.dropout if self.training else 0.0
        attended = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        attended = attended.transpose(1, 2).reshape(B, P, WIDTH)
        x = self.norm1(x + F.dropout(self.out(attended), drop, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class Encoder(nn.Module):
    """MiniLM with two more embeddings for each piece. The reader's are for what an uncased vocabulary loses: how a word
    is cased, and whether it stands in quotation marks. They begin at zero, so that training starts from the pretrained encoder."""

    def __init__(self, layers: int, inner: int = 1536, dropout: float = 0.1, more=(("cases", CASES), ("quotes", QUOTES))):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.more = [name for name, _ in more]
        for name, size in more:
            setattr(self, name, nn.Embedding(size, WIDTH))
            nn.init.zeros_(getattr(self, name).weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(inner, dropout) for _ in range(layers))
        self.dropout = dropout

    def embed(self, pieces, *more):
        x = self.words(pieces) + self.positions(torch.arange(pieces.shape[1]))
        for name, values in zip(self.more, more, strict=True):
            x = x + getattr(self, name)(values)
        return self.norm(x)

    def forward(self, pieces, first, second, lengths, every=False):
        mask = (torch.arange(pieces.shape[1])[None] < lengths[:, None])[:, None, None, :]
        x = F.dropout(self.embed(pieces, first, second), self.dropout, self.training)
        states = []
        for layer in self.layers:
            x = layer(x, mask)
            states.append(x)
        return states if every else x

    def load_minilm(self, path: str, keep: list[int]):
        """Takes the layers `keep` of the pretrained encoder; a narrower inner width takes its first units."""
        w = load_file(path)
        with torch.no_grad():
            self.words.weight.copy_(w["embeddings.word_embeddings.weight"])
            self.positions.weight.copy_(
                w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0]
            )
            self.norm.weight.copy_(w["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
            for layer, i in zip(self.layers, keep, strict=True):
                p = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    layer.qkv.get_parameter(kind).copy_(
                        torch.cat([w[f"{p}attention.self.{n}.{kind}"] for n in ("query", "key", "value")])
                    )
                    layer.out.get_parameter(kind).copy_(w[f"{p}attention.output.dense.{kind}"])
                    layer.norm1.get_parameter(kind).copy_(w[f"{p}attention.output.LayerNorm.{kind}"])
                    layer.norm2.get_parameter(kind).copy_(w[f"{p}output.LayerNorm.{kind}"])
                inner = layer.up.weight.shape[0]
                layer.up.weight.copy_(w[f"{p}intermediate.dense.weight"][:inner])
                layer.up.bias.copy_(w[f"{p}intermediate.dense.bias"][:inner])
                layer.down.weight.copy_(w[f"{p}output.dense.weight"][:, :inner])
                layer.down.bias.copy_(w[f"{p}output.dense.bias"])


class Reader(nn.Module):
    """Per word: a score for each tag, and vectors whose products score the links.

    links[b, r, i, j]: how well word j is the source (r = 0) or the content (r = 1) of the cue at word i."""

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder
        self.tags = nn.Linear(WIDTH, len(TAGS))
        self.link = nn.Linear(WIDTH, 4 * LINK)  # cue→source, source, cue→content, content

    def heads(self, states, starts):
        words = states.gather(1, starts[:, :, None].expand(-1, -1, WIDTH))
        return self.tags(words), self.link(words)

    @staticmethod
    def links(link):
        cs, s, cc, c = link.split(LINK, dim=-1)
        scale = 1 / math.sqrt(LINK)
        return torch.stack([cs @ s.transpose(1, 2), cc @ c.transpose(1, 2)], 1) * scale

    def forward(self, pieces, cases, quotes, lengths, starts):
        return self.heads(self.encoder(pieces, cases, quotes, lengths), starts)
