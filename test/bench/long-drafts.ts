import { type Block, build, defaultLayout, editions, writeDocx } from '@fazhi/core';

const words = (
  '全年 受理 行政复议 案件 推进 法治政府建设 完善 机制 依法 重大行政决策 程序 审查 规范性文件 执法 监督 检查 镇街 部门 群众 ' +
  '企业 调解 纠纷 普法 宣传 培训 考核 督察 整改 问题 落实 责任 统筹 协调 服务 优化 营商环境 公开 信用 许可 处罚 案卷 评查 ' +
  '评估 备案 清理 数字 平台 队伍 能力 保障 经费 制度 标准 流程 窗口'
).split(' ');
const perSection = 22;
const rowsOfTable = 60;

/** Two drafts of about five pages a section: the second rewords a third of the paragraphs, and adds, drops and moves some. */
export async function longDrafts(sections: number): Promise<readonly [Uint8Array, Uint8Array]> {
  let state = 7;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const word = () => words[random(words.length)] as string;
  const some = (least: number, most: number, make: () => string) =>
    Array.from({ length: least + random(most - least) }, make).join('');
  const sentence = () => `${some(8, 18, word)}${random(9_000)}件。`;
  const paragraph = () => some(2, 7, sentence);
  const before = Array.from({ length: sections }, () => Array.from({ length: perSection }, paragraph));
  const after = before.map((section) =>
    section.flatMap((text) => {
      const chance = random(100);
      const at = random(text.length);
      if (chance < 3) return [];
      if (chance < 7) return [paragraph(), text];
      return [chance < 40 ? text.slice(0, at) + word() + text.slice(at + random(6)) : text];
    }),
  );
  for (let moves = 0; moves < sections / 2; moves += 1) {
    const [from, to] = [after[random(sections)] as string[], after[random(sections)] as string[]];
    to.splice(random(to.length), 0, ...from.splice(random(from.length), 1));
  }
  const row = (number: number) => build.row(...[`${number}`, sentence(), sentence()].map((text) => build.cell(text)));
  const table = build.table(Array.from({ length: rowsOfTable }, (_, number) => row(number)));
  const written = (texts: readonly (readonly string[])[]) => {
    const blocks = texts.map(
      (section, index): Block =>
        build.section(
          1,
          `第${index}部分`,
          section.map((text) => build.p(text)),
        ),
    );
    const report = build.report({ title: '报告', addressees: ['白沙市人民政府'] }, ...blocks, table);
    return writeDocx(report, { edition: editions.submission, layout: defaultLayout, date: '2026-02-20' });
  };
  return [await written(before), await written(after)];
}
