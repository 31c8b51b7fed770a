import { describe, expect, it } from 'vitest';
import { accused, lostOnly } from './court-dossier.ts';

/* A county with internal figures of lost lawsuits, fines and transfers: what words make of a figure, and what they do not. */

describe('a word that only internal metrics have tells of them', () => {
  it.each([
    '败诉37件。',
    '全年37件败诉。',
    '败诉案件37起。',
    '败诉比上年多八件。',
    '败诉率28.9%。',
    '胜诉率71.1%。',
    '行政诉讼有败诉。案件数为37。',
    '罚款1836.5万元。',
    '移送公安机关涉嫌犯罪的60件。',
  ])('%s', async (prose) => {
    expect(await accused(prose)).not.toEqual([]);
  });
});

describe('near it a span tells too much', () => {
  it.each([
    '败诉近40件。',
    '败诉接近四十件。',
    '败诉不到40件。',
    '败诉三十余件。',
    '败诉四十件不到。',
    '败诉三四十件。',
    '行政诉讼败诉率三分之一不到。',
    '败诉30多件。',
    '败诉超过35件。',
    '行政诉讼败诉案件36件以上。',
    '行政诉讼败诉案件三十五件以上。',
    '行政诉讼败诉案件约35件。',
    '败诉案件40件左右。',
    '败诉率近三成。',
    '三成左右的案件败诉。',
    '胜诉率超过七成。',
    '败诉案件同比增长近三成。',
    '罚款近两千万元。',
    '罚款1800余万元。',
  ])('%s', async (prose) => {
    expect(await accused(prose)).not.toEqual([]);
  });

  it.each([
    ['on the other side', '败诉案件低于三十件的乡镇通报表扬，行政诉讼案件三十余件发生在乡镇。'],
    ['too far away', '败诉案件不足100件。'],
    ['exact', '败诉案件30件以上的乡镇没有。败诉案件的研判会议开了9次。'],
  ])('not when it is %s', async (_how, prose) => {
    const found = await accused(prose);
    expect(found.filter((each) => /9次|100件|三十余件/.test(each))).toEqual([]);
  });
});

describe('where nothing else is counted', () => {
  it.each(['全年共37件。', '二是共37件。', '37件。', '| 类 | 数 |\n| --- | --- |\n| 甲 | 37件 |', '共ⅩⅩⅩⅦ件。'])(
    '%s',
    async (prose) => {
      expect(await accused(prose)).not.toEqual([]);
    },
  );
});

describe('however it is written', () => {
  it.each([
    '败诉XXXVII件。',
    '败诉ⅩⅩⅩⅦ件。',
    '败诉³⁷件。',
    '败诉⑶⑺件。',
    '败诉㈢㈦件。',
    '败诉٣٧件。',
    '败诉〣〧件。',
    '第37件败诉案件已经倒查。',
    '已倒查到第三十七件败诉案件。',
    '行政诉讼败诉案件与行政诉讼案件之比为37:128。',
    '败诉与胜诉之比为37∶91。',
    '败诉30至40件。',
    '移送涉嫌犯罪案件增长100%。',
    '移送涉嫌犯罪案件比上年增长一倍。',
    '移送涉嫌犯罪案件翻番。',
    '移送涉嫌犯罪案件数量翻了一番。',
    '移送涉嫌犯罪案件是上年的2倍。',
  ])('%s', async (prose) => {
    expect(await accused(prose)).not.toEqual([]);
  });
});

describe('what a reader adds up', () => {
  it.each([
    '行政诉讼败诉案件一审20件、二审17件。',
    '败诉案件中，征收类30件，处罚类7件。',
    '败诉三十件。另有七件。',
    '败诉案件征收类20件，处罚类10件，许可类7件。',
    '败诉的一审、二审分别为20、17件。',
    '移送涉嫌犯罪案件月均五件。',
    '移送涉嫌犯罪案件平均每季度15件。',
    '移送涉嫌犯罪案件5打。',
    '移送涉嫌犯罪案件五十九件加一件。',
  ])('%s', async (prose) => {
    expect(await accused(prose)).not.toEqual([]);
  });

  it.each([
    '一审20件、二审17件。',
    '法律援助案件20件，调解案件17件。',
    '每月调度5次，每季度督导15次。',
    '平均每月办理政协提案5件。',
    '第37件提案、第60件建议已经答复。',
    '上午9:37开庭，甲乙两队比分为3:7。',
    '购置X射线设备，完成VI设计，Ⅱ级响应37次，面积37m²。',
  ])('not of something else: %s', async (prose) => {
    expect(await accused(prose)).toEqual([]);
  });
});

describe('what words make of two figures', () => {
  it.each([
    '败诉40件减3件。',
    '败诉案件四十件少三件。',
    '败诉案件比35件多2件。',
    '败诉案件比三十五件多两件。',
    '败诉案件还差3件就到40件。',
    '败诉案件74件的一半。',
    '败诉案件是18.5件的2倍。',
    '败诉3~4十件。',
    '每十件行政诉讼案件近三件败诉。',
    '每10件行政诉讼案件中有3件败诉。',
    '十件行政诉讼案件里有三件败诉。',
    '每百件行政诉讼案件败诉29件。',
    '每3.5件行政诉讼案件就有1件败诉。',
    '行政诉讼案件超过四分之一败诉。',
    '行政诉讼案件四分之一以上败诉。',
    '七分之二的行政诉讼案件败诉。',
    '行政诉讼案件胜诉与败诉比约为5∶2。',
    '败诉案件数：三七。',
    '败诉案件恰为100减63。',
  ])('%s', async (prose) => {
    expect(await accused(prose, { 'facts.yaml': lostOnly })).not.toEqual([]);
  });

  it.each([
    '办理政协提案40件减3件。',
    '每十件行政诉讼案件有九件由负责人出庭。',
    '超过四分之一的案件由镇街办理。',
    '败诉案件研判每季度3~4次。',
    '每百件败诉案件整改到位95件。',
    '每10万人拥有律师3名，每百户配备法律明白人1名。',
    '“三七”健康步道启用，三七分成机制试行，败诉案件零发生。',
    '5∶2的混编执法队伍覆盖全部乡镇。',
    '败诉案件评析会每季度1次，7×24小时受理咨询。',
  ])('not of something else: %s', async (prose) => {
    expect(await accused(prose, { 'facts.yaml': lostOnly })).toEqual([]);
  });
});

describe('what is split over several passages', () => {
  it.each([
    ['items', '1. 败诉一审20件\n2. 二审10件\n3. 再审7件'],
    ['items under words', '败诉案件：\n\n1. 一审20件\n2. 二审10件\n3. 再审7件'],
    ['paragraphs', '败诉的有：\n\n征收类20件。\n\n处罚类17件。'],
    ['a heading and paragraphs', '### 败诉案件\n\n征收类20件。\n\n处罚类17件。'],
    ['a column', '| 审级 | 败诉案件 |\n| --- | --- |\n| 一审 | 20 |\n| 二审 | 17 |'],
    [
      'a column of many rows',
      '| 镇 | 败诉案件 |\n| --- | --- |\n| 甲 | 10 |\n| 乙 | 10 |\n| 丙 | 5 |\n| 丁 | 5 |\n| 戊 | 4 |\n| 己 | 3 |',
    ],
    ['a column under a caption', '败诉情况\n\n| 镇 | 案件 |\n| --- | --- |\n| 甲 | 20 |\n| 乙 | 17 |'],
    ['a row', '| 类别 | 一审 | 二审 | 再审 |\n| --- | --- | --- | --- |\n| 败诉 | 20 | 10 | 7 |'],
    ['a row under its heads', '| 一审败诉 | 二审败诉 | 再审 |\n| --- | --- | --- |\n| 20件 | 10件 | 7件 |'],
  ])('%s', async (_where, prose) => {
    expect(await accused(prose, { 'facts.yaml': lostOnly })).toHaveLength(1);
  });

  it.each([
    ['of something else', '| 审级 | 案件 |\n| --- | --- |\n| 一审 | 20 |\n| 二审 | 17 |'],
    [
      'with words between that end it',
      '败诉案件逐案倒查，定期通报，形成长效机制，全年没有新的问题发生，也没有旧的问题反弹。\n\n开会20次。\n\n培训17次。',
    ],
  ])('not %s', async (_where, prose) => {
    expect(await accused(prose, { 'facts.yaml': lostOnly })).toEqual([]);
  });
});

describe('words for the same outcome', () => {
  it.each(['法院判决撤销37件。', '法院判决撤销行政处罚决定37件。', '确认违法、责令履行共37件。'])(
    '%s',
    async (prose) => {
      expect(await accused(prose, { 'facts.yaml': lostOnly })).not.toEqual([]);
    },
  );

  it('撤销 alone is no such word', async () => {
    expect(await accused('撤销备案登记的机构37件次。', { 'facts.yaml': lostOnly })).toEqual([]);
  });
});

describe('what a public figure makes of it', () => {
  const printed = '行政诉讼案件[](fact:litigation.cases)';
  it.each([
    `${printed}，行政诉讼败诉率28.91%。`,
    `${printed}，行政诉讼败诉率28.9%。`,
    `${printed}，败诉率百分之二十九。`,
    `${printed}，有二成九败诉。`,
    `${printed}，胜诉率71.1%。`,
    `${printed}，其中胜诉91件。`,
    `${printed}，91件胜诉，其余败诉。`,
    `${printed}，其中37件被判决撤销。`,
    '行政诉讼案件128件，胜诉案件九十一起。',
    '行政诉讼败诉案件占比达28.9%。',
    '败诉数比复议审结数少359件。',
    '败诉数是复议受理数的百分之九。',
  ])('%s', async (prose) => {
    expect(await accused(prose, { 'facts.yaml': lostOnly })).not.toEqual([]);
  });

  it.each([
    `${printed}，出庭应诉率71.1%，调解91件。`,
    `${printed}，败诉案件反馈率100%。`,
    '行政复议案件减少28.9%，少359件。',
    '办理法律援助案件91件，胜诉的当事人送来锦旗2面。',
  ])('not of something else: %s', async (prose) => {
    expect(await accused(prose, { 'facts.yaml': lostOnly })).toEqual([]);
  });

  it('is said with the public one', async () => {
    expect(await accused('其中胜诉91件。', { 'facts.yaml': lostOnly })).toEqual([
      expect.stringContaining('“行政诉讼败诉案件数”，因为它与公开的“行政诉讼案件数”相差91件'),
    ]);
  });
});

describe('a figure of something else', () => {
  it.each([
    '举办讲座37场，培训37人。',
    '覆盖37个部门、37家单位。',
    '法治县37项指标全部完成。',

    '评查执法案卷37件。',
    '化解信访积案37件，接待群众来访37人次。',
    '开展败诉案件研判8次，整改问题37个。',
    '严格规范罚款，开展专项检查8次，覆盖8个领域。',
    '2025年败诉情况总体平稳，出庭率100%。',
    '仲裁案件60件，社区矫正对象37名，收到检察建议29件。',
    '办理政协提案37件。',
    '办理法律援助案件六十件。',
    '负责人出庭应诉60件。',
    '行政复议申请37件经补正后受理。',
    '满意率71.1%。',
    '压缩审批时限27.6%。',
    '网上可办率达到28.9%。',
    '行政诉讼案件同比下降8件。',
    '行政诉讼案件三十余件发生在乡镇。',
    '新建调解室29个，开展演练60场。',
    '按时答复率100%，投诉增长一倍。',
    '法律援助案件128场。',
  ])('%s', async (prose) => {
    expect(await accused(prose)).toEqual([]);
  });
});
