package org.qingjian.complaint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of public answers: reading them, agreeing to one, making one. */
@MessageBundle("complaintAnswer")
public interface AnswerMessages {
    @Message("公开答复")
    String title();

    @Message("经反映人同意、两名工作人员批准，去掉身份、地点和日期后公开。")
    String lead();

    @Message("找公开答复")
    String search();

    @Message("查找")
    String find();

    @Message("全部种类")
    String anyMedium();

    @Message("种类")
    String medium();

    @Message("没有找到")
    String none();

    @Message("{count} 条")
    String count(int count);

    @Message("反映的问题")
    String question();

    @Message("答复")
    String answer();

    @Message("依据")
    String basis();

    @Message("{day} 公开")
    String published(String day);

    @Message("也许已经有答案")
    String hints();

    @Message("类似问题的公开答复：")
    String similar();

    @Message("本县区近 30 天有 {count} 件同类反映正在办理。您仍可提交，每一件都会单独答复。")
    String inHand(long count);

    @Message("公开这次答复")
    String agreeTitle();

    @Message("同意把这次的问题和答复改写成不含身份、地点、日期的文字后公开。可以随时收回。")
    String agreeText();

    @Message("同意公开")
    String agree();

    @Message("您已同意。")
    String agreed();

    @Message("收回同意")
    String disagree();

    @Message("公开答复")
    String deskTitle();

    @Message("用新的话写，不要照抄原文。不写姓名、村名以下的地点和具体日期。另两人批准后公开。")
    String deskText();

    @Message("反映人没有同意公开。")
    String deskNotAgreed();

    @Message("反映人同意公开。")
    String deskAgreed();

    @Message("保存")
    String deskSave();

    @Message("批准公开（已有 {count} 人批准，共需 2 人）")
    String deskApprove(int count);

    @Message("已有 {count} 人批准，共需 2 人")
    String deskApprovals(int count);

    @Message("已公开")
    String deskPublished();

    @Message("能认出人的话：{passages}")
    String identifies(String passages);

    @Message("公开问答：群众反映后办的")
    String ledHere();
}
