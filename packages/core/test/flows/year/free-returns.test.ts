import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/folder/index.ts';
import { acceptedReturns, collectReturns, mergeProposals, type Proposal, readFreeReturn } from '../../../src/index.ts';
import { draftOf, files, formsOf, idsOf } from './town.ts';

const draft = draftOf(files);
const read = async (text: string, file = 'returns/镇司法所.txt') => {
  const bytes = new TextEncoder().encode(text);
  return (await readFreeReturn(bytes, file, sha256(bytes), draft)).value!;
};
const proposal = (figure: string, more: Partial<Proposal> = {}): Proposal => ({
  figure,
  words: figure,
  origin: { file: 'a.txt', line: 1, sha256: 'x' },
  candidates: [],
  accept: 'review.accepted',
  ...more,
});
const collect = (proposals: readonly Proposal[]) => {
  const { value, messages } = acceptedReturns(draft, proposals);
  const texts = new Map(Object.entries(files));
  const collected = collectReturns(draft, formsOf(draft), value, { texts });
  return {
    figures: collected.value.figures.map(({ metric, value: text, what }) => [metric, text, what]),
    ids: idsOf([...messages, ...collected.messages]),
    files: collected.value.files,
  };
};

describe('a return of the department’s own making', () => {
  it('is sure only of what that department is asked for', async () => {
    const text = '全年行政复议受理数21件，调解成功率98%，投入经费35万元。';
    const accepts = async (file: string) => (await read(text, file)).proposals.map(({ accept }) => accept);
    expect(await accepts('returns/镇司法所.txt')).toEqual(['review.accepted', 'mediation.rate', null]);
    expect(await accepts('returns/镇财政所2025年.txt')).toEqual([null, null, 'fund.paid']);
    expect(await accepts('returns/报送.txt')).toEqual([null, null, null]);
  });

  it.each([
    ['清河镇人民政府财政所', '镇财政所'],
    ['白水镇财政所', undefined],
    ['镇财政所', '镇财政所'],
    ['财政所', '镇财政所'],
  ])('signed %s is of %s', async (signature, department) => {
    const text = `关于报送数据的函\n\n全年投入经费35万元。\n\n${signature}\n2026年1月8日\n`;
    expect((await read(text, 'returns/材料.txt')).department).toBe(department);
  });

  it.each([
    ['中共清河镇委政法委员会', '清河镇委政法委'],
    ['清河镇委政法委', '清河镇委政法委'],
    ['中共白水镇委政法委员会', undefined],
  ])('of a party committee signed %s is of %s', async (signature, department) => {
    const listed = {
      ...files,
      'report.yaml': `${files['report.yaml']}  - { id: law, name: 清河镇委政法委, aliases: [政法委] }\n`,
    };
    const bytes = new TextEncoder().encode(`关于报送数据的函\n\n全年投入经费35万元。\n\n${signature}\n2026年1月8日\n`);
    const { value } = await readFreeReturn(bytes, 'returns/材料.txt', sha256(bytes), draftOf(listed));
    expect(value?.department).toBe(department);
  });

  it.each([
    ['行政复议受理数由18件增至21件。', ['review.accepted', 'review.accepted']],
    ['行政复议受理数由18件增至21件，其他由3件增至4件。', ['review.accepted', 'review.accepted', null, null]],
  ])('is sure of both ends of a change or of none: %s', async (text, accepted) => {
    const { proposals } = await read(text);
    expect(proposals.filter(({ role }) => role !== undefined).map(({ accept }) => accept)).toEqual(accepted);
  });

  it.each(['有事打电话 0712-3301122', '联系电话：3301122', '联系人：小李，手机 13800000000', '邮编：430000'])(
    'has no figure in %s',
    async (call) => {
      const { proposals } = await read(`全年行政复议受理数21件。${call}。电话回访35次。`);
      expect(proposals.map(({ figure }) => figure)).toEqual(['21件', '35次']);
    },
  );

  it('is read by the columns of its table', async () => {
    const table =
      '| 序号 | 指标 | 2024年 | 2025年 | 单位 | 备注 |\n|---|---|---|---|---|---|\n| 1 | 行政复议受理数 | 18 | 21 | 件 | 县外7件 |\n';
    const { proposals } = await read(table, 'returns/镇司法所.md');
    expect(proposals.map(({ figure, accept }) => [figure, accept])).toEqual([
      ['21件', 'review.accepted'],
      ['7件', null],
    ]);
  });

  it.each([
    '不需要公开的：行政复议受理数21件。',
    '行政复议受理数21件，请勿写入公开稿。',
    '行政复议受理数21件（内部掌握）。',
  ])('is internal where it says so: %s', async (text) => {
    const [one] = (await read(text)).proposals;
    expect(one?.classification).toBe('internal');
    const { files: made } = collect([{ ...one!, accept: 'review.accepted' }]);
    expect([...made.values()].join()).toContain('classification: internal');
  });
});

describe('what a return says of not being public', () => {
  const marks = async (text: string, file?: string) =>
    (await read(text, file)).proposals.map(({ figure, classification = 'public' }) => `${figure} ${classification}`);
  const [first, second] = ['行政复议受理数21件', '投入经费35万元'];

  it.each([
    `${first}（保密）。${second}。以上数据均为内部数据，请勿对外公布。`,
    `（内部资料　注意保存）\n\n${first}。\n\n${second}。`,
    `${first}。\n\n${second}。\n\n注：第一项不公开。`,
    `${first}。${second}。此件不得外传。`,
    `${first}。\n\n本材料仅供领导参阅。\n\n${second}。`,
    `密级：内部\n\n${first}。\n\n${second}。`,
    `${first}。\n\n二、不宜公开的部分\n\n${second}。`,
    `上述各项，${first}、${second}，请不要对外发布。`,
  ])('holds for the whole file: %s', async (text) => {
    expect(await marks(text)).toEqual(['21件 internal', '35万元 internal']);
  });

  it('holds for the whole file by its name', async () => {
    expect(await marks(`${first}。`, 'returns/内部资料-镇司法所.txt')).toEqual(['21件 internal']);
  });

  it.each([
    `${first}。${second}，仅供领导参阅。`,
    `${first}。\n\n${second}（机密）。`,
    `${first}。不需要公开的：${second}。`,
    `| 指标 | 数值 | 单位 | 是否公开 |\n|---|---|---|---|\n| 行政复议受理数 | 21 | 件 | 是 |\n| 投入经费 | 35 | 万元 | 否 |\n`,
    `| 指标 | 数值 | 单位 | 备注 |\n|---|---|---|---|\n| 行政复议受理数 | 21 | 件 |  |\n| 投入经费 | 35 | 万元 | 不公开 |\n`,
  ])('holds for one sentence or row: %s', async (text) => {
    expect(await marks(text, text.startsWith('|') ? 'returns/镇司法所.md' : undefined)).toEqual([
      '21件 public',
      '35万元 internal',
    ]);
  });

  it.each([
    `${first}。加强内部审计和内部监督。`,
    `${first}。开展保密宣传教育，查处侵犯商业秘密行为。`,
    `${first}。严格落实政务公开，为决策提供参考。`,
    `${first}。规范专项资金使用。`,
  ])('is not said by work on such things: %s', async (text) => {
    expect(await marks(text)).toEqual(['21件 public']);
  });
});

describe('an item of a numbered list', () => {
  it.each(['1. ', '2.', '3、', '（4）', '5) ', '12．'])('is sure behind %s', async (number) => {
    const { proposals } = await read(`${number}行政复议受理数21件`);
    expect(proposals.map(({ figure, accept }) => [figure, accept])).toEqual([['21件', 'review.accepted']]);
  });

  it.each(['1.5万件', '21件'])('is no figure that opens a line: %s', async (figure) => {
    expect((await read(`${figure}行政复议`)).proposals.map((each) => each.figure)).toEqual([figure]);
  });
});

describe('who sent a return', () => {
  const figures = '全年行政复议受理数21件。';
  const sender = async (text: string, file = 'returns/报送.txt') => {
    const { department, proposals } = await read(text, file);
    return [department, proposals[0]?.accept];
  };

  it.each([
    ['发件人：镇司法所', `收件人：镇财政所\n发件人：镇司法所\n\n${figures}`],
    ['报送单位', `镇财政所：\n\n${figures}\n\n报送单位：司法所`],
    ['its signature', `镇财政所：\n\n${figures}\n\n镇司法所\n\n2026年1月10日`],
    ['its title', `镇司法所2025年度法治工作数据\n\n镇财政所：\n\n${figures}`],
    ['the file', `镇财政所：\n\n${figures}`, 'returns/03镇司法所.txt'],
    ['the place before its name', `清河镇司法所关于报送数据的函\n\n镇财政所：\n\n${figures}`],
  ])('is told by %s', async (_, text, file?: string) => {
    expect(await sender(text, file)).toEqual(['镇司法所', 'review.accepted']);
  });

  it.each([
    ['another sender', `收件人：镇司法所\n发件人：镇信访办\n\n${figures}`],
    ['a file of another', `镇司法所：\n\n${figures}`, 'returns/06镇信访办.txt'],
    ['a signature of another', `镇司法所：\n\n${figures}\n\n镇信访办\n\n2026年1月10日`],
    ['the addressee alone', `主送：镇司法所\n\n${figures}`],
    ['the addressee at the end', `${figures}\n\n此致\n\n镇司法所`],
    ['whom it is reported to', `关于向镇司法所报送数据的函\n\n${figures}`],
    ['the copy', `${figures}\n\n抄送：镇司法所`],
    ['the office of another place', `发件人：县司法所\n\n${figures}`],
  ])('is not told by %s', async (_, text, file?: string) => {
    expect(await sender(text, file)).toEqual([undefined, null]);
  });
});

describe('a return on another year', () => {
  const figures = '行政复议受理数21件。';
  const read2 = async (text: string, file = 'returns/镇司法所.txt') => {
    const bytes = new TextEncoder().encode(text);
    const { value, messages } = await readFreeReturn(bytes, file, sha256(bytes), draft);
    return [value?.proposals[0]?.accept, idsOf(messages).includes('form/free-year')];
  };

  it.each([
    [`镇司法所2024年度法治工作数据\n\n${figures}`],
    [`现将2024年情况报告如下：\n\n${figures}\n\n2025年1月10日`],
    [figures, 'returns/镇司法所2024年数据.txt'],
    [`${figures}\n\n镇司法所\n\n2025年1月10日`],
    [`镇司法所2026年数据\n\n${figures}`],
  ])('is said, and nothing of it accepted: %s', async (text, file?: string) => {
    expect(await read2(text, file)).toEqual([null, true]);
  });

  it.each([
    [`镇司法所2025年度数据\n\n${figures}\n\n2026年1月10日`],
    [`比2024年增加3件，${figures}`],
    [`按照《法治建设规划（2021—2025年）》，${figures}`],
    [`${figures}\n\n镇司法所\n\n2025年12月30日`],
    [figures],
  ])('is not what this is: %s', async (text) => {
    expect((await read2(text))[1]).toBe(false);
  });
});

describe('a number in digits and numerals', () => {
  it.each([
    ['约1千5百件', '约1500', '约'],
    ['1千5百余件', '1500余', '余'],
    ['1万2千件', '12000', undefined],
    ['2千零5件', '2005', undefined],
    ['一百二十余件', '120余', '余'],
  ])('%s is collected whole', async (figure, shown, precision) => {
    const { proposals } = await read(`全年行政复议受理数${figure}。`);
    expect(proposals.map((each) => [each.figure, each.accept])).toEqual([[figure, 'review.accepted']]);
    const { figures, files: made } = collect(proposals);
    expect(figures).toEqual([['review.accepted', shown, 'added']]);
    const text = [...made.values()].join();
    if (precision === undefined) expect(text).not.toContain('precision');
    else expect(text).toContain(`precision: ${precision}`);
  });

  it.each(['1万2件', '1千20百件', '十2件'])('%s waits for a person as it stands', async (figure) => {
    const { proposals } = await read(`全年行政复议受理数${figure}。`);
    expect(proposals.map((each) => [each.figure, each.accept])).toEqual([[figure, null]]);
  });
});

describe('what a person confirms', () => {
  it.each([
    ['21件', 'review.accepted', '21'],
    ['1.2万起', 'review.accepted', '12000'],
    ['3500万元', 'fund.paid', '3500'],
    ['2.1亿元', 'fund.paid', '21000'],
    ['98.5%', 'mediation.rate', '98.5'],
  ])('%s of %s is collected as %s', (figure, accept, value) => {
    expect(collect([proposal(figure, { accept })])).toMatchObject({ figures: [[accept, value, 'added']], ids: [] });
  });

  it.each([
    ['a metric that is not there', [proposal('21件', { accept: 'no.such' })], 'form/accept-unknown'],
    ['a unit that is none of its', [proposal('21元')], 'form/other-unit'],
    ['people for cases', [proposal('21人')], 'form/other-unit'],
    ['two numbers for one', [proposal('21件'), proposal('22件')], 'form/accept-twice'],
  ])('is refused: %s', (_, proposals, id) => {
    expect(collect(proposals)).toMatchObject({ figures: [], ids: [id] });
  });

  it('stays when the return is read again', () => {
    const first = mergeProposals('', 'p.yaml', [proposal('21件'), proposal('7件')]).value!;
    const marked = first.text.replaceAll('accept: review.accepted', 'accept:');
    const again = mergeProposals(marked, 'p.yaml', [proposal('7件'), proposal('8件')]).value!;
    expect(again.proposals.map(({ figure, accept }) => [figure, accept])).toEqual([
      ['21件', null],
      ['7件', null],
      ['8件', 'review.accepted'],
    ]);
    expect(mergeProposals(again.text, 'p.yaml', [proposal('8件')]).value?.text).toBe(again.text);
  });

  it('goes with a corrected return of the same name, and stays for the same words', () => {
    const of = (figure: string, sha256: string) => proposal(figure, { origin: { file: 'a.txt', line: 1, sha256 } });
    const other = proposal('9件', { origin: { file: 'b.txt', line: 1, sha256: 'y' } });
    const first = mergeProposals('', 'p.yaml', [of('21件', 'x'), of('7件', 'x'), other]).value!;
    const marked = first.text
      .replace('accept: review.accepted\n  - figure: 9件', 'accept:\n  # 已问过\n  - figure: 9件')
      .replace('  - figure: 7件', '  # 不要\n  - figure: 7件');
    const again = mergeProposals(marked, 'p.yaml', [of('22件', 'z'), of('7件', 'z')]).value!;
    expect(again.proposals.map(({ figure, accept, origin }) => [figure, accept, origin.sha256])).toEqual([
      ['9件', 'review.accepted', 'y'],
      ['22件', 'review.accepted', 'z'],
      ['7件', null, 'z'],
    ]);
    expect(again.text).toContain('# 已问过\n  - figure: 9件');
    expect(again.text).toContain('# 不要');
    const read = mergeProposals(again.text, 'p.yaml', [of('22件', 'z'), of('7件', 'z')]).value!;
    expect(read.text).toBe(again.text);
    expect(read.proposals.map(({ figure }) => figure)).toEqual(['9件', '22件', '7件']);
  });
});
