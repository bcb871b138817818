"""Makes peers.json: what scikit-learn, SciPy and trec_eval say about random data. Run once, its output is kept:

    apt-get install python3-sklearn
    git clone https://github.com/usnistgov/trec_eval && make -C trec_eval
    /usr/bin/python3 make-peers.py trec_eval/trec_eval > peers.json
"""
import json
import random
import subprocess
import sys
import tempfile

import numpy
import scipy
import sklearn
from scipy.stats import kendalltau, permutation_test
from sklearn.calibration import calibration_curve
from sklearn.metrics import average_precision_score, brier_score_loss, ndcg_score

rng = random.Random(20261126)


def graded(n):
    grades = [rng.choice([0, 0, 0, 1, 2, 3]) for _ in range(n)]
    scores = rng.sample(range(10 * n), n)
    k = rng.randint(1, n + 2)
    exponential = [2**g - 1 for g in grades]
    return {
        "grades": grades,
        "scores": scores,
        "k": k,
        "linear": ndcg_score([grades], [scores], k=k) if any(grades) else None,
        "exponential": ndcg_score([exponential], [scores], k=k) if any(grades) else None,
        "ap": average_precision_score([g > 0 for g in grades], scores) if any(grades) else None,
    }


def tau(n, top):
    a = [rng.randint(0, top) for _ in range(n)]
    b = [rng.randint(0, top) for _ in range(n)]
    value = kendalltau(a, b, variant="b").statistic
    return {"a": a, "b": b, "tau": None if numpy.isnan(value) else float(value)}


def forecasts(n, bins, strategy):
    p = [round(rng.random(), 3) for _ in range(n)]
    y = [int(rng.random() < q**1.5) for q in p]
    observed, forecast = calibration_curve(y, p, n_bins=bins, strategy=strategy)
    return {
        "p": p,
        "y": y,
        "bins": bins,
        "brier": brier_score_loss(y, p),
        "observed": observed.tolist(),
        "forecast": forecast.tolist(),
    }


def permuted(n):
    d = [round(rng.gauss(0.4, 1), 2) for _ in range(n)]
    test = permutation_test((d, [0.0] * n), lambda x, y: numpy.mean(x - y), permutation_type="samples", n_resamples=numpy.inf, vectorized=False)
    return {"differences": d, "p": float(test.pvalue)}


def trec(binary):
    run, qrels = [], []
    for query in range(1, 13):
        ids = [f"d{i:02d}" for i in range(30)]
        for i in rng.sample(ids, 20):
            qrels.append(f"{query} 0 {i} {rng.choice([-1, 0, 0, 0, 1, 2, 3]) if query != 5 else 0}")
        if query == 7:
            continue
        for rank, i in enumerate(rng.sample(ids, rng.randint(3, 25))):
            run.append(f"{query} Q0 {i} {rank + 1} {rng.randint(0, 12) / 4} peer")
    with tempfile.NamedTemporaryFile("w") as q, tempfile.NamedTemporaryFile("w") as r:
        q.write("\n".join(qrels) + "\n")
        r.write("\n".join(run) + "\n")
        q.flush()
        r.flush()
        measures = ["map", "recip_rank", "P.5,10", "recall.5,10", "success.1,5", "ndcg_cut.5,10", "map_cut.5"]
        args = [binary, "-q", "-c", *[x for m in measures for x in ("-m", m)], q.name, r.name]
        out = subprocess.run(args, check=True, capture_output=True, text=True).stdout
    values = {}
    for line in out.splitlines():
        measure, query, value = line.split()
        values.setdefault(measure, {})[query] = float(value)
    return {"run": run, "qrels": qrels, "values": values}


peers = {
    "versions": {"scikit-learn": sklearn.__version__, "scipy": scipy.__version__, "trec_eval": "10.0-rc3"},
    "graded": [graded(n) for n in [2, 3, 5, 8, 13, 21, 34, 55]],
    "tau": [tau(n, top) for n, top in [(2, 5), (5, 3), (8, 4), (20, 6), (40, 100), (60, 2), (4, 0)]],
    "forecasts": [forecasts(40, 5, "uniform"), forecasts(200, 10, "uniform"), forecasts(300, 20, "uniform")],
    "permuted": [permuted(n) for n in [4, 7, 10]],
    "trec": trec(sys.argv[1]),
}
json.dump(peers, sys.stdout, indent=None, separators=(",", ":"))
print()
