"""Writes what the reference tokenizer makes of texts that are hard: python reference_tokens.py MODEL_DIR

The result, ../src/model/testing/reference.json, is what the tests of our own tokenizer compare with.
"""
import json
import os
import random
import sys

from tokenizers import Tokenizer

tokenizer = Tokenizer.from_file(os.path.join(sys.argv[1], "tokenizer.json"))
tokenizer.no_truncation()
tokenizer.no_padding()

texts = [
    "The harbour chief didn't say “no”, she said: ‘Wait — and see…’",
    "Córdoba’s mayor, José Núñez-Åkerman, paid €3.5m (£2.9m) on 12/10/2019.",
    "cafe\u0301 re\u0301sume\u0301 \u0301alone e\u0301\u0302\u0303",
    "👩‍👩‍👧 said “no” 🇺🇳🤷🏽‍♂️, twice👍👍",
    "zero\u200bwidth soft\u00adhyphen \ufeffmark non\u00a0breaking \u2028line",
    "tab\there\r\nand\x00null\x07bell\x85next",
    "東京で said 北京, 한국어 조선 ひらがな カタカナ",
    "ΣΊΣΥΦΟΣ İstanbul ıspanak Straße ﬁnance Ǆ ǅ",
    "a" * 100 + " " + "b" * 101 + " " + "ab" * 60,
    "@jo_b #tag https://example.org/a?b=c&d=e foo@bar.com",
    "$100,000.00 50% 3–2 1/2 ½ № 7° x² H₂O",
    "U.S. U.K.'s e.g. Ph.D. O'Neill rock'n'roll 'tis",
    "עברית العربية हिन्दी ไทย Tiếng Việt",
    "``quoted'' --dash-- ...dots… «guillemets» „low“",
    "", " ", "\n\n", "\u0301", "\u200d",
    "supercalifragilistic antidisestablishmentarianism Zyxwvutsrq",
]
rng = random.Random(7)
alphabet = list("abcXYZ 'é“”’-.,\n\tßÅñİı0129") + [chr(c) for c in range(0xA1, 0x180)] + list("中文字あア한글👍🏽\u200d\u0301\u0308")
texts += ["".join(rng.choice(alphabet) for _ in range(rng.randint(1, 50))) for _ in range(200)]
made = [{"text": t, "pieces": tokenizer.encode(t, add_special_tokens=False).ids} for t in texts]
path = os.path.join(os.path.dirname(__file__), "../src/model/testing/reference.json")
with open(path, "w", encoding="utf8") as out:
    out.write("[\n" + ",\n".join(json.dumps(m, ensure_ascii=True) for m in made) + "\n]\n")
