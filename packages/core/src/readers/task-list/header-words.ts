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
  group: `工作任务 重点任务 重点工作 重点工作任务 主要任务 任务类别 类别 工作类别 任务分类 分类 项目 工作项目 任务名称 工作事项 事项 目标任务 任务
    一级指标 二级指标 三级指标 指标 指标类别 总体任务 工作领域 领域 板块 重点领域 改革任务 任务目标 工作目标任务 重点事项 任务项目`,
  content: `工作内容 具体要求 具体内容 具体任务 主要内容 任务内容 内容 工作举措 工作措施 具体举措 具体措施 主要举措 主要措施 举措 措施 评价指标 评价内容
    工作要求 任务要求 重点任务内容 具体工作 具体工作任务 工作任务内容 具体工作内容 任务事项 具体事项 评价标准 考核内容 落实举措 落实措施 推进措施
    工作任务及要求 内容及要求 建设内容 整改措施 任务描述`,
  lead: '牵头单位 牵头部门 牵头责任单位 主办单位 主办部门 主责单位 牵头 第一责任单位 牵头单位（部门） 牵头（主办）单位',
  responsible: `责任单位 责任部门 责任主体 承办单位 落实单位 实施单位 完成单位 负责单位 责任单位（部门） 责任科室 承办部门 落实部门 实施主体
    工作责任单位 任务单位 责任分工`,
  assisting: '配合单位 协办单位 参与单位 配合部门 协助单位 协同单位 配合责任单位 参加单位 会办单位 成员单位',
  deadline: `完成时限 时限要求 完成时间 时间节点 时限 进度安排 完成期限 时间要求 办理时限 时间进度 进度要求 计划完成时间 完成时间节点 工作时限
    推进时限 时间安排 时间 期限 完成节点`,
  target: '目标 目标值 工作目标 完成标准 目标要求 量化目标 年度目标 预期目标 指标值 完成目标',
  other:
    '备注 说明 分值 权重 适用对象 评分单位 佐证材料 责任人 责任领导 分管领导 牵头领导 联系人 联系电话 完成情况 进展情况 落实情况 得分 评分标准 成果形式',
};

const roles: ReadonlyMap<string, Role> = new Map(
  (Object.entries(words) as [Role, string][]).flatMap(([role, list]) =>
    list.split(/\s+/).map((word): [string, Role] => [word, role]),
  ),
);

/** The role a header cell names; （…） after it, spaces and line breaks don't matter. */
export function roleOf(header: string): Role | undefined {
  const plain = header.replace(/\s+/g, '');
  return (
    roles.get(plain) ?? roles.get(plain.replace(/[（(].*[）)]$/, '')) ?? roles.get(plain.replace(/^(?:20\d\d年)?/, ''))
  );
}

const labelled: readonly Role[] = ['lead', 'responsible', 'assisting', 'deadline'];

/** Labels that a text carries with a colon, longest first: 牵头单位, 完成时限. */
export const labels: readonly string[] = [...roles]
  .filter(
    ([word, role]) => labelled.includes(role) && !['时间', '期限', '责任分工'].includes(word) && !/[（(]/.test(word),
  )
  .map(([word]) => word)
  .sort((a, b) => b.length - a.length);
