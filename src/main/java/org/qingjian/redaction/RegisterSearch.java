package org.qingjian.redaction;

/** Finds every place where a name of the register stands, also spread by blanks or broken by a line. */
final class RegisterSearch {
    private final PersonRegister register;
    private final WordTrie names = new WordTrie();
    private final TradeNames tradeNames;
    private final Lexicon lexicon;

    RegisterSearch(PersonRegister register, Lexicon lexicon) {
        this.register = register;
        this.lexicon = lexicon;
        this.tradeNames = new TradeNames(lexicon);
        register.names().forEach(names::add);
    }

    void find(TextView view, NameReader reader, Protection protection, Findings findings, Findings suspects) {
        if (names.isEmpty()) {
            return;
        }
        String text = view.text();
        for (int i = 0; i < text.length(); i++) {
            int n = names.longestAt(text, i);
            if (n == 0) {
                continue;
            }
            Span span = view.span(i, i + n);
            // a name that stays does not keep a longer name that begins with it
            TradeNames.TradeName trade = protection.covers(span) ? null : tradeNames.after(text, i + n);
            if (trade != null) {
                askAbout(view.span(i, trade.end()), protection, findings, suspects);
            } else if (!protection.covers(span)) {
                String name = text.substring(i, i + n);
                if (isOnlyAName(name) || standsLikeAName(reader, text, i, i + n)) {
                    String evidence = register.evidence(name);
                    Confidence c = evidence.equals("recogniser") ? Confidence.MEDIUM : Confidence.HIGH;
                    findings.add(MaskType.PERSON_NAME, span, c, evidence);
                } else if (!findings.covers(span)) {
                    suspects.add(MaskType.PERSON_NAME, span, Confidence.MEDIUM, "word");
                }
            }
        }
    }

    /** A trade name that holds the name of somebody who goes: published as such (RED-04), unless an officer says no. */
    private static void askAbout(Span whole, Protection protection, Findings findings, Findings suspects) {
        if (!protection.covers(whole) && !findings.covers(whole)) {
            suspects.add(MaskType.PERSON_NAME, whole, Confidence.MEDIUM, "trade-name");
        }
    }

    private static boolean isOnlyAName(String name) {
        return !NameStatistics.isWord(name);
    }

    private boolean standsLikeAName(NameReader reader, String text, int from, int to) {
        boolean opens = from == 0
                || reader.isBoundary(from)
                || !Han.isAt(text, from - 1)
                || labelEnds(text, from)
                || "和与及由对向被将把给让叫请跟找同".indexOf(text.charAt(from - 1)) >= 0;
        boolean closes =
                reader.isBoundary(to) || reader.isFollowedByDeed(to) || lexicon.labels.longestAt(text, to) >= 2;
        return opens && closes;
    }

    private boolean labelEnds(String text, int at) {
        for (int n = 6; n >= 2; n--) {
            if (at >= n && lexicon.labels.longestAt(text, at - n) == n) {
                return true;
            }
        }
        return false;
    }
}
