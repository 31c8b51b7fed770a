import { describe, expect, it } from 'vitest';
import { checkFile, InputError, importTasks, publish, readReturned, stringifyTasks } from '../../src/index.ts';
import { fromText, parsePackage, textOf, writePackage } from '../../src/ooxml/index.ts';
import { decodeText } from '../../src/source/index.ts';
import { wordOf, workbookOf } from '../ooxml/office-of.ts';
import { smallDraft } from './small-draft.ts';

const metrics = 'metrics:\n  - { id: a, name: 受理, unit: 件, kind: count }\n';
const draft = smallDraft(
  { 'facts.yaml': 'facts: [{ metric: a, value: 21 }]\n', 'prose/work.md': '受理[](fact:a)。\n' },
  metrics,
);
const { value: built } = await publish(draft, { edition: 'review', format: 'docx' });
const parts = parsePackage(built!);

/** Everything that reads a Word file which somebody sends. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  check: (bytes) => checkFile(bytes, '报告.docx'),
  import: (bytes) => importTasks(bytes, '报告.docx'),
  verify: (bytes) => readReturned(bytes),
};
const troubleOf = async (read: (bytes: Uint8Array) => unknown, bytes: Uint8Array): Promise<unknown> => {
  try {
    await read(bytes);
    return undefined;
  } catch (error) {
    return error;
  }
};
const damages: Readonly<Record<string, (part: Uint8Array) => Uint8Array>> = {
  'cut short': (part) => part.slice(0, part.length / 2),
  emptied: () => new Uint8Array(),
  'full of zeros': (part) => part.map(() => 0),
  'without its last letter': (part) => part.slice(0, -1),
};

describe('a Word file of which one part is damaged', () => {
  it.each(Object.keys(readers))('is whole before, for %s', async (reader) => {
    expect(await troubleOf(readers[reader]!, built!)).toBeUndefined();
  });

  it.each([...parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name)))('%s', async (name) => {
    for (const damage of Object.values(damages)) {
      const damaged = damage(parts.get(name)!);
      const bytes = writePackage(new Map([...parts, [name, damaged]]));
      for (const [reader, read] of Object.entries(readers)) {
        const trouble = await troubleOf(read, bytes);
        if (trouble === undefined && reader === 'verify') {
          // The rest is compared; what was not is among what verify reports.
          expect(readReturned(bytes).damaged).toContain(name);
          continue;
        }
        expect(trouble).toBeInstanceOf(InputError);
        expect((trouble as InputError).message).toContain(name);
        expect((trouble as InputError).remedy).toContain('另存一份');
      }
    }
  });

  it.each([...parts.keys()].filter((name) => name !== 'word/document.xml'))('is read without %s', async (name) => {
    const bytes = writePackage(new Map([...parts].filter(([each]) => each !== name)));
    for (const read of Object.values(readers)) {
      const trouble = await troubleOf(read, bytes);
      if (trouble !== undefined) expect(trouble).toMatchObject({ name: 'InputError', code: 'verify/no-anchors' });
    }
  });

  it('where XML is sound and what it says is not', async () => {
    const bytes = writePackage(new Map([...parts, ['word/styles.xml', fromText('<a>&unknown;</a>')]]));
    expect(await troubleOf(readers.check!, bytes)).toMatchObject({ code: 'import/format' });
  });

  it('where styles are based on each other', async () => {
    const styles = textOf(parts, 'word/styles.xml').replaceAll(/<w:basedOn [^>]*>/g, '');
    const round = styles.replaceAll(/(w:styleId="([^"]+)">)/g, '$1<w:basedOn w:val="$2"/>');
    expect(round).not.toBe(styles);
    const bytes = writePackage(new Map([...parts, ['word/styles.xml', fromText(round)]]));
    expect(await troubleOf(readers.check!, bytes)).toBeUndefined();
  });
});

describe('a file of another kind', () => {
  it.each([
    ['check', '统计.xlsx', workbookOf({ 表: '<sheetData/>' }), 'check/workbook', '按任务清单读入'],
    ['check', '报告.doc', fromText('<html><body>报告</body></html>'), 'import/format', 'HTML'],
    ['check', '报告.docx', fromText('报告'), 'import/format', '不是 Office 文件'],
    ['check', '报告.txt', fromText('{\\rtf1 报告}'), 'import/format', '.rtf'],
    ['import', '清单', fromText('%PDF-1.4'), 'import/format', '.pdf'],
  ])('%s %s', async (reader, file, bytes, code, words) => {
    const read = reader === 'check' ? checkFile : importTasks;
    const trouble = await troubleOf((each) => read(each, file), bytes);
    expect(trouble).toMatchObject({ name: 'InputError', code });
    const { message, remedy } = trouble as InputError;
    expect(message).toContain(file);
    expect(`${message}${remedy}`).toContain(words);
  });
});

describe('how much text is read', () => {
  const million = '法'.repeat(1_000_000);

  it('from a Word file', async () => {
    expect(await troubleOf(readers.import!, wordOf({}, [million]))).toBeUndefined();
    expect(await troubleOf(readers.import!, wordOf({}, [million, '治']))).toMatchObject({ code: 'import/format' });
  });

  it('from a table, in every place that a merged cell covers', async () => {
    const cell = (text: string, merge: string) =>
      `<w:tr><w:tc><w:tcPr><w:vMerge${merge}/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
    const table = (rows: number) => {
      const inside = cell('法'.repeat(100_000), ' w:val="restart"') + cell('', '').repeat(rows - 1);
      return wordOf({
        'word/document.xml': `<w:document xmlns:w="w"><w:body><w:tbl>${inside}</w:tbl></w:body></w:document>`,
      });
    };
    expect(await troubleOf(readers.import!, table(10))).toBeUndefined();
    expect(await troubleOf(readers.import!, table(11))).toMatchObject({ code: 'import/format' });
  });

  it('from text', async () => {
    const read = (bytes: Uint8Array) => importTasks(bytes, '清单.txt');
    expect(await troubleOf(read, fromText(million))).toBeUndefined();
    expect(await troubleOf(read, fromText(`${million}a`))).toMatchObject({ code: 'import/format' });
  });
});

describe('characters that no file of ours can hold', () => {
  const table = (content: string) => {
    const cells = (...texts: readonly string[]) =>
      `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    return workbookOf({
      表: `<sheetData>${cells('序号', '工作内容', '责任单位')}${cells('1', content, '司法局')}</sheetData>`,
    });
  };

  it.each([
    ['a noncharacter', '\ufdd0', 'U+FDD0'],
    ['a noncharacter of another plane', '\u{1fffe}', 'U+1FFFE'],
    ['a control character', '_x0007_', 'U+0007'],
    ['half of a pair', '_xD800_', 'U+D800'],
    ['DEL', '\u007f', 'U+007F'],
  ])('%s is left out and said', async (_, character, name) => {
    const { value, messages } = await importTasks(table(`开展${character}普法`), '清单.xlsx');
    expect(value?.taskList.tasks[0]?.content).toBe('开展普法');
    expect(messages.filter(({ ruleId }) => ruleId === 'input/dropped-character')).toMatchObject([
      { actual: name, cell: 'B2' },
    ]);
    const yaml = stringifyTasks(value!.taskList, { schema: 's', comments: [] });
    expect(decodeText(yaml, 'tasks.yaml').messages).toEqual([]);
  });

  it('line breaks of Excel are line breaks', async () => {
    const { messages } = await importTasks(table('开展_x000D_\n普法_x000B_'), '清单.xlsx');
    expect(messages.filter(({ ruleId }) => ruleId === 'input/dropped-character')).toEqual([]);
  });

  it('in a merged cell is said once', async () => {
    const bytes = workbookOf({
      表: '<sheetData><row><c t="inlineStr"><is><t>甲\ufdd0</t></is></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    });
    const { messages } = await importTasks(bytes, '清单.xlsx');
    expect(messages.filter(({ ruleId }) => ruleId === 'input/dropped-character')).toHaveLength(1);
  });
});
