package org.qingjian.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.DocumentText.Kind;

/** Walks trees inside a PDF that may be circular, endless or broken. */
final class PdfTree {
    private static final int MOST_NODES = 50_000;
    private static final COSName ACTUAL_TEXT = COSName.ACTUAL_TEXT;

    private final TextCollector found;

    PdfTree(TextCollector found) {
        this.found = found;
    }

    /** Names in a name tree, each a finding. */
    void leaves(@Nullable COSBase root, Kind kind) {
        walk(root, node -> {
            if (node.getDictionaryObject(COSName.NAMES) instanceof COSArray names) {
                for (int i = 0; i < names.size(); i += 2) {
                    String name = names.getObject(i) instanceof COSString text ? text.getString() : "";
                    found.find(kind, "document", name);
                }
            }
        });
    }

    void bookmarks(COSDictionary catalog) {
        walk(catalog.getDictionaryObject(COSName.OUTLINES), node -> {
            String title = node.getString(COSName.TITLE);
            if (title != null) {
                found.find(Kind.BOOKMARK, "bookmarks", title);
            }
        });
    }

    void alternativeTexts(COSDictionary catalog) {
        walk(catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT), node -> {
            for (COSName key : new COSName[] {COSName.ALT, ACTUAL_TEXT, COSName.E}) {
                String text = node.getString(key);
                if (text != null && !text.isBlank()) {
                    found.find(Kind.ALTERNATIVE_TEXT, "structure", text);
                }
            }
        });
    }

    private interface Visitor {
        void visit(COSDictionary node);
    }

    private static void walk(@Nullable COSBase root, Visitor visitor) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        add(root, open);
        while (!open.isEmpty() && seen.size() < MOST_NODES) {
            COSBase next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof COSArray array) {
                array.forEach(item -> add(item, open));
            } else if (next instanceof COSDictionary node) {
                visitor.visit(node);
                add(node.getDictionaryObject(COSName.KIDS), open);
                add(node.getDictionaryObject(COSName.K), open);
                add(node.getDictionaryObject(COSName.FIRST), open);
                add(node.getDictionaryObject(COSName.NEXT), open);
            }
        }
    }

    private static void add(@Nullable COSBase item, Deque<COSBase> open) {
        COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
        if (object instanceof COSArray || object instanceof COSDictionary) {
            open.push(object);
        }
    }
}
