import { describe, expect, it } from 'vitest';
import { documentNumbersIn, withoutLead } from '../../src/lint/text/document-number.ts';

const numbersIn = (text: string) => documentNumbersIn({ text }).map((each) => withoutLead(each) ?? each.text);

describe('documentNumbersIn', () => {
  it('finds a number in whatever brackets, with the offsets of its parts', () => {
    const text = '落实（国办发[2023]第05号）要求';
    const [number] = documentNumbersIn({ text });
    expect(number).toMatchObject({ code: '国办发', year: '2023', di: '第', serial: '05' });
    expect(text.slice(number!.bracketStart, number!.bracketEnd)).toBe('[2023]');
    expect(text.slice(number!.serialStart, number!.serialStart + 2)).toBe('05');
  });

  it('leaves out the words of the sentence before the code', () => {
    expect(numbersIn('严格按照国发〔2021〕33号要求')).toEqual(['国发〔2021〕33号']);
    expect(numbersIn('其后由厅字〔2019〕28号代替')).toEqual(['厅字〔2019〕28号']);
  });

  it.each([
    '云市监罚字〔2025〕33号',
    '国务院令（2025）825号',
    '通知写作“国发[2021]33号”',
    '《关于国发[2021]33号的说明》',
    '（2025）云0102行初33号',
    '园区（2024）3号楼',
    '二〇二五年3号',
  ])('%s holds none', (text) => {
    expect(documentNumbersIn({ text })).toEqual([]);
  });
});
