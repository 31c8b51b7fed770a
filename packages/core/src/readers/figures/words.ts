/**
 * Words that tell one metric from another in no text, and the words that stand around a figure without narrowing it. What is
 * in neither table and in no name of the metric (涉企, 未成年人, 甲镇) says that the figure may count something else.
 */
const listOf = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');
const longestFirst = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);

/** Left out of names: what a name says of its being a name, or of doing anything at all. */
const empty = listOf(
  `案件 事项 工作 情况 活动 各类 人数 件数 次数 场次 场数 期数 份数 篇数 户数 单位数 种类数 数量 总数 数 量 件 的 和 及 与 办理 开展 举办
  人次 次 人 项 份 家 个 名 场 条 篇`,
);

/** When, where, by whom and how; verbs that any work may have. */
const around = listOf(
  `组织 全年 今年 本年 当年 年内 年度 本年度 一年来 全年共 目前 截至目前 截至年底 截至 年底 去年 上年 以来 期间 累计 共计 总计 合计 共 计 总 达到 达 为 约 近 超过 突破 已 已经 均 都 全部 其中 另 另有 还 尚 尚有 正在 并 同时
  全县 全区 全市 全州 全省 全镇 全街 全旗 全盟 全域 全街道 我县 我区 我市 我州 我局 我镇 我街道 本级 县本级 区本级 市本级 各级 各地 各部门 各单位 各乡镇 各街道 县乡 区街 县镇村 三级 两级 县政府 区政府 市政府 县人民政府 区人民政府 市人民政府 县 区 市 县委 区委 市委 司法局 县司法局 区司法局 市司法局
  依法 及时 积极 有序 有效 扎实 深入 持续 认真 严格 全面 大力 共同 主动 稳步 高效 高质量 规范 常态化 先后 分别 成功 多次 集中 统一 按时 按期 按要求 按规定
  完成 实施 进行 召开 建成 建立 设立 设置 成立 配备 配齐 聘请 聘任 选聘 培养 培育 选派 发放 提供 作出 出具 接受 接待 收集 编制 制作 拍摄 发布 推出 打造 建设 拥有 现有 有 共有 实现 推动 促进 落实 加强 强化 推进 做好 承办 承接 协调 参与 参加 邀请 安排 通过 经 向 对 在 于 以 将 被 由 从 就 把 给 了 等 之 所 中 内 后 上 下 到 至 及其 以及 或者 或 人员 群众 群体 广大 各项 多个 有关 相关 名称 结果 数据 统计 左右 余 多 以上 同步 指导 督促 确保 合计为 其余 政府 本 该 我 工作人员
  习近平法治思想 习近平新时代中国特色社会主义思想 党的二十大精神 理论学习 领导干部 科级干部 科级以上 县处级 机关干部 干部 公职人员 律师 法律服务人员
  行政执法机关 执法机关 创作 政府网站 网站 来电 业务 机构 压减 审议 上线 中小学 在岗 随机 抽取 抽查 组 线 复议机构 行政复议机构 本机关 政务服务大厅 政务服务中心 大厅 窗口 保持 获得 确定 接听 解答 国家 镇街 城乡 村 社区 首推 推出 覆盖 履职 公布 梳理 制发 印发 下发 发出 出台 制定 修订 依申请 行政 各族 依托 深化 不断 严肃 对外 面向社会 机关 行政机关 个案 次会议 会议 现场 线上 线下 平均 每年 平台 涉及 包括 原来 过去 现在 压缩 缩短 减少 提高 提升 下降 降低 增加 提速 优化 上升 升 降 的时间`,
);

const plain = (words: readonly string[]): string => longestFirst([...new Set(words)]).join('|');

const weightless: ReadonlySet<string> = new Set([...empty, ...around]);
/** The same by their first character, the longest first. */
const weightlessFrom = new Map<string, readonly string[]>();
for (const word of longestFirst([...weightless]))
  weightlessFrom.set(word.charAt(0), [...(weightlessFrom.get(word.charAt(0)) ?? []), word]);
/** A year, a day, and all levels of a county named one after the other. */
const spelled =
  /(?:19|20)\d\d年(?:度|底|末)?|\d{1,2}月(?:\d{1,2}日|底|末|份)?|[县区市乡镇街道村社大队、()—-]{3,16}[两三四]级/uy;
/** What these begin with. */
const spelledFrom = /[\d县区市乡镇街道村社大队、()—-]/u;
const isLetter = /[\p{Script=Han}A-Za-z\d]/u;

/** What is left of the words without all that may stand around a figure and its name: to be looked at by a person. */
export function weightyIn(words: string): string {
  let left = '';
  for (let at = 0; at < words.length; ) {
    const length = weightlessAt(words, at);
    if (length === 0) left += words[at];
    at += Math.max(length, 1);
  }
  return left;
}

function weightlessAt(words: string, at: number): number {
  if (spelledFrom.test(words.charAt(at))) {
    spelled.lastIndex = at;
    if (spelled.test(words)) return spelled.lastIndex - at;
  }
  for (const word of weightlessFrom.get(words.charAt(at)) ?? []) if (words.startsWith(word, at)) return word.length;
  return isLetter.test(words[at]!) ? 0 : 1;
}

/** Of no weight within a name: 行政复议案件受理数 is 行政复议 and 受理. Not where they are part of another word. */
export const emptyInNames = new RegExp(
  `(?:${plain(empty.filter((word) => word.length > 1))})(?![室站日者])|[数量](?=$|[、和及 ])|(?<!参)与|(?<![普以])及|和(?![解谐])|(?<=^| )[为向以](?=\\p{Script=Han}{3})|[的、“”"‘’《》\\s]+`,
  'gu',
);

const grows = '增长|增加|提高|提升|上升|扩大|新增|上浮|多|高';
const shrinks = '下降|减少|降低|压缩|缩短|精简|压减|减|降|少|低';
/** 同比增长8%, 提高3个百分点: how much it changed, not what it is. */
export const changed = new RegExp(
  `(?:同比|环比|(?:比|较)(?:上年|去年|上一年|同期|上年同期|去年同期|市级标准|全市平均)[^,]{0,6})[^,]{0,6}$|(?:${grows}|${shrinks}|高于|低于|高出)(?:了|近|约|市级标准)?$`,
  'u',
);
/** 压缩至, 提高到: what it is now. */
export const reached = /(?:至|到|为|成)(?:现在|目前|如今)?的?$/u;
export const lastYear = /(?:上年|去年|上一年度?)(?!结转|同期|[^,]{0,4}相比)/u;
export const compared = /比|较|同比/u;
/** What is to be, in a text on what was. */
export const aimed =
  /力争|争取|目标|计划|不低于|不少于|不超过|控制在|确保达到|应当|要求|原则上|预计|拟|将(?:组织|开展|完成|建)/u;
export const planned = /安排|打算|下一步|下步|思路|工作计划|工作要点|目标任务|工作设想|努力方向/u;
/** Figures of other spans of time than the year. */
/** A metric that is itself of a change. */
export const changing = /压缩|压减|缩短|增长|下降|提速/u;
/** Behind the first of two ends: 从22.5天压缩至2天. */
export const leadsOn = /(?:至|到|为)(?:现在|目前|如今)?的?$/u;
export const otherSpan =
  /上半年|下半年|[一二三四1-4]季度|前[一二三\d]+(?:个)?(?:季度|月)|近[两二三四五六七八九十\d]+年|[两二三四五六七八九十\d]+年来|“?十[三四五]五”?(?:期间|以来)|(?:自|从)?(?:19|20)\d\d年(?:\d{1,2}月)?(?:以来|起|至今)|截至\d{1,2}月|(?:当|本|每)月|历年|改革以来|成立以来/u;
/** In a report of the government 复议 is 行政复议, written short. */
export const inFull = (words: string): string => words.replace(/(?<!行政)复议/gu, '行政复议');

/** 在…领域, 针对…: what the figure is confined to; 围绕…建设 is what all the work is for. */
export const confined =
  /^(?:在(?!全|我|法定|本|市|县|区|省|党)|针对|(?:围绕|聚焦)(?!.*(?:建设|中心|大局|主线|主题|目标|职能|职责|任务|主责主业)$)|对于|就(?!近))/u;
/** Other organs, whose figures are not the government's. */
export const otherOrgan =
  /[\p{Script=Han}]{1,10}?(?:法院|检察院|公安机关|分局|支队|大队|管理局|监管局|保障局|资源局|[^司]{1,4}局|街道办(?:事处)?|公司|集团|学校|中学|小学|医院)|(?<=^|[,;])[\p{Script=Han}]{2,4}(?<![各乡]|县|村)(?:镇|乡|街道)(?=(?:党委|人民政府|政府|办事处)?(?:全年|共|办理|受理|开展|组织|完成|调处|排查|作出|建成|制定|累计))/u;
