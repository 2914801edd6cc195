package org.qingjian.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.HanText;
import org.qingjian.notation.MappedText;
import org.qingjian.search.SearchAnswer.Hit;
import org.qingjian.search.SearchAnswer.Mark;
import org.qingjian.search.SearchAnswer.Snippet;

/**
 * Finds the passage of a document that matches best, and where in it. Works on the stored text with the same tokens as
 * both engines, so the same passage is shown whichever engine answered; offsets are of the text as published.
 */
final class Highlighter {
    private static final int PASSAGE = 70;
    private static final int BEFORE = 18;
    private static final int MOST_CHARACTERS = 400_000;
    private static final String SENTENCE_ENDS = "。！？；!?;\n";
    private static final String CLAUSE_ENDS = "，、：,:";

    private final Set<String> pairs = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();

    /** @param phrases what was looked for: words, synonyms, quoted text */
    Highlighter(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> tokens = Tokens.of(phrase);
            if (tokens.size() == 1) {
                words.add(tokens.get(0));
            } else {
                pairs.addAll(Tokens.pairs(tokens));
                tokens.stream().filter(token -> token.length() > 2).forEach(words::add);
            }
        }
    }

    Hit hit(SearchDocument document) {
        Passage best = best(document);
        Snippet title = whole(document.title());
        if (best == null) {
            return new Hit(document, title, new Snippet("", List.of()), null, document.url());
        }
        SearchDocument.Page page = best.worth > 0 ? best.page : null;
        return page == null || page.number() == 0
                ? new Hit(document, title, best.snippet(), null, document.url())
                : new Hit(document, title, best.snippet(), page.number(), page.url());
    }

    private @Nullable Passage best(SearchDocument document) {
        Passage best = passage(document.summary(), null);
        int read = 0;
        for (SearchDocument.Page page : document.pages()) {
            if (read >= MOST_CHARACTERS || (best != null && best.isOnPage() && best.worth >= terms())) {
                break;
            }
            read += page.text().length();
            Passage found = passage(page.text(), page);
            if (found != null && found.isBetterThan(best)) {
                best = found;
            }
        }
        return best;
    }

    private int terms() {
        return Math.max(1, pairs.size() + words.size());
    }

    /** All of a short text, marked. */
    Snippet whole(String text) {
        Marked marked = new Marked(text);
        return new Snippet(text, marked.marks(0, marked.tokens.size(), 0));
    }

    private @Nullable Passage passage(String text, SearchDocument.@Nullable Page page) {
        return text.isBlank() ? null : new Marked(text).best(page);
    }

    private record Passage(Snippet snippet, int worth, SearchDocument.@Nullable Page page) {

        boolean isOnPage() {
            return page != null && page.number() > 0;
        }

        /** Of two equal passages the one on a page is better: it says where to look. */
        boolean isBetterThan(@Nullable Passage other) {
            return other == null
                    || worth > other.worth
                    || (worth == other.worth && worth > 0 && isOnPage() && !other.isOnPage());
        }
    }

    /** A text with its tokens, and for each token which of the searched terms it is part of. */
    private final class Marked {
        private final String text;
        private final MappedText folded;
        private final List<Tokens.Token> tokens;
        private final boolean[] hit;

        Marked(String text) {
            this.text = text;
            this.folded = HanText.foldMapped(text);
            this.tokens = Tokens.ofFolded(folded.text());
            this.hit = new boolean[tokens.size()];
            for (int i = 0; i < hit.length; i++) {
                if (words.contains(tokens.get(i).text())) {
                    hit[i] = true;
                }
                if (i > 0 && pairs.contains(pair(i))) {
                    hit[i - 1] = true;
                    hit[i] = true;
                }
            }
        }

        private String pair(int i) {
            return tokens.get(i - 1).text() + tokens.get(i).text();
        }

        Passage best(SearchDocument.@Nullable Page page) {
            int bestStart = 0;
            int bestWorth = 0;
            for (int start = 0; start < hit.length; start++) {
                if (hit[start]) {
                    int worth = worth(start, Math.min(hit.length, start + PASSAGE - BEFORE));
                    if (worth > bestWorth) {
                        bestWorth = worth;
                        bestStart = start;
                    }
                    start += bestWorth > 0 ? 3 : 0;
                }
            }
            return new Passage(cut(bestStart), bestWorth, page);
        }

        private int worth(int from, int to) {
            Set<String> distinct = new HashSet<>();
            for (int i = from; i < to; i++) {
                if (words.contains(tokens.get(i).text())) {
                    distinct.add(tokens.get(i).text());
                }
                if (i > from && pairs.contains(pair(i))) {
                    distinct.add(pair(i));
                }
            }
            return distinct.size();
        }

        private Snippet cut(int around) {
            if (tokens.isEmpty()) {
                return new Snippet(text.length() > PASSAGE ? text.substring(0, PASSAGE) : text, List.of());
            }
            int from = start(around);
            int to = Math.min(tokens.size(), from + PASSAGE);
            int start = folded.originalStart(tokens.get(from).start());
            int end = to == tokens.size()
                    ? text.length()
                    : folded.originalEnd(tokens.get(to - 1).end());
            end = Math.min(end, start + PASSAGE * 4);
            if (Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            int length = end - start;
            return new Snippet(
                    text.substring(start, end),
                    marks(from, to, start).stream()
                            .filter(mark -> mark.end() <= length)
                            .toList());
        }

        /** Goes back to the start of the sentence when that is near, else to the farthest start of a clause that is. */
        private int start(int around) {
            int farthest = Math.max(0, around - BEFORE);
            int clause = farthest;
            for (int i = around; i > farthest; i--) {
                String gap = folded.text()
                        .substring(tokens.get(i - 1).end(), tokens.get(i).start());
                if (holdsAny(gap, SENTENCE_ENDS)) {
                    return i;
                }
                clause = holdsAny(gap, CLAUSE_ENDS) ? i : clause;
            }
            return clause;
        }

        private static boolean holdsAny(String gap, String marks) {
            return gap.chars().anyMatch(c -> marks.indexOf(c) >= 0);
        }

        List<Mark> marks(int from, int to, int offset) {
            List<Mark> marks = new ArrayList<>();
            for (int i = from; i < to; i++) {
                if (hit[i]) {
                    int start = i;
                    while (i + 1 < to
                            && hit[i + 1]
                            && tokens.get(i).end() == tokens.get(i + 1).start()) {
                        i++;
                    }
                    marks.add(new Mark(
                            folded.originalStart(tokens.get(start).start()) - offset,
                            folded.originalEnd(tokens.get(i).end()) - offset));
                }
            }
            return marks;
        }
    }
}
