import { describe, expect, it } from 'vitest';
import { checkOpened, openDraft } from '../../../src/folder/index.ts';
import { checkFile, publish } from '../../../src/index.ts';
import { fromText, openOffice, textOf, toText, writePackage } from '../../../src/ooxml/index.ts';
import { readRemarks } from '../../../src/readers/docx/index.ts';
import { built, bytesHome, dossier, filesOf, shelf } from './edited-dossier.ts';

interface Said {
  readonly author: string;
  readonly on: string;
  readonly text: string;
  readonly done?: boolean;
  readonly answerTo?: number;
}

const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const keyOf = (index: number) => `0000AB${index}0`;

/** The file with comments as Word adds them, the own ones of the file kept. */
function commented(bytes: Uint8Array, said: readonly Said[]): Uint8Array {
  const { parts } = openOffice(bytes);
  let body = textOf(parts, 'word/document.xml');
  const first = 900;
  for (const [index, { on }] of said.entries()) {
    const at = body.indexOf(on);
    if (at < 0) throw new Error(`the file has no ${on}`);
    const start = Math.max(body.lastIndexOf('<w:r>', at), body.lastIndexOf('<w:r ', at));
    const end = body.indexOf('</w:r>', at) + '</w:r>'.length;
    const id = first + index;
    body = `${body.slice(0, start)}<w:commentRangeStart w:id="${id}"/>${body.slice(start, end)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${body.slice(end)}`;
  }
  const fresh = said.map(
    ({ author, text }, index) =>
      `<w:comment w:id="${first + index}" w:author="${author}" w:date="2026-02-21T09:30:00Z"><w:p ${w14} w14:paraId="${keyOf(index)}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
  );
  const comments = textOf(parts, 'word/comments.xml').replace(/\/>\s*$|<\/w:comments>\s*$/, (end) =>
    end.startsWith('/>') ? `>${fresh.join('')}</w:comments>` : `${fresh.join('')}</w:comments>`,
  );
  const threads = said.map(
    ({ done, answerTo }, index) =>
      `<w15:commentEx w15:paraId="${keyOf(index)}" ${answerTo === undefined ? '' : `w15:paraIdParent="${keyOf(answerTo)}" `}w15:done="${done ? 1 : 0}"/>`,
  );
  const relationships = 'word/_rels/document.xml.rels';
  const extended =
    '<Relationship Id="rIdEx" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>';
  return writePackage(
    new Map([
      ...parts,
      ['word/document.xml', fromText(body)] as const,
      ['word/comments.xml', fromText(comments)] as const,
      ['word/commentsExtended.xml', fromText(`<w15:commentsEx ${w15}>${threads.join('')}</w15:commentsEx>`)] as const,
      [relationships, fromText(textOf(parts, relationships).replace('</Relationships>', extended))] as const,
    ]),
  );
}

const said: readonly Said[] = [
  { author: '王某', on: '三是健全', text: '这一段太空，补具体做法' },
  { author: '李某', on: '三是健全', text: '同意', answerTo: 0 },
  { author: '王某', on: '加强法治宣传教育', text: '已核', done: true },
];

async function reviewed(comments: readonly Said[]) {
  const files = await filesOf(dossier);
  const bytes = commented(await built(files, 'review'), comments);
  return { files, bytes };
}

/** The document with the range of a comment around exactly these words, wherever runs and paragraphs begin and end. */
function ranged(xml: string, words: string, id: number): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)];
  const whole = texts.map(([, text]) => text).join('');
  const start = whole.indexOf(words);
  if (start < 0) throw new Error(`the file has no ${words}`);
  const placeOf = (offset: number, isEnd: boolean): number => {
    let before = 0;
    for (const found of texts) {
      const { length } = found[1] as string;
      if (isEnd ? offset <= before + length : offset < before + length)
        return found.index + found[0].indexOf('>') + 1 + offset - before;
      before += length;
    }
    throw new Error('unreachable');
  };
  const cut = (at: number, mark: string, text: string) =>
    `${text.slice(0, at)}</w:t></w:r>${mark}<w:r><w:t xml:space="preserve">${text.slice(at)}`;
  const [from, to] = [placeOf(start, false), placeOf(start + words.length, true)];
  const end = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  return cut(from, `<w:commentRangeStart w:id="${id}"/>`, cut(to, end, xml));
}

/** The review edition with one comment on each of these words, in the order they are given. */
async function reviewedOn(...all: readonly string[]) {
  const files = await filesOf(dossier);
  const bytes = commented(
    await built(files, 'review'),
    all.map((_, index) => ({ author: '王某', on: '特此报告', text: `批注${index}` })),
  );
  const { parts } = openOffice(bytes);
  const bare = textOf(parts, 'word/document.xml').replace(
    /<w:commentRange(?:Start|End) w:id="9\d\d"\/>|<w:r><w:commentReference w:id="9\d\d"\/><\/w:r>/g,
    '',
  );
  const xml = all.reduce((text, words, index) => ranged(text, words, 900 + index), bare);
  return { files, bytes: writePackage(new Map([...parts, ['word/document.xml', fromText(xml)] as const])) };
}

/** What the comments stand on in the next review edition, after an edit of the sources. */
async function carriedOn(all: readonly string[], edit?: readonly [path: string, from: string, to: string]) {
  const { files, bytes } = await reviewedOn(...all);
  await bytesHome(bytes, files, 'review');
  if (edit) {
    const [path, from, to] = edit;
    const text = new TextDecoder().decode(await files.read(`d/${path}`));
    if (!text.includes(from)) throw new Error(`nothing to edit in ${path}`);
    await files.write(`d/${path}`, new TextEncoder().encode(text.replace(from, to)));
  }
  const { value: draft, messages } = await openDraft('d', shelf, files);
  const { messages: findings } = await checkOpened({ value: draft!, messages }, 'd', files);
  const next = (await publish(draft!, { edition: 'review', format: 'docx', allowOpen: true, findings })).value!;
  const found = readRemarks(openOffice(next));
  const again = await bytesHome(next, files, 'review');
  expect([...again.changes.keys()]).toEqual([]);
  return all.map((_, index) => {
    const remark = found.find(({ text }) => text.split('\n')[0] === `批注${index}`);
    return remark && [remark.words, ...remark.text.split('\n').slice(1)];
  });
}

describe('the words that a comment stands on in the next review edition', () => {
  it.each([
    ['part of a text', ['摆在突出位置']],
    ['one character', ['坚']],
    ['words before a figure, and it', ['复议申请21件']],
    ['from one figure to another', ['21件，同比增长16.7%']],
    ['a figure', ['21件']],
    ['across a task and a document', ['增长16.7%。按季组织案卷评查，逐案']],
    ['a heading of the outline', ['复议情况']],
    ['part of a heading of the prose', ['行政执法']],
    ['a cell', ['其中城关镇']],
    ['part of a cell', ['城关']],
    ['across two paragraphs', ['更加便利。三是健全工作机制']],
    ['words of a template', ['办案质量']],
    ['the closing', ['特此']],
    ['words in an internal passage', ['已经移交']],
  ])('are the same: %s', async (_, words) => {
    expect(await carriedOn(words)).toEqual(words.map((each) => [each]));
  });

  it('are the whole figure where they were part of one', async () => {
    expect(await carriedOn(['16.7%'])).toEqual([['增长16.7%']]);
  });

  it.each([
    ['side by side', ['坚持部门联动', '上下协同']],
    ['one in the other', ['坚持部门联动、上下协同', '部门联动']],
    ['that overlap', ['坚持部门联动', '联动、上下协同']],
    ['on the same', ['上下协同', '上下协同']],
    ['one right behind the other', ['坚持部门联动', '、上下协同']],
  ])('are those of each of two comments: %s', async (_, words) => {
    expect(await carriedOn(words)).toEqual(words.map((each) => [each]));
  });

  it('are the same where other words of the paragraph changed', async () => {
    const edit = ['prose/work.md', '三是健全工作机制。坚持', '三是完善机制。始终坚持'] as const;
    expect(await carriedOn(['上下协同'], edit)).toEqual([['上下协同']]);
  });

  it.each<readonly [string, string, readonly [string, string, string], string]>([
    [
      'words',
      '坚持部门联动、上下协同',
      ['prose/work.md', '坚持部门联动、上下协同', '坚持部门之间联动和上下级协同'],
      '三是健全工作机制。坚持部门之间联动和上下级协同，问题整改逐一销号。',
    ],
    [
      'a number',
      '复议申请21件',
      ['facts.yaml', 'value: 21', 'value: 22'],
      '坚持把化解行政争议摆在突出位置。全年收到复议申请',
    ],
    [
      'a heading',
      '规范行政执法',
      ['prose/work.md', '规范行政执法', '严格规范公正文明开展行政执法'],
      '严格规范公正文明开展行政执法',
    ],
    ['a cell', '其中城关镇', ['prose/work.md', '其中城关镇', '其中：城关街道'], '其中：城关街道'],
  ])('are the nearest where they have changed, and that is said: %s', async (_, words, edit, nearest) => {
    expect(await carriedOn([words], edit)).toEqual([[nearest, `（原来批在“${words}”上，那里的文字已经改了）`]]);
  });
});

describe('what reviewers wrote in the margin', () => {
  it('is read with who, when, where, what was answered and whether it is settled; our own is none of it', async () => {
    const { bytes } = await reviewed(said);
    expect(readRemarks(openOffice(await built(await filesOf(dossier), 'review')))).toEqual([]);
    expect(readRemarks(openOffice(bytes))).toEqual([
      {
        author: '王某',
        date: '2026-02-21T09:30:00Z',
        section: '工作情况',
        words: '三是健全工作机制。坚持部门联动、上下协同，问题整改逐一销号。',
        text: '这一段太空，补具体做法',
        replies: [{ author: '李某', text: '同意' }],
        isSettled: false,
      },
      expect.objectContaining({ text: '已核', isSettled: true, replies: [] }),
    ]);
  });

  it('comes home, is told by the check at its words, and stands in the next review edition alone', async () => {
    const { files, bytes } = await reviewed(said);
    const { remarks, textIn } = await bytesHome(bytes, files, 'review');
    expect(remarks).toHaveLength(2);
    const kept = await textIn('returns/批注.yaml');
    expect(kept).toContain('author: 王某');
    expect(kept).not.toContain('已核');

    const { value: draft, messages } = await openDraft('d', shelf, files);
    const checked = await checkOpened({ value: draft!, messages }, 'd', files);
    const found = checked.messages.filter(({ ruleId }) => ruleId === 'review/comment');
    expect(found.map(({ file, line, reason }) => [file, line, reason])).toEqual([
      [
        'd/prose/work.md',
        9,
        '王某批注（在“三是健全工作机制。坚持部门联动、上下协同，问题整改逐一销号。”上）：这一段太空，补具体做法；李某答：同意',
      ],
    ]);
    const next = async (edition: 'review' | 'submission') =>
      (await publish(draft!, { edition, format: 'docx', allowOpen: true, findings: edition === 'review' ? found : [] }))
        .value!;
    expect(textOf(openOffice(await next('review')).parts, 'word/comments.xml')).toContain('w:author="王某"');
    const { parts } = openOffice(await next('submission'));
    expect([...parts.values()].filter((bytes) => toText(bytes).includes('王某'))).toEqual([]);
  });

  it('is dropped once it is settled, and kept once however often it comes', async () => {
    const { files, bytes } = await reviewed(said);
    await bytesHome(bytes, files, 'review');
    const again = await bytesHome(bytes, files, 'review');
    expect([...again.changes.keys()]).toEqual([]);
    const done = await reviewed(said.map((each) => ({ ...each, done: true })));
    const home = await bytesHome(done.bytes, files, 'review');
    expect(await home.textIn('returns/批注.yaml')).toContain('remarks: []');
  });

  it('is the same when it comes back from the next review edition', async () => {
    const { files, bytes } = await reviewed(said);
    await bytesHome(bytes, files, 'review');
    const { value: draft, messages } = await openDraft('d', shelf, files);
    const { messages: findings } = await checkOpened({ value: draft!, messages }, 'd', files);
    const next = (await publish(draft!, { edition: 'review', format: 'docx', allowOpen: true, findings })).value!;
    expect([...(await bytesHome(next, files, 'review')).changes.keys()]).toEqual([]);
  });

  it('is told of a file that is checked', async () => {
    const { bytes } = await reviewed(said);
    const { value } = await checkFile(bytes, '送审.docx');
    const found = value?.messages.filter(({ ruleId }) => ruleId === 'review/comment' || ruleId === 'input/comments');
    expect(found?.map(({ file, params }) => [file, params.subject])).toEqual([['送审.docx', '王某']]);
  });
});
