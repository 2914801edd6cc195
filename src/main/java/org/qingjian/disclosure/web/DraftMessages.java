package org.qingjian.disclosure.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of entering records and their files. */
@MessageBundle("draft")
public interface DraftMessages {
    @Message("""
            {#when code}\
            {#is 'required'}请选择一个文件\
            {#is 'empty'}文件是空的\
            {#is 'tooLarge'}文件太大，单个文件最大 {most}\
            {#is 'tooMany'}文件太多，请先去掉不需要的\
            {#is 'wrongType'}不收这种格式。可以上传 PDF、DOCX、XLSX、TXT、CSV、JPEG、PNG、WebP、OFD\
            {#is 'masquerade'}文件名和内容对不上，请核对后用正确的扩展名重新上传\
            {#is 'encrypted'}文件有打开密码，读不了。请去掉密码后重新上传\
            {#is 'corrupt'}文件损坏，读不了。请用原程序打开另存后重新上传\
            {#is 'macros'}文件里有宏，不收。请另存为不带宏的格式\
            {#is 'archiveBomb'}文件解开后异常大，不收\
            {#is 'tooManyPages'}页数太多，请分成几个文件\
            {#is 'tooManyPixels'}图片像素太多，请缩小后重新上传\
            {#is 'timeout'}文件太复杂，在限定时间内没有读完，不收\
            {#is 'virus'}文件里发现病毒，不收\
            {#is 'scannerUnavailable'}病毒扫描暂时不可用，请稍后再试\
            {#else}文件不能接收（{code}）\
            {/when}""")
    String refusal(String code, String most);

    @Message("{title} 第 {page} 页")
    String pageTitle(String title, int page);

    @Message("第 {page} 页，共 {all} 页")
    String pageOf(int page, int all);

    @Message("附件 {position}")
    String attachment(int position);

    @Message("这是从文件中提取的文字，供阅读和检索；版式以原文件为准。")
    String textNote();

    @Message("这一页没有文字，可能是图片。请打开原文件查看。")
    String emptyPage();

    @Message("打开原文件的第 {page} 页")
    String openAtPage(int page);

    @Message("下载原文件")
    String download();

    @Message("回到这份文书")
    String backToRecord();

    @Message("上一页")
    String previousPage();

    @Message("下一页")
    String nextPage();

    @Message("各页")
    String pages();
}
