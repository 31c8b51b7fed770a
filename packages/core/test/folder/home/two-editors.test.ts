import { describe, expect, it } from 'vitest';
import { type Files, keepBuilt, lostEdits } from '../../../src/folder/index.ts';
import { replacePart } from '../../../src/ooxml/index.ts';
import {
  built,
  bytesHome,
  documentOf,
  dossier,
  type Edit,
  filesOf,
  move,
  ofParagraph,
  paragraph,
  replace,
} from './edited-dossier.ts';

const edited = (bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array =>
  replacePart(
    bytes,
    'word/document.xml',
    edits.reduce((xml, edit) => edit(xml), documentOf(bytes)),
  );

/** A draft that was built and kept, and its dossier. */
async function sent(): Promise<{ files: Files; draft: Uint8Array }> {
  const files = await filesOf(dossier);
  const draft = await built(files);
  await keepBuilt('d', draft, files);
  return { files, draft };
}

const write = async (files: Files, path: string, edit: (text: string) => string): Promise<void> => {
  const text = new TextDecoder().decode(await files.read(`d/${path}`));
  if (edit(text) === text) throw new Error(`nothing to edit in ${path}`);
  await files.write(`d/${path}`, new TextEncoder().encode(edit(text)));
};

const prose = 'prose/work.md';

describe('two copies of one draft, brought home one after the other', () => {
  it('both stand: the second does not undo what the first says', async () => {
    const { files, draft } = await sent();
    const first = edited(
      draft,
      replace('逐案反馈问题', '逐案反馈问题、限期整改'),
      (xml) => xml.replaceAll('>19件<', '>20件<'),
      ofParagraph('三是健全', (whole) => whole + paragraph('第一个人新写的一段话，说明整改情况。')),
    );
    const second = edited(
      draft,
      replace('群众办事更加便利', '群众办事十分便利'),
      ofParagraph('三是健全', () => ''),
    );
    await bytesHome(first, files);
    const { beside, unplaced, now, facts } = await bytesHome(second, files);
    expect([beside.isBaseKnown, beside.numbers, beside.passages, unplaced, facts.updates]).toEqual([
      true,
      [],
      [],
      [],
      [],
    ]);
    const text = now.join('\n');
    for (const words of ['逐案反馈问题、限期整改', '审结行政复议案件20件', '第一个人新写的一段话', '群众办事十分便利'])
      expect(text).toContain(words);
    expect(text).not.toContain('三是健全');
    expect(beside.since.map(({ metric, base, now }) => [metric, base, now])).toEqual([['closed', '19件', '20件']]);
  });

  it('edits of one paragraph in other sentences both stand', async () => {
    const { files, draft } = await sent();
    await bytesHome(edited(draft, replace('摆在突出位置', '摆在更加突出的位置')), files);
    const { beside, textIn } = await bytesHome(edited(draft, replace('逐案反馈问题', '逐案反馈')), files);
    expect(beside.passages).toEqual([]);
    expect((await textIn(prose)).split('\n')[2]).toBe(
      '坚持把化解行政争议摆在更加突出的位置。全年收到复议申请[](fact:accepted)，同比[](fact:accepted?change=yoy)。[](evidence:ledger)按季组织案卷评查，逐案反馈。[](task:7)',
    );
  });

  it('edits of one sentence are a conflict: shown side by side, nothing of it written, the rest is', async () => {
    const { files, draft } = await sent();
    await bytesHome(edited(draft, replace('群众办事更加便利', '群众办事十分便利')), files);
    const second = edited(draft, replace('群众办事更加便利', '群众办事更方便'), replace('逐案反馈问题', '逐案反馈'));
    const { beside, textIn } = await bytesHome(second, files);
    expect(
      beside.passages.map((each) => [each.base, each.now, each.file].map((side) => side?.cells[0]?.text.slice(-10))),
    ).toEqual([
      ['件，群众办事更加便利。', '件，群众办事十分便利。', '万件，群众办事更方便。'].map((text) => text.slice(-10)),
    ]);
    expect(await textIn(prose)).toContain('群众办事十分便利');
    expect(await textIn(prose)).toContain('逐案反馈。');
    const left = await textIn('returns/未归位.md');
    for (const words of [
      '群众办事更方便。',
      '群众办事十分便利。',
      '群众办事更加便利。',
      '上一段：坚持把化解行政争议',
      '（在“工作情况”下）',
    ])
      expect(left).toContain(words);
  });

  it('a paragraph that both moved, each elsewhere, stands where the first put it, and that is said', async () => {
    const { files, draft } = await sent();
    await bytesHome(edited(draft, move('三是健全', '加强法治宣传')), files);
    const { beside, textIn } = await bytesHome(edited(draft, move('三是健全', '坚持把化解')), files);
    expect(beside.passages.map(({ isMovedTwice, now, file }) => [isMovedTwice, now?.section, file?.section])).toEqual([
      [true, '下一步安排', '工作情况'],
    ]);
    expect((await textIn(prose)).includes('三是健全')).toBe(false);
    const left = await textIn('returns/未归位.md');
    expect(left).toContain('都挪了这一段，挪到的地方不一样，仍按卷宗（送回来的文件挪到“工作情况”下）');
    expect(left).toContain('三是健全工作机制。坚持部门联动');
  });

  it('a paragraph that both moved to one place is moved once, and nothing is to be said', async () => {
    const { files, draft } = await sent();
    await bytesHome(edited(draft, move('三是健全', '加强法治宣传')), files);
    const again = edited(draft, move('三是健全', '加强法治宣传'), replace('逐案反馈问题', '逐案反馈'));
    const { beside, now } = await bytesHome(again, files);
    expect(beside.passages).toEqual([]);
    expect(now.filter((line) => line.includes('三是健全'))).toHaveLength(1);
  });

  it.each<readonly [string, Edit, Edit, string]>([
    [
      'two paragraphs that came at one place',
      ofParagraph('三是健全', (whole) => paragraph('新成立了联合调解中心，化解纠纷。') + whole),
      ofParagraph('三是健全', (whole) => paragraph('新成立了联合调解中心，调处纠纷。') + whole),
      '新成立了联合调解中心，调处纠纷。',
    ],
    [
      'a paragraph that the other took out',
      ofParagraph('三是健全', () => ''),
      replace('逐一销号', '逐项销号、动态清零'),
      '逐项销号、动态清零',
    ],
    [
      'a paragraph taken out that the other changed',
      replace('逐一销号', '逐项销号'),
      ofParagraph('三是健全', () => ''),
      '送回来的文件：（删了）',
    ],
    [
      'words of one cell',
      replace('其中城关镇', '其中城关街道'),
      replace('其中城关镇', '其中城关镇和东河镇'),
      '其中城关镇和东河镇',
    ],
    [
      'a heading',
      replace('规范行政执法', '严格规范行政执法'),
      replace('规范行政执法', '规范公正行政执法'),
      '规范公正行政执法',
    ],
    [
      'a number',
      (xml) => xml.replaceAll('>19件<', '>20件<'),
      (xml) => xml.replaceAll('>19件<', '>24件<'),
      '送回来的文件：24件',
    ],
  ])('words that lose stand in 未归位 once, with their neighbours: %s', async (_, one, other, words) => {
    const { files, draft } = await sent();
    await bytesHome(edited(draft, one), files);
    const second = edited(draft, other);
    await bytesHome(second, files);
    const { changes, textIn } = await bytesHome(second, files);
    const left = await textIn('returns/未归位.md');
    expect(left.split(words)).toHaveLength(2);
    expect([...changes.keys()]).toEqual([]);
  });

  it('a number that both changed otherwise is a conflict, and one that both changed alike is none', async () => {
    const { files, draft } = await sent();
    await write(files, 'facts.yaml', (text) =>
      text.replace('value: 19', 'value: 25').replace('value: 21', 'value: 22'),
    );
    const { beside, facts, textIn } = await bytesHome(
      edited(draft, replace('审结行政复议案件', '办结行政复议案件'), (xml) =>
        xml.replaceAll('>19件<', '>24件<').replaceAll('>21件<', '>22件<'),
      ),
      files,
    );
    expect(beside.numbers).toEqual([{ metric: 'closed', name: '复议审结数', base: '19件', now: '25件', file: '24件' }]);
    expect(facts.updates).toEqual([]);
    expect(await textIn('facts.yaml')).toContain('value: 25');
  });

  it('words of a paragraph go home whose number the ledger changed meanwhile', async () => {
    const { files, draft } = await sent();
    await write(files, 'facts.yaml', (text) => text.replace('value: 19', 'value: 25'));
    const { beside, now, facts } = await bytesHome(
      edited(draft, replace('办案质量稳步提高', '办案质量明显提高')),
      files,
    );
    expect([beside.numbers, beside.passages, facts.updates]).toEqual([[], [], []]);
    expect(now.join('\n')).toContain('全年审结行政复议案件25件，办案质量明显提高。');
  });

  it('what the dossier took out stays out, unless the file changed it', async () => {
    const { files, draft } = await sent();
    await write(files, prose, (text) => text.replace(/三是健全.*\n/, ''));
    const same = await bytesHome(edited(draft, replace('逐案反馈问题', '逐案反馈')), files);
    expect([same.beside.passages, same.now.join('').includes('三是健全')]).toEqual([[], false]);
    const other = await bytesHome(edited(draft, replace('问题整改逐一销号', '整改逐一销号')), files);
    expect(other.beside.passages.map(({ now }) => now)).toEqual([undefined]);
  });

  it('the same copy twice is once', async () => {
    const { files, draft } = await sent();
    const copy = edited(
      draft,
      replace('逐案反馈问题', '逐案反馈'),
      ofParagraph('三是健全', (whole) => paragraph('新写的一段话，说明整改情况。') + whole),
    );
    await bytesHome(copy, files);
    const again = await bytesHome(copy, files);
    expect([[...again.changes.keys()], again.beside.passages]).toEqual([[], []]);
  });

  it('a base that is not kept is said', async () => {
    const files = await filesOf(dossier);
    const draft = await built(files);
    await write(files, prose, (text) => text.replace('逐案反馈问题', '逐案反馈'));
    expect((await bytesHome(draft, files)).beside.isBaseKnown).toBe(false);
  });
});

describe('what would be lost with an edited file', () => {
  it('is what people did to it, not what the dossier changed since, and nothing once it came home', async () => {
    const { files, draft } = await sent();
    const there = edited(draft, replace('逐案反馈问题', '逐案反馈'));
    await write(files, prose, (text) => text.replace('三是健全工作机制', '三是完善工作机制'));
    const lost = await lostEdits('d', { made: await built(files), there }, files);
    expect([lost?.count, lost?.words.map((words) => words.slice(-8))]).toEqual([1, ['评查，逐案反馈。']]);
    await bytesHome(there, files);
    await write(files, 'facts.yaml', (text) => text.replace('value: 19', 'value: 25'));
    expect(await lostEdits('d', { made: await built(files), there }, files)).toEqual({ count: 0, words: [] });
  });

  it('is not known of a file that cannot be read', async () => {
    const { files, draft } = await sent();
    expect(await lostEdits('d', { made: draft, there: new Uint8Array([80, 75]) }, files)).toBeUndefined();
  });
});

describe('kept drafts', () => {
  it('are eight of an edition, the oldest giving way, and none of what somebody spoiled', async () => {
    const files = await filesOf(dossier);
    const drafts: Uint8Array[] = [];
    for (let round = 0; round < 9; round += 1) {
      await write(files, 'facts.yaml', (text) => text.replace(/value: 19\d*/, `value: 19${round}`));
      const draft = await built(files);
      drafts.push(draft);
      await keepBuilt('d', draft, files);
      await keepBuilt('d', draft, files);
    }
    const kept = (await files.list('d/.fazhi/built'))?.filter((path) => path.endsWith('.docx'));
    expect(kept).toHaveLength(8);
    await write(files, 'facts.yaml', (text) => text.replace(/value: 19\d/, 'value: 7'));
    expect((await bytesHome(drafts[0]!, files)).beside.isBaseKnown).toBe(false);
    expect((await bytesHome(drafts[1]!, files)).beside.isBaseKnown).toBe(true);
    for (const name of kept ?? []) await files.write(`d/.fazhi/built/${name}`, new Uint8Array([1]));
    expect((await bytesHome(drafts[1]!, files)).beside.isBaseKnown).toBe(false);
  });
});
