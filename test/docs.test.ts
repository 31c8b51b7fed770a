import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { editionIds, editions } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { commands } from '../packages/cli/src/commands/index.ts';
import { exitCodes } from '../packages/cli/src/exit-code.ts';
import { catalogue, type Finding } from '../packages/core/src/message/index.ts';

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
  evidence: '佐证材料',
  prose: '正文',
  pack: '模板包',
  task: '任务清单',
  template: '模板',
  output: '成稿',
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
  return `# 问题一览

<!-- Made from packages/core/src/message/catalogue by test/docs.test.ts: \`npx vitest run test/docs.test.ts -u\`. -->

\`fazhi check\` 和 \`fazhi build\` 会说的话。〈对象〉〈实际〉〈应为〉处填的是当时的内容。级别为“错误”的，改好才能生成。

${sections.join('\n')}`;
}

const exits: Readonly<Record<keyof typeof exitCodes, string>> = {
  clean: '没有问题',
  findings: '有问题要看',
  trouble: '命令用错了，或者文件、环境不行',
  internal: 'fazhi 自身出了问题',
};

function commandsPage(): string {
  const sections = Object.entries(commands).map(([name, { summary, arguments: taken, options }]) => {
    const rows = options.map(({ flags, description, choices, default: preset }) => {
      const allowed = choices ? `：${choices.map((choice) => `\`${choice}\``).join('、')}` : '';
      return `| \`${cell(flags)}\` | ${cell(description)}${allowed}${preset === undefined ? '' : `；缺省为 \`${preset}\``} |`;
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
`;
}

describe('generated pages are fresh', () => {
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
