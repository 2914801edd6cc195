package org.qingjian.complaint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of filing, page by page. */
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

    @Message("主要是哪一类？")
    String mediumQuestion();

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

    @Message("在示意图上选")
    String mapTitle();

    @Message("示意图：只表示各县区的相对位置，不按比例，不是行政区划界线。")
    String mapCaption();

    @Message("可能是哪家单位（可不填）")
    String accusedLabel();

    @Message("写名称的一部分就行，我们在企业名录里找；选定以后，上面的地点可以不写。")
    String accusedHint();

    @Message("是其中哪一家？")
    String enterpriseQuestion();

    @Message("企业名录里有这些名称相近的。")
    String enterpriseHint();

    @Message("都不是，或者不确定")
    String enterpriseNone();

    @Message("有照片或文件吗？")
    String filesQuestion();

    @Message("最多 10 个，每个不超过 10 MB：照片、PDF、Word、Excel、文本。照片里的拍摄位置和设备信息会去掉，原件加密封存。从窗口拍的照片、手写的字可能让人认出您。")
    String filesHint();

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

    @Message("联名的人（可以不填）")
    String coSignersLabel();

    @Message("一行一位，先写姓名，愿意的话再写电话。最多 50 位；有事只联系您。")
    String coSignersHint();

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

    @Message("接口问题请拨打 {phone} 或写信到 {email}")
    String open311Contact(String phone, String email);

    @Message("不需要密钥")
    String open311Key();
}
