package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.MaskedFiling.Origin;
import org.qingjian.identity.vault.Vault.Sealed;
import org.qingjian.identity.vault.VaultField;
import org.qingjian.notation.CreditCode;
import org.qingjian.shared.database.DatabaseJson;

/** Parts a submission into what goes into the vault and what may be written beside it. */
@Singleton
class Sealing {
    private final Masking masking;

    Sealing(Masking masking) {
        this.masking = masking;
    }

    /** What may be written beside the vault. */
    MaskedFiling masked(FileComplaint wanted, Origin origin) {
        Contact contact = wanted.contact();
        Map<String, String> answers = new HashMap<>();
        Objects.requireNonNullElse(wanted.answers(), Map.<String, String>of())
                .forEach((code, answer) -> answers.put(code, masking.text(clean(answer), contact)));
        Matter matter = new Matter(
                Objects.requireNonNull(wanted.kind()),
                Objects.requireNonNull(wanted.medium()),
                masking.text(clean(wanted.text()), contact),
                masking.text(clean(wanted.occurred()), contact),
                masking.place(clean(wanted.place()), contact),
                clean(wanted.region()),
                wanted.latitude(),
                wanted.longitude(),
                CreditCode.parse(clean(wanted.creditCode()))
                        .optional()
                        .map(CreditCode::value)
                        .orElse(""),
                masking.place(clean(wanted.accused()), contact),
                new Answers(answers));
        return new MaskedFiling(
                Objects.requireNonNull(wanted.identity()),
                matter,
                origin,
                contact == null ? 0 : contact.coSigners().size());
    }

    /** What goes into the vault. */
    List<Sealed> sealed(FileComplaint wanted, List<CaseFiles.Taken> taken) {
        List<Sealed> sealed = new ArrayList<>();
        Contact contact = wanted.contact();
        if (contact != null && !contact.isEmpty()) {
            sealed.add(
                    Sealed.text(VaultField.CONTACT, OpenedValue.CONTACT, DatabaseJson.write(Contact.class, contact)));
        }
        sealed.add(Sealed.text(VaultField.TEXT, "text", clean(wanted.text())));
        sealed.add(Sealed.text(VaultField.TEXT, "place", clean(wanted.place())));
        if (!clean(wanted.occurred()).isEmpty()) {
            sealed.add(Sealed.text(VaultField.TEXT, "occurred", clean(wanted.occurred())));
        }
        sealed.addAll(files(taken));
        return sealed;
    }

    /** The originals of files, and what their sender calls them. */
    static List<Sealed> files(List<CaseFiles.Taken> taken) {
        List<Sealed> sealed = new ArrayList<>();
        for (CaseFiles.Taken file : taken) {
            sealed.add(new Sealed(
                    VaultField.FILE, file.id().toString(), file.original().content()));
            sealed.add(Sealed.text(
                    VaultField.FILE, nameOf(file.id()), file.original().name()));
        }
        return sealed;
    }

    /** Under which name the vault has what the sender called a file. */
    static String nameOf(UUID file) {
        return file + " name";
    }

    /** PostgreSQL keeps no NUL. */
    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replace("\u0000", "").strip();
    }
}
