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
