package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingjian.redaction.DocumentRedaction;
import org.qingjian.redaction.Leak;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/**
 * Makes the public version of an edition from its redacted texts, and proves it: everything that will be public is read
 * again and searched for everything that was hidden. Makes files, so it runs outside a transaction.
 */
@Singleton
class PublicVersions {
    private final EditionRedactor redactor;
    private final PublicFiles files;

    PublicVersions(EditionRedactor redactor, PublicFiles files) {
        this.redactor = redactor;
        this.files = files;
    }

    /** @throws PortalException {@code PUBLICATION_BLOCKED} while a passage waits for a decision, or when a leak is found */
    PublicVersion make(
            RecordContent content, List<AttachedFile> originals, List<RedactionDecision> decisions, long version) {
        EditionRedaction redaction = redactor.read(content, originals, decisions);
        if (redaction.isOpen()) {
            throw blocked("redaction-open", "还有需要人工判断的内容没有处理");
        }
        Map<String, String> texts = redaction.publicLayers();
        texts.remove("/party/representative"); // read with its label; the field itself is decided by withParty
        RecordContent shown = redactor.withParty(ContentLayers.with(content, texts));
        List<AttachedFile> shownFiles = new ArrayList<>();
        Map<String, String> proof = new LinkedHashMap<>(ContentLayers.of(shown));
        proof.put("/party/name", shown.party().name());
        Map<Integer, FileForm> forms = redaction.forms();
        for (AttachedFile original : originals) {
            FileForm form = forms.getOrDefault(original.position(), FileForm.NOTHING);
            if (form == FileForm.NOTHING) {
                continue;
            }
            PublicFiles.Made made = files.make(original, form, texts);
            shownFiles.add(made.file());
            proof.put("file:" + original.position(), made.everyLayer());
        }
        List<Leak> leaks = DocumentRedaction.leaks(redaction.allMasks(), redactor.stays(content, decisions), proof);
        if (!leaks.isEmpty()) {
            throw new PortalException(
                    ProblemType.PUBLICATION_BLOCKED,
                    Map.of("leaks", leaks.size()),
                    leaks.stream()
                            .map(leak -> new Violation(leak.layer(), "leak", "公开版里还有应遮盖的内容：" + leak.type()))
                            .distinct()
                            .toList());
        }
        return new PublicVersion(
                shown, shownFiles, new SealedOriginal.Contents(content, originals, redaction.map()), version);
    }

    static PortalException blocked(String code, String message) {
        return new PortalException(
                ProblemType.PUBLICATION_BLOCKED,
                Map.of("reason", code),
                List.of(new Violation("record", code, message)));
    }
}
