package org.qingjian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.identity.vault.AccessRequest;
import org.qingjian.identity.vault.VaultAccess;
import org.qingjian.identity.vault.VaultField;
import org.qingjian.shared.PortalException;

/**
 * The complainant's identity at the desk: one officer asks with a reason, another approves, the first opens, and every opening is
 * a line that the complainant reads (ANO-03). A case that is not the officer's does not exist (404).
 */
@ApplicationScoped
public class CaseIdentity {
    private static final String NAME = " name";

    private final Inbox inbox;
    private final VaultAccess access;

    /** What was opened: words by what they are, and files, whose content is opened one by one. */
    public record Opened(Map<String, String> texts, List<OpenedFile> files) {
        @Override
        public String toString() {
            return "Opened";
        }
    }

    /** A file as it was handed in, without its content. */
    public record OpenedFile(String id, String name, long size) {
        @Override
        public String toString() {
            return "OpenedFile";
        }
    }

    CaseIdentity(Inbox inbox, VaultAccess access) {
        this.inbox = inbox;
        this.access = access;
    }

    /** Asks to open a field. */
    @Transactional
    public AccessRequest askToOpen(Actor actor, String number, VaultField field, String reason) {
        Complaint complaint = inbox.find(actor, number);
        // a contact for calling back is asked for when there is an answer to call about
        MoveRefused.NOT_IN_THIS_STATE.unless(
                actor.may(Permission.VAULT_OPEN) || complaint.state().isReplied());
        return access.request(actor, complaint.id(), field, reason);
    }

    /** Approves or refuses what another asked for. */
    @Transactional
    public void decide(Actor actor, String number, UUID request, AccessRequest.State decision) {
        require(actor, number, request);
        access.decide(actor, request, decision);
    }

    /** Opens what was approved. */
    @Transactional
    public Opened open(Actor actor, String number, UUID request) {
        AccessRequest asked = require(actor, number, request);
        Map<String, byte[]> values = access.read(actor, request);
        Map<String, String> texts = new LinkedHashMap<>();
        List<OpenedFile> files = new ArrayList<>();
        values.forEach((name, bytes) -> {
            if (asked.field() != VaultField.FILE) {
                OpenedValue.add(texts, name, bytes);
            } else if (!name.endsWith(NAME)) {
                files.add(new OpenedFile(name, OpenedValue.text(values.get(name + NAME)), bytes.length));
            }
        });
        return new Opened(texts, files);
    }

    /** Opens one original of an approved request for files, byte by byte as it was handed in; 404 when there is none of this id. */
    @Transactional
    public OfferedFile original(Actor actor, String number, UUID request, String fileId) {
        AccessRequest asked = require(actor, number, request);
        Map<String, byte[]> values = asked.field() == VaultField.FILE ? access.read(actor, request) : Map.of();
        byte[] content = values.get(fileId);
        if (content == null || fileId.endsWith(NAME)) {
            throw PortalException.notFound();
        }
        return new OfferedFile(OpenedValue.text(values.get(fileId + NAME)), content);
    }

    private AccessRequest require(Actor actor, String number, UUID request) {
        UUID id = inbox.find(actor, number).id();
        return access.ofCase(actor, id).stream()
                .filter(asked -> asked.id().equals(request))
                .findFirst()
                .orElseThrow(PortalException::notFound);
    }
}
