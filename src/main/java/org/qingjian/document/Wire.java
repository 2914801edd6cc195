package org.qingjian.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingjian.document.DocumentText.Finding;
import org.qingjian.document.DocumentText.Kind;
import org.qingjian.document.DocumentText.Page;

/** What goes between the portal and its reading processes, and into the file where read text is kept. */
final class Wire {
    /** Changes when reading changes, so that text read before is read again. */
    static final int VERSION = 2;

    private static final int LONGEST = 64 << 20;

    private Wire() {}

    static void writeText(DataOutputStream out, DocumentText text) throws IOException {
        out.writeUTF(text.state().name());
        out.writeInt(text.pages().size());
        for (Page page : text.pages()) {
            out.writeInt(page.number());
            writeString(out, page.text());
            out.writeInt(page.pictures());
        }
        out.writeInt(text.metadata().size());
        for (Map.Entry<String, String> entry : text.metadata().entrySet()) {
            writeString(out, entry.getKey());
            writeString(out, entry.getValue());
        }
        out.writeInt(text.findings().size());
        for (Finding finding : text.findings()) {
            out.writeUTF(finding.kind().name());
            writeString(out, finding.where());
            writeString(out, finding.text());
        }
    }

    static DocumentText readText(DataInputStream in) throws IOException {
        TextState state = TextState.valueOf(in.readUTF());
        List<Page> pages = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            pages.add(new Page(in.readInt(), readString(in), in.readInt()));
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            metadata.put(readString(in), readString(in));
        }
        List<Finding> findings = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            findings.add(new Finding(Kind.valueOf(in.readUTF()), readString(in), readString(in)));
        }
        return new DocumentText(state, pages, metadata, findings);
    }

    static void writeString(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readString(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not a text");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
