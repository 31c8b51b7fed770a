import { expect, test } from 'vitest';
import { reportHead } from '../../src/flows/draft/report-head.ts';
import type { Dossier } from '../../src/model/dossier/dossier.ts';
import { reportFile } from '../../src/model/dossier/dossier.ts';

const headOf = (more: object, organ: object = {}) => {
  const report = reportFile.parse({
    organ: { name: '甲县人民政府', short: '甲县政府', level: 'county', ...organ },
    year: 2025,
    pack: 'national',
    ...more,
  });
  return reportHead({ report } as Pick<Dossier, 'report'>);
};

test('organs of a joint issue stand with their short names in the mark and with their full ones in 署名', () => {
  const jointWith = ['甲县公安局', { name: '甲县市场监督管理局', short: '甲县市场监管局' }, { name: '甲县司法局' }];
  const { issuerMarks, signatures } = headOf({}, { jointWith });
  expect(issuerMarks).toEqual(['甲县政府', '甲县公安局', '甲县市场监管局', '甲县司法局']);
  expect(signatures).toEqual(['甲县人民政府', '甲县公安局', '甲县市场监督管理局', '甲县司法局']);
  expect(headOf({ signature: '甲县人民政府' }, { jointWith }).signatures).toEqual(['甲县人民政府']);
});

test('版记 goes to an even page where that is asked for', () => {
  expect(headOf({})).not.toHaveProperty('imprintPage');
  expect(headOf({ imprint: {} })).not.toHaveProperty('imprintPage');
  expect(headOf({ imprint: { page: 'last' } })).not.toHaveProperty('imprintPage');
  expect(headOf({ imprint: { page: 'even' } }).imprintPage).toBe('even');
});
