package org.qingjian.complaint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the complaint pages. */
@MessageBundle("complaint")
public interface ComplaintMessages {
    @Message("投诉举报")
    String newTitle();

    @Message("大约 5 分钟。不用注册，可以不留姓名。15 天内告诉您是否受理。")
    String newLead();

    @Message("注意")
    String emergencyNotice();

    @Message("有毒气体、大量泄漏、有人受伤，请马上拨打")
    String emergencyText();

    @Message("或")
    String emergencyOr();

    @Message("。")
    String emergencyEnd();

    @Message("您想反映什么？")
    String whatQuestion();

    @Message("有人在污染环境")
    String whatReport();

    @Message("偷排废水、冒黑烟、倾倒垃圾、养殖臭味、夜间噪声等")
    String whatReportHint();

    @Message("污染影响了我的生活")
    String whatHarm();

    @Message("噪声、油烟、气味让我或家人受到影响")
    String whatHarmHint();

    @Message("对某个建设项目有意见")
    String whatEia();

    @Message("项目正在公示，或者没有环评就开工")
    String whatEiaHint();

    @Message("想咨询")
    String whatAsk();

    @Message("想提建议")
    String whatSuggest();

    @Message("反映工作人员的问题")
    String whatStaff();

    @Message("单独封存，直接转纪检监察机构，本局经办人看不到")
    String whatStaffHint();

    @Message("我已经反映过，想查进度或补充")
    String whatBack();

    @Message("继续")
    String continueButton();

    @Message("先存着，过后再填")
    String saveForLater();

    @Message("已经存好")
    String savedTitle();

    @Message("在这台设备、这个浏览器上打开本页就能接着填。{days} 天内没有改动会自动删除。")
    String savedText(long days);

    @Message("您有一份没填完的")
    String resumeTitle();

    @Message("接着填")
    String resume();

    @Message("删掉重新填")
    String discard();

    @Message("填写前知道")
    String beforeYouStart();

    @Message("共 6 步，可以中途存着")
    String beforeSteps();

    @Message("有照片、录音、文件最好，没有也行")
    String beforeEvidence();

    @Message("交完给您编号和查询码，用来查进度")
    String beforeCodes();

    @Message("不方便上网")
    String otherWays();

    @Message("电话")
    String phone();

    @Message("24 小时")
    String dayAndNight();

    @Message("来访：{address}，工作日 9:00 至 17:00")
    String visit(String address);

    @Message("第 {number} 步，共 6 步")
    String step(int number);

    @Message("类型")
    String stepKind();

    @Message("经过")
    String stepText();

    @Message("地点")
    String stepPlace();

    @Message("照片和文件")
    String stepFiles();

    @Message("身份")
    String stepIdentity();

    @Message("核对")
    String stepCheck();

    @Message("返回")
    String back();

    @Message("有几处需要改")
    String errorSummary();

    @Message("错误：")
    String errorPrefix();

    @Message("主要是哪一类？")
    String mediumQuestion();

    @Message("水：河流、水塘、污水")
    String mediumWATER();

    @Message("空气：烟、粉尘、气味")
    String mediumAIR();

    @Message("噪声、振动")
    String mediumNOISE();

    @Message("固体废物、危险废物")
    String mediumSOLID_WASTE();

    @Message("土壤")
    String mediumSOIL();

    @Message("辐射")
    String mediumRADIATION();

    @Message("生态破坏")
    String mediumECOLOGY();

    @Message("畜禽养殖")
    String mediumLIVESTOCK();

    @Message("建设项目和环评")
    String mediumEIA();

    @Message("其他")
    String mediumOTHER();

    @Message("这件事以前处理过吗？")
    String beforeQuestion();

    @Message("没有，第一次反映")
    String beforeNo();

    @Message("是下面哪一种吗？")
    String matterQuestion();

    @Message("有些事由别的单位负责，直接找他们更快。")
    String matterHint();

    @Message("都不是")
    String matterNone();

    @Message("这件事可以直接找{organ}")
    String adviceTitle(String organ);

    @Message("为什么")
    String adviceWhy();

    @Message("怎样联系")
    String adviceContact();

    @Message("理由代码 {code}")
    String adviceCode(String code);

    @Message("您也可以继续在这里提交。我们会登记，并在 15 天内把它转给负责的单位或告诉您去哪里。")
    String adviceGoOn();

    @Message("仍然在这里提交")
    String adviceContinue();

    @Message("回首页")
    String adviceLeave();

    @Message("发生了什么？")
    String textQuestion();

    @Message("写看到、听到、闻到的，谁、做了什么、多久了。不要写自己的姓名、电话和住址。")
    String textHint();

    @Message("什么时候（可不填）")
    String occurredLabel();

    @Message("比如“2026年11月以来，多在夜里 22:00 后”")
    String occurredHint();

    @Message("再问几个细节")
    String questionsQuestion();

    @Message("不清楚的可以空着。")
    String questionsHint();

    @Message("污染发生在哪里？")
    String placeQuestion();

    @Message("写村名、路名、企业名或附近的标志都可以，越具体越容易查到。不要写您自己的住址。")
    String placeHint();

    @Message("在哪个县区")
    String regionLabel();

    @Message("不确定")
    String regionUnknown();

    @Message("不在韶关市")
    String regionOutside();

    @Message("可能是哪家单位（可不填）")
    String accusedLabel();

    @Message("有照片或文件吗？")
    String filesQuestion();

    @Message("最多 10 个，每个不超过 10 MB：照片、PDF、Word、Excel、文本。照片里的拍摄位置和设备信息会去掉，原件加密封存。从窗口拍的照片、手写的字可能让人认出您。")
    String filesHint();

    @Message("添加文件")
    String filesAdd();

    @Message("选择文件")
    String filesChoose();

    @Message("还没有添加")
    String filesNone();

    @Message("移除")
    String filesRemove();

    @Message("上传")
    String filesUpload();

    @Message("文件 {number}")
    String filesNumber(int number);

    @Message("怎样留您的身份？")
    String identityQuestion();

    @Message("不管选哪一种，承办单位都看不到您的身份。")
    String identityHint();

    @Message("不留姓名")
    String identityANONYMOUS();

    @Message("不留姓名和联系方式，用查询码来看答复、留言")
    String identityANONYMOUSHint();

    @Message("身份保密")
    String identitySEALED();

    @Message("姓名和联系方式加密封存，要两个人批准才能打开，打开了您会看到")
    String identitySEALEDHint();

    @Message("实名")
    String identityREAL_NAME();

    @Message("同样加密封存。实名反映依法一定要答复您本人")
    String identityREAL_NAMEHint();

    @Message("怎样联系您？")
    String contactQuestion();

    @Message("填写的内容加密存放。依据《个人信息保护法》，办完并满保管期限后销毁。")
    String contactHint();

    @Message("怎么称呼您")
    String nameLabel();

    @Message("电话")
    String phoneLabel();

    @Message("电子邮箱")
    String emailLabel();

    @Message("通信地址")
    String addressLabel();

    @Message("至少填一种")
    String reachHint();

    @Message("核对后提交")
    String checkTitle();

    @Message("反映的问题")
    String checkMatter();

    @Message("您的身份")
    String checkYou();

    @Message("类型")
    String rowKind();

    @Message("污染种类")
    String rowMedium();

    @Message("发生了什么")
    String rowText();

    @Message("什么时候")
    String rowOccurred();

    @Message("细节")
    String rowDetails();

    @Message("地点")
    String rowPlace();

    @Message("县区")
    String rowRegion();

    @Message("可能的单位")
    String rowAccused();

    @Message("照片和文件")
    String rowFiles();

    @Message("身份")
    String rowIdentity();

    @Message("怎样联系")
    String rowContact();

    @Message("不联系，我自己用查询码来看")
    String contactOwn();

    @Message("{count} 个，已去掉拍摄位置和设备信息")
    String filesCount(int count);

    @Message("未填写")
    String notGiven();

    @Message("修改")
    String change();

    @Message("有话可能让人认出您")
    String passageTitle();

    @Message("“{passage}”")
    String passageText(String passage);

    @Message("建议改掉。不改也可以提交：这些话会加密封存，承办人看到的是遮盖后的文字。")
    String passageAdvice();

    @Message("去修改")
    String passageChange();

    @Message("谁会看到")
    String whoSees();

    @Message("谁")
    String who();

    @Message("看到什么")
    String sees();

    @Message("登记岗")
    String seesClerkWho();

    @Message("事情、时间、地点，能认出您的话已遮盖")
    String seesClerk();

    @Message("承办单位")
    String seesUnitWho();

    @Message("事情、时间、地点，没有您的身份")
    String seesUnit();

    @Message("被反映的单位")
    String seesAccusedWho();

    @Message("什么都看不到")
    String seesAccused();

    @Message("经两个人批准的人")
    String seesVaultWho();

    @Message("批准打开的那一项，并且您会看到记录")
    String seesVault();

    @Message("纪检监察机构")
    String seesStaffWho();

    @Message("您写的内容，不经过本局承办人")
    String seesStaff();

    @Message("我反映的情况是真实的（《信访工作条例》第十九条）")
    String truth();

    @Message("提交投诉举报")
    String submit();

    @Message("已提交，请记下这两组码")
    String doneTitle();

    @Message("已提交")
    String stateSUBMITTED();

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

    @Message("可以用浏览器的打印功能打印本页，或存为 PDF。")
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

    @Message("请选择文件")
    String fileNone();

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

    @Message("发送")
    String send();

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

    @Message("反映内容（不含身份）")
    String seenCONTENT();

    @Message("联系方式")
    String seenCONTACT();

    @Message("您写的原文")
    String seenTEXT();

    @Message("文件原件")
    String seenFILE();

    @Message("留言原文")
    String seenMESSAGE();

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

    @Message("支持")
    String opinionSUPPORTED();

    @Message("解释说明")
    String opinionEXPLAINED();

    @Message("不支持")
    String opinionNOT_SUPPORTED();

    @Message("查实并处理")
    String outcomeACTED();

    @Message("未发现违法")
    String outcomeNO_BREACH();

    @Message("已解释说明")
    String outcomeADVISED();

    @Message("依法无法处理")
    String outcomeUNABLE();

    @Message("评价这次答复")
    String evaluate();

    @Message("问题解决了吗？")
    String evaluateSolved();

    @Message("已解决")
    String solvedSOLVED();

    @Message("部分解决")
    String solvedPARTLY();

    @Message("未解决")
    String solvedUNSOLVED();

    @Message("满意吗？")
    String evaluateSatisfaction();

    @Message("很不满意")
    String satisfaction1();

    @Message("不满意")
    String satisfaction2();

    @Message("一般")
    String satisfaction3();

    @Message("满意")
    String satisfaction4();

    @Message("很满意")
    String satisfaction5();

    @Message("答复及时")
    String evaluateInTime();

    @Message("态度好")
    String evaluatePolite();

    @Message("提交评价")
    String evaluateSend();

    @Message("您的评价：{solved}，{satisfaction}")
    String evaluated(String solved, String satisfaction);

    @Message("要求重办")
    String contestREOPEN();

    @Message("申请复查")
    String contestREVIEW();

    @Message("申请复核")
    String contestRECHECK();

    @Message("理由（可不填）")
    String contestGrounds();

    @Message("您可以")
    String youCan();

    @Message("现在还不能")
    String notYet();

    @Message("评价：答复之后可以")
    String laterEVALUATE();

    @Message("要求重办：办结后 30 天内可以")
    String laterREOPEN();

    @Message("申请复查：收到答复 30 天内可以（《信访工作条例》第三十五条）")
    String laterREVIEW();

    @Message("{day}已过")
    String laterOver(String day);

    @Message("用完请退出")
    String finish();

    @Message("退出并清除本页")
    String finishLink();

    @Message("收到您的反映")
    String stepRECEIVED();

    @Message("从别的渠道转来")
    String stepIMPORTED();

    @Message("登记")
    String stepREGISTERED();

    @Message("受理")
    String stepACCEPTED();

    @Message("请您补充")
    String stepCORRECTION_ASKED();

    @Message("您补充了情况")
    String stepCORRECTED();

    @Message("不予受理")
    String stepREJECTED();

    @Message("转送负责的单位")
    String stepFORWARDED();

    @Message("导入法定程序")
    String stepROUTED();

    @Message("封存移送")
    String stepTRANSFERRED();

    @Message("转给承办单位")
    String stepASSIGNED();

    @Message("承办单位签收")
    String stepSIGNED_IN();

    @Message("承办单位提出异议")
    String stepOBJECTED();

    @Message("上级指定承办单位")
    String stepESCALATED();

    @Message("办理进展")
    String stepRECORDED();

    @Message("与同一件事一并调查")
    String stepJOINED();

    @Message("延长期限")
    String stepEXTENDED();

    @Message("期限中止")
    String stepPAUSED();

    @Message("期限恢复")
    String stepRESUMED();

    @Message("起草答复")
    String stepREPLY_DRAFTED();

    @Message("答复退回修改")
    String stepSENT_BACK();

    @Message("答复")
    String stepANSWERED();

    @Message("回访")
    String stepCALLED_BACK();

    @Message("您作了评价")
    String stepEVALUATED();

    @Message("办结")
    String stepCLOSED();

    @Message("重办")
    String stepREOPENED();

    @Message("您申请复查")
    String stepREVIEW_ASKED();

    @Message("复查决定")
    String stepREVIEW_DECIDED();

    @Message("您申请复核")
    String stepRECHECK_ASKED();

    @Message("复核决定")
    String stepRECHECK_DECIDED();

    @Message("已登记")
    String stateREGISTERED();

    @Message("待补正")
    String stateCORRECTING();

    @Message("已受理")
    String stateACCEPTED();

    @Message("不予受理")
    String stateREJECTED();

    @Message("已转送")
    String stateFORWARDED();

    @Message("已导入程序")
    String stateROUTED();

    @Message("已封存移送")
    String stateTRANSFERRED();

    @Message("待签收")
    String stateASSIGNED();

    @Message("退单异议")
    String stateOBJECTED();

    @Message("办理中")
    String stateHANDLING();

    @Message("待审核")
    String stateIN_REVIEW();

    @Message("已答复")
    String stateANSWERED();

    @Message("已办结")
    String stateCLOSED();

    @Message("重办")
    String stateREOPENED();

    @Message("复查中")
    String stateUNDER_REVIEW();

    @Message("复查已决定")
    String stateREVIEW_DECIDED();

    @Message("复核中")
    String stateUNDER_RECHECK();

    @Message("终结")
    String stateFINAL();

    @Message("举报")
    String kindREPORT();

    @Message("投诉")
    String kindCOMPLAINT();

    @Message("求决")
    String kindPETITION();

    @Message("建议")
    String kindSUGGEST();

    @Message("咨询")
    String kindENQUIRE();

    @Message("求助")
    String kindHELP();

    @Message("检举控告")
    String kindACCUSE();

    @Message("应走法定程序")
    String kindLEGAL();

    @Message("信息公开申请")
    String kindINFOREQ();

    @Message("网站找错")
    String kindSITEERR();

    @Message("突发环境事件")
    String kindEMERG();

    @Message("举报奖励")
    String kindREWARD();

    @Message("其他")
    String kindOTHER();

    @Message("投诉举报")
    String deskTitle();

    @Message("按到期日排列。只看得到本单位的事项；身份信息不在这里。")
    String deskIntro();

    @Message("在办")
    String deskOpen();

    @Message("状态")
    String deskAll();

    @Message("筛选")
    String deskFilter();

    @Message("没有事项")
    String deskNone();

    @Message("事项")
    String deskCase();

    @Message("到期")
    String deskDue();

    @Message("状态")
    String deskState();

    @Message("单位")
    String deskUnit();

    @Message("今天到期")
    String deskToday();

    @Message("还有 {days} 天")
    String deskDaysLeft(long days);

    @Message("逾期 {days} 天")
    String deskLate(long days);

    @Message("没有期限")
    String deskNoDate();

    @Message("按期办结率（近一年到期的）")
    String deskOnTime();

    @Message("到期 {count} 件，按期办结 {number} 件")
    String deskOnTimeText(int count, int number);

    @Message("另有 {count} 件不予受理、转送或导入程序，不计入")
    String deskLeftOut(int count);

    @Message("已用 {number}%")
    String deskUsed(int number);

    @Message("反映的内容")
    String deskWhat();

    @Message("内容")
    String deskText();

    @Message("时间")
    String deskOccurred();

    @Message("地点")
    String deskPlace();

    @Message("被反映的单位")
    String deskAccused();

    @Message("细节")
    String deskAnswers();

    @Message("渠道")
    String deskChannel();

    @Message("收到")
    String deskReceived();

    @Message("身份级别")
    String deskIdentity();

    @Message("转办次数")
    String deskHops();

    @Message("来源平台已答复")
    String deskSource();

    @Message("照片和文件")
    String deskFiles();

    @Message("文件 {number}")
    String deskFile(int number);

    @Message("下一步")
    String deskNext();

    @Message("办理")
    String deskDo();

    @Message("经过")
    String deskSteps();

    @Message("内部")
    String deskInternal();

    @Message("可能重复（只是提示，不自动合并）")
    String deskAlike();

    @Message("一并调查")
    String deskJoined();

    @Message("给反映人留言")
    String deskMessage();

    @Message("答复稿")
    String deskReply();

    @Message("反映人评价")
    String deskEvaluation();

    @Message("已回访")
    String deskCalledBack();

    @Message("身份信息（加密封存）")
    String deskVault();

    @Message("打开要写明理由，由另一个人批准；每次打开反映人都会看到。")
    String deskVaultText();

    @Message("没有封存的内容")
    String deskVaultNone();

    @Message("申请打开")
    String deskAsk();

    @Message("哪一项")
    String deskWhichField();

    @Message("{unit} 申请：{reason}")
    String deskRequestBy(String unit, String reason);

    @Message("批准")
    String deskApprove();

    @Message("不批准")
    String deskRefuse();

    @Message("打开")
    String deskRead();

    @Message("已打开的内容")
    String deskReadTitle();

    @Message("本次打开已记入反映人看得到的记录。离开本页后不再显示。")
    String deskReadText();

    @Message("返回事项")
    String deskBack();

    @Message("等待批准")
    String requestWAITING();

    @Message("已批准")
    String requestAPPROVED();

    @Message("未批准")
    String requestREFUSED();

    @Message("网站")
    String channelWEB();

    @Message("接口")
    String channelAPI();

    @Message("Open311")
    String channelOPEN311();

    @Message("12345 热线")
    String channelH12345();

    @Message("12369 平台")
    String channelN12369();

    @Message("部门转办")
    String channelDEPT();

    @Message("上级交办")
    String channelSUPERIOR();

    @Message("舆情")
    String channelOPINION();

    @Message("邮件")
    String channelMAIL();

    @Message("来访")
    String channelVISIT();

    @Message("来信")
    String channelLETTER();

    @Message("登记")
    String moveREGISTER();

    @Message("受理")
    String moveACCEPT();

    @Message("请反映人补正")
    String moveASK_CORRECTION();

    @Message("不予受理")
    String moveREJECT();

    @Message("转送有权处理的单位")
    String moveFORWARD();

    @Message("导入法定程序")
    String moveROUTE();

    @Message("封存移送纪检监察机构")
    String moveTRANSFER();

    @Message("派单")
    String moveASSIGN();

    @Message("签收")
    String moveSIGN_IN();

    @Message("退单异议")
    String moveOBJECT();

    @Message("记录进展")
    String moveRECORD();

    @Message("并案调查")
    String moveJOIN();

    @Message("延长期限")
    String moveEXTEND();

    @Message("中止期限")
    String movePAUSE();

    @Message("恢复期限")
    String moveRESUME();

    @Message("起草答复")
    String moveDRAFT_REPLY();

    @Message("退回修改")
    String moveSEND_BACK();

    @Message("审核通过并答复")
    String moveREPLY();

    @Message("记录回访")
    String moveCALL_BACK();

    @Message("办结")
    String moveCLOSE();

    @Message("重办")
    String moveREOPEN();

    @Message("作出复查决定")
    String moveDECIDE_REVIEW();

    @Message("作出复核决定")
    String moveDECIDE_RECHECK();

    @Message("说明")
    String fieldnote();

    @Message("理由代码")
    String fieldreasonCode();

    @Message("承办单位")
    String fieldbranch();

    @Message("让反映人看到")
    String fieldopen();

    @Message("另一件的受理编号")
    String fieldnumber();

    @Message("延长多少天（最多 30）")
    String fielddays();

    @Message("法定事由")
    String fieldground();

    @Message("反映事项")
    String fieldrequest();

    @Message("查处情况：什么时候查了什么，结果怎样")
    String fieldfacts();

    @Message("处理意见")
    String fieldopinion();

    @Message("结果")
    String fieldoutcome();

    @Message("依据")
    String fieldlegalBasis();

    @Message("救济途径")
    String fieldremedy();

    @Message("证据：现场记录、照片、监测数据")
    String fieldevidence();

    @Message("相关决定的文号（已公开的才写）")
    String fielddecisionNumber();

    @Message("姓名、地址不清")
    String groundADDRESS_UNCLEAR();

    @Message("不服本答复的，可以自收到之日起 30 日内向市人民政府申请复查（《信访工作条例》第三十五条）。")
    String remedyDefault();

    @Message("没有办成")
    String refused();

    @Message("现在的状态不能这样办，可能已有别人办过")
    String refusedNOT_IN_THIS_STATE();

    @Message("只有检举控告走封存渠道")
    String refusedNOT_AN_ACCUSATION();

    @Message("检举控告只能封存移送")
    String refusedSEALED_ROUTE_ONLY();

    @Message("没有明确对象的，先请反映人补正")
    String refusedCORRECTION_FIRST();

    @Message("异议要在五个工作日内提出")
    String refusedOBJECTION_TOO_LATE();

    @Message("已经由市局指定，不能再退")
    String refusedOBJECTION_NOT_AGAIN();

    @Message("要由另一个人来办")
    String refusedNEEDS_ANOTHER_PERSON();

    @Message("没有可以中止的期限")
    String refusedNOTHING_TO_PAUSE();

    @Message("先回访或者等反映人评价，再办结")
    String refusedNOT_CALLED_BACK();

    @Message("写明证据或者相关决定的文号；依法无法处理的，结果选“依法无法处理”")
    String refusedProof();

    @Message("期限已过，延长要在到期之前")
    String refusedLate();

    @Message("不符合规定，没有办成")
    String refusedGeneral();
}
