package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.document.DocumentText;
import org.qingjian.document.Documents;
import org.qingjian.redaction.DocumentLayers;
import org.qingjian.redaction.DocumentRedaction;
import org.qingjian.redaction.Genre;
import org.qingjian.redaction.Keep;
import org.qingjian.redaction.Mask;
import org.qingjian.redaction.MaskType;
import org.qingjian.redaction.Redactor;

/** Reads all layers of an edition, fields and files, and finds what must not be public in them. */
@Singleton
class EditionRedactor {
    private static final String REPRESENTATIVE = "/party/representative";
    private static final Pattern LONG_NUMBER = Pattern.compile(
            "[\\p{N}〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖][\\p{N}〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖\\p{M}\\p{Cf} -]{13,}[\\p{N}〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖Xx]");
    private static final Pattern ASIDE =
            Pattern.compile("\\s*[（(][^（()）]*(?:经营者|负责人|代表人|业主|投资人|身份|证|号|[男女]|[0-9０-９]{5}).*$");
    private static final Set<MaskType> WRONG_IN_ANY_TEXT =
            Set.of(MaskType.CITIZEN_NUMBER, MaskType.BANK_ACCOUNT, MaskType.CERTIFICATE);

    private final Redactor redactor;
    private final Documents documents;
    private final DisclosureConfig config;
    private final EntityManager em;

    EditionRedactor(Redactor redactor, Documents documents, DisclosureConfig config, EntityManager em) {
        this.redactor = redactor;
        this.documents = documents;
        this.config = config;
        this.em = em;
    }

    /** The decisions on an edition so far. */
    List<RedactionDecision> decisions(String recordId, int number) {
        return em.createQuery(
                        "from RedactionAnswer where id.recordId = :record and id.number = :number order by at",
                        RedactionAnswer.class)
                .setParameter("record", recordId)
                .setParameter("number", number)
                .getResultStream()
                .map(RedactionAnswer::decision)
                .toList();
    }

    /** All layers of content and files. Reading files may take a second each: not inside a transaction. */
    EditionRedaction read(RecordContent content, List<AttachedFile> files, Collection<RedactionDecision> decisions) {
        DocumentLayers read = ContentLayers.forReading(content);
        Map<String, String> layers = read.texts();
        addRepresentative(content, layers);
        List<FileOutlook> outlooks =
                files.stream().map(file -> read(file, layers)).toList();
        return new EditionRedaction(redactor.proposeAll(read, keep(content), Genre.DECISION), outlooks, decisions);
    }

    private FileOutlook read(AttachedFile attached, Map<String, String> layers) {
        int file = attached.position();
        DocumentText text = documents.read(attached.sha256());
        layers.put(LayerNames.name(file), attached.name());
        text.pages().forEach(page -> layers.put(LayerNames.page(file, page.number()), page.text()));
        text.metadata().forEach((name, value) -> layers.put(LayerNames.property(file, name), value));
        for (int part = 0; part < text.findings().size(); part++) {
            layers.put(
                    LayerNames.hidden(file, part + 1),
                    text.findings().get(part).where() + "\n"
                            + text.findings().get(part).text());
        }
        return new FileOutlook(attached, text);
    }

    /** What would have to be masked in these layers of a content. */
    List<Mask> proposals(RecordContent content, Map<String, String> layers) {
        return redactor.proposeAll(layers, keep(content), Genre.DECISION).masks();
    }

    /** 部令30号 Article 62: the punished party stays named, and the representative of a punished organisation. */
    Keep keep(RecordContent content) {
        Set<String> names = new LinkedHashSet<>();
        names.add(partyName(content.party().name()));
        if (representativeStays(content.party())) {
            names.add(content.party().representative());
        }
        if (content.details() instanceof RecordDetails.Eia eia) {
            names.add(eia.developer());
            names.add(eia.preparer());
        }
        return Keep.of(names);
    }

    /** The name itself, without what stands in brackets behind it about a person: （经营者：…）, （身份证号…）. */
    private static String partyName(String name) {
        Matcher aside = ASIDE.matcher(name);
        return aside.find() ? name.substring(0, aside.start()) : name;
    }

    /** What the leak check leaves alone: names that stay, and what the officers left as it is. */
    Keep stays(RecordContent content, Collection<RedactionDecision> decisions) {
        Set<String> names = new LinkedHashSet<>(keep(content).names());
        decisions.stream()
                .filter(decision -> !decision.masked() && decision.type().equals(MaskType.PERSON_NAME.name()))
                .forEach(decision -> names.add(decision.passage()));
        return Keep.of(names);
    }

    private boolean representativeStays(Party party) {
        return party.kind() == PartyKind.ORGANISATION && config.representativeStays();
    }

    /** The party as the public may see it: the operator of a sole trader goes with his other data (RED-04). */
    Party publicParty(Party party) {
        return representativeStays(party) || party.representative().isEmpty()
                ? party
                : new Party(party.name(), party.kind(), party.creditCode(), "");
    }

    /**
     * Content that came from elsewhere, as the public may see it, and the map of what was hidden in it.
     *
     * @param doubtful whether it also holds what only a person can judge
     */
    record Masked(RecordContent content, List<MaskedPlace> map, boolean doubtful) {}

    /**
     * The content with everything masked that is proposed, for records that come reviewed from elsewhere: nothing unmasked
     * goes live by import. Laws and lists name persons by right; in them only numbers that are personal everywhere go.
     */
    Masked maskAll(RecordContent content) {
        DocumentLayers read = ContentLayers.forReading(content);
        Map<String, String> layers = read.texts();
        boolean general = content.kind() == RecordKind.DOCUMENT || content.kind() == RecordKind.LIST;
        if (general
                && layers.values().stream()
                        .noneMatch(text -> LONG_NUMBER.matcher(text).find())) {
            return new Masked(content, List.of(), false);
        }
        addRepresentative(content, layers);
        Map<String, String> texts = new LinkedHashMap<>();
        List<MaskedPlace> map = new ArrayList<>();
        DocumentRedaction redaction =
                redactor.proposeAll(read, keep(content), general ? Genre.COMPLAINT : Genre.DECISION);
        redaction.layers().forEach((name, layer) -> {
            List<Mask> masks = layer.masks().stream()
                    .filter(m -> !general || WRONG_IN_ANY_TEXT.contains(m.type()))
                    .toList();
            texts.put(name, layer.apply(masks).value());
            masks.forEach(m -> map.add(place(name, m)));
        });
        boolean doubtful = !general
                && redaction.layers().values().stream()
                        .anyMatch(layer -> !layer.suspects().isEmpty());
        texts.remove(REPRESENTATIVE);
        return new Masked(withParty(ContentLayers.with(content, texts)), map, doubtful);
    }

    private static MaskedPlace place(String layer, Mask mask) {
        return new MaskedPlace(
                layer, mask.type().name(), mask.start(), mask.end(), mask.replacement(), mask.evidence());
    }

    /** With its label, so that the name is known as one and goes from every other layer unless it stays. */
    private static void addRepresentative(RecordContent content, Map<String, String> layers) {
        if (!content.party().representative().isBlank()) {
            layers.put(REPRESENTATIVE, "法定代表人：" + content.party().representative());
        }
    }

    RecordContent withParty(RecordContent content) {
        Party party = publicParty(content.party());
        return party.equals(content.party())
                ? content
                : new RecordContent(
                        content.kind(),
                        content.title(),
                        content.documentNumber(),
                        party,
                        content.issuer(),
                        content.date(),
                        content.fine(),
                        content.summary(),
                        content.body(),
                        content.details());
    }
}
