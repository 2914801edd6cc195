package org.qingjian.identity.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in, of one's own account, and of the administration of accounts and audit. */
@MessageBundle("identity")
public interface IdentityMessages {
    @Message("登录")
    String signIn();

    @Message("企业和工作人员登录。查公开信息、投诉举报都不用登录。")
    String signInHint();

    @Message("用户名")
    String username();

    @Message("密码")
    String password();

    @Message("输入动态验证码")
    String codeTitle();

    @Message("动态验证码")
    String code();

    @Message("手机验证器上当前显示的 6 位数字")
    String codeHint();

    @Message("继续")
    String proceed();

    @Message("重新登录")
    String startAgain();

    @Message("退出登录")
    String signOut();

    @Message("确定退出登录？")
    String signOutQuestion();

    @Message("有地方需要改")
    String errorTitle();

    @Message("错误：")
    String errorPrefix();

    @Message("""
            {#when code}\
            {#is 'wrong-credentials'}用户名、密码或验证码不对\
            {#is 'ticket-over'}等待时间过长，请重新输入用户名和密码\
            {#is 'too-many'}尝试过于频繁，请稍后再试\
            {#is 'username-missing'}请填写用户名\
            {#is 'password-missing'}请填写密码\
            {#is 'code-missing'}请填写 6 位验证码\
            {#is 'wrong-code'}验证码不对，请填写手机上当前显示的 6 位数字\
            {#is 'wrong-password'}原密码不对\
            {#is 'password-not-new'}新密码须与原密码不同\
            {#is 'password-too-short'}密码至少 12 个字符\
            {#is 'password-too-long'}密码最多 128 个字符\
            {#is 'password-too-common'}密码太容易被猜到，请换一个\
            {#is 'passwords-differ'}两次输入的新密码不一样\
            {#is 'bad-username'}用户名为 3 至 64 个小写字母、数字、点、下划线或连字符\
            {#is 'username-taken'}这个用户名已有人使用\
            {#is 'bad-unit'}请填写单位和岗位，最多 60 字\
            {#is 'no-role'}至少选择一个岗位\
            {#is 'roles-exclude-each-other'}所选岗位不能由同一账号兼任\
            {#is 'bad-branch'}工作人员须选择单位，企业账号不选单位\
            {#is 'unknown-branch'}没有这个单位\
            {#is 'bad-date'}请按 2026-11-23 的格式填写日期\
            {#else}填写的内容有误\
            {/when}""")
    String error(String code);

    @Message("我的账号")
    String account();

    @Message("单位和岗位")
    String unit();

    @Message("岗位")
    String roles();

    @Message("""
            {#when role}\
            {#is 'CLERK'}录入\
            {#is 'LEGAL_REVIEWER'}法制审核\
            {#is 'PUBLISHER'}发布\
            {#is 'COMPLAINT_HANDLER'}投诉办理\
            {#is 'CALL_BACK_OFFICER'}回访\
            {#is 'SUPERVISOR'}督办\
            {#is 'ADMINISTRATOR'}账号管理\
            {#is 'AUDITOR'}审计\
            {#is 'ENTERPRISE'}企业\
            {#is 'ENTERPRISE_ADMINISTRATOR'}企业账号管理人\
            {#else}{role}\
            {/when}""")
    String role(String role);

    @Message("开始工作前，请先完成下面标出的步骤。")
    String pendingNote();

    @Message("一次性密码须先修改")
    String mustChange();

    @Message("您的岗位须启用动态验证码")
    String mustEnrol();

    @Message("已保存")
    String saved();

    @Message("修改密码")
    String changePassword();

    @Message("原密码")
    String oldPassword();

    @Message("新密码")
    String newPassword();

    @Message("至少 12 个字符，可以用一句话；不能包含用户名")
    String newPasswordHint();

    @Message("再输入一次新密码")
    String newPasswordAgain();

    @Message("动态验证码（第二道验证）")
    String secondFactor();

    @Message("已启用。手机丢失时请联系账号管理员重置。")
    String secondFactorOn();

    @Message("用手机上的验证器应用扫描下面的图，或手工输入密钥，然后填写应用显示的 6 位数字。")
    String enrolHint();

    @Message("动态验证码密钥的二维码")
    String qrText();

    @Message("密钥")
    String secret();

    @Message("启用")
    String enable();

    @Message("已登录的地方")
    String sessions();

    @Message("登录时间")
    String since();

    @Message("最晚到")
    String until();

    @Message("当前")
    String current();

    @Message("退出其他地方的登录")
    String endOthers();

    @Message("账号由统一身份认证平台管理，请到该平台修改密码。")
    String external();

    @Message("账号管理")
    String accounts();

    @Message("账号")
    String accountColumn();

    @Message("单位")
    String branch();

    @Message("状态")
    String state();

    @Message("停用")
    String disabled();

    @Message("待完成首次登录")
    String pendingState();

    @Message("正常")
    String active();

    @Message("新建账号")
    String newAccount();

    @Message("例如：曲江分局 录入岗。不写个人姓名，公开痕迹中只显示这一栏。")
    String unitHint();

    @Message("企业账号")
    String noBranch();

    @Message("统一社会信用代码")
    String creditCode();

    @Message("只有企业账号填写")
    String creditCodeHint();

    @Message("办理和回访、办理和督办不能兼任；审计、账号管理、企业须单独设账号。")
    String rolesHint();

    @Message("新建")
    String create();

    @Message("保存岗位")
    String saveRoles();

    @Message("重置密码")
    String reset();

    @Message("同时取消动态验证码（手机丢失）")
    String resetSecondFactor();

    @Message("停用账号")
    String disable();

    @Message("恢复账号")
    String enableAccount();

    @Message("一次性密码")
    String oneTimePassword();

    @Message("只显示这一次。请当面或电话告知本人，首次登录时必须修改。")
    String oneTimePasswordHint();

    @Message("返回账号列表")
    String backToAccounts();

    @Message("您不能修改这个账号的岗位和状态。")
    String notChangeable();

    @Message("操作记录")
    String audit();

    @Message("操作")
    String action();

    @Message("对象类别")
    String objectType();

    @Message("对象编号")
    String objectId();

    @Message("从")
    String from();

    @Message("到")
    String to();

    @Message("筛选")
    String filter();

    @Message("时间")
    String when();

    @Message("谁")
    String who();

    @Message("原因")
    String reason();

    @Message("没有符合条件的记录。")
    String nothingFound();

    @Message("更早的记录")
    String older();

    @Message("记录链完整：共 {count} 条已封存，链首 {head}。")
    String chainGood(long count, String head);

    @Message("记录链在第 {position} 条断裂，记录可能被人从数据库中改动。请立即报告。")
    String chainBroken(long position);

    @Message("检查记录链")
    String checkChain();

    @Message("谁登录过、看过、改过、导出过什么。这里的记录只能增加，不能修改或删除；查询和导出本身也会记录。")
    String auditIntro();

    @Message("账号")
    String auditActor();

    @Message("用户名或账号编号")
    String auditActorHint();

    @Message("例如 record.published；以点结尾表示一类，例如 account.")
    String auditActionHint();

    @Message("例如 record、account、import")
    String auditObjectTypeHint();

    @Message("记录编号、用户名等")
    String auditObjectIdHint();

    @Message("例如 2026-11-23")
    String auditDateHint();

    @Message("导出符合条件的全部记录（CSV）")
    String auditCsv();

    @Message("翻页")
    String auditPages();

    @Message("有 {count} 条记录不在链中，可能是绕过系统写入的。请立即报告。")
    String chainUnaccounted(long count);

    @Message("收到了本局寄给企业的开通信，或企业账号管理人的邀请？开通企业账号")
    String haveLetter();
}
