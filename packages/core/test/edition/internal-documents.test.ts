import { describe, expect, it } from 'vitest';
import { accused } from './court-dossier.ts';

const evidence = `evidence:
  - { id: petition, title: 关于涉土地征收败诉案件的倒查通报, issuer: 县委依法治县办, documentNumber: 云法办密〔2025〕17号, classification: internal }
  - { id: plan, title: 法治政府建设工作要点, documentNumber: 云政办〔2025〕17号 }
`;

describe('the number of an internal document', () => {
  it.each([
    '根据云法办密〔2025〕17号文件。',
    '根据云法办密2025年第17号文件。',
    '根据云法办密[2025]17号文件。',
    '根据云法办密（2025）第１７号文件。',
    '根据云法办密二〇二五17号文件。',
    '根据云法办密〔2025〕第十七号文件。',
    '根据法办密17号文件。',
    '根据法办密〔2025〕17号文件。',
    '根据法办密第017号通报。',
  ])('%s', async (prose) => {
    const found = await accused(prose, { 'evidence.yaml': evidence });
    expect(found).toEqual([expect.stringContaining('发文字号')]);
  });

  it.each([
    '根据云政办〔2025〕17号文件。',
    '根据云法办密〔2025〕18号文件。',
    '根据云法办密〔2024〕17号文件。',
    '根据国办发〔2025〕17号文件，17号窗口、第17号公告、2025年第17号令。',
    '3月17号召开会议。',
  ])('not another one: %s', async (prose) => {
    expect(await accused(prose, { 'evidence.yaml': evidence })).toEqual([]);
  });
});

describe('who issued an internal document', () => {
  const issued = (issuer: string) => ({
    'evidence.yaml': `evidence:\n  - { id: a, title: 台账, issuer: ${issuer}, classification: internal }\n`,
  });
  it.each([
    ['县委政法委维稳指导处', '根据县委政法委维稳指导处通报。'],
    ['县委政法委维稳指导处', '由维稳指导处牵头。'],
    ['县公安局国内安全保卫大队', '国内安全保卫大队提供数据。'],
    ['县委政法委维稳处', '由政法委维稳处牵头。'],
  ])('%s: %s', async (issuer, prose) => {
    expect(await accused(prose, issued(issuer))).toEqual([expect.stringContaining('制发单位')]);
  });

  it.each([
    ['县国家保密局', '县国家保密局开展检查。'],
    ['县委社会工作部', '社会工作部牵头，社会工作有序推进。'],
    ['县委政法委维稳指导处', '县委政法委指导基层维稳工作。'],
  ])('every place has one, or other words: %s: %s', async (issuer, prose) => {
    expect(await accused(prose, issued(issuer))).toEqual([]);
  });
});
