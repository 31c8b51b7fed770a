import { expect, it } from 'vitest';
import { findLeaks } from '../../src/edition/gate/index.ts';
import { atOnce } from '../../src/flows/stages.ts';
import type { Dossier } from '../../src/model/dossier/dossier.ts';
import type { Ledger, LedgerEntry } from '../../src/model/ledger.ts';
import { build } from '../../src/tree/index.ts';

const { fact, p, report, section } = build;

const entry: LedgerEntry = {
  metric: { id: 'lost', name: '败诉案件', unit: '件', kind: 'count', aggregation: 'none', required: false },
  fact: undefined,
  quantity: { form: 'number', value: '37' },
  precision: 'exact',
  prior: undefined,
  source: undefined,
  asOf: '2025-12-31',
  evidence: [],
  classification: 'internal',
  place: undefined,
};
const ledger: Ledger = { relations: [], year: 2025, asOf: '2025-12-31', entries: new Map([['lost', entry]]) };
const dossier = {
  report: { departments: [] },
  metrics: [],
  facts: [],
  evidence: [],
  taskList: { tasks: [] },
  nextTasks: [],
  prose: new Map(),
  attachments: [],
  places: new Map(),
} as unknown as Dossier;

/** What is said of an internal figure that a text of this file prints in the section of disputes. */
function said(file: string): readonly string[] {
  const place = { file, line: 5, column: 42 };
  const shown = report(
    {},
    section(1, '化解争议', [p({ ...fact('lost', '37件'), place })], { id: 'achievements.disputes' }),
  );
  const messages = atOnce(findLeaks(shown, ledger, dossier)).messages.filter(
    ({ ruleId }) => ruleId === 'output/internal-mark',
  );
  return messages.map(({ reason }) => reason);
}

it('names the prose to write where a template of a pack prints something internal', () => {
  expect(said('national/partials/litigation.hbs')).toEqual([
    '公开稿引用了内部数据“败诉案件”（37件），应自己写 prose/achievements.disputes.md，不写这一项，这一节就不再用模板包的文字，或者经审查把它的 classification 改为 public',
  ]);
});

it('names the marks where a person wrote it', () => {
  expect(said('prose/achievements.disputes.md')).toEqual([
    '公开稿引用了内部数据“败诉案件”（37件），应放进 <!-- internal --> 与 <!-- /internal --> 之间，或者经审查把它的 classification 改为 public',
  ]);
});
