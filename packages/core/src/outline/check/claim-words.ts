/**
 * Words by which a clause says that something was done, reached, good or bad. A template that uses them without a
 * figure beside them makes a statement on behalf of an organ that never made it.
 */
const claims: { readonly [Kind in 'done' | 'reached' | 'praised' | 'lacking']: readonly string[] } = {
  done: [
    '已',
    '完成',
    '逐一',
    '逐项',
    '逐件',
    '逐案',
    '全部',
    '均按',
    '均已',
    '举办',
    '举行',
    '召开',
    '开展了',
    '印发',
    '制发',
    '通报',
    '督促',
    '公布',
    '反馈',
    '打通',
    '压缩了',
  ],
  reached: ['取得', '实现', '到位', '全覆盖', '建成', '形成', '达到', '得到', '解决了', '落地', '见效', '成效'],
  praised: [
    '显著',
    '明显',
    '有效',
    '大幅',
    '更加',
    '不断提',
    '不断增',
    '进一步提',
    '进一步增',
    '持续提升',
    '持续向好',
    '稳步',
    '良好',
    '圆满',
    '深入人心',
    '走在前列',
    '体现',
    '履职尽责',
    '有序推进',
    '扎实',
  ],
  lacking: ['不足', '不够', '差距', '短板', '薄弱', '滞后', '尚未', '有待', '问题较'],
};
const claimWords = Object.values(claims).flat();

/** The first word of a claim in these words, or undefined. */
const claimIn = (words: string): string | undefined => claimWords.find((claim) => words.includes(claim));

/** Verbs by which a clause begins to tell what an organ does, has done or is doing. */
const acts =
  /^(?:坚持|完善|健全|强化|加强|推动|推进|落实|规范|严格|深化|优化|畅通|指导|组织|引导|带头|支持|发挥|建立|动态|统筹|及时|全面|切实|认真|深入|积极|大力|坚决|着力|持续|自觉|主动|准确|综合|定期|充实|培育|参与|把|将|让|做到|确保|努力)/;

/** Whether a clause in front of a figure tells of an act of its own, instead of when, why or under which rule. */
export const tellsOfAct = (clause: string): boolean => claimIn(clause) !== undefined || acts.test(clause);

/** Whether words say that something was done, reached, good or bad. */
export const tellsOfResult = (words: string): boolean => claimIn(words) !== undefined;

/**
 * How a sentence ends that says what holds for everyone, what is to come or what follows, not what somebody did: 应当…,
 * …是基本制度, …报告如下.
 */
const general: readonly RegExp[] = [
  /[^，]*(?:应当|必须|不得)[^，]*$/,
  /是[^，]*(?:制度|要求|途径|渠道|职责|任务|内容|环节|基础|抓手|目标|程序|原则|方式|标准|机制|规定)$/,
  /(?:如下|以下工作|请予审议|特此报告)$/,
];

/** Whether a sentence without figures says nothing of what was done. */
export const isGeneral = (sentence: string): boolean =>
  claimIn(sentence) === undefined && general.some((ending) => ending.test(sentence));
