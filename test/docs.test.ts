import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { editionIds, editions, ruleIds } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { commands } from '../packages/cli/src/commands/index.ts';
import { exitCodes } from '../packages/cli/src/exit-code.ts';
import { catalogue, errorCatalogue, type Finding, type MessageKind } from '../packages/core/src/message/index.ts';
import { contextNames } from '../packages/core/src/outline/context.ts';
import { helpers } from '../packages/core/src/outline/helpers/index.ts';

const docs = fileURLToPath(new URL('../docs', import.meta.url));
const read = (path: string) => readFileSync(`${docs}/${path}`, 'utf8');

/** A message about nothing in particular: its words, with a name where a finding's own would stand. */
const anything: Finding = { subject: '〈对象〉', actual: '〈实际〉', expected: ['〈应为〉'] };
const severities = { error: '错误', warning: '警告', info: '提示' } as const;
const groups: Readonly<Record<string, string>> = {
  input: '读文件',
  yaml: 'YAML 写法',
  schema: '键和值',
  dossier: '卷宗各部分之间',
  fact: '数据',
  metric: '指标',
  evidence: '佐证材料',
  prose: '正文',
  pack: '模板包',
  workspace: '工作区',
  rollup: '汇总',
  task: '任务清单',
  template: '模板',
  output: '成稿',
  rule: '规则的设置',
  content: '内容',
  number: '数字',
  term: '用语',
  style: '文字',
  punctuation: '标点',
  numbering: '序号',
  citation: '引文',
  date: '日期',
  format: '版面',
  privacy: '隐私',
  placeholder: '占位',
};

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function messagesPage(): string {
  const ids = Object.keys(catalogue) as (keyof typeof catalogue)[];
  const groupOf = (id: string) => id.split('/')[0]!;
  const sections = [...new Set(ids.map(groupOf))].map((group) => {
    const rows = ids
      .filter((id) => groupOf(id) === group)
      .map((id) => `| \`${id}\` | ${severities[catalogue[id].severity]} | ${cell(catalogue[id].reason(anything))} |`);
    return [`## ${groups[group] ?? group}`, '', '| 编号 | 级别 | 说法 |', '|---|---|---|', ...rows, ''].join('\n');
  });
  const codes = Object.keys(errorCatalogue) as (keyof typeof errorCatalogue)[];
  const params = { subject: '〈对象〉', actual: '〈实际〉', expected: ['〈应为〉'] };
  const errors = codes.map((code) => {
    const { kind, found, remedy } = errorCatalogue[code];
    return `| \`${code}\` | \`${kind === 'usage' ? 'UsageError' : 'InputError'}\` | ${cell(found(params))} | ${cell(remedy(params))} |`;
  });
  return `# 问题一览

<!-- Made from packages/core/src/message/catalogue by test/docs.test.ts: \`npx vitest run test/docs.test.ts -u\`. -->

\`fazhi check\` 和 \`fazhi build\` 会说的话。〈对象〉〈实际〉〈应为〉处填的是当时的内容。级别为“错误”的，改好才能生成。

${sections.join('\n')}
## 抛出的错误

文档里的问题从不抛出；用错了函数、文件根本不能用，才抛出 \`UsageError\` 或者 \`InputError\`，\`code\` 是下面的编号。

| 编号 | 类 | 说法 | 怎么办 |
|---|---|---|---|
${errors.join('\n')}
`;
}

const exits: Readonly<Record<keyof typeof exitCodes, string>> = {
  clean: '没有问题',
  findings: '有问题要看',
  trouble: '命令用错了，或者文件、环境不行',
  internal: 'fazhi 自身出了问题',
  interrupted: '被中断（Ctrl-C），还有没生成的；已写的文件都是完整的',
};

function commandsPage(): string {
  const sections = Object.entries(commands).map(([name, { summary, arguments: taken, options }]) => {
    const rows = options.map(({ flags, description, choices, default: preset }) => {
      const allowed = choices ? `：${choices.map((choice) => `\`${choice}\``).join('、')}` : '';
      return `| \`${cell(flags)}\` | ${cell(description)}${allowed}${preset === undefined ? '' : `；默认为 \`${preset}\``} |`;
    });
    return [
      `## fazhi ${name}`,
      '',
      `${summary}。`,
      '',
      '```text',
      `fazhi ${name} [选项] ${taken.map(([placeholder]) => placeholder).join(' ')}`,
      '```',
      '',
      ...taken.map(([placeholder, description]) => `- \`${placeholder}\`：${description}`),
      '',
      '| 选项 | |',
      '|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  const shown = editionIds.map((id) => `\`${id}\` ${editions[id].name}`).join('、');
  const codes = Object.entries(exitCodes).map(([name, code]) => `| ${code} | ${exits[name as keyof typeof exits]} |`);
  return `# 命令

<!-- Made from packages/cli/src/commands/index.ts by test/docs.test.ts: \`npx vitest run test/docs.test.ts -u\`. -->

每个命令都可以加 \`--help\`。版本有：${shown}。

${sections.join('\n')}
## 退出码

| 退出码 | |
|---|---|
${codes.join('\n')}

设了环境变量 \`FAZHI_DEBUG=1\`，命令会在标准错误里写出读取、起草、检查、写出各用了多久；fazhi 自身出了问题时，还写出错在哪里。
`;
}

const rulesFolder = fileURLToPath(new URL('../packages/core/src/lint/rules/', import.meta.url));
const layerNames = { core: '标准', practice: '实务', local: '本地' } as const;

/** What a rule's page says below its heading: one sentence, its basis, its fix. */
function ruleRow(id: string): string {
  const page = readFileSync(`${rulesFolder}${id}.md`, 'utf8');
  const { severity, layer, off }: MessageKind = catalogue[id as keyof typeof catalogue];
  const [, about = ''] = /^# .+\n\n(.+?。)/.exec(page) ?? [];
  const [, basis = ''] = /^- 依据：(.+)$/m.exec(page) ?? [];
  const [, fix = ''] = /^- 修正：(.+)$/m.exec(page) ?? [];
  const level = off ? '关' : severities[severity];
  const link = `[\`${id}\`](../packages/core/src/lint/rules/${id}.md)`;
  return `| ${link} | ${cell(about)} | ${level} | ${layerNames[layer ?? 'local']} | ${cell(basis)} | ${fix} |`;
}

function rulesPage(): string {
  const groupOf = (id: string) => id.split('/')[0]!;
  const sections = [...new Set(ruleIds.map(groupOf))].map((group) => {
    const rows = ruleIds.filter((id) => groupOf(id) === group).map(ruleRow);
    return [
      `## ${groups[group] ?? group}`,
      '',
      '| 规则 | 查什么 | 级别 | 层 | 依据 | 修正 |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  return `# 规则

<!-- Made from the pages in packages/core/src/lint/rules by test/docs.test.ts: \`npx vitest run test/docs.test.ts -u\`. -->

\`fazhi check\` 的${ruleIds.length}条规则。每条规则有一页说明和正反例，\`fazhi check --explain 规则\` 也能看。只有依据注明“规定”的，才是标准或者法规的规定。

级别可以在 \`report.yaml\` 或者 \`pack.yaml\` 的 \`rules\` 里按规则、组或者层改，如 \`rules: { number/range-percent: error, style: off }\`；标准一层的不能整体调低，个别地方确有理由的，在那一段前面写：

\`\`\`text
<!-- fazhi-disable-next-line 规则: 理由 -->
\`\`\`

一整片用 \`fazhi-disable 规则: 理由\` 和 \`fazhi-enable 规则\` 围起来；YAML 文件里写成 \`# fazhi-disable-next-line 规则: 理由\`。没有写理由的不起作用，用不上的会提醒删去。

${sections.join('\n')}`;
}

/** The pages that stand beside the helpers, one below the other, in the order of their table. */
function helpersPage(): string {
  const folder = fileURLToPath(new URL('../packages/core/src/outline/helpers/', import.meta.url));
  const pages = Object.keys(helpers).map((name) => {
    const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
    return readFileSync(folder + file, 'utf8').replace(
      /^# (.*)$/m,
      `## ${helpers[name as keyof typeof helpers].block ? '#' : ''}$1`,
    );
  });
  return `# 模板里能写的词

由各个词的说明生成。块写作 \`{{#词}}……{{/词}}\`，下面标题前有 \`#\`；别的写作 \`{{词}}\`。例子里点号前面是模板，后面是起草的结果。另外可以直接写 ${contextNames.map((name) => `\`{{${name}}}\``).join('、')}。

${pages.map((page) => page.trim()).join('\n\n')}
`;
}

describe('generated pages are fresh', () => {
  it('helpers.md', async () => {
    await expect(helpersPage()).toMatchFileSnapshot('../docs/helpers.md');
  });

  it('rules.md', async () => {
    await expect(rulesPage()).toMatchFileSnapshot('../docs/rules.md');
  });

  it('messages.md', async () => {
    await expect(messagesPage()).toMatchFileSnapshot('../docs/messages.md');
  });

  it('cli.md', async () => {
    await expect(commandsPage()).toMatchFileSnapshot('../docs/cli.md');
  });
});

it('every message is in Chinese, without holes', () => {
  const dumb = Object.entries(catalogue).filter(([, { reason }]) => !/\p{Script=Han}/u.test(reason(anything)));
  expect(dumb.map(([id]) => id)).toEqual([]);
  expect(
    Object.values(catalogue)
      .map(({ reason }) => reason(anything))
      .filter((text) => /undefined|null|\[object/.test(text)),
  ).toEqual([]);
});

it('decisions are numbered without gaps, each with a context, a choice and a price', () => {
  const pages = readdirSync(`${docs}/decisions`).sort();
  expect(pages.map((page) => page.slice(0, 4))).toEqual(pages.map((_, index) => String(index + 1).padStart(4, '0')));
  for (const page of pages) {
    const headings = [...read(`decisions/${page}`).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings, page).toEqual(['Context', 'Choice', 'What it costs']);
  }
});

it('glossary.md names each term once, and files of the model that are there', () => {
  const rows = [...read('glossary.md').matchAll(/^\| (\S+) \| `(\w+)` \| (.*) \|$/gm)];
  expect(rows.length).toBeGreaterThan(40);
  const terms = rows.map(([, term]) => term);
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  const files = rows.flatMap(([, , , where = '']) =>
    [...where.matchAll(/`(\w[\w/-]*\.ts)`/g)].map(([, file]) => file!),
  );
  expect(files.filter((file) => !existsSync(`${docs}/../packages/core/src/${file}`))).toEqual([]);
});
