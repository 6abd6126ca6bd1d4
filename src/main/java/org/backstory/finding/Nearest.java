package org.backstory.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Finds the name that somebody probably meant, so that a finding can say so. */
public final class Nearest {

    private static final int LISTED = 12;

    private Nearest() {
    }

    /** The candidate that differs least from the word, if it differs by few of its letters: of two letters, none. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int allowed = Math.min(word.length() / 3, 4);
        record Near(String name, int distance) {
        }
        return candidates.stream()
                .filter(name -> Math.abs(name.length() - word.length()) <= allowed)
                .map(name -> new Near(name, distance(word, name)))
                .filter(near -> near.distance() <= allowed)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name);
    }

    /** What to do about an unknown name: the likely one, or the choice if it is short, or the given advice. */
    public static String remedy(String word, Collection<String> candidates, String otherwise) {
        return to(word, candidates).map(name -> "did you mean '" + name + "'?")
                .orElseGet(() -> candidates.isEmpty() || candidates.size() > LISTED ? otherwise
                        : "use one of " + String.join(", ", new LinkedHashSet<>(candidates)));
    }

    /** How many letters must be added, removed, changed or swapped with their neighbor. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
