import { describe, expect, it } from 'vitest';
import { findShortfalls } from '../../src/coverage/index.ts';
import type { Target } from '../../src/model/dossier/fact.ts';
import { type Given, sourceOf, taskOf } from './source-of.ts';

const target: Target = { metric: 'rate', op: '>=', value: 95, text: '95%以上' };
const due = { text: '2023年6月底', date: '2023-06-30' };
const later = { text: '2024年6月底', date: '2024-06-30' };

const found = (given: Given, prose: Readonly<Record<string, string>> = {}) => {
  const { dossier, ledger } = sourceOf(given);
  const texts = Object.entries(prose).map(([id, text]) => [id, { text, place: { file: `prose/${id}.md` } }] as const);
  const { missed, undone } = findShortfalls({ ...dossier, prose: new Map(texts) }, ledger);
  return [
    ...missed.map(({ kind, words, departments, classification }) => [kind, words, departments.join(), classification]),
    ...undone.map(({ kind, task, departments }) => [kind, task.id, departments.join()]),
  ];
};

describe('findShortfalls', () => {
  it('finds a task due, and one without a day, that nothing shows to be done', () => {
    const tasks = [
      taskOf('1', { deadline: due, lead: ['司法局'], responsible: ['财政局'] }),
      taskOf('2'),
      taskOf('3', { deadline: later }),
    ];
    expect(found({ tasks })).toEqual([
      ['overdue', '1', '司法局,财政局'],
      ['unreported', '2', ''],
    ]);
  });

  it('leaves out a task with a document, a figure, a sentence in prose or a reason', () => {
    const tasks = [
      taskOf('1', { deadline: due, evidence: ['doc'] }),
      taskOf('2', { deadline: due, targets: [{ ...target, value: 90 }] }),
      taskOf('3', { deadline: due }),
      taskOf('4', { deadline: due, exempt: { reason: '无' } }),
    ];
    const facts = ['{ metric: rate, value: 92 }'];
    expect(found({ tasks, facts }, { work: '已办。[](task:3)' })).toEqual([]);
    expect(found({ tasks, facts }, { work: '已办。' })).toEqual([['overdue', '3', '']]);
  });

  it('finds a missed target of a task before that of a fact, and once', () => {
    const facts = [
      '{ metric: rate, value: 92, source: 司法局, target: { op: ">=", value: 95, text: 自定95% } }',
      '{ metric: cases, value: 3, source: 法制股, target: { op: ">=", value: 5 } }',
    ];
    const tasks = [taskOf('1', { targets: [target], responsible: ['审批局'] }), taskOf('2', { targets: [target] })];
    expect(found({ tasks, facts })).toEqual([
      ['target', '95%以上', '审批局', 'public'],
      ['target', '不少于5件', '法制股', 'public'],
    ]);
  });

  it('is internal where the figure or the task is', () => {
    const facts = ['{ metric: rate, value: 92, classification: internal }'];
    const tasks = [taskOf('1', { targets: [target] }), taskOf('2', { classification: 'internal' })];
    expect(found({ tasks, facts })).toEqual([
      ['target', '95%以上', '', 'internal'],
      ['unreported', '2', ''],
    ]);
  });

  it('says nothing of a target that cannot be told', () => {
    expect(found({ tasks: [taskOf('1', { targets: [target], deadline: later })] })).toEqual([]);
  });
});
