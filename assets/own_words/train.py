"""Fits the reader of own words to the coded replies; train.sh runs it. Needs python3-sklearn.

Reads what own_words_features writes: a line a reply, "train" or "held", where it is from, its style,
its nine codes, then the features it has. Only lines that say "train" are fitted. Writes the weights.
"""
import sys
from collections import Counter

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

STYLES = ["supportive", "enabling", "dismissive", "withdrawing", "mixed", "plain"]
CODES = {
    "validation": [str(level) for level in range(7)],
    "reassurance": ["none", "generic", "specific"],
    "availability": list("0123"),
    "autonomy": list("0123"),
    "accommodation": list("0123"),
    "invalidation": list("0123"),
    "criticism": list("0123"),
    "withdrawal": list("0123"),
    "pause": ["none", "open", "return_at"],
}

# How much each kind of feature counts before anything is learnt, and in how many replies it has to
# stand. Chosen by cross-validation.
SCALE = {"L": 0.6, "LE": 0.6, "LF": 0.6, "LB": 0.6, "T": 0.35, "TE": 0.35, "TF": 0.35, "TQ": 0.35,
         "X": 0.3, "Y": 0.25, "P": 0.3, "E": 0.3, "B": 0.3, "A": 0.3, "w": 0.45, "s": 0.5}
LEAST = {"X": 4, "Y": 4, "E": 3, "B": 3, "A": 3}
LEAST_OTHERS = 2
INVERSE_PENALTY_STYLE = 1.0
INVERSE_PENALTY_CODE = 0.7
MOST_FEATURES = 8000  # those that move most; fitted once more without the others
SMALLEST_WEIGHT = 0.02  # smaller ones are left out
STEP = 0.01


def kind_of(feature):
    return feature.split(":", 1)[0]


def read(lines):
    replies = []
    for line in lines:
        fields = line.rstrip("\n").split("\t")
        features = {}
        for feature in fields[12:]:
            name, mark, value = feature.rpartition("=")
            if mark and name.endswith("_share"):
                features[name] = float(value)
            else:
                features[feature] = 1.0
        replies.append({"held": fields[0] == "held", "from": fields[1], "style": fields[2],
                        "codes": [int(code) for code in fields[3:12]], "features": features})
    return replies


def names_in(replies):
    counts = Counter(name for reply in replies for name in reply["features"])
    return sorted(name for name, count in counts.items()
                  if count >= LEAST.get(kind_of(name), LEAST_OTHERS))


def matrix_of(replies, names):
    place = {name: index for index, name in enumerate(names)}
    rows, columns, values = [], [], []
    for row, reply in enumerate(replies):
        for name, value in reply["features"].items():
            if name in place:
                rows.append(row)
                columns.append(place[name])
                values.append(value * SCALE[kind_of(name)])
    return csr_matrix((values, (rows, columns)), shape=(len(replies), len(names)))


def fit(matrix, wanted, classes, inverse_penalty):
    """Weights and biases, a row a class, centred: adding the same to all changes no share."""
    model = LogisticRegression(C=inverse_penalty, max_iter=400, tol=1e-3).fit(matrix, wanted)
    weights = numpy.zeros((classes, matrix.shape[1]))
    bias = numpy.full(classes, -8.0)
    weights[model.classes_] = model.coef_
    bias[model.classes_] = model.intercept_
    return weights - weights.mean(0), bias - bias.mean()


def fit_all(replies, names):
    """Weights (an output a row, a feature a column, scaled back) and biases."""
    matrix = matrix_of(replies, names)
    weights, bias = fit(matrix, [STYLES.index(reply["style"]) for reply in replies], len(STYLES),
                        INVERSE_PENALTY_STYLE)
    all_weights, all_bias = [weights], [bias]
    for place, (code, levels) in enumerate(CODES.items()):
        weights, bias = fit(matrix, [reply["codes"][place] for reply in replies], len(levels),
                            INVERSE_PENALTY_CODE)
        all_weights.append(weights)
        all_bias.append(bias)
    scale = numpy.array([SCALE[kind_of(name)] for name in names])
    return numpy.vstack(all_weights) * scale, numpy.concatenate(all_bias)


def most_moving(replies, names, weights):
    """The features whose leaving out would change most: large weights that often count. The style
    counts double; phrases by class and the shape always stay."""
    counts = Counter(name for reply in replies for name in reply["features"])
    share = numpy.array([counts[name] / len(replies) for name in names])
    size = numpy.abs(weights)
    size[:len(STYLES)] *= 2
    moved = size.max(0) * numpy.sqrt(share * (1 - numpy.minimum(share, 0.99)))
    moved[[kind_of(name) in ("L", "LE", "LF", "LB", "T", "s") for name in names]] += 100
    return sorted(names[index] for index in numpy.argsort(-moved)[:MOST_FEATURES])


def train(replies):
    names = names_in(replies)
    weights, _ = fit_all(replies, names)
    names = most_moving(replies, names, weights)
    return names, *fit_all(replies, names)


def write(path, names, weights, bias, sure_from):
    outputs = ["style:" + style for style in STYLES]
    outputs += [f"{code}:{level}" for code, levels in CODES.items() for level in levels]
    hundredths = numpy.round(weights / STEP).astype(int)
    hundredths[numpy.abs(weights) < SMALLEST_WEIGHT] = 0
    with open(path, "w", encoding="utf-8") as file:
        file.write("attune-own-words 1\n")
        file.write(f"{sure_from}\n")
        file.write("\t".join(outputs) + "\n")
        file.write("\t".join(str(round(value / STEP)) for value in bias) + "\n")
        for index, name in enumerate(names):
            column = hundredths[:, index]
            if column.any():
                pairs = [f"{output}:{column[output]}" for output in numpy.nonzero(column)[0]]
                file.write("\t".join([name, *pairs]) + "\n")


def main():
    sure_from, path = sys.argv[1:]
    replies = [reply for reply in read(sys.stdin) if not reply["held"]]
    write(path, *train(replies), sure_from)
    print(f"{len(replies)} replies learnt, {path}")


main()
