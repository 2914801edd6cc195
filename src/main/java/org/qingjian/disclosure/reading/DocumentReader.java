package org.qingjian.disclosure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordDetails.EiaClass;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.reading.Reading.Disagreement;
import org.qingjian.disclosure.reading.Reading.Remark;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.Found;
import org.qingjian.notation.Money;
import org.qingjian.notation.Parsed;
import org.qingjian.notation.PenaltyKind;

/**
 * Reads a penalty decision, an order or an EIA notice, so that the clerk confirms fields instead of typing them. Never guesses: what the
 * text does not say clearly stays null.
 */
public final class DocumentReader {
    private static final int LONGEST = 200_000;
    private static final Pattern VIOLATION = Pattern.compile(
            "(?:实施了?|存在)(?:了)?(?:以下|下列|如下)[^:。\\n]{0,12}(?:行为|问题|事实)[:。\\s]*([^\\n]{4,600}?[。\\n]|[^\\n]{4,600}$)");
    private static final Pattern INSPECTED =
            Pattern.compile("(?:经查|经调查|检查(?:时)?发现|调查(?:中)?发现|查实)[,:]?\\s*([^\\n]{4,600}?)(?=。|\\n|$)");
    private static final Pattern BETWEEN_WORDS_AND_FIGURES = Pattern.compile("[(\\s:小写人民币￥¥]{0,10}");

    private final int currentYear;

    /**
     * @param currentYear no document number is of a later year
     */
    public DocumentReader(int currentYear) {
        this.currentYear = currentYear;
    }

    /** Reads at most the first 200,000 characters of a document. */
    public Reading read(String text) {
        SourceText source = new SourceText(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        LabelReader labels = new LabelReader(source);
        List<Remark> remarks = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        HeadReader head = new HeadReader(source, currentYear);
        Found<DocumentNumber> number = head.number(remarks);
        Found<RecordKind> kind = head.kind(number, remarks);
        EiaReader eiaReader = new EiaReader(source, labels);
        EiaReading eia = eiaReader.read();
        PartyReader partyReader = new PartyReader(source, labels);
        boolean isEia = kind != null && kind.value().isEia();
        Found<String> party = isEia ? eia.developer() : partyReader.name();
        SignatureReader signature = new SignatureReader(source, labels);
        CitationRoles roles = CitationRoles.of(source);
        DecisionSections sections = DecisionSections.of(source);
        boolean punishes = kind != null
                && (kind.value() == RecordKind.PENALTY
                        || kind.value() == RecordKind.DAILY
                        || kind.value() == RecordKind.LIMIT);
        Found<Money> fine = punishes ? fine(source, sections, remarks) : null;
        Found<Money> confiscated = punishes ? confiscated(source) : null;
        head.disagreement(number, disagreements);
        signature.disagreements(disagreements);
        if (isEia) {
            classDisagreement(source, eiaReader, disagreements);
        } else {
            partyReader.disagreement(party, disagreements);
        }
        if (punishes) {
            amountDisagreement(source, sections, disagreements);
        }
        return new Reading(
                kind,
                number,
                party,
                partyReader.kind(party),
                partyReader.creditCode(remarks),
                isEia ? null : partyReader.representative(),
                isEia ? null : partyReader.address(),
                isEia ? null : violation(source, labels),
                roles.violated(),
                roles.punishedUnder(),
                punishes ? kinds(source, sections) : List.of(),
                fine,
                confiscated,
                signature.decisionDate(),
                signature.agency(),
                RemedyReader.read(source),
                eia,
                List.copyOf(disagreements),
                List.copyOf(remarks));
    }

    /** The value as text, at its place. */
    static Found<String> asText(Found<?> found) {
        return new Found<>(String.valueOf(found.value()), found.start(), found.end(), found.quote());
    }

    private static @Nullable Found<String> violation(SourceText source, LabelReader labels) {
        Found<String> found = source.first(VIOLATION);
        if (found == null) {
            found = labels.sentence(List.of("主要违法事实", "违法事实", "违法行为", "案由"));
        }
        return found == null ? source.first(INSPECTED) : found;
    }

    private static List<Found<PenaltyKind>> kinds(SourceText source, DecisionSections sections) {
        String part = source.part(sections.decideStart(), sections.decideEnd());
        List<Found<PenaltyKind>> found = PenaltyKind.findAll(part);
        return found.stream()
                .map(kind -> SourceText.moved(kind, sections.decideStart()))
                .toList();
    }

    private static @Nullable Found<Money> fine(SourceText source, DecisionSections sections, List<Remark> remarks) {
        Parsed<Found<Money>> decided = Money.fineIn(source.part(sections.decideStart(), sections.decideEnd()))
                .map(found -> SourceText.moved(found, sections.decideStart()));
        Parsed<Found<Money>> fine = decided;
        if (decided instanceof Parsed.Failure<Found<Money>> none && none.code().equals("NONE")) {
            fine = Money.fineIn(source.printed);
        }
        if (fine instanceof Parsed.Failure<Found<Money>> failure
                && failure.code().equals("AMBIGUOUS")) {
            remarks.add(new Remark("fine", failure.code(), failure.hint(), failure.suggestions()));
        }
        return fine.optional().orElse(null);
    }

    private static @Nullable Found<Money> confiscated(SourceText source) {
        return Money.confiscatedIn(source.printed).optional().orElse(null);
    }

    /** An amount in words with another in figures right behind it. */
    private static void amountDisagreement(
            SourceText source, DecisionSections sections, List<Disagreement> disagreements) {
        List<Found<Money>> amounts = Money.findAll(source.part(sections.decideStart(), sections.decideEnd())).stream()
                .map(found -> SourceText.moved(found, sections.decideStart()))
                .toList();
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Found<Money> words = amounts.get(i);
            Found<Money> figures = amounts.get(i + 1);
            String between = source.flat.substring(words.end(), figures.start());
            if (BETWEEN_WORDS_AND_FIGURES.matcher(between).matches()
                    && !words.value().equals(figures.value())) {
                disagreements.add(new Disagreement(
                        "fine",
                        new Found<>(words.value().yuan().toPlainString(), words.start(), words.end(), words.quote()),
                        new Found<>(
                                figures.value().yuan().toPlainString(),
                                figures.start(),
                                figures.end(),
                                figures.quote())));
            }
        }
    }

    private static void classDisagreement(SourceText source, EiaReader eia, List<Disagreement> disagreements) {
        List<Found<String>> head = source.head();
        if (head.isEmpty()) {
            return;
        }
        int titleEnd = head.get(0).end();
        Found<EiaClass> title = eia.documentClass(0, titleEnd);
        Found<EiaClass> body = eia.documentClass(titleEnd, source.flat.length());
        if (title != null && body != null && title.value() != body.value()) {
            disagreements.add(new Disagreement("documentClass", asText(title), asText(body)));
        }
    }
}
