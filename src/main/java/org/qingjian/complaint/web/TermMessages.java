package org.qingjian.complaint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The names of constants: kinds, media, states, steps, channels and what a complainant can choose. */
@MessageBundle("complaintTerm")
public interface TermMessages {
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

    @Message("已提交")
    String stateSUBMITTED();

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

    @Message("已解决")
    String solvedSOLVED();

    @Message("部分解决")
    String solvedPARTLY();

    @Message("未解决")
    String solvedUNSOLVED();

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

    @Message("要求重办")
    String contestREOPEN();

    @Message("申请复查")
    String contestREVIEW();

    @Message("申请复核")
    String contestRECHECK();

    @Message("评价：答复之后可以")
    String laterEVALUATE();

    @Message("要求重办：办结后 30 天内可以")
    String laterREOPEN();

    @Message("申请复查：收到答复 30 天内可以（《信访工作条例》第三十五条）")
    String laterREVIEW();

    @Message("{day}已过")
    String laterOver(String day);

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

    @Message("转入封存渠道")
    String stepSEALED();

    @Message("转给承办单位")
    String stepASSIGNED();

    @Message("承办单位签收")
    String stepSIGNED_IN();

    @Message("承办单位提出异议")
    String stepOBJECTED();

    @Message("上级指定承办单位")
    String stepESCALATED();

    @Message("期限过 70%，提醒承办单位")
    String stepREMINDED();

    @Message("期限过 90%，提醒承办单位负责人")
    String stepWARNED();

    @Message("法定期限已到，市局督办")
    String stepSUPERVISED();

    @Message("办理进展")
    String stepRECORDED();

    @Message("附上证据")
    String stepEVIDENCE_ADDED();

    @Message("提出转送")
    String stepFORWARD_PROPOSED();

    @Message("撤回转送提议")
    String stepFORWARD_WITHDRAWN();

    @Message("向来件单位提出异议")
    String stepSENDER_OBJECTED();

    @Message("来件单位不同意退回")
    String stepSENDER_INSISTED();

    @Message("来件单位同意，已退回")
    String stepHANDED_BACK();

    @Message("更正类型")
    String stepRECLASSIFIED();

    @Message("拆分出另一件")
    String stepSPLIT();

    @Message("从另一件拆分")
    String stepPARTED();

    @Message("撤下证据")
    String stepEVIDENCE_REMOVED();

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
}
