import { soundsAlikeIn } from './sounds-alike.ts';

/**
 * What slips in when this field's words are typed by sound or by shape: a pattern, and the right word. No wrong form is a
 * word, nor the end of one word and the beginning of the next (自己完成, 电话动员, 目标淮河), or its neighbours rule that out.
 */
const table = `
台帐(?![篷蓬]) 台账/帐目 账目/帐号 账号/帐蓬 帐篷/遵法学法 尊法学法/学法遵法守法 学法尊法守法/通讨 通过/未成人(?=保护|犯罪|检察|权益|司法|教育|救助) 未成年人
末成年人 未成年人/行政覆议 行政复议/行政复仪 行政复议/行政负议 行政复议/复议决订 复议决定/执发(?=人员|检查|监督|主体|证|队伍|案卷|力量|部门) 执法
行政执发 行政执法/综合执发 综合执法/检杳 检查/行政处法(?=案件|决定|信息|裁量|程序) 行政处罚/行政处伐 行政处罚/行政裁绝 行政裁决
行政强治(?=措施|执行) 行政强制/规范性文化(?=备案|清理|审查|审核|制定|管理) 规范性文件/规范性文建 规范性文件/合法性审察 合法性审查
公平竞争审察 公平竞争审查/备案审察 备案审查/法律援肋 法律援助/法律援住 法律援助/法律雇问 法律顾问/法律顾文 法律顾问/公共法律服物 公共法律服务
政务服物 政务服务/人民调介 人民调解/人民调节员 人民调解员/矛盾纠分 矛盾纠纷/矛盾纠份 矛盾纠纷/矛盾纷纠 矛盾纠纷/矛盾化结 矛盾化解
信仿(?=工作|件|事项|局|案件|积案) 信访/来信来仿 来信来访/营商环镜 营商环境/营商环竟 营商环境/公幵 公开/放管扶 放管服/行政决测 行政决策
行政绝策 行政决策/决策程续 决策程序/听正会 听证会/参于(?=[，。、；率度式权和了到者]) 参与/权责清淡 权责清单/负面清淡 负面清单/双随即 双随机
出庭应拆 出庭应诉/出廷应诉 出庭应诉/岀庭 出庭/败拆率 败诉率/行政诉颂 行政诉讼/行政诉松 行政诉讼/第一责任人责职 第一责任人职责/岗位责职 岗位职责/第一责人 第一责任人/第一责任入 第一责任人
责任落时 责任落实/贯彻落时 贯彻落实/贯彻落买 贯彻落实/习近平法治思相 习近平法治思想/习进平 习近平/中国特色社会注意 中国特色社会主义
社会注义 社会主义/惯彻 贯彻/贯砌 贯彻/依法冶国 依法治国/法冶(?=建设|政府|社会|宣传|思想|思维|意识|督察|文化) 法治
法治建没(?![有收能落]) 法治建设/制度建没(?![有收能落]) 制度建设/机制建没(?![有收能落]) 机制建设/能力建没(?![有收能落]) 能力建设
队伍建没(?![有收能落]) 队伍建设/领导于部(?![分署队门委位]) 领导干部/党员于部(?![分署队门委位]) 党员干部/机关于部(?![分署队门委位]) 机关干部
基层于部(?![分署队门委位]) 基层干部/干部职供 干部职工/工作人圆 工作人员/执法入员 执法人员/捡察机关 检察机关/监督捡查 监督检查/捡查 检查
突出问提 突出问题/存在的问提 存在的问题/(?<![自知异利律克])己(?=完成|办结|全部|建成|整改|纳入|形成|实现|印发) 已/目前己 目前已/均己(?=完成|办结|整改|纳入) 均已
巳(?=完成|办结|全部|建成|整改) 已/有待提离 有待提高/不断提离 不断提高/进一步提离 进一步提高/培训斑 培训班/专题培川 专题培训/业务培川 业务培训
(?<=普法|法治|广泛|深入开展)宜传 宣传/宜传(?=周|月|教育活动) 宣传/(?<=普法|法治|巡回|政策)宜讲 宣讲/宜讲团 宣讲团/(?<=专项|系列|宣传|主题|普法)话动(?!员) 活动
以案释发 以案释法/谁执发谁普法 谁执法谁普法/法律明白入 法律明白人/法治副校常 法治副校长/乱做为 乱作为/伪裂 伪劣/严历 严厉/一愁莫展 一筹莫展/社区矫证 社区矫正/社区娇正 社区矫正
安置帮孝 安置帮教/刑满释放人圆 刑满释放人员/司法鉴订 司法鉴定/不予处法 不予处罚/首违不法 首违不罚/包容审镇 包容审慎/裁量基淮 裁量基准/(?<=裁量|执法|服务)标淮 标准
习近乎 习近平/党中央、国务园 党中央、国务院/十四五规化 十四五规划/规化纲要 规划纲要/二十届三终全会 二十届三中全会/依法行证 依法行政/行证机关 行政机关/行证复议 行政复议
行政机并 行政机关/人民群从 人民群众/人民君众 人民群众/司法行证 司法行政/仲载(?=委员会|机构|案件|裁决) 仲裁/公证出 公证处/律师事务锁 律师事务所/律师事物所 律师事务所
`;

const slips = table
  .trim()
  .split(/[/\n]/)
  .map((pair) => pair.split(' ') as [wrong: string, right: string])
  .map(([wrong, right]) => ({ wrong: new RegExp(wrong, 'y'), right }));

/** Any of the wrong forms: a line without one is gone through once. */
const any = new RegExp(slips.map(({ wrong }) => wrong.source).join('|'), 'g');

/** The slips of a text, each with the right word: those of the table, and phrases of the field that only sound or look right. */
export function* typingSlipsIn(text: string): Generator<{ start: number; end: number; right: string }> {
  const listed = [...listedSlips(text)];
  yield* listed;
  for (const found of soundsAlikeIn(text))
    if (!listed.some(({ start, end }) => start < found.end && found.start < end)) yield found;
}

function* listedSlips(text: string): Generator<{ start: number; end: number; right: string }> {
  for (const { index: start, 0: words } of text.matchAll(any)) {
    const slip = slips.find(({ wrong }) => {
      wrong.lastIndex = start;
      return wrong.test(text);
    });
    if (slip) yield { start, end: start + words.length, right: slip.right };
  }
}
