package org.backstory.illustration;

/**
 * A smooth curve through values at rising times that never swings past them: a value that stays the same stays still,
 * and the ends are eased, or run into each other when the curve goes round.
 */
final class Curve {

    private final double[] times;
    private final double[] values;
    private final double[] slopes;

    /** @param round whether the end is the beginning again */
    Curve(double[] times, double[] values, boolean round) {
        this.times = times;
        this.values = values;
        this.slopes = new double[times.length];
        int last = times.length - 1;
        for (int i = 1; i < last; i++) {
            slopes[i] = slope(rise(i - 1), rise(i));
        }
        if (round) {
            slopes[0] = slope(rise(last - 1), rise(0));
            slopes[last] = slopes[0];
        }
    }

    /** The value at a time; before and after the curve it is that of its ends. */
    double at(double time) {
        int i = 0;
        while (i < times.length - 2 && time > times[i + 1]) {
            i++;
        }
        double length = times[i + 1] - times[i];
        double t = Math.clamp((time - times[i]) / length, 0, 1);
        double s = 1 - t;
        return values[i] * (1 + 2 * t) * s * s + slopes[i] * length * t * s * s
                + values[i + 1] * t * t * (3 - 2 * t) - slopes[i + 1] * length * t * t * s;
    }

    private double rise(int i) {
        return (values[i + 1] - values[i]) / (times[i + 1] - times[i]);
    }

    /** The harmonic mean of the rises on both sides; at a turning point the curve is flat. */
    private static double slope(double before, double after) {
        return before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }
}
