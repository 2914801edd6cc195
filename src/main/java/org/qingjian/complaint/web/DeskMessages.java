package org.qingjian.complaint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk: work list, case, moves and why one was not made. */
@MessageBundle("complaintDesk")
public interface DeskMessages {
    @Message("投诉举报")
    String deskTitle();

    @Message("按到期日排列。只看得到本单位的事项；身份信息不在这里。")
    String deskIntro();

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

    @Message("被反映的单位")
    String deskAccused();

    @Message("细节")
    String deskAnswers();

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

    @Message("{#when name}{#is 'BEING_COPIED'}照片正在处理，几秒后可看{#is 'UNSHOWABLE'}照片打不开，可请提交人另传{#else}{name}{/when}")
    String photoState(String name);

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

    @Message("下载原件 {number}")
    String deskOriginal(int number);

    @Message("返回事项")
    String deskBack();

    @Message("等待批准")
    String requestWAITING();

    @Message("已批准")
    String requestAPPROVED();

    @Message("未批准")
    String requestREFUSED();

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

    @Message("指定承办单位")
    String moveAPPOINT();

    @Message(
            "{#when name}{#is 'name'}称呼{#is 'phone'}电话{#is 'email'}邮箱{#is 'address'}地址{#is 'coSigners'}联名的人{#is 'text'}原文{#is 'place'}地点{#is 'occurred'}时间{#else}补充的话{/when}")
    String opened(String name);

    @Message("应找的机关、电话")
    String fieldorgan();

    @Message("本人和另外 {count} 位联名")
    String deskCoSigners(int count);

    @Message("是检举控告，转入封存渠道")
    String moveSEAL();

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

    @Message("证据说明（证据文件和公开文书附在上面）")
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

    @Message("已经在封存渠道里")
    String refusedSEALED_ALREADY();

    @Message("第二次退回的，由市局督办岗指定承办单位")
    String refusedSUPERVISOR_DECIDES();

    @Message("退回两次的才由督办岗指定")
    String refusedNOT_BOUNCED_TWICE();

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

    @Message("办结并答复之后才能公开")
    String refusedNOT_CLOSED_YET();

    @Message("反映人没有同意公开")
    String refusedNO_CONSENT();

    @Message("没有可以中止的期限")
    String refusedNOTHING_TO_PAUSE();

    @Message("期限已过，中止要在到期之前")
    String refusedPAUSE_TOO_LATE();

    @Message("没有可以延长的期限")
    String refusedNOTHING_TO_EXTEND();

    @Message("先回访或者等反映人评价，再办结")
    String refusedNOT_CALLED_BACK();

    @Message("先附上证据文件或者关联已公开的文书；依法无法处理的，结果选“依法无法处理”")
    String refusedProof();

    @Message("期限已过，延长要在到期之前")
    String refusedLate();

    @Message("不符合规定，没有办成")
    String refusedGeneral();

    @Message("没有证据文件，也没有关联已公开的文书；依法无法处理的，结果选“依法无法处理”")
    String refusedNO_PROOF();

    @Message("公开的文书里没有这个文号或者编号")
    String refusedUnknownRecord();

    @Message("证据")
    String evidenceTitle();

    @Message("没有证据文件或者已公开的文书，不能答复和办结；依法无法处理的除外。照片重新编码，不留地点、时间和设备。")
    String evidenceIntro();

    @Message("还没有")
    String evidenceNone();

    @Message("附上文件")
    String evidenceAttach();

    @Message("文件（照片、PDF、DOCX、XLSX、TXT，不超过 10 MB）")
    String evidenceFile();

    @Message("说明什么")
    String evidenceWhat();

    @Message("关联已公开的文书")
    String evidenceLink();

    @Message("文号或者编号")
    String evidenceNumber();

    @Message("核对并关联")
    String evidenceDoLink();

    @Message("撤下")
    String evidenceTakeBack();

    @Message("改类型")
    String moveRECLASSIFY();

    @Message("拆分出一件")
    String moveSPLIT();

    @Message("事项类型")
    String fieldkind();

    @Message("污染要素")
    String fieldmedium();

    @Message("企业的统一社会信用代码（知道才填）")
    String fieldcreditCode();

    @Message("拆出来的这件事（附件都留在原件，新的一件要用的请勾选）")
    String fieldtext();

    @Message("没有这个附件")
    String refusedUnknownFile();

    @Message("新的一件也用文件")
    String fieldfile();

    @Message("撤回转送提议")
    String moveWITHDRAW_FORWARD();

    @Message("地点")
    String fieldplace();

    @Message("类型、污染要素和企业都没有改")
    String refusedUNCHANGED();

    @Message("检举控告用“转入封存渠道”，不在这里改")
    String refusedSEAL_INSTEAD();

    @Message("不是正确的统一社会信用代码")
    String refusedWrongCode();

    @Message("从文字看（只是提示）")
    String suggestTitle();

    @Message("有“{words}”")
    String suggestBecause(String words);

    @Message("文中可能的企业")
    String suggestEnterprises();

    @Message("同一次反映拆出来的")
    String partsTitle();

    @Message("确认转送（第二人）")
    String moveCONFIRM_FORWARD();

    @Message("向来件单位提出异议")
    String moveOBJECT_TO_SENDER();

    @Message("来件单位不同意退回")
    String moveSENDER_INSISTS();

    @Message("来件单位同意，退回")
    String moveHAND_BACK();

    @Message("向来件单位异议 {count} 次")
    String senderObjections(int count);

    @Message("还没有人提出")
    String refusedNOT_PROPOSED();

    @Message("不是别的单位转来的")
    String refusedNOT_SENT_HERE();

    @Message("用模板起草（点一个，再改）：")
    String templates();

    @Message("还有没填的地方（【填：…】）")
    String refusedUnfinished();

    @Message("办结报告")
    String reportTitle();

    @Message("下载 PDF（不含反映人的任何信息）")
    String reportGet();

    @Message("来文 {letter}，收到日期 {day}。")
    String reportOf(String letter, String day);

    @Message("要求办结日期 {day}。")
    String reportDue(String day);

    @Message("答复日期 {day}。")
    String reportAnswered(String day);

    @Message("按期办结。")
    String reportInTime();

    @Message("逾期办结。")
    String reportLate();

    @Message("答复和回访")
    String reportHeard();

    @Message("已答复反映人，并已回访或者收到评价。")
    String reportHeardYes();

    @Message("已答复反映人，没有回访或者没有收到评价。")
    String reportHeardNo();
}
