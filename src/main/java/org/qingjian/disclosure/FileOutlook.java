package org.qingjian.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.document.DocumentText;
import org.qingjian.document.DocumentText.Finding;
import org.qingjian.document.DocumentText.Kind;
import org.qingjian.document.DocumentText.Page;
import org.qingjian.document.DocumentType;
import org.qingjian.document.TextState;

/** What a file holds that no program has read, and what can become of it therefore. Pure. */
final class FileOutlook {
    private static final String KEPT_PREFIX = "file:";
    private static final String REBUILT_PREFIX = "rebuilt:";
    /** Fewer legible characters on a page that shows a picture are its number, not its text. */
    private static final int TEXT_OF_A_PAGE = 20;
    /** What the pages look like then depends on more than their drawing. */
    private static final Set<Kind> NOT_AS_SEEN = EnumSet.of(Kind.HIDDEN_LAYER, Kind.XFA, Kind.TRUNCATED);

    private static final Set<Kind> ON_TOP = EnumSet.of(Kind.ANNOTATION, Kind.FORM_FIELD);
    private static final Pattern BROKEN_PAGE = Pattern.compile("page (\\d+)");

    private final AttachedFile file;
    private final DocumentText text;
    private final DocumentType type;
    private final Set<Integer> picturePages = new TreeSet<>();
    private final Set<Integer> scannedPages = new TreeSet<>();
    private int pictures;

    FileOutlook(AttachedFile file, DocumentText text) {
        this.file = file;
        this.text = text;
        this.type = DocumentType.ofMediaType(file.mediaType()).orElse(DocumentType.OFD);
        for (Page page : text.pages()) {
            pictures += page.pictures();
            if (page.pictures() > 0) {
                (legible(page) < TEXT_OF_A_PAGE ? scannedPages : picturePages).add(page.number());
            }
        }
        text.findings().forEach(this::brokenPage);
    }

    private void brokenPage(Finding finding) {
        Matcher page = BROKEN_PAGE.matcher(finding.where());
        if (finding.kind() == Kind.UNREADABLE_PART && page.matches()) {
            scannedPages.add(Integer.valueOf(page.group(1)));
        }
    }

    private static long legible(Page page) {
        return page.text().codePoints().filter(Character::isLetterOrDigit).count();
    }

    int position() {
        return file.position();
    }

    private boolean isLegible() {
        return text.state() == TextState.TEXT;
    }

    /** @param hidden whether something in the text of its pages is hidden */
    FileForm proposed(boolean hidden) {
        return switch (type) {
            case PDF ->
                hidden || text.findings().stream().anyMatch(FileOutlook::notAsSeen) ? FileForm.TEXT : FileForm.PAGES;
            case JPEG, PNG, WEBP -> FileForm.PIXELS;
            case OFD -> FileForm.AS_IT_IS;
            case DOCX, XLSX, TXT, CSV -> FileForm.TEXT;
        };
    }

    private static boolean notAsSeen(Finding finding) {
        return NOT_AS_SEEN.contains(finding.kind())
                || (finding.kind() == Kind.UNREADABLE_PART && finding.where().equals("layers"));
    }

    /** Whether an officer has to answer before it becomes public in this form. */
    boolean asks(FileForm form) {
        return switch (form) {
            case PIXELS, AS_IT_IS -> true;
            case PAGES -> !isLegible() || pictures > 0 || notes() > 0 || !scannedPages.isEmpty();
            case TEXT -> type == DocumentType.PDF || !isLegible() || pictures > 0;
            case NOTHING -> false;
        };
    }

    /** What an answer is about: one that was given for the pages does not hold for the text. */
    String question(FileForm form) {
        return (form == FileForm.TEXT ? REBUILT_PREFIX : KEPT_PREFIX) + file.sha256();
    }

    FileNotice notice(FileForm form) {
        boolean readable = text.state() != TextState.CORRUPT && text.state() != TextState.ENCRYPTED;
        return new FileNotice(
                file.position(),
                form,
                isLegible(),
                pictures,
                new ArrayList<>(picturePages),
                new ArrayList<>(scannedPages),
                notes(),
                readable && (form != FileForm.TEXT || isLegible()));
    }

    private int notes() {
        return Math.toIntExact(text.findings().stream()
                .filter(finding -> ON_TOP.contains(finding.kind()))
                .count());
    }
}
