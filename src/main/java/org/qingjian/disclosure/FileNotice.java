package org.qingjian.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * What an officer has to know of a file before he answers for it.
 *
 * @param position of the file in the edition
 * @param form in which it becomes public unless the officer decides otherwise
 * @param legible whether there is text that programs can read; a scan or a photo has none
 * @param pictures in all pages
 * @param picturePages pages that show pictures beside their text
 * @param scannedPages pages that show something and have no text
 * @param notes notes, form fields and seals on top of the pages, which go in any case
 * @param keepable whether it can be made public in this form
 */
public record FileNotice(
        int position,
        FileForm form,
        boolean legible,
        int pictures,
        List<Integer> picturePages,
        List<Integer> scannedPages,
        int notes,
        boolean keepable) {
    /** In the answer to a file: what stands in its place is its text. */
    public static final String AS_TEXT = "TEXT";

    public FileNotice {
        picturePages = List.copyOf(picturePages);
        scannedPages = List.copyOf(scannedPages);
    }

    /** Nobody may say that he has read it who has not opened it: no program has read it for him. */
    public boolean mustBeOpened() {
        return form != FileForm.TEXT && (!legible || !scannedPages.isEmpty());
    }

    public boolean rebuilt() {
        return form == FileForm.TEXT;
    }

    /** Such as {@code 2、4–6}. */
    public String picturePageList() {
        return ranges(picturePages);
    }

    public String scannedPageList() {
        return ranges(scannedPages);
    }

    private static String ranges(List<Integer> pages) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); ) {
            int last = i;
            while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
                last++;
            }
            parts.add(last == i ? "" + pages.get(i) : pages.get(i) + "–" + pages.get(last));
            i = last + 1;
        }
        return String.join("、", parts);
    }
}
