import { expect, it } from 'vitest';
import { checkDocumentNumber } from '../../src/dossier/check/check-document-number.ts';
import type { ReportFile } from '../../src/model/dossier/dossier.ts';

const said = (documentNumber: string): readonly string[] =>
  checkDocumentNumber({ documentNumber } as ReportFile, new Map()).flatMap(({ expected = [] }) => expected);

it.each([
  '云政[2026]3号',
  '云政【2026】3号',
  '云政(2026)3号',
  '云政（2026）3号',
  '云政［2026］3号',
  '云政〔2026〕03号',
  '云政〔2026〕第3号',
  '云政〔2026〕3',
  '云政2026-3',
  '云政2026年第3号',
  '云政〔２０２６〕３号',
  '云政 〔2026〕 3 号',
])('%s should be 云政〔2026〕3号', (typed) => {
  expect(said(typed)).toEqual(['云政〔2026〕3号']);
});

it.each(['云政〔26〕3号', '云政〔2026〕三号', '3号', '云政〔2026〕0号', '云政〔2026〕'])(
  '%s has no right form of its own',
  (typed) => {
    expect(said(typed)).toEqual(['机关代字、六角括号里的四位年份、顺序号，如 云政〔2026〕3号']);
  },
);

it.each([
  '云政〔2026〕3号',
  '云政办函〔2026〕128号',
  '某政〔2024〕1号',
  '云政〔2026〕 号',
  '云政〔2026〕×号',
  '云政〔2026〕X号',
  '云政〔2026〕号',
])('%s is in order', (typed) => {
  expect(said(typed)).toEqual([]);
});
