import { describe, expect, it } from 'vitest';
import { accused } from './court-dossier.ts';

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

describe('a figure of something else', () => {
  it.each([
    '举办讲座37场，培训37人。',
    '覆盖37个部门、37家单位。',
    '法治县37项指标全部完成。',
    '全年共37件。',
    '评查执法案卷37件。',
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
