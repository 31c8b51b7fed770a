import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EditionId, publish } from '@fazhi/core';
import { type OpenedCheck, openCheck } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { beforeAll, describe, expect, test } from 'vitest';
import { readParagraphs } from '../packages/core/src/readers/docx/index.ts';
import { measureWords, missingForRender, renderPdfs, type Words } from './layout/render.ts';

const root = fileURLToPath(new URL('../../shared/cases/dossiers', import.meta.url));
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };
const here = existsSync(root);
const absent = here ? '' : ' (skipped where ../shared/cases is absent)';

const openCase = (name: string): Promise<OpenedCheck> => openCheck(join(root, name), shelf, diskFiles);

async function publishCase(name: string, edition: EditionId): Promise<Uint8Array | undefined> {
  const { draft } = await openCase(name);
  if (!draft) throw new Error(`${name} does not open`);
  const { value } = await publish(draft, { edition, format: 'docx', allowOpen: true });
  return value;
}

/** What is said of prose, each with the line it is said at. */
const ofProse = ({ messages }: OpenedCheck): readonly string[] =>
  messages.flatMap(({ ruleId, line }) =>
    /^prose\/(?:unsupported|mistyped)/.test(ruleId ?? '') ? [`${line} ${ruleId}`] : [],
  );

describe.skipIf(!here)(`dossiers that went wrong${absent}`, () => {
  test.each([
    ['asterisk-attachment', ['热线7*24小时响应，窗口5*8小时服务。']],
    ['asterisk-star1', ['一是热线7*24小时响应，窗口5*8小时服务，原因在于编制紧张。']],
    ['asterisk-star2', ['一是平台“1*N”和“2*M”机制没有建成，原因在于面积120*80米的场地不足。']],
  ])('%s: a clerk’s asterisks are printed as typed', async (name, expected) => {
    const bytes = await publishCase(name, 'review');
    const starred = readParagraphs(bytes as Uint8Array).filter((text) => text.includes('*'));
    expect(starred).toEqual(expected);
  });

  test.each([
    ['asterisk-attachment', ['6 prose/mistyped-heading', '9 prose/unsupported', '10 prose/unsupported']],
    ['markdown-hard', ['1 prose/unsupported', '2 prose/unsupported']],
    ['markdown-hash1', ['1 prose/mistyped-heading', '5 prose/mistyped-heading', '7 prose/mistyped-heading']],
    ['markdown-setext', ['2 prose/unsupported', '4 prose/unsupported']],
    ['markdown-setext2', ['4 prose/unsupported']],
    ['markdown-strike', ['1 prose/unsupported']],
  ])('%s: what Markdown would obey is said at its place', async (name, expected) => {
    expect(ofProse(await openCase(name))).toEqual(expected);
  });

  test.each(['markdown-hard', 'markdown-hash1', 'markdown-setext', 'markdown-setext2', 'markdown-strike'])(
    '%s: none of it takes effect, and no word is lost',
    async (name) => {
      const { sources } = await openCase(name);
      const prose = [...sources].find(([file]) => file.endsWith('problems.md'))?.[1] ?? '';
      const solid = (text: string) => text.replace(/[\s\\]/g, '');
      const bytes = await publishCase(name, 'review');
      const printed = solid(readParagraphs(bytes as Uint8Array).join(''));
      const words = prose.split('\n').map((line) => solid(line).replace(/^(?:---|===)$/, ''));
      expect(words.join('').length).toBeGreaterThan(10);
      for (const line of words) expect(printed).toContain(line);
    },
  );

  test('backslash-paths: what a clerk of Windows writes is found', async () => {
    const { messages } = await openCase('backslash-paths');
    // The last year's report is found and read, which is how it is seen to be another office's.
    expect(new Set(messages.filter(({ fatal }) => fatal !== undefined).map(({ ruleId }) => ruleId))).toEqual(
      new Set(['content/previous-unsuitable']),
    );
    const bytes = await publishCase('backslash-paths', 'submission');
    expect(readParagraphs(bytes as Uint8Array)).toContain('附件正文。');
  });

  test('foreign-placename: fourteen ordinary sentences name no foreign place', async () => {
    const { messages, draft } = await openCase('foreign-placename');
    expect(draft).toBeDefined();
    // The sentences are read: their figures are found.
    expect(messages.filter(({ ruleId }) => ruleId === 'fact/untraceable-number')).toHaveLength(14);
    expect(messages.filter(({ ruleId }) => ruleId === 'content/foreign-placename').map(String)).toEqual([]);
  });

  test('leak-other-forms: the public edition is refused', async () => {
    expect(await publishCase('leak-other-forms', 'public')).toBeUndefined();
  });
});

const missing = missingForRender();
const lacks = missing.length === 0 ? '' : ` (skipped: this machine lacks ${missing.join(', ')})`;

describe.skipIf(!here || missing.length > 0)(
  `dossiers whose pages went wrong, drawn by LibreOffice${absent}${lacks}`,
  () => {
    const drawn = new Map<string, readonly Words[]>();
    const linesOf = (name: string): readonly string[] =>
      (drawn.get(name) ?? []).flatMap(({ lines }) => lines.map(({ text }) => text.replace(/\s/g, '')));
    const names = ['layout-att12', 'layout-att3', 'layout-pb3_02', 'layout-pb4_12', 'layout-sig_short'] as const;

    beforeAll(async () => {
      const documents = new Map<string, Uint8Array>();
      for (const name of names) documents.set(name, (await publishCase(name, 'submission')) as Uint8Array);
      for (const [name, pdf] of await renderPdfs(documents)) drawn.set(name, await measureWords(pdf));
    }, 120_000);

    test.each(names)('%s: the date is one line, and the page before it not half empty', (name) => {
      const pages = drawn.get(name) ?? [];
      const at = pages.findIndex(({ lines }) => lines.some(({ text }) => /^2025年2月14日$/.test(text)));
      expect(at).toBeGreaterThan(0);
      // The page number is a line, too.
      expect(pages[at - 1]?.lines.length).toBeGreaterThan(12);
    });

    test('layout-att3: titles of annexes are broken by sense', () => {
      expect(linesOf('layout-att3')).toEqual(
        expect.arrayContaining([
          '附件：1.清河镇2024年度法治政府建设任务清单',
          '完成情况统计表',
          '2.清河镇2024年度行政执法案件办理情况明细表',
          '（含简易程序、普通程序和重大执法决定',
          '法制审核情况）',
          '3.关于《清河镇综合行政执法队执法事项目录',
          '（2024年版）》公开情况的说明',
          '清河镇2024年度法治政府建设',
          '任务清单完成情况统计表',
        ]),
      );
    });

    test('layout-att12: twelve titles stand in a line each', () => {
      const lines = (drawn.get('layout-att12') ?? []).flatMap((page) => page.lines);
      expect(lines.filter(({ text }) => /^(?:附件：)?\d+\.附件名称第\d+项情况统计表$/.test(text))).toHaveLength(12);
    });

    test.each([
      ['layout-pb3_02', ['大理白族自治州巍山彝族回族自治县', '人民政府办公室2025年2月14日印发']],
      ['layout-pb4_12', ['武汉经济技术开发区（汉南区）', '管理委员会办公室2025年12月28日印发']],
    ])('%s: the printing date is not folded', (name, expected) => {
      expect(linesOf(name)).toEqual(expect.arrayContaining(expected));
    });
  },
);
