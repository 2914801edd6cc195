package org.qingjian.enterprise.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an enterprise's own pages and of the letters that open them. */
@MessageBundle("enterprise")
public interface EnterpriseMessages {
    @Message("表单有误")
    String errorTitle();

    @Message("错误：")
    String errorPrefix();

    @Message("{#when code}{#is 'bad-credit-code'}请填写正确的 18 位统一社会信用代码{#is 'bad-name'}请填写企业名称，最多 100 字"
            + "{#is 'wrong-code'}代码不对，或已经用过、过期、作废。请核对信件，或联系寄信的单位{#is 'too-many'}尝试次数过多，请稍后再试"
            + "{#is 'bad-username'}用户名为 3–64 个小写字母、数字、点、下划线或连字符{#is 'username-taken'}这个用户名已有人使用，请换一个"
            + "{#is 'bad-unit'}请填写部门或岗位，最多 60 字{#is 'password-too-short'}密码至少 12 个字符{#is 'password-too-long'}密码最多 128 个字符"
            + "{#is 'password-too-common'}密码太容易被猜到，请换一个{#is 'passwords-differ'}两次输入的新密码不一致{#else}填写有误{/when}")
    String error(String code);

    @Message("企业开通信")
    String letters();

    @Message("给企业寄一封带一次性代码的信。谁拿着信上的代码，谁就能开通这家企业的账号；只知道企业名称不行。信请寄到登记的注册地址。")
    String lettersIntro();

    @Message("新开一封")
    String newLetter();

    @Message("统一社会信用代码")
    String creditCode();

    @Message("18 位，营业执照上有")
    String creditCodeHint();

    @Message("企业名称")
    String name();

    @Message("只用作信上的称呼")
    String nameHint();

    @Message("生成信件")
    String makeLetter();

    @Message("同一企业以前未使用的信会随之作废。")
    String replacesEarlier();

    @Message("已开出的信")
    String issuedLetters();

    @Message("还没有开出信件。")
    String noLetters();

    @Message("状态")
    String state();

    @Message("{#when code}{#is 'OPEN'}等待使用{#is 'REDEEMED'}已使用{#is 'EXPIRED'}已过期{#else}已作废{/when}")
    String letterState(String code);

    @Message("开信单位")
    String issuedBy();

    @Message("开信时间")
    String issuedAt();

    @Message("有效期至")
    String expiresAt();

    @Message("作废")
    String revoke();

    @Message("作废寄给{name}的信")
    String revokeOf(String name);

    @Message("关于开通企业账号的函")
    String letterTitle();

    @Message("{name}：")
    String addressed(String name);

    @Message("你单位可凭下面的一次性代码，在本局信息公开平台开通企业账号，查看、核对并处理平台上有关你单位的记录。")
    String letterBody();

    @Message("开通网址")
    String letterAddress();

    @Message("{origin}/my/bind")
    String bindAddress(String origin);

    @Message("一次性代码")
    String oneTimeCode();

    @Message("代码只能使用一次，{until}前有效。第一个使用的人是你单位的账号管理人，可以再邀请其他人员。请勿将代码告诉单位以外的人。")
    String letterRules(String until);

    @Message("代码只在本页显示这一次，请现在打印。离开后无法再看到，只能重新开信。")
    String printNow();

    @Message("返回列表")
    String back();

    @Message("开通企业账号")
    String bindTitle();

    @Message("请准备好本局寄到企业注册地址的信，或者本企业账号管理人给您的邀请代码。没有信件，可以向所在地分局申请。")
    String bindIntro();

    @Message("一次性代码")
    String code();

    @Message("信上的 16 位字母和数字，大小写、空格和连字符都可以不管")
    String codeHint();

    @Message("部门或岗位")
    String unit();

    @Message("例如：环保部。不写个人姓名，办理痕迹中只显示这一栏。")
    String unitHint();

    @Message("用户名")
    String username();

    @Message("以后登录用，3–64 个小写字母、数字、点、下划线或连字符")
    String usernameHint();

    @Message("密码")
    String newPassword();

    @Message("至少 12 个字符，可以是一句话，不能包含用户名")
    String newPasswordHint();

    @Message("再输一遍密码")
    String newPasswordAgain();

    @Message("开通")
    String bind();

    @Message("您已经登录。要为另一家企业开通账号，请先退出。")
    String signedInAlready();

    @Message("账号已开通")
    String boundTitle();

    @Message("用户名 {username} 可以代表统一社会信用代码为 {creditCode} 的企业。")
    String boundBody(String username, String creditCode);

    @Message("您是这家企业的账号管理人，登录后可以邀请其他人员。")
    String boundAdministrator();

    @Message("现在登录")
    String signInNow();

    @Message("我的企业")
    String my();

    @Message("本企业的人员")
    String members();

    @Message("能代表本企业登录的人。账号管理人可以邀请、移除其他人，至少要有一名账号管理人。")
    String membersIntro();

    @Message("人员")
    String member();

    @Message("加入时间")
    String since();

    @Message("账号管理人")
    String administrator();

    @Message("邀请一个人")
    String invite();

    @Message("邀请代码")
    String invitationTitle();

    @Message("把代码和开通网址告诉要加入的人。代码只显示这一次，只能使用一次，{until}前有效。")
    String invitationRules(String until);

    @Message("移除")
    String remove();

    @Message("移除 {username}")
    String removeOf(String username);

    @Message("设为账号管理人")
    String makeAdministrator();

    @Message("把 {username} 设为账号管理人")
    String makeAdministratorOf(String username);

    @Message("操作")
    String actions();

    @Message("本人")
    String yourself();
}
