package org.qingjian.site.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the home page. */
@MessageBundle("site")
public interface SiteMessages {
    @Message("首页")
    String homeTitle();

    @Message("处罚环评，一查便知")
    String homeHeading();

    @Message("输企业名、文号、地名，或者直接问一句话")
    String searchLabel();

    @Message("比如")
    String forExample();

    @Message("曲江区偷排废水罚了多少")
    String exampleQuestion();

    @Message("养猪场 臭味")
    String exampleWords();

    @Message("危险废物贮存")
    String exampleSubject();

    @Message("正在发生危险？")
    String urgentQuestion();

    @Message("有毒气体、大量泄漏、有人受伤，请马上拨打")
    String urgentCall();

    @Message("或")
    String urgentOr();

    @Message("，不要在网上填写。")
    String urgentNotHere();

    @Message("查公开")
    String doorSearch();

    @Message("处罚决定、责令改正、环评文件")
    String doorSearchHint();

    @Message("行政处罚决定")
    String penalties();

    @Message("环评项目与公示")
    String projects();

    @Message("责令改正决定")
    String orders();

    @Message("投诉举报")
    String doorComplain();

    @Message("不用注册，可以不留姓名")
    String doorComplainHint();

    @Message("反映污染问题")
    String report();

    @Message("查我的办理进度")
    String track();

    @Message("我们怎样保护您的身份")
    String protection();

    @Message("企业自查")
    String doorCheck();

    @Message("看本单位的公开记录，提出异议")
    String doorCheckHint();

    @Message("查本单位记录")
    String ownRecords();

    @Message("申请信用修复")
    String repair();

    @Message("对公开内容提出异议")
    String object();

    @Message("查")
    String sealSearch();

    @Message("诉")
    String sealComplain();

    @Message("鉴")
    String sealCheck();

    @Message("最新公开")
    String latest();

    @Message("全部 {count} 份")
    String allRecords(String count);

    @Message("罚款 {amount}")
    String fined(String amount);

    @Message("打 12345 政务热线")
    String callHotline();

    @Message("打 12369 环保举报热线")
    String callReportLine();

    @Message("公开的文书以中文原文为准。")
    String originalLanguage();

    @Message("正在听取意见")
    String openForComments();

    @Message("到 {day}")
    String untilDay(String day);

    @Message("今年的数字")
    String figures();

    @Message("{from}起，{when} 统计")
    String countedAt(String from, String when);

    @Message("份")
    String documents();

    @Message("行政处罚决定")
    String figurePenalties();

    @Message("这些决定的罚款合计")
    String figureFines();

    @Message("责令改正决定")
    String figureOrders();

    @Message("环评受理、拟审批和决定公示")
    String figureNotices();

    @Message("看这 {count} 份")
    String seeThem(String count);

    @Message("看是哪些决定")
    String seeWhichFines();

    @Message("只数落款日期在今年、现在仍在公开的文书；撤下的和公示期满的不算。")
    String figuresDefined();
}
