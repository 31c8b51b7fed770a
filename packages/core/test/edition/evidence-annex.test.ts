import { describe, expect, it } from 'vitest';
import { evidenceAnnex } from '../../src/edition/evidence-annex.ts';
import { editions } from '../../src/model/report/edition.ts';
import type { Table } from '../../src/model/report/report.ts';
import { plainText } from '../../src/tree/index.ts';
import { smallDraft } from '../flows/small-draft.ts';

const metrics = `metrics:
  - { id: a, name: 办件量, unit: 件, kind: count, definition: 全年办结数 }
  - { id: b, name: 调解, unit: 件, kind: count }
`;
const annexOf = (facts: string, prose = '办件[](fact:a?style=wan)，调解[](fact:b)。') => {
  const { report, ledger } = smallDraft(
    {
      'facts.yaml': facts,
      'evidence.yaml': 'evidence: [{ id: ledger, title: 案件台账, documentNumber: 清司〔2026〕2号 }]\n',
      'prose/work.md': `${prose}\n`,
    },
    metrics,
  );
  const [dated, table] = evidenceAnnex(report, ledger, editions.submission)!.children;
  const rows = (table as Table).children.map(({ children }) =>
    children.map(({ children }) => children.map((node) => (node.type === 'break' ? '/' : plainText([node]))).join('')),
  );
  return { dated: plainText([dated!]), rows };
};

describe('数据佐证表', () => {
  const facts = 'facts:\n  - { metric: a, value: 250000, source: 司法所, evidence: [ledger] }\n';

  it('prints a figure as the report does, and a document with its number on a line of its own', () => {
    const { rows } = annexOf(`${facts}  - { metric: b, value: 20000 }\n`);
    expect(rows[0]).toEqual(['序号', '指标', '数值', '口径', '来源单位', '佐证材料']);
    expect(rows[1]).toEqual(['1', '办件量', '25万件', '全年办结数', '司法所', '案件台账/清司〔2026〕2号']);
    expect(rows[2]?.slice(0, 4)).toEqual(['2', '调解', '20000件', '—']);
  });

  it('prints the whole of a figure of which the report prints a part first', () => {
    const { rows } = annexOf(
      `${facts}  - { metric: b, parts: { 甲: 15000, 乙: 5000 } }\n`,
      '调解甲类[](fact:b?part=甲)，共[](fact:b?style=wan)；办件[](fact:a)。',
    );
    expect(rows.slice(1).map(([, name, value]) => [name, value])).toEqual([
      ['调解', '2万件'],
      ['办件量', '250000件'],
    ]);
  });

  it('says once up to when the figures count, and in its row where one counts up to another day', () => {
    expect(annexOf(facts).dated).toBe('数据截至2025年12月31日。');
    const { dated, rows } = annexOf(`${facts}  - { metric: b, value: 2, asOf: 2025-11-30 }\n`);
    expect(dated).toBe('数据截至2025年12月31日，另有注明的除外。');
    expect(rows.map((row) => row[3])).toEqual(['口径', '全年办结数', '截至2025年11月30日']);
  });
});
