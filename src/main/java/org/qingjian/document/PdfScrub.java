package org.qingjian.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Takes out of everything that pages are drawn with what draws nothing. Changes the objects it is given. */
final class PdfScrub {
    /** Keys under which programs keep what no reader draws, or which lead back to the rest of the document. */
    private static final Set<String> DRAWS_NOTHING = Set.of(
            "A",
            "AA",
            "AF",
            "Alternates",
            "Annots",
            "B",
            "DPart",
            "Dest",
            "ID",
            "LastModified",
            "Measure",
            "Metadata",
            "OC",
            "OPI",
            "Parent",
            "PieceInfo",
            "Properties",
            "PtData",
            "Ref",
            "SeparationInfo",
            "StructParent",
            "StructParents",
            "Thumb");
    /** Texts without which a font or a colour is not drawn. */
    private static final Set<String> STRINGS_NEEDED = Set.of("Registry", "Ordering", "CharSet", "Panose");

    private static final Set<String> OUTSIDE = Set.of("F", "FFilter", "FDecodeParms");
    private static final Set<String> INDEXED = Set.of("Indexed", "I");
    private static final COSName CHAR_PROCS = COSName.getPDFName("CharProcs");
    private static final COSName PATTERN_TYPE = COSName.getPDFName("PatternType");

    private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    COSDictionary dictionary(COSDictionary root) throws IOException {
        clean(root);
        return root;
    }

    /** The resources without what the drawing does not show. */
    COSDictionary resources(COSDictionary given, PdfDrawing drawing) throws IOException {
        COSDictionary shown = shown(given, drawing);
        clean(shown);
        return shown;
    }

    /** A copy without pictures and forms that the drawing does not show: the given ones may be those of other pages, too. */
    private static COSDictionary shown(COSDictionary given, PdfDrawing drawing) {
        COSDictionary copy = new COSDictionary(given);
        if (!(copy.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary all)) {
            return copy;
        }
        COSDictionary shown = new COSDictionary();
        for (COSName name : drawing.shown()) {
            if (needsResources(all.getDictionaryObject(name))) {
                return copy; // a form without resources of its own draws with those of the page
            }
            if (all.containsKey(name)) {
                shown.setItem(name, all.getItem(name));
            }
        }
        copy.setItem(COSName.XOBJECT, shown);
        return copy;
    }

    private static boolean needsResources(@Nullable COSBase object) {
        return object instanceof COSStream form && isForm(form) && !form.containsKey(COSName.RESOURCES);
    }

    private void clean(COSBase root) throws IOException {
        add(root);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (!done.add(next)) {
                continue;
            }
            if (next instanceof COSArray array) {
                items(array);
            } else if (next instanceof COSDictionary dictionary) {
                entries(dictionary);
            }
        }
    }

    private void add(COSBase item) {
        COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
        if (object instanceof COSArray || object instanceof COSDictionary) {
            open.push(object);
        }
    }

    private void items(COSArray array) {
        boolean colours =
                array.size() > 0 && array.getObject(0) instanceof COSName first && INDEXED.contains(first.getName());
        for (int i = 0; i < array.size(); i++) {
            if (array.getObject(i) instanceof COSString && !colours) {
                array.set(i, COSNull.NULL);
            } else {
                add(array.get(i));
            }
        }
    }

    private void entries(COSDictionary dictionary) throws IOException {
        boolean stream = dictionary instanceof COSStream;
        for (COSName key : List.copyOf(dictionary.keySet())) {
            String name = key.getName();
            boolean text = dictionary.getDictionaryObject(key) instanceof COSString;
            if (DRAWS_NOTHING.contains(name)
                    || (text && !STRINGS_NEEDED.contains(name))
                    || (stream && OUTSIDE.contains(name))) {
                dictionary.removeItem(key);
            }
        }
        if (dictionary instanceof COSStream content) {
            content(content);
        }
        if (dictionary.getDictionaryObject(CHAR_PROCS) instanceof COSDictionary glyphs) {
            for (COSName glyph : glyphs.keySet()) {
                if (glyphs.getDictionaryObject(glyph) instanceof COSStream drawn) {
                    drawing(drawn).write(drawn);
                }
            }
        }
        dictionary.getValues().forEach(this::add);
    }

    private static void content(COSStream stream) throws IOException {
        List<COSName> filters = new PDStream(stream).getFilters();
        if (isForm(stream) || stream.getInt(PATTERN_TYPE, 0) == 1) {
            PdfDrawing drawing = drawing(stream);
            drawing.write(stream);
            if (stream.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary own) {
                stream.setItem(COSName.RESOURCES, shown(own, drawing));
            }
        } else if (filters.contains(COSName.DCT_DECODE)) {
            picture(stream, COSName.DCT_DECODE, filters.indexOf(COSName.DCT_DECODE));
        } else if (filters.contains(COSName.JPX_DECODE)) {
            picture(stream, COSName.JPX_DECODE, filters.indexOf(COSName.JPX_DECODE));
        }
    }

    private static boolean isForm(COSStream stream) {
        return COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private static PdfDrawing drawing(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return PdfDrawing.of(in.readAllBytes());
        }
    }

    /** The picture as its camera or scanner made it, but without what they wrote into it. */
    private static void picture(COSStream stream, COSName filter, int position) throws IOException {
        byte[] bytes;
        try (InputStream in = new PDStream(stream).createInputStream(List.of(filter.getName()))) {
            bytes = in.readAllBytes();
        }
        byte[] bare = filter.equals(COSName.DCT_DECODE) ? BarePicture.jpeg(bytes) : BarePicture.jpeg2000(bytes);
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS);
        if (parameters instanceof COSArray each) {
            parameters = position < each.size() ? each.getObject(position) : null;
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bare);
        }
        stream.setItem(COSName.FILTER, filter);
        stream.setItem(COSName.DECODE_PARMS, parameters instanceof COSDictionary ? parameters : null);
    }
}
