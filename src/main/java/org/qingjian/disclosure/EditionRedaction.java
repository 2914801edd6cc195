package org.qingjian.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.redaction.Confidence;
import org.qingjian.redaction.DocumentRedaction;
import org.qingjian.redaction.Mask;
import org.qingjian.redaction.MaskType;
import org.qingjian.redaction.Redaction;

/** The proposals for all layers of an edition, with what the officers decided about them. Pure. */
final class EditionRedaction {
    /** Type of the passage that stands for a whole file. */
    static final String FILE = "FILE";

    private static final String ADDED = "officer";

    private final DocumentRedaction proposals;
    private final List<FileOutlook> files;
    private final Map<String, RedactionDecision> decisions;
    private final Map<String, List<Mask>> masks = new LinkedHashMap<>();
    private final List<RedactionPassage> passages;

    EditionRedaction(DocumentRedaction proposals, List<FileOutlook> files, Collection<RedactionDecision> decisions) {
        this.proposals = proposals;
        this.files = files;
        this.decisions = decisions.stream()
                .collect(Collectors.toMap(RedactionDecision::passage, Function.identity(), (a, b) -> b));
        proposals.layers().forEach((name, layer) -> masks.put(name, accepted(layer)));
        this.passages = allPassages();
    }

    /** Every passage once, what waits for a decision first. */
    List<RedactionPassage> passages() {
        return passages;
    }

    private List<RedactionPassage> allPassages() {
        Map<String, RedactionPassage> found = new LinkedHashMap<>();
        proposals.layers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(LayerNames.ORDER))
                .forEach(layer -> {
                    layer.getValue().masks().forEach(m -> add(found, layer.getKey(), m, false));
                    layer.getValue().suspects().forEach(m -> add(found, layer.getKey(), m, true));
                    added(layer.getValue()).forEach(m -> add(found, layer.getKey(), m, false));
                });
        for (FileOutlook file : files) {
            FileForm proposed = proposed(file);
            if (file.asks(proposed)) {
                String question = file.question(proposed);
                found.put(question, question(file, proposed, decisions.get(question)));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(RedactionPassage::open).reversed())
                .toList();
    }

    private static RedactionPassage question(
            FileOutlook file, FileForm proposed, @Nullable RedactionDecision decision) {
        return new RedactionPassage(
                file.question(proposed),
                FILE,
                true,
                1,
                LayerNames.name(file.position()),
                decision == null ? "" : decision.replacement(),
                decision,
                file.notice(proposed));
    }

    private FileForm proposed(FileOutlook file) {
        return file.proposed(masks().entrySet().stream()
                .anyMatch(layer -> LayerNames.isPageOf(layer.getKey(), file.position())
                        && !layer.getValue().isEmpty()));
    }

    /** In which form each file becomes public as things stand, by its position. */
    Map<Integer, FileForm> forms() {
        Map<Integer, FileForm> forms = new LinkedHashMap<>();
        files.forEach(file -> forms.put(file.position(), form(file)));
        return forms;
    }

    private FileForm form(FileOutlook file) {
        FileForm proposed = proposed(file);
        RedactionDecision decision = decisions.get(file.question(proposed));
        if (decision == null || !decision.masked()) {
            return proposed;
        }
        return decision.replacement().equals(FileNotice.AS_TEXT) ? FileForm.TEXT : FileForm.NOTHING;
    }

    private void add(Map<String, RedactionPassage> found, String layer, Mask mask, boolean doubtful) {
        RedactionDecision decision = decisions.get(mask.value());
        String wording = wording(mask, decision);
        found.merge(
                mask.value(),
                new RedactionPassage(mask.value(), mask.type().name(), doubtful, 1, layer, wording, decision, null),
                (before, now) -> new RedactionPassage(
                        before.text(),
                        before.type(),
                        before.doubtful() && now.doubtful(),
                        before.places() + 1,
                        before.layer(),
                        before.replacement(),
                        decision,
                        null));
    }

    private static String wording(Mask mask, @Nullable RedactionDecision decision) {
        return decision == null || decision.replacement().isBlank() ? mask.replacement() : decision.replacement();
    }

    /** Whether somebody still has to decide something. */
    boolean isOpen() {
        return passages().stream().anyMatch(RedactionPassage::open);
    }

    /** What is hidden, by layer and in order. */
    Map<String, List<Mask>> masks() {
        return masks;
    }

    private List<Mask> accepted(Redaction layer) {
        List<Mask> accepted = new ArrayList<>();
        layer.masks().stream().filter(m -> decided(m, true)).map(this::worded).forEach(accepted::add);
        layer.suspects().stream()
                .filter(m -> decided(m, false))
                .map(this::worded)
                .forEach(accepted::add);
        accepted.addAll(added(layer));
        return withoutOverlaps(accepted);
    }

    private boolean decided(Mask mask, boolean unlessDecided) {
        RedactionDecision decision = decisions.get(mask.value());
        return decision == null ? unlessDecided : decision.masked();
    }

    private Mask worded(Mask mask) {
        return mask.withReplacement(wording(mask, decisions.get(mask.value())));
    }

    /** Every place of what the officer added. */
    private List<Mask> added(Redaction layer) {
        List<Mask> masks = new ArrayList<>();
        for (RedactionDecision decision : decisions.values()) {
            String passage = decision.passage();
            if (!decision.added() || passage.isEmpty()) {
                continue;
            }
            for (int at = layer.original().indexOf(passage);
                    at >= 0;
                    at = layer.original().indexOf(passage, at + passage.length())) {
                masks.add(new Mask(
                        MaskType.valueOf(decision.type()),
                        at,
                        at + passage.length(),
                        passage,
                        decision.replacement(),
                        Confidence.HIGH,
                        ADDED));
            }
        }
        return masks;
    }

    /** Where two touch, the longer one stands; what is left of the other is inside it or is found again by the leak check. */
    private static List<Mask> withoutOverlaps(List<Mask> masks) {
        List<Mask> sorted = new ArrayList<>(masks);
        sorted.sort(Comparator.comparingInt((Mask m) -> m.end() - m.start()).reversed());
        List<Mask> kept = new ArrayList<>();
        for (Mask mask : sorted) {
            if (kept.stream().noneMatch(k -> mask.start() < k.end() && k.start() < mask.end())) {
                kept.add(mask);
            }
        }
        kept.sort(Comparator.comparingInt(Mask::start));
        return kept;
    }

    /** The public text of every layer. */
    Map<String, String> publicLayers() {
        Map<String, String> texts = new LinkedHashMap<>();
        masks().forEach((name, masks) ->
                texts.put(name, proposals.layer(name).apply(masks).value()));
        return texts;
    }

    /** For the seal: where the public text differs, and why. */
    List<MaskedPlace> map() {
        List<MaskedPlace> places = new ArrayList<>();
        masks().forEach((layer, masks) -> masks.forEach(m ->
                places.add(new MaskedPlace(layer, m.type().name(), m.start(), m.end(), m.replacement(), reason(m)))));
        return places;
    }

    private String reason(Mask mask) {
        RedactionDecision decision = decisions.get(mask.value());
        return decision == null || decision.reason().isBlank() ? mask.evidence() : decision.reason();
    }

    /** All that is hidden anywhere; the leak check looks for it in everything public. */
    List<Mask> allMasks() {
        return masks().values().stream().flatMap(List::stream).toList();
    }

    Redaction layer(String name) {
        return Objects.requireNonNull(proposals.layers().get(name));
    }

    /** Whether the passage stands anywhere in the edition. */
    boolean contains(String passage) {
        return !passage.isEmpty()
                && proposals.layers().values().stream()
                        .anyMatch(layer -> layer.original().contains(passage));
    }
}
