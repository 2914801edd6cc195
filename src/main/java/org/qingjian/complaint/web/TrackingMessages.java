package org.qingjian.complaint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the receipt and of the page that tells where a case stands. */
@MessageBundle("complaintTracking")
public interface TrackingMessages {
    @Message("已提交，请记下这两组码")
    String doneTitle();

    @Message("受理编号")
    String caseNumber();

    @Message("可以告诉别人，打电话询问时用")
    String caseNumberHint();

    @Message("查询码")
    String secretCode();

    @Message("只显示这一次，不要告诉任何人")
    String secretCodeHint();

    @Message("扫码打开查进度页，编号已经填好")
    String qrText();

    @Message("下载回执（PDF，含二维码）")
    String receiptPdf();

    @Message("不要告诉任何人。丢了就无法找回")
    String secretKeepHint();

    @Message("收到时间")
    String received();

    @Message("也可以用浏览器的打印功能打印本页。")
    String printHint();

    @Message("再输一遍查询码的最后四位，确认已经记好")
    String lastFour();

    @Message("我们不存查询码原文，丢了就无法找回，只能重新反映。")
    String lastFourHint();

    @Message("已经记好")
    String noted();

    @Message("接下来")
    String nextHeading();

    @Message("今天")
    String nextToday();

    @Message("登记")
    String nextRegister();

    @Message("我们收到后当天登记。")
    String nextRegisterText();

    @Message("《信访工作条例》第二十一条")
    String nextRegisterLaw();

    @Message("最迟 {day}")
    String nextBy(String day);

    @Message("告诉您是否受理")
    String nextNotice();

    @Message("受理，转给别的单位，或者说明为什么不受理。")
    String nextNoticeText();

    @Message("提交之日起 15 天，《信访工作条例》第二十三条")
    String nextNoticeLaw();

    @Message("受理之后 60 天内")
    String nextWithin();

    @Message("查清并答复")
    String nextAnswer();

    @Message("情况复杂可以延长一次，最多 30 天，会提前告诉您。")
    String nextAnswerText();

    @Message("《信访工作条例》第三十四条")
    String nextAnswerLaw();

    @Message("查进度")
    String trackTitle();

    @Message("输入受理编号和查询码。空格、横线、大小写、全角半角都不要紧。")
    String trackLead();

    @Message("查看")
    String trackButton();

    @Message("用编号和查询码查")
    String trackLink();

    @Message("也可以拨打 12345，报受理编号。")
    String trackPhone();

    @Message("保护您的身份")
    String protectTitle();

    @Message("谁打开过您的材料，在查进度页里都能看到。")
    String protectText();

    @Message("其他")
    String other();

    @Message("下一个法定日期")
    String nextLegalDate();

    @Message("没有了")
    String noNextDate();

    @Message("放假安排未公布，暂定")
    String provisional();

    @Message("还有 {days} 天")
    String daysLeft(long days);

    @Message("已过 {days} 天")
    String daysLate(long days);

    @Message("现在在谁那里")
    String whoHasIt();

    @Message("已经办完")
    String nobodyHasIt();

    @Message("您的身份")
    String yourIdentity();

    @Message("受保护")
    String identityProtected();

    @Message("承办单位看不到")
    String identityProtectedHint();

    @Message("办理经过")
    String timeline();

    @Message("下一步，{day}前")
    String nextStep(String day);

    @Message("这个日期怎样算出来的")
    String howComputed();

    @Message("加到日历（.ics）")
    String addToCalendar();

    @Message("从 {day} 起算")
    String countedFrom(String day);

    @Message("留言")
    String messages();

    @Message("您")
    String you();

    @Message("还没有留言")
    String noMessages();

    @Message("补充情况")
    String addMessage();

    @Message("不要写姓名、电话和住址。")
    String addMessageHint();

    @Message("照片和文件（可以不选）")
    String addFiles();

    @Message("最多 10 个，每个不超过 10 MB。照片里的拍摄地点和时间不会给办案人员看到。")
    String addFilesHint();

    @Message("附 {count} 个文件")
    String filesSent(int count);

    @Message("发送")
    String send();

    @Message("有新消息时提醒我")
    String remind();

    @Message("只说“有新消息”，不写编号和内容。办案人员看不到这个地址。")
    String remindHint();

    @Message("邮箱或者手机号")
    String remindAddress();

    @Message("开始提醒")
    String remindStart();

    @Message("已经开着提醒。")
    String reminded();

    @Message("不再提醒")
    String remindStop();

    @Message("谁打开过我的材料")
    String viewers();

    @Message("每次打开都自动记下，任何人都不能删改。")
    String viewersText();

    @Message("还没有人打开过")
    String viewersNone();

    @Message("时间")
    String viewerTime();

    @Message("看了什么")
    String viewerSeen();

    @Message("为了什么")
    String viewerWhy();

    @Message("答复")
    String answer();

    @Message("您反映的事")
    String answerRequest();

    @Message("查明的情况")
    String answerFacts();

    @Message("处理意见")
    String answerOpinion();

    @Message("依据")
    String answerBasis();

    @Message("不服怎么办")
    String answerRemedy();

    @Message("相关决定")
    String answerDecision();

    @Message("评价这次答复")
    String evaluate();

    @Message("问题解决了吗？")
    String evaluateSolved();

    @Message("满意吗？")
    String evaluateSatisfaction();

    @Message("答复及时")
    String evaluateInTime();

    @Message("态度好")
    String evaluatePolite();

    @Message("提交评价")
    String evaluateSend();

    @Message("您的评价：{solved}，{satisfaction}")
    String evaluated(String solved, String satisfaction);

    @Message("理由（可不填）")
    String contestGrounds();

    @Message("您可以")
    String youCan();

    @Message("现在还不能")
    String notYet();

    @Message("用完请退出")
    String finish();

    @Message("退出并清除本页")
    String finishLink();

    @Message("同一次反映里的另一件，用同一个查询码查")
    String parts();
}
