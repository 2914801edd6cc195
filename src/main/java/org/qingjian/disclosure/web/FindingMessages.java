package org.qingjian.disclosure.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the check register say beside {@link PublishingMessages}: what was not checked, and the questions. */
@MessageBundle("finding")
public interface FindingMessages {
    @Message("没有查全")
    String notFully();

    @Message("共 {count} 条")
    String total(String count);

    @Message("检查编号")
    String check();

    @Message("例如 C04")
    String checkHint();

    @Message("级别")
    String severity();

    @Message("{#when severity}{#is 'BLOCK'}阻断发布{#is 'ERROR'}错误{#is 'WARNING'}提醒{#else}{severity}{/when}")
    String severityName(String severity);

    @Message("认定阻断发布的问题不属实，须由录入人和发布人以外的人作出，发布时才不再拦下。")
    String secondPerson();

    @Message("3 个工作日内到期")
    String dueSoon();

    @Message("没有公开就会成为上面的发现。")
    String dueSoonHow();

    @Message("没有 3 个工作日内到期的文书。")
    String nothingDue();

    @Message("不规范的件数")
    String chart();

    @Message("不规范的件数，条越长越多")
    String bar();

    @Message("没有查的项目")
    String notChecked();

    @Message("这些检查缺少资料，没有结论，不算通过。补上资料后会重新检查。")
    String notCheckedHow();

    @Message("所有检查都有结论。")
    String allChecked();

    @Message("原因")
    String why();

    @Message("件数")
    String subjects();

    @Message("检查 {check} 没有结论的项目和文书")
    String notCheckedOf(String check);

    @Message("上一页")
    String previous();

    @Message("下一页")
    String next();

    @Message("第 {number} 页")
    String pageNumber(int number);

    @Message("补充资料")
    String answer();

    @Message("核对情况")
    String answers();

    @Message("只供检查使用，不公开。没有填写的，登记簿会写明没有查。")
    String answersHow();

    @Message("现在没有查的")
    String openQuestions();

    @Message("违法行为开始日")
    String actFrom();

    @Message("违法行为结束日")
    String actUntil();

    @Message("按行为时的法律核对处罚依据；一直持续的，写检查当日")
    String actUntilHint();

    @Message("名录要求的类别")
    String requiredClass();

    @Message("建设项目环境影响评价分类管理名录（2021年版）")
    String requiredClassHint();

    @Message("没有核对")
    String notLooked();

    @Message("名录的项目类别")
    String category();

    @Message("不计入审批期限的时间")
    String pauses();

    @Message("每行一段：开始日 结束日 事由（听证、专家评审、技术评估），如 2026-03-02 2026-03-20 技术评估")
    String pausesHint();

    @Message("编制单位和编制主持人在环境影响评价信用平台上")
    String preparerListed();

    @Message("在")
    String yes();

    @Message("不在")
    String no();

    @Message("政府平台上的内容")
    String platform();

    @Message("{#when copy}{#is 'SAME'}一致{#is 'DIFFERENT'}不一致{#is 'MISSING'}没有{#else}{copy}{/when}")
    String platformCopy(String copy);

    @Message("核对政府平台的日期")
    String platformCheckedOn();

    @Message("许可信息推送到信用平台的日期")
    String permitExportedOn();

    @Message("还没有推送的，核对日期")
    String permitCheckedOn();

    @Message("保存并重新检查")
    String save();
}
