package org.qingjian.complaint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with what was typed or sent. */
@MessageBundle("complaintError")
public interface ErrorMessages {
    @Message("有几处需要改")
    String errorSummary();

    @Message("错误：")
    String errorPrefix();

    @Message("这一项要填")
    String errMissing();

    @Message("请选一项")
    String errChoose();

    @Message("太长了，请缩短")
    String errTooLong();

    @Message("再写具体一些")
    String errTooShort();

    @Message("写明污染发生的地点，比如村名、路名或企业名")
    String errPlace();

    @Message("至少留一种联系方式")
    String errUnreachable();

    @Message("电话号码只有数字，比如 0751-8888888")
    String errPhone();

    @Message("邮箱要像 name@example.cn 这样")
    String errEmail();

    @Message("请确认反映的情况是真实的")
    String errTruth();

    @Message("最后四位不对，请再看一遍查询码")
    String errLastFour();

    @Message("编号或查询码不对，请核对。两样都要对才能看到。")
    String errCodes();

    @Message("试得太快了，请过 {seconds} 秒再试")
    String errTooMany(long seconds);

    @Message("这一项不对，请核对")
    String errGeneral();

    @Message("现在还不能这样做")
    String errNotNow();

    @Message("没有这个问题")
    String errUnknownQuestion();

    @Message("文件是空的")
    String fileEmpty();

    @Message("文件太大，每个不超过 10 MB")
    String fileTooLarge();

    @Message("不收这种文件。可以用照片、PDF、Word、Excel 或文本")
    String fileWrongType();

    @Message("文件的名字和内容对不上")
    String fileMasquerade();

    @Message("文件有密码，打不开")
    String fileEncrypted();

    @Message("文件打不开，可能坏了")
    String fileCorrupt();

    @Message("文件里有宏，请去掉后再传")
    String fileMacros();

    @Message("文件解开后太大")
    String fileBomb();

    @Message("页数太多")
    String filePages();

    @Message("照片的像素太多")
    String filePixels();

    @Message("文件读得太久，换一个试试")
    String fileTimeout();

    @Message("文件里有病毒")
    String fileVirus();

    @Message("现在不能检查文件，请稍后再试")
    String fileScanner();

    @Message("最多 10 个文件")
    String fileTooMany();

    @Message("一件最多 30 个文件。再有就写在补充情况里，说明怎么取。")
    String fileTooManyOfCase();

    @Message("写一个能收到的邮箱或者手机号")
    String errAddress();

    @Message("最多写 50 位联名的人")
    String errTooManyNames();

    @Message("请选择文件")
    String fileNone();
}
