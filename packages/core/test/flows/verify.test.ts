import { describe, expect, it } from 'vitest';
import { type EditList, publish, readReturned, replaceScalars, updateFacts, verify } from '../../src/index.ts';
import { fromText, parsePackage, textOf, writePackage } from '../../src/ooxml/index.ts';
import { readAnchors } from '../../src/readers/docx/index.ts';
import { smallDraft } from './small-draft.ts';

const metrics = `metrics:
  - { id: a, name: 受理, unit: 件, kind: count }
  - { id: b, name: 成功率, unit: "%", kind: rate, decimals: 1 }
  - { id: c, name: 办件, unit: 件, kind: count }
`;
const files = {
  'facts.yaml': `# 各单位报送
facts:
  - { metric: a, value: 21 }   # 司法所
  - { metric: b, numerator: 2939, denominator: 2941 }
  - { metric: c, value: 250000 }
`,
  'prose/work.md': '全年受理[](fact:a)，成功率[](fact:b)。办件[](fact:c?style=wan)。\n\n第二段再说[](fact:a)。\n',
};
const draft = smallDraft(files, metrics);
const { value: built } = await publish(draft, { edition: 'submission', format: 'docx' });
const bookmarkOf = (id: string, occurrence = 0) =>
  readAnchors(built!).filter((anchor) => anchor.id === id)[occurrence]!.bookmark;

/** The built file with its document part changed, and what `verify` makes of it. */
async function after(change: (xml: string) => string) {
  const parts = parsePackage(built!);
  const xml = textOf(parts, 'word/document.xml');
  const changed = change(xml);
  if (changed === xml) throw new Error('the change did not change anything');
  return verify(
    draft,
    readReturned(writePackage(new Map([...parts, ['word/document.xml', fromText(changed)]]))),
    'submission',
  );
}
const inside = (xml: string, bookmark: string, change: (runs: string) => string) =>
  xml.replace(
    new RegExp(`(<w:bookmarkStart w:name="${bookmark}" w:id="(\\d+)"/>)(.*?)(<w:bookmarkEnd w:id="\\2"/>)`),
    (_, start, _id, runs, end) => start + change(runs) + end,
  );
const summary = ({ facts, figures }: EditList) => [
  ...facts.flatMap(({ kind, id, expected, actual }) =>
    kind === 'unchanged' ? [] : [`${kind} ${id} ${expected} → ${actual}`],
  ),
  ...figures.map(
    ({ kind, expected, actual }) =>
      `${kind} ${expected === '' || actual === '' ? expected + actual : `${expected} → ${actual}`}`,
  ),
];

describe('verify', () => {
  it('finds nothing in a file nobody touched', async () => {
    const { accepted, original } = await verify(draft, readReturned(built!), 'submission');
    expect(accepted.facts.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    expect([accepted.figures, accepted.paragraphs, original]).toEqual([[], [], undefined]);
  });

  it('finds exactly the number that changed', async () => {
    const { accepted } = await after((xml) => inside(xml, bookmarkOf('a'), (runs) => runs.replace('21件', '22件')));
    expect(summary(accepted)).toEqual(['changed a 21件 → 22件']);
    expect(accepted.paragraphs.map(({ kind, place }) => `${kind} ${place.section}`)).toEqual([
      'removed work',
      'added work',
    ]);
  });

  it('reads a number split over runs, and digits typed outside the bookmark', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const split = await after((xml) => inside(xml, bookmarkOf('a'), () => run('2') + run('3') + run('件')));
    expect(summary(split.accepted)).toEqual(['changed a 21件 → 23件']);
    const before = await after((xml) =>
      xml.replace(`<w:bookmarkStart w:name="${bookmarkOf('a')}"`, (start) => run('9') + start),
    );
    expect(summary(before.accepted)).toEqual(['changed a 21件 → 921件']);
  });

  it('knows a figure that was deleted with its sentence', async () => {
    const gone = (xml: string, bookmark: string) => inside(xml, bookmark, () => '');
    const { accepted } = await after((xml) => gone(gone(xml, bookmarkOf('a')), bookmarkOf('b')));
    expect(summary(accepted)).toEqual(['deleted a 21件 → ', 'deleted b 99.9% → ']);
  });

  it('knows a deleted paragraph', async () => {
    const { accepted } = await after((xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*第二段再说.*?<\/w:p>/, ''));
    expect(summary(accepted)).toEqual(['deleted a 21件 → ', 'removed 第二']);
    expect(accepted.paragraphs).toMatchObject([
      { kind: 'removed', place: { section: 'work' }, text: '第二段再说21件。' },
    ]);
  });

  it('finds a number that nothing backs', async () => {
    const { accepted } = await after((xml) => xml.replace('第二段再说', '第二段新增35起案件，再说'));
    expect(summary(accepted)).toEqual(['added 35起']);
    expect(accepted.figures[0]).toMatchObject({
      sentence: '第二段新增35起案件，再说21件。',
      place: { story: 'body', section: 'work' },
    });
  });

  it('reads tracked changes both ways', async () => {
    const tracked =
      '<w:del w:id="901" w:author="某人"><w:r><w:delText>21</w:delText></w:r></w:del><w:ins w:id="902" w:author="某人"><w:r><w:t>25</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r>';
    const { accepted, original } = await after((xml) => inside(xml, bookmarkOf('a'), () => tracked));
    expect(summary(accepted)).toEqual(['changed a 21件 → 25件']);
    expect(summary(original!)).toEqual([]);
  });

  it.each([
    ['an empty file', new Uint8Array(), '是空文件'],
    ['a text file', fromText('不是 Office 文件'), '不是 Office 文件'],
    ['a truncated file', built!.slice(0, built!.length / 2), '文件不完整'],
    [
      'an old or locked file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      '旧版 Office 文件',
    ],
    [
      'an entity',
      writePackage(new Map([['word/document.xml', fromText('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')]])),
      'DOCTYPE',
    ],
    ['a zip of something else', writePackage(new Map([['a.txt', fromText('a')]])), '压缩包（.zip）'],
    ['broken XML', writePackage(new Map([['word/document.xml', fromText('<w:document><w:p>')]])), '不合语法'],
  ])('refuses %s', (_name, bytes, found) => {
    expect(() => readReturned(bytes)).toThrow(
      expect.objectContaining({ code: 'input/not-docx', message: expect.stringContaining(found) }),
    );
  });

  it('refuses a file without our bookmarks', async () => {
    const { value } = await publish(draft, { edition: 'public', format: 'docx' });
    expect(() => readReturned(value!)).toThrow(expect.objectContaining({ code: 'verify/no-anchors' }));
  });
});

describe('updateFacts', () => {
  const updated = async (change: (xml: string) => string) => {
    const { accepted } = await after(change);
    const { updates, refused } = updateFacts(draft, accepted);
    return {
      text: replaceScalars(
        files['facts.yaml'],
        updates.map(({ place, to }) => ({ place, value: to })),
      ),
      refused,
    };
  };

  it('writes a changed number back, and touches nothing else', async () => {
    const both = (xml: string) =>
      [0, 1].reduce((text, at) => inside(text, bookmarkOf('a', at), (runs) => runs.replace('21', '22')), xml);
    expect(await updated(both)).toEqual({ text: files['facts.yaml'].replace('value: 21 ', 'value: 22 '), refused: [] });
  });

  it('multiplies 万 out', async () => {
    const { text } = await updated((xml) => inside(xml, bookmarkOf('c'), (runs) => runs.replace('25', '26')));
    expect(text).toContain('{ metric: c, value: 260000 }');
  });

  it.each([
    ['a rate made of two numbers', 'b', '99.9%', '98%', '由分子分母'],
    ['one of two places', 'a', '21件', '22件', '另有1处仍是21件'],
    ['another unit', 'c', '25万件', '25万条', '单位'],
    ['no number', 'c', '25万件', '若干', '读不成'],
  ])('refuses %s', async (_name, id, from, to, reason) => {
    const { text, refused } = await updated((xml) => inside(xml, bookmarkOf(id), (runs) => runs.replace(from, to)));
    expect(text).toBe(files['facts.yaml']);
    expect(refused.map((each) => each.reason).join()).toContain(reason);
  });
});
