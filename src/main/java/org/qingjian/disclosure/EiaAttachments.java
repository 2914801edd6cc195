package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.check.EiaProjectFacts.Attachment;
import org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass;
import org.qingjian.document.DocumentText;
import org.qingjian.document.TextState;

/**
 * The files of an EIA notice for the checks. What a file is, its name has to say: a file that only calls itself an attachment is
 * not the full text of anything.
 */
@Singleton
class EiaAttachments {
    private static final Pattern CLOUD = Pattern.compile("https?://\\S*(?:pan\\.|123pan|aliyundrive)\\S*");
    private static final Pattern PARTICIPATION = Pattern.compile("公众参与|公参");
    private static final Pattern WITHHOLDING = Pattern.compile("(?:删除|不公开|不宜公开|涉密)[^.]{0,20}(?:说明|理由|依据|声明)");
    private static final Pattern DECISION = Pattern.compile("批复|审批意见|审查意见|评估意见|承诺");
    private static final Pattern ABSTRACT = Pattern.compile("简本|摘要|简介|概要");
    private static final Pattern FULL_TEXT = Pattern.compile("全本|全文|报告书|报告表|环评报告|环评文件|影响评价文件|公示本|公示稿|报批稿|公示版");

    private final FilePages pages;

    EiaAttachments(FilePages pages) {
        this.pages = pages;
    }

    List<Attachment> of(List<AttachedFile> attached, String text) {
        List<Attachment> attachments = new ArrayList<>();
        for (AttachedFile file : attached) {
            Attachment.Kind kind = kind(file.name());
            attachments.add(new Attachment(
                    kind,
                    file.size(),
                    file.textState() != TextState.CORRUPT && file.textState() != TextState.ENCRYPTED,
                    file.textState() == TextState.TEXT,
                    null,
                    kind == Attachment.Kind.FULL_TEXT ? classInside(file) : null));
        }
        Matcher cloud = CLOUD.matcher(text);
        if (cloud.find()) {
            attachments.add(new Attachment(Attachment.Kind.FULL_TEXT, 1, true, true, cloud.group(), null));
        }
        return attachments;
    }

    /** By the name; a statement on participation is one though it names the report it belongs to. */
    static Attachment.Kind kind(String name) {
        if (PARTICIPATION.matcher(name).find()) {
            return Attachment.Kind.PARTICIPATION;
        }
        if (WITHHOLDING.matcher(name).find()) {
            return Attachment.Kind.WITHHOLDING_REASON;
        }
        if (DECISION.matcher(name).find()) {
            return Attachment.Kind.OTHER;
        }
        if (ABSTRACT.matcher(name).find()) {
            return Attachment.Kind.ABSTRACT;
        }
        return FULL_TEXT.matcher(name).find() ? Attachment.Kind.FULL_TEXT : Attachment.Kind.OTHER;
    }

    /** What the cover says it is; null when it says nothing. */
    private @Nullable DocumentClass classInside(AttachedFile file) {
        String cover = pages.of(file.sha256(), 1).stream()
                .map(DocumentText.Page::text)
                .map(page -> page.replaceAll("\\s", ""))
                .findFirst()
                .orElse("");
        int book = cover.indexOf(DocumentClass.BOOK.word());
        int table = cover.indexOf(DocumentClass.TABLE.word());
        if (book < 0 && table < 0) {
            return null;
        }
        return table < 0 || book >= 0 && book < table ? DocumentClass.BOOK : DocumentClass.TABLE;
    }
}
