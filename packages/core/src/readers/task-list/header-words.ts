/** What a column of a list or a label in its text stands for. */
export type Role =
  | 'number'
  | 'group'
  | 'content'
  | 'lead'
  | 'responsible'
  | 'assisting'
  | 'deadline'
  | 'target'
  | 'other';

/** Words of headers and labels, with white space removed. A list names its columns by these or by near twins of them. */
const words: { readonly [Each in Role]: string } = {
  number: '序号 编号 任务编号 序 号 No. 项目序号 任务序号',
  group: `工作任务 重点任务 重点工作 重点工作任务 主要任务 任务类别 类别 项目名称 工作类别 任务分类 分类 项目 工作项目 任务名称 工作事项 事项 目标任务 任务
    一级指标 二级指标 三级指标 指标 指标类别 总体任务 工作领域 领域 板块 重点领域 改革任务 任务目标 工作目标任务 重点事项 任务项目`,
  content: `工作内容 具体要求 具体内容 具体任务 主要内容 任务内容 内容 工作举措 工作措施 具体举措 具体措施 主要举措 主要措施 举措 措施 评价指标 评价内容
    工作要求 任务要求 重点任务内容 具体工作 具体工作任务 工作任务内容 具体工作内容 任务事项 具体事项 评价标准 考核内容 落实举措 落实措施 推进措施
    工作任务及要求 内容及要求 建设内容 整改措施 任务描述`,
  lead: '牵头单位 主责 主办 牵头部门 牵头责任单位 主办单位 主办部门 主责单位 牵头 第一责任单位 牵头单位（部门） 牵头（主办）单位',
  responsible: `责任单位 责任部门 责任主体 承办单位 落实单位 实施单位 完成单位 负责单位 责任单位（部门） 责任科室 承办部门 落实部门 实施主体
    工作责任单位 任务单位 责任分工`,
  assisting:
    '配合单位 配合 协办 协助 参与 协办单位 参与单位 配合部门 协助单位 协同单位 配合责任单位 参加单位 会办单位 成员单位',
  deadline: `完成时限 时限要求 完成时间 时间节点 时限 进度安排 完成期限 时间要求 办理时限 时间进度 进度要求 计划完成时间 完成时间节点 工作时限
    推进时限 时间安排 时间 期限 完成节点`,
  target: '目标 目标值 工作目标 完成标准 目标要求 量化目标 年度目标 预期目标 指标值 完成目标',
  other:
    '备注 说明 进展 分值 权重 适用对象 评分单位 佐证材料 责任人 负责人 经办人 责任领导 分管领导 牵头领导 联系人 联系电话 完成情况 进展情况 落实情况 得分 评分标准 成果形式',
};

const roles: ReadonlyMap<string, Role> = new Map(
  (Object.entries(words) as [Role, string][]).flatMap(([role, list]) =>
    list.split(/\s+/).map((word): [string, Role] => [word, role]),
  ),
);

/** What a header means that is none of these words, by what it is made of; the first that fits. */
const meanings: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(?:序|编|项目?|任务)?(?:号|次)$|序号$|编号$/],
  ['other', /领导|责任人|负责人|联系|电话|情况|得分|分值|评分|备注|说明|佐证|成果|依据|来源|状态|调度/],
  ['other', /^(?:交办|下达|印发|发文|收文|立项|受理|填报|更新|报送|登记)(?:时间|日期)$/],
  ['deadline', /时限|时间|期限|节点|进度|日期/],
  ['responsible', /(?:牵头|主办|主责).*(?:配合|责任|协办|参与)|(?:配合|协办).*(?:责任|承办)/],
  ['lead', /牵头|主办|主责/],
  ['assisting', /配合|协办|参与|协助|协同|参加|会办/],
  [
    'responsible',
    /(?:责任|承办|落实|实施|完成|执行|主管|任务).*(?:单位|部门|主体|科室|处室|股室)$|^(?:单位|部门|科室|处室|股室)$|分工$/,
  ],
  ['content', /(?:内容|要求|举措|措施|做法|标准|任务书|描述|事项)$/],
  ['target', /目标|指标值|目标值/],
  ['group', /类别|分类|领域|板块|方面|模块|(?:任务|工作|事项|指标|项目|要点)$/],
];
/** Longer than any header that is put together of such words. */
const longestMeaning = 14;

/** The role a header cell names; （…） after it, spaces and line breaks don't matter. */
export function roleOf(header: string): Role | undefined {
  const plain = header.replace(/\s+/g, '');
  const bare = plain.replace(/[（(][^（()）]*[）)]/g, '').replace(/^(?:20\d\d年度?)/, '');
  const known = roles.get(plain) ?? roles.get(bare);
  if (known || bare === '' || bare.length > longestMeaning || /[。，：:；]/.test(bare)) return known;
  return meanings.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** Labels that a text carries with a colon: 牵头单位, 责任科室, 完成时限, 配合. */
export const labelPattern =
  '(?:第一)?(?:牵头|主办|主责|责任|承办|落实|实施|完成|负责|配合|协办|参与|协助|协同|参加|会办)(?:[（(]?(?:主办|责任|配合|牵头|协办)[）)]?)?(?:单位|部门|主体|科室|处室|股室)(?:[（(](?:部门|单位)[）)])?|牵头|主办|主责|配合|协办|协助|参与|(?:完成|办理|推进|工作)?(?:时限|期限)(?:要求)?|(?:完成|办理|计划完成)时间(?:节点)?|完成日期|时间节点|时间(?:要求|进度|安排)|进度(?:安排|要求)|(?:责任|分管|牵头|主管|包抓|包联|联系|挂钩|主要)领导|(?:第一)?责任人|负责人|联系人|联系电话|经办人|进展(?:情况)?|完成情况|落实情况';
