package org.qingjian.document;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.FileStore.Incoming;
import org.qingjian.document.StoreOutcome.Stored;
import org.qingjian.shared.PortalException;

/**
 * Front door of files: keep, find, open, read. Who may do it is the caller's question. Call {@link #store} outside a
 * database transaction: it may wait seconds for a hostile file.
 */
@ApplicationScoped
public class Documents {
    private final FileStore files;
    private final DocumentRegister register;
    private final DocumentConfig config;
    private final Clock clock;
    private final TypeSniffer sniffer = new TypeSniffer();
    private final VirusScanner scanner;
    private final ReadingProcesses readers;

    Documents(
            @ConfigProperty(name = "qingjian.home") Path data,
            DocumentRegister register,
            DocumentConfig config,
            Clock clock) {
        this.files = new FileStore(data.resolve("files"));
        this.readers = new ReadingProcesses(config, data.resolve("files").resolve(".incoming"));
        this.register = register;
        this.config = config;
        this.clock = clock;
        this.scanner = config.clamd()
                .<VirusScanner>map(address -> new ClamdScanner(address, config.readWithin()))
                .orElse(VirusScanner.NONE);
    }

    void start(@Observes StartupEvent event) {
        files.open();
    }

    @PreDestroy
    void stop() {
        readers.close();
    }

    /** What the portal takes by configuration; callers narrow it. */
    public Limits limits() {
        return new Limits(config.maxBytes(), config.maxPages(), config.accepted());
    }

    /**
     * Keeps a file, or refuses it with one reason and leaves nothing behind. The same content again gives the same
     * document.
     *
     * @param in read to its end or to the limit; not closed
     * @param claimedName as the sender calls the file; shown, compared with the content, never used as a path
     */
    public StoreOutcome store(InputStream in, @Nullable String claimedName, Limits limits) {
        try {
            Incoming received = files.receive(in, limits.maxBytes());
            try {
                return take(received, claimedName == null ? "" : claimedName, limits);
            } finally {
                files.discard(received.path());
            }
        } catch (Refusal refusal) {
            return refusal.outcome();
        }
    }

    private Stored take(Incoming received, String name, Limits limits) throws Refusal {
        DocumentType type = accepted(received, name, limits);
        String shown = SafeName.of(name, type, received.sha256());
        Optional<StoredDocument> before = register.find(received.sha256());
        if (before.isPresent()
                && register.offeredAgain(received.sha256(), clock.instant())
                && Files.exists(files.path(received.sha256()))) {
            return new Stored(before.get().named(shown), text(received.path(), type, limits.maxPages()));
        }
        DocumentText text = readable(received, type, limits);
        files.keep(received);
        Integer pages = text.pages().isEmpty() ? null : text.pages().size();
        StoredDocument document = new StoredDocument(
                received.sha256(), received.size(), type, shown, text.state(), pages, clock.instant());
        register.add(document);
        return new Stored(document, text);
    }

    /**
     * Reads a file under the same rules as {@link #store} and keeps nothing of it.
     *
     * @param in read to its end or to the limit; not closed
     */
    public ReadOutcome examine(InputStream in, @Nullable String claimedName, Limits limits) {
        try {
            Incoming received = files.receive(in, limits.maxBytes());
            try {
                DocumentType type = accepted(received, claimedName == null ? "" : claimedName, limits);
                return new ReadOutcome.Read(type, readable(received, type, limits));
            } finally {
                files.discard(received.path());
            }
        } catch (Refusal refusal) {
            return refusal.outcome();
        }
    }

    private DocumentType accepted(Incoming received, String name, Limits limits) throws Refusal {
        DocumentType type = sniffer.sniff(received.path(), name);
        if (!limits.accepted().contains(type)) {
            throw new Refusal(RefusalReason.WRONG_TYPE, type + " is not taken here");
        }
        return type;
    }

    private DocumentText readable(Incoming received, DocumentType type, Limits limits) throws Refusal {
        scanner.scan(received.path());
        if (type.isImage()) {
            PhotoHeader.check(received.path(), type);
        }
        DocumentText text = text(received.path(), type, limits.maxPages());
        refuseUnreadable(text);
        return text;
    }

    private static void refuseUnreadable(DocumentText text) throws Refusal {
        if (text.state() == TextState.ENCRYPTED) {
            throw new Refusal(RefusalReason.ENCRYPTED, "opens with a password only");
        }
        if (text.state() == TextState.CORRUPT) {
            throw new Refusal(RefusalReason.CORRUPT, "cannot be read");
        }
    }

    private DocumentText text(Path file, DocumentType type, int maxPages) throws Refusal {
        return switch (type) {
            case PDF, DOCX, XLSX -> readers.run(Job.read(type, file, maxPages));
            case TXT, CSV -> PlainText.read(file);
            case JPEG, PNG, WEBP, OFD -> DocumentText.none(TextState.NONE);
        };
    }

    /**
     * The text of a kept file in all its layers. Never fails for what is in the file: what cannot be read says so in its
     * state. A document that is not there is NOT_FOUND.
     */
    public DocumentText read(String sha256) {
        StoredDocument document = find(sha256).orElseThrow(PortalException::notFound);
        try {
            return text(files.path(sha256), document.type(), config.maxPages());
        } catch (Refusal refusal) {
            return DocumentText.none(TextState.CORRUPT);
        }
    }

    /**
     * Makes the copy of a kept photo that others may see: upright, scaled to the public size, without place, time, camera
     * or any other metadata. JPEG and WebP become JPEG, PNG stays PNG. The original stays under its own hash. What
     * cannot be decoded or has too many pixels is refused. Do it behind the receipt: it takes a fraction of a second.
     */
    public StoreOutcome reencode(String sha256) {
        StoredDocument photo = find(sha256).filter(d -> d.type().isImage()).orElseThrow(PortalException::notFound);
        return copy(photo.type(), files.path(sha256));
    }

    /**
     * The same copy of a photo whose original is kept elsewhere, sealed: refuses what {@link #store} would refuse, keeps the
     * copy only.
     */
    public StoreOutcome keepCopy(InputStream in, @Nullable String claimedName, Limits limits) {
        try {
            Incoming received = files.receive(in, limits.maxBytes());
            try {
                DocumentType type = accepted(received, claimedName == null ? "" : claimedName, limits);
                scanner.scan(received.path());
                return copy(type, received.path());
            } finally {
                files.discard(received.path());
            }
        } catch (Refusal refusal) {
            return refusal.outcome();
        }
    }

    private StoreOutcome copy(DocumentType type, Path photo) {
        return made(new Job(Job.Task.REENCODE_PHOTO, type, photo, files.newTemporary("photo"), config.publicEdge()));
    }

    private StoreOutcome made(Job job) {
        Path copy = job.output();
        try {
            var unused = readers.run(job);
            try (InputStream in = Files.newInputStream(copy)) {
                return store(in, null, limits());
            }
        } catch (Refusal refusal) {
            return refusal.outcome();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.discard(copy);
        }
    }

    /**
     * Makes a kept PDF anew of what its pages draw, without anything else that was in it: properties, XMP, bookmarks, notes,
     * attachments, scripts, alternative texts. The original stays under its own hash. What cannot be taken apart is refused.
     */
    public StoreOutcome clean(String sha256) {
        StoredDocument pdf =
                find(sha256).filter(d -> d.type() == DocumentType.PDF).orElseThrow(PortalException::notFound);
        return made(new Job(
                Job.Task.CLEAN_PDF, pdf.type(), files.path(sha256), files.newTemporary("pages"), config.maxPages()));
    }

    /**
     * Every string and name in any object of a kept PDF, each on a line, whether it is shown or not; an empty text for other
     * kinds. Nothing when they cannot be read to the last one.
     */
    public Optional<String> strings(String sha256) {
        StoredDocument document = find(sha256).orElseThrow(PortalException::notFound);
        if (document.type() != DocumentType.PDF) {
            return Optional.of("");
        }
        try {
            return Optional.of(readers.run(Job.strings(files.path(sha256))).text());
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    void delete(String sha256) {
        files.discard(files.path(sha256));
    }

    /** Removes bytes without a row that are older; a process was killed between writing the one and the other. */
    int removeUnregistered(Instant olderThan) {
        List<String> orphans = new ArrayList<>();
        files.each(sha256 -> {
            if (register.find(sha256).isEmpty() && files.isOlder(sha256, olderThan)) {
                orphans.add(sha256);
            }
        });
        orphans.forEach(this::delete);
        return orphans.size();
    }

    /** The document with this hash; its {@code displayName} is a generated one. */
    public Optional<StoredDocument> find(String sha256) {
        return FileStore.isSha256(sha256) ? register.find(sha256) : Optional.empty();
    }

    /** The bytes, to be closed by the caller. A document that is not there is NOT_FOUND. */
    public InputStream open(String sha256) {
        if (find(sha256).isEmpty()) {
            throw PortalException.notFound();
        }
        try {
            return Files.newInputStream(files.path(sha256));
        } catch (NoSuchFileException e) {
            throw PortalException.notFound();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The headers to answer a download with: type, safe name, no sniffing, no scripts.
     *
     * @param name what the file shall be called; {@link SafeName#generated} for the public
     * @param inline to be shown by the browser, when the kind allows it, instead of saved
     */
    public Map<String, String> headers(StoredDocument document, String name, boolean inline) {
        return DownloadHeaders.of(document, SafeName.of(name, document.type(), document.sha256()), inline);
    }
}
