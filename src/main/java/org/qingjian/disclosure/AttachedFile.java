package org.qingjian.disclosure;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.DocumentText;
import org.qingjian.document.StoreOutcome.Stored;
import org.qingjian.document.StoredDocument;
import org.qingjian.document.TextState;

/**
 * A file of an edition as staff see it. Its name is the sender's and may say what the public must not know; the public
 * gets {@link RecordView.FileView}.
 *
 * @param position from 1; 0 before it is attached
 * @param name as the sender calls it, made harmless
 * @param size bytes
 * @param pages pages or sheets, or null when the kind has none
 * @param textState whether its text can be read: a scan has none
 * @param findings what hides in the file or deserves a look before it is published
 */
public record AttachedFile(
        int position,
        String name,
        String mediaType,
        long size,
        @Nullable Integer pages,
        String sha256,
        TextState textState,
        Set<DocumentText.Kind> findings) {
    private static final String SEPARATOR = ",";

    static AttachedFile of(Stored stored) {
        StoredDocument document = stored.document();
        return new AttachedFile(
                0,
                document.displayName(),
                document.type().mediaType(),
                document.size(),
                document.pageCount(),
                document.sha256(),
                document.state(),
                stored.text().findings().stream()
                        .map(DocumentText.Finding::kind)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    AttachedFile at(int place) {
        return new AttachedFile(place, name, mediaType, size, pages, sha256, textState, findings);
    }

    AttachedFile named(String other) {
        return new AttachedFile(position, other, mediaType, size, pages, sha256, textState, findings);
    }

    /** As the column holds it. */
    String findingNames() {
        return findings.stream().map(Enum::name).sorted().collect(Collectors.joining(SEPARATOR));
    }

    static Set<DocumentText.Kind> findings(String names) {
        return Arrays.stream(names.split(SEPARATOR, -1))
                .filter(name -> !name.isEmpty())
                .map(DocumentText.Kind::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
