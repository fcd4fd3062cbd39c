"""Trains, measures and exports the named-entity model. See README.md for the commands."""

import argparse
import json
import pathlib
import random
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
from scoring import f1, score


def folder_texts(folders):
    for folder in folders:
        for path in sorted(folder.glob("*.jsonl*")):
            for row in data.read_jsonl(path):
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
    """The sentences with labels, each with its set's weight, without the sets that `--without` names."""
    sets = {
        "wikigold": lambda: data.wikigold(args.labelled / "wikigold.tsv", 1.0) * 2,
        "tweets": lambda: (
            data.tweets(args.labelled / "wnut17_train.tsv", 0.4, data.WNUT)
            + data.tweets(args.labelled / "btc.tsv", 0.4)
        ),
        "templates": lambda: templates.make(args.templates, 0.7, args.seed),
        "annotated": lambda: [
            s
            for path in sorted(args.annotated.glob("*.tsv"))
            for s in data.annotated(path, args.corpora / path.stem, 1.0)
        ],
        "written": lambda: [s for path in sorted(args.annotated.glob("*.txt")) for s in data.written(path, 1.0)],
    }
    out = []
    for name, read in sets.items():
        if name not in args.without:
            rows = read()
            print(name, len(rows), flush=True)
            out += rows
    return out


def fit(args):
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    vocabulary = vocabulary_of(args.work)
    if args.start:
        tagger = load(args.start, vocabulary)
    else:
        keep = [int(i) for i in args.layers.split(",")]
        tagger = model.Tagger(vocabulary, len(data.LABELS), len(keep))
        model.load_base(
            tagger, vocabulary, keep, model.onnx_weights(args.base) if args.base else model.base_weights()
        )
    sentences = labelled(args)
    for path in args.soft:
        taught = list(silver.read(path))
        print(path.stem, len(taught), flush=True)
        sentences += taught
    print("sentences", len(sentences), flush=True)
    if args.inner:
        sample = data.shuffled(sentences, args.seed)[:512]
        ids, mask = tagging.pad([tagging.encode(s.words[:60], vocabulary)[0] for s in sample])
        tagger = model.narrowed(tagger, vocabulary, ids, mask, args.inner)
    tagging.fit(
        tagger,
        vocabulary,
        sentences,
        args.epochs,
        args.rate,
        args.seed,
        augmented="augmentation" not in args.without,
        log=lambda line: print(line, flush=True),
    )
    torch.save({"layers": len(tagger.layers), "state": tagger.state_dict()}, args.out)
    measure(tagging.torch_runner(tagger), vocabulary, args.gold)


def load(path, vocabulary):
    saved = torch.load(path, weights_only=True)
    inner = saved["state"]["layers.0.up.bias"].shape[0]
    tagger = model.Tagger(vocabulary, len(data.LABELS), saved["layers"], inner=inner)
    tagger.load_state_dict(saved["state"])
    return tagger.eval()


def label(args):
    """Writes a teacher's probabilities for the words of sentences without labels, and of labelled ones with other names."""
    torch.set_num_threads(args.threads)
    vocabulary = vocabulary_of(args.work)
    known = labelled(args)
    seen = {" ".join(s.words) for s in known}
    sentences = {" ".join(w): w for w in data.swapped(known, args.swapped, random.Random(args.seed))}
    for folder, rows in args.unlabelled:
        found = []
        for t in folder_texts([pathlib.Path(folder)]):
            for begin, end in text.sentences(t):
                words = [t[begin:end][b:e] for b, e in text.words(t[begin:end])]
                if 4 <= len(words) <= 60 and " ".join(words) not in seen:
                    found.append(words)
        for words in data.shuffled(found, args.seed)[: int(rows)]:
            sentences[" ".join(words)] = words
    sentences = list(sentences.values())
    run = tagging.torch_runner(load(args.teacher, vocabulary), True)
    silver.write(args.out, sentences, tagging.predict(run, vocabulary, sentences, batch=32))
    print("labelled", len(sentences))


def agreement(args):
    """Strict span F1 of two readings of the same sentences, by source."""
    for path in sorted(args.second.glob("*.tsv")):
        first, second = ({tuple(r[:2]): r for r in data.read_annotations(f / path.name)} for f in (args.first, args.second))
        rows = [[(k, *s) for k in second for s in reading[k][3]] for reading in (first, second)]
        a, b = map(set, rows)
        same = sum(first[k][3] == second[k][3] for k in second)
        print(f"{path.stem}: {len(second)} sentences, {same} alike, {len(a)} and {len(b)} names, F1 {f1(a, b):.1f}")


def doubts(args):
    """Annotated sentences that a model, not trained on them, reads otherwise, the surest first."""
    vocabulary = vocabulary_of(args.work)
    sentences = data.annotated(args.annotated, args.corpora / args.annotated.stem, 1.0)
    predicted = tagging.predict(tagging.torch_runner(load(args.model, vocabulary), True), vocabulary, [s.words for s in sentences], 32)
    found = []
    for n, (s, p) in enumerate(zip(sentences, predicted)):
        marked = [next(iter(t)) if len(t) == 1 else "O" for t in s.targets]
        sure = [p[i].max() for i, tag in enumerate(tagging.tags(p)) if tag != marked[i] and len(s.targets[i]) == 1]
        if sure:
            found.append((max(sure), n))
    for sure, n in sorted(found, reverse=True)[: args.rows]:
        s, p = sentences[n], predicted[n]
        marked = data.spans([next(iter(t)) if len(t) == 1 else "O" for t in s.targets])
        said = data.spans(tagging.tags(p))
        show = [" | ".join(f"{kind}:{' '.join(s.words[b:e])}" for b, e, kind in found) for found in (marked, said)]
        print(f"{sure:.3f}\t{s.place}\t{' '.join(s.words)}\t{show[0]}\t{show[1]}")


def write_pieces(args):
    """Sentences with the piece ids that training gives them, for PieceComparison."""
    vocabulary = vocabulary_of(args.work)
    with open(args.out, "w", encoding="utf-8") as out:
        for folder in args.folders:
            cut = [(t, b, e) for t in folder_texts([folder]) for b, e in text.sentences(t)]
            for t, begin, end in data.shuffled(cut, args.seed)[: args.rows // len(args.folders)]:
                words = [t[begin:end][b:e] for b, e in text.words(t[begin:end])]
                first, last = text.chunks([text.model_tokens(w) for w in words])[0]
                ids, _ = tagging.encode(words[first:last], vocabulary)
                out.write(json.dumps({"words": words[first:last], "ids": ids}) + "\n")


def measure(run, vocabulary, folders):
    for folder in folders:
        found = {row["id"]: tagging.find(run, vocabulary, row["text"]) for row in data.read_jsonl(folder / "articles.jsonl")}
        print(folder.name, score(data.read_jsonl(folder / "entities.jsonl"), found), flush=True)


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

    def sets(command):
        command.add_argument("--labelled", type=pathlib.Path, required=True, help="folder of the CC BY sets")
        command.add_argument("--annotated", type=pathlib.Path, required=True, help="folder of our own annotations")
        command.add_argument("--corpora", type=pathlib.Path, required=True, help="folder of the annotated records")
        command.add_argument("--templates", type=int, default=3000)
        command.add_argument(
            "--without",
            nargs="*",
            default=[],
            choices=["wikigold", "tweets", "templates", "annotated", "written", "augmentation"],
        )

    c = command("vocabulary", make_vocabulary)
    c.add_argument("--labelled", type=pathlib.Path, required=True)
    c.add_argument("--count", type=pathlib.Path, nargs="+", required=True, help="folders of JSON Lines to count over")
    c.add_argument("--size", type=int, default=30000)
    c = command("fit", fit)
    sets(c)
    c.add_argument("--soft", type=pathlib.Path, nargs="*", default=[], help="a teacher's labels, written by `label`")
    c.add_argument("--inner", type=int, help="keep so many inner neurons of each layer")
    c.add_argument("--start", type=pathlib.Path, help="a checkpoint to go on from, in place of a base model")
    c.add_argument("--base", type=pathlib.Path, help="ONNX file of another base model of the same width")
    c.add_argument("--layers", default="0,2,4")
    c.add_argument("--epochs", type=int, default=4)
    c.add_argument("--rate", type=float, default=2e-4)
    c.add_argument("--out", type=pathlib.Path, required=True)
    c.add_argument("--gold", type=pathlib.Path, nargs="*", default=[])
    c = command("label", label)
    sets(c)
    c.add_argument("--unlabelled", nargs=2, action="append", default=[], metavar=("FOLDER", "ROWS"))
    c.add_argument("--swapped", type=int, default=0, help="labelled sentences to label again with other names in them")
    c.add_argument("--teacher", type=pathlib.Path, required=True)
    c.add_argument("--out", type=pathlib.Path, required=True)
    c = command("agreement", agreement)
    c.add_argument("--first", type=pathlib.Path, required=True)
    c.add_argument("--second", type=pathlib.Path, required=True)
    c = command("doubts", doubts)
    c.add_argument("--annotated", type=pathlib.Path, required=True, help="one file of annotations")
    c.add_argument("--corpora", type=pathlib.Path, required=True)
    c.add_argument("--model", type=pathlib.Path, required=True)
    c.add_argument("--rows", type=int, default=500)
    c = command("pieces", write_pieces)
    c.add_argument("--folders", type=pathlib.Path, nargs="+", required=True)
    c.add_argument("--rows", type=int, default=10000)
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
