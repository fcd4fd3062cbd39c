"""Trains, measures and exports the named-entity model. See README.md for the commands."""

import argparse
import gzip
import json
import pathlib
from collections import Counter

import torch

import data
import facts
import model
import silver
import tagging
import templates
import text
import wordpiece
from scoring import score


def read_jsonl(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as lines:
        for line in lines:
            yield json.loads(line)


def folder_texts(folders):
    for folder in folders:
        for path in sorted(folder.glob("*.jsonl*")):
            for row in read_jsonl(path):
                yield row.get("title") or ""
                yield row.get("text") or ""


def count_tokens(args):
    """How often each model token occurs in the counted texts, the training sets and the lists."""
    counts = Counter()
    for t in folder_texts(args.count):
        counts.update(t.split())
    for path in sorted(args.labelled.glob("*.tsv")):
        for words, _ in data.read_tsv(path):
            counts.update(words)
    for path in sorted(facts.FOLDER.iterdir()):
        for word in path.read_text(encoding="utf-8").replace("|", " ").split():
            counts[word] += 20
    tokens = Counter()
    for word, n in counts.items():
        if n > 1 and len(word) <= 40:
            for token in text.model_tokens(word):
                tokens[token] += n
    return tokens


def vocabulary_of(folder):
    pieces = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    return wordpiece.Vocabulary(pieces, model.base_pieces())


def make_vocabulary(args):
    built = wordpiece.build(model.base_pieces(), count_tokens(args), args.size)
    args.work.mkdir(parents=True, exist_ok=True)
    (args.work / "vocab.txt").write_text("\n".join(built.pieces) + "\n", encoding="utf-8")
    print("pieces", len(built.pieces))


def labelled(args):
    """The sets with human labels, and the templates, with their weights."""
    wiki = data.wikigold(args.labelled / "wikigold.tsv", 1.5)
    wnut = data.tweets(args.labelled / "wnut17_train.tsv", 0.4, data.WNUT)
    btc = data.tweets(args.labelled / "btc.tsv", 0.4)
    made = templates.make(args.templates, 0.7, args.seed)
    return wiki * args.repeat_wikigold + wnut + btc + made


def fit(args):
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    vocabulary = vocabulary_of(args.work)
    keep = [int(i) for i in args.layers.split(",")]
    tagger = model.Tagger(vocabulary, len(data.LABELS), len(keep))
    model.load_base(tagger, vocabulary, keep)
    sentences = labelled(args)
    if args.silver:
        rows = data.shuffled(read_jsonl(args.silver), args.seed)[: args.silver_rows]
        sentences += [
            data.Sentence(
                r["words"], [data.ANY if t is None else frozenset([t]) for t in r["tags"]], args.silver_weight
            )
            for r in rows
        ]
    print("sentences", len(sentences), flush=True)
    tagging.fit(
        tagger, vocabulary, sentences, args.epochs, args.rate, args.seed, log=lambda line: print(line, flush=True)
    )
    torch.save({"layers": len(keep), "state": tagger.state_dict()}, args.out)
    measure(tagging.torch_runner(tagger), vocabulary, args.gold)


def load(path, vocabulary):
    saved = torch.load(path, weights_only=True)
    tagger = model.Tagger(vocabulary, len(data.LABELS), saved["layers"])
    tagger.load_state_dict(saved["state"])
    return tagger.eval()


def label(args):
    """Labels unlabelled sentences with the mean of one or more teachers and writes them to the work folder."""
    torch.set_num_threads(args.threads)
    vocabulary = vocabulary_of(args.work)
    sentences = []
    for t in folder_texts(args.unlabelled):
        for begin, end in text.sentences(t):
            words = [t[begin:end][b:e] for b, e in text.words(t[begin:end])]
            if 4 <= len(words) <= 60:
                sentences.append(words)
    sentences = data.shuffled(sentences, args.seed)[: args.rows]
    predicted = None
    for path in args.teacher:
        p = tagging.predict(tagging.torch_runner(load(path, vocabulary), True), vocabulary, sentences, batch=32)
        predicted = p if predicted is None else [a + b for a, b in zip(predicted, p)]
    predicted = [p / len(args.teacher) for p in predicted]
    out = silver.label(sentences, predicted, 1.0)
    with open(args.out, "w", encoding="utf-8") as file:
        for s in out:
            tags = [None if t is data.ANY else next(iter(t)) for t in s.targets]
            file.write(json.dumps({"words": s.words, "tags": tags}) + "\n")
    print("labelled", len(out), "of", len(sentences))


def measure(run, vocabulary, folders):
    for folder in folders:
        found = {row["id"]: tagging.find(run, vocabulary, row["text"]) for row in read_jsonl(folder / "articles.jsonl")}
        print(folder.name, score(read_jsonl(folder / "entities.jsonl"), found), flush=True)


def evaluate(args):
    torch.set_num_threads(args.threads)
    vocabulary = vocabulary_of(args.work)
    onnx = args.model.suffix == ".onnx"
    run = tagging.onnx_runner(args.model) if onnx else tagging.torch_runner(load(args.model, vocabulary))
    measure(run, vocabulary, args.gold)


def export_model(args):
    import export

    vocabulary = vocabulary_of(args.work)
    export.write(load(args.model, vocabulary), vocabulary, args.out)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=pathlib.Path, required=True, help="folder of vocab.txt and checkpoints")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=17)
    commands = parser.add_subparsers(required=True)

    def command(name, run):
        added = commands.add_parser(name)
        added.set_defaults(run=run)
        return added

    c = command("vocabulary", make_vocabulary)
    c.add_argument("--labelled", type=pathlib.Path, required=True)
    c.add_argument("--count", type=pathlib.Path, nargs="+", required=True, help="folders of JSON Lines to count over")
    c.add_argument("--size", type=int, default=30000)
    c = command("fit", fit)
    c.add_argument("--labelled", type=pathlib.Path, required=True)
    c.add_argument("--silver", type=pathlib.Path)
    c.add_argument("--silver-rows", type=int, default=20000)
    c.add_argument("--silver-weight", type=float, default=0.7)
    c.add_argument("--templates", type=int, default=3000)
    c.add_argument("--repeat-wikigold", type=int, default=2)
    c.add_argument("--layers", default="0,2,4")
    c.add_argument("--epochs", type=int, default=4)
    c.add_argument("--rate", type=float, default=2e-4)
    c.add_argument("--out", type=pathlib.Path, required=True)
    c.add_argument("--gold", type=pathlib.Path, nargs="*", default=[])
    c = command("label", label)
    c.add_argument("--unlabelled", type=pathlib.Path, nargs="+", required=True)
    c.add_argument("--teacher", type=pathlib.Path, nargs="+", required=True)
    c.add_argument("--rows", type=int, default=50000)
    c.add_argument("--out", type=pathlib.Path, required=True)
    c = command("evaluate", evaluate)
    c.add_argument("--model", type=pathlib.Path, required=True, help="a checkpoint or model.onnx")
    c.add_argument("--gold", type=pathlib.Path, nargs="+", required=True)
    c = command("export", export_model)
    c.add_argument("--model", type=pathlib.Path, required=True)
    c.add_argument("--out", type=pathlib.Path, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    chosen = arguments()
    chosen.run(chosen)
