package org.qingjian.exchange.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the import and export pages. */
@MessageBundle("exchange")
public interface ExchangeMessages {
    @Message("数据导入")
    String importsTitle();

    @Message("把其他平台的文件交给系统：CSV、XLSX 或 JSON Lines。好的行收下，有问题的行逐行列出，不会悄悄丢掉。")
    String importsIntro();

    @Message("导入文件")
    String newImport();

    @Message("文件")
    String file();

    @Message("编码和格式由系统按内容辨认。身份证号等列不保存。")
    String fileHint();

    @Message("导入方案")
    String profile();

    @Message("只试运行：给出完整报告，不写入")
    String dryRun();

    @Message("收下后立即公开")
    String publish();

    @Message("开始导入")
    String submit();

    @Message("有问题需要改正")
    String errorTitle();

    @Message("请选择一个不为空的文件")
    String errorNoFile();

    @Message("没有收下：文件为空，或者导入方案不能使用")
    String errorRefused();

    @Message("最近的导入")
    String jobs();

    @Message("还没有导入过文件。")
    String noJobs();

    @Message("文件")
    String columnFile();

    @Message("状态")
    String columnState();

    @Message("各行结果")
    String columnRows();

    @Message("时间")
    String columnTime();

    @Message("未命名文件")
    String unnamed();

    @Message("排队中")
    String stateQueued();

    @Message("导入中")
    String stateRunning();

    @Message("已完成")
    String stateDone();

    @Message("失败")
    String stateFailed();

    @Message("试运行")
    String trial();

    @Message("立即公开")
    String published();

    @Message("存为草稿")
    String draft();

    @Message("读取 {read}，新增 {created}，更新 {updated}，未变 {unchanged}，退回 {rejected}")
    String rows(long read, long created, long updated, long unchanged, long rejected);

    @Message("读取")
    String read();

    @Message("新增")
    String created();

    @Message("更新")
    String updated();

    @Message("未变")
    String unchanged();

    @Message("退回")
    String rejected();

    @Message("进度")
    String progress();

    @Message("页面每 3 秒自动更新。")
    String refreshes();

    @Message("导入没有完成")
    String failureTitle();

    @Message("文件 SHA-256")
    String hash();

    @Message("提交人")
    String requestedBy();

    @Message("退回的行")
    String errors();

    @Message("提醒（行已收下）")
    String warnings();

    @Message("行")
    String columnRow();

    @Message("列")
    String columnColumn();

    @Message("问题")
    String columnProblem();

    @Message("整行")
    String wholeRow();

    @Message("整个文件")
    String wholeFile();

    @Message("没有退回的行。")
    String noErrors();

    @Message("下载全部问题（CSV）")
    String download();

    @Message("返回数据导入")
    String back();
}
