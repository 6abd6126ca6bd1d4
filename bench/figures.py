"""Numbers out of samples, and whether they meet their targets."""
import math
import statistics


def median(samples):
    return statistics.median(samples) if samples else None


def percentile(samples, percent):
    """The smallest sample that is not below so many percent of them (nearest rank)."""
    if not samples:
        return None
    return sorted(samples)[max(0, math.ceil(percent / 100 * len(samples)) - 1)]


def ratio(one, other):
    return None if one is None or not other else one / other


def met(value, most):
    """Whether a value is at most its target; None where one of them is not there."""
    return None if value is None or most is None else value <= most


def self_test():
    """Answers what is wrong with the functions above; nothing when they are right."""
    cases = [
        (median([3, 1, 2]), 2), (median([4, 1, 3, 2]), 2.5), (median([]), None),
        (percentile(list(range(1, 101)), 99), 99), (percentile(list(range(1, 202)), 99), 199), (percentile([7], 99), 7),
        (percentile([5, 9, 1], 50), 5), (percentile([], 99), None),
        (ratio(1, 4), 0.25), (ratio(None, 4), None), (ratio(1, 0), None),
        (met(20, 20), True), (met(20.1, 20), False), (met(None, 20), None), (met(1, None), None),
    ]
    return [f"case {n}: {got!r} is not {wanted!r}" for n, (got, wanted) in enumerate(cases, 1) if got != wanted]
