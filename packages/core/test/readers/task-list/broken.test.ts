import { describe, expect, it } from 'vitest';
import { importTasks } from '../../../src/flows/intake/import-tasks.ts';
import { InputError } from '../../../src/message/index.ts';
import { docxOf, down, p, span, tbl, tc, tr } from './docx-of.ts';
import { readFile } from './read-file.ts';

const header = tr('工作任务', '序号', '工作内容', '责任单位');
const read = (...body: string[]) => readFile(docxOf(body.join('')), 'list.docx');
const ids = (messages: readonly { ruleId?: string | undefined }[]) => messages.map(({ ruleId }) => ruleId);

describe('tables as programs write them', () => {
  it('merges down with restart, continue or no value, and begins a row late', async () => {
    const { taskList } = await read(
      tbl(
        header,
        tr(tc('组甲', down('restart')), '1', '做一。', '区司法局'),
        tr(tc('', down()), '2', '做二。', tc('区司法局', down('restart'))),
        tr(tc('', down('continue')), '3', '做三。', tc('', down())),
        '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>'.concat(tr('4', '做四。', '各街道').slice('<w:tr>'.length)),
      ),
    );
    expect(taskList.tasks.map(({ number, group, responsible }) => [number, group, responsible])).toEqual([
      ['1', ['组甲'], ['区司法局']],
      ['2', ['组甲'], ['区司法局']],
      ['3', ['组甲'], ['区司法局']],
      ['4', ['组甲'], ['各街道']],
    ]);
  });

  it('takes tracked changes as accepted, in cells, rows and paragraphs', async () => {
    const deleted =
      '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>新</w:t></w:r></w:ins>';
    const goneRow = `<w:tr><w:trPr><w:del w:id="3"/></w:trPr>${tc('组')}${tc('9')}${tc('作废。')}${tc('区司法局')}</w:tr>`;
    const { taskList } = await read(
      `<w:p>${deleted}<w:r><w:t>任务清单</w:t></w:r></w:p>`,
      tbl(header, goneRow, tr('组', '1', tc(`<w:p>${deleted}<w:r><w:t>做。</w:t></w:r></w:p>`), '区司法局')),
    );
    expect(taskList.title).toBe('新任务清单');
    expect(taskList.tasks.map(({ content }) => content)).toEqual(['新做。']);
  });

  it('finds a table inside a content control, and groups that go across the table', async () => {
    const { taskList } = await read(
      `<w:sdt><w:sdtContent>${tbl(
        tr('序号', '工作内容', '责任单位'),
        tr(tc('一、组甲', span(3))),
        tr('1', '做一。', '区司法局'),
        tr(tc('二、组乙', span(3))),
        tr('2', '做二。', '区司法局'),
      )}</w:sdtContent></w:sdt>`,
    );
    expect(taskList.tasks.map(({ group }) => group)).toEqual([['组甲'], ['组乙']]);
  });
});

describe('broken tables', () => {
  it('ragged rows lose nothing', async () => {
    const { taskList, unparsed } = await read(
      tbl(header, tr('组'), tr('组', '1', '做一。'), tr('组', '2', '做二。', '区司法局', '多出来的', '还有')),
    );
    expect(taskList.tasks.map(({ content }) => content)).toEqual(['做一。', '做二。']);
    expect(unparsed).toEqual([
      { text: '多出来的', place: '表1第4行第5列' },
      { text: '还有', place: '表1第4行第6列' },
    ]);
  });

  it('a table in a cell is read as its lines, and said', async () => {
    const row = tr('组', '1', tc(tbl(tr('内', '外')) + p('做一。')), '区司法局');
    const { value, messages } = await importTasks(docxOf(tbl(header, row)), 'list.docx');
    expect(value?.taskList.tasks.map(({ content }) => content)).toEqual(['内外做一。']);
    expect(messages).toMatchObject([{ ruleId: 'task/nested-table', cell: '表1第2行第3列' }]);
  });

  it('a header in the middle: what stands above it is kept', async () => {
    const { taskList, unparsed } = await read(
      tbl(tr('甲', '乙', '丙', '丁'), tr(tc('任务清单', span(4))), header, tr('组', '1', '做一。', '区司法局')),
    );
    expect(taskList.title).toBe('任务清单');
    expect(taskList.tasks).toHaveLength(1);
    expect(unparsed.map(({ text }) => text)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it.each([
    ['a span of a billion', tbl(header, tr(tc('组', span(1e9)), '1', '做一。', '区司法局'))],
    ['a span that is no number', tbl(header, tr(tc('组', span('很多')), '1', '做一。', '区司法局'))],
    [
      'a merge that continues nothing',
      tbl(tr(tc('', down()), '序号', '工作内容', '责任单位'), tr('组', '1', '做一。', '区司法局')),
    ],
    ['no rows', tbl()],
    ['rows without cells', tbl('<w:tr/>', '<w:tr/>')],
    ['cells without paragraphs', tbl(header, '<w:tr><w:tc/><w:tc/></w:tr>')],
    ['no header', tbl(tr('甲', '乙'), tr('丙', '丁'))],
    ['nothing at all', ''],
    [
      'two hundred tables within each other',
      `${'<w:tbl><w:tr><w:tc>'.repeat(60)}${p('深')}${'</w:tc></w:tr></w:tbl>'.repeat(60)}`,
    ],
  ])('%s: a message with its place, no crash', async (_, body) => {
    const { value, messages } = await importTasks(docxOf(body), 'list.docx');
    expect(messages.length + (value?.taskList.tasks.length ?? 0)).toBeGreaterThan(0);
    for (const message of messages)
      expect(message.file === 'list.docx' || message.ruleId === 'task/no-tasks').toBe(true);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'list.docx'],
    ['words in a .docx', new TextEncoder().encode('任务清单'), 'list.docx'],
    ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'list.doc'],
    ['a cut zip', docxOf(p('任务')).slice(0, 200), 'list.txt'],
    ['a DOCTYPE', docxOf('<!DOCTYPE a [<!ENTITY b "c">]>'), 'list.docx'],
  ])('%s is an error of the input', async (_, bytes, file) => {
    await expect(importTasks(bytes, file)).rejects.toThrow(InputError);
  });

  it('text in GBK is a message', async () => {
    const { value, messages } = await importTasks(Uint8Array.from([0xc8, 0xce, 0xce, 0xf1]), 'list.txt');
    expect(value).toBeUndefined();
    expect(ids(messages)).toEqual(['input/encoding']);
  });
});
