#!/usr/bin/python3
"""100,000 couples under one way of answering for some weeks, in numpy over the whole ensemble.

The peer of `attune simulate`: the same equations, the same step, one array a state. Only what the
weeks need is computed. Needs Debian's python3-numpy. Prints seconds for each policy.
Usage: numpy_ensemble.py [couples] [weeks]
"""
import sys
import time

import numpy as np

COUPLES = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
WEEKS = int(sys.argv[2]) if len(sys.argv) > 2 else 12
STEPS, DT = 120, 0.25
POLICIES = {
    "supportive": (5 / 6, 0.5, 0.7, 0.8, 0.1, 0, 0, 0),
    "enabling": (0.5, 0.9, 0.9, 0, 0.9, 0, 0, 0),
    "dismissive": (0, 0.1, 0.4, 0.2, 0, 0.7, 0.3, 0.1),
    "withdrawing": (0, 0, 0.1, 0, 0, 0.3, 0, 0.8),
}


def hill(value, half, power):
    raised = value**power
    return raised / (raised + half**power)


def week(slow, traits, policy):
    s, k, d, r = slow
    a, v, aB, vB = traits
    V, R, Av, B, C, I, K, W = policy
    G = 1 - 0.5 * r
    amp = (0.5 + a) * (1 - 0.4 * s)
    tol = 1 / (1 + 0.6 * d)
    believed = 0.4 + 0.6 * s
    eager = (0.25 + 0.9 * a) * (1 - 0.6 * v)
    arouses = 0.12 * (0.6 + 0.8 * vB) * (1 + 0.6 * r) * (1 - 0.4 * B)
    leaves = 2.0 * (0.15 + 1.2 * vB)

    def rates(z, occasion):
        x, p, q, y, w = z
        fl = hill(y, 0.5, 4)
        e = (1 - fl) * (1 - w)
        S = 0.35 * V * e + 0.2 * Av * G * (1 - w) + (0.25 * R * believed + 0.45 * C) * e * tol
        T = (0.07 * I + 0.12 * (K + (1 - K) * 0.3 * aB * fl) + 0.25 * w + 0.25 * p * a
             + 0.03 * B * e * a * (1 - V * e) + occasion + 0.08 * (1 - G))
        return np.array([
            (1 - x) * T * amp - x * (0.02 + 0.55 * S + 0.15 * k),
            (1 - p) * 0.7 * hill(x, 0.6, 3) * eager * (1 + 3.5 * w) * (1 - hill(q, 0.2, 6))
            - p * (0.12 + 0.4 * S),
            0.085 * (w - q),
            (1 - y) * arouses * p - 0.15 * y,
            (1 - w) * (leaves * fl + 0.3 * W) - w * (0.03 + 0.55 * (1 - p)),
        ])

    x = np.full_like(s, 0.7)
    z = np.array([x, 0.6 * x * eager, 0 * x, 0.1 + 0.2 * r, 0 * x])
    sums = np.zeros((4, s.size))

    def heard(z):
        return (1 - hill(z[3], 0.5, 4)) * (1 - z[4])

    for n in range(STEPS + 1):
        weight = 0.5 if n in (0, STEPS) else 1.0
        sums += weight * np.array([z[0], z[1], z[4], heard(z)])
        if n == STEPS:
            break
        t = n * DT
        now, mid, end = (0.03 * np.exp(-(t + h) / 10) for h in (0, DT / 2, DT))
        k1 = rates(z, now)
        k2 = rates(z + DT / 2 * k1, mid)
        k3 = rates(z + DT / 2 * k2, mid)
        k4 = rates(z + DT * k3, end)
        z = z + DT / 6 * (k1 + 2 * (k2 + k3) + k4)
    x, p, w, e = sums / STEPS
    need = (0.45 * (1 - s) + 0.75 * d) * (1 - 0.6 * k) + 0.35 * (1 - G)
    urge = (0.3 + 0.7 * a) * (1 - 0.6 * v) * need
    n = 0.5 + 13.5 * hill(urge, 0.35, 2)
    mV, mR, mB, mC, mAv = V * e, R * believed * e, B * e, C * e, Av * G * (1 - w)
    D = Av * G
    safe = (mV + mAv) / 2
    positive = (mV + mR) / 2 * (0.1 + 0.9 * D) + 0.3 * mAv
    negative = 1 - (1 - 0.5 * I) * (1 - 0.5 * K) * (1 - 0.6 * w)
    kb = 0.5 - 0.3 * a

    def relax(value, up, down):
        both = up + down
        return value + (1 - np.exp(-both)) * (up / np.maximum(both, 1e-12) - value)

    return (
        relax(s, n * 0.01 * positive + 0.05 * D, n * 0.05 * negative + 0.05 * (1 - D)),
        relax(k, n * 0.012 * (mB + 0.25) * safe * (1 - x) + 0.015 * kb,
              n * 0.008 * mC + 0.015 * (1 - kb)),
        relax(d, n * (0.012 * (mC + 0.25 * mR * (1 - mB)) + 0.006 * negative),
              n * 0.014 * (mB + 0.25) * safe + 0.03 * k),
        relax(r, n * 0.01 * (p + C) * (1 - 0.6 * B), np.full_like(r, 0.05)),
    )


def main():
    draw = np.random.default_rng(1)
    traits = [draw.uniform(0, 1, COUPLES) for _ in range(4)]
    total = 0.0
    for name, policy in POLICIES.items():
        slow = tuple(draw.uniform(0.1, 0.7, COUPLES) for _ in range(4))
        start = time.perf_counter()
        for _ in range(WEEKS):
            slow = week(slow, traits, policy)
        taken = time.perf_counter() - start
        total += taken
        print(f"{name:12s} {taken:8.2f} s   mean security {slow[0].mean():.6f}")
    # The couple of the reference tables, to show that these are the same equations.
    one = tuple(np.array([value]) for value in (0.45, 0.25, 0.45, 0.15))
    couple = [np.array([(score - 1) / 6]) for score in (5.5, 2.0, 2.5, 4.5)]
    for _ in range(12):
        one = week(one, couple, POLICIES["dismissive"])
    print(f"{COUPLES} couples, {WEEKS} weeks, four policies: {total:.2f} s; "
          f"reference couple, dismissive, week 12: security {one[0][0]:.6f} (.073001)")


main()
