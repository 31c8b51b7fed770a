import { describe, expect, it } from 'vitest';
import { coverTasks, findShortfalls } from '../../src/coverage/index.ts';
import { standingOf } from '../../src/coverage/standing-of.ts';
import type { Progress, Task } from '../../src/model/dossier/task.ts';
import { sourceOf, taskOf } from './source-of.ts';

const departments = [
  { id: 'justice', name: '县司法局', aliases: ['司法局'] },
  { id: 'towns', name: '各乡镇', members: ['甲镇', '乙镇'] },
];
const told = (department: string, state: Progress['state'], reason?: string): Progress => ({
  department,
  state,
  evidence: [],
  ...(reason !== undefined && { reason }),
});
const standing = (given: Partial<Task>) => {
  const { state, owedBy } = standingOf(taskOf('1', given), departments);
  return [state, owedBy.join()];
};
const due = { text: '2023年6月底', date: '2023-06-30' };
const later = { text: '2024年6月底', date: '2024-06-30' };

describe('how a task stands by what departments say', () => {
  it.each<[string, Partial<Task>, readonly string[]]>([
    ['nobody has spoken', { lead: ['司法局'] }, ['unknown', '县司法局']],
    ['nobody is to speak', {}, ['unknown', '']],
    ['the lead is done', { lead: ['司法局'], progress: [told('县司法局', 'done')] }, ['done', '']],
    ['by its id', { lead: ['司法局'], progress: [told('justice', 'ongoing')] }, ['ongoing', '']],
    [
      'the lead is done, another silent',
      { lead: ['司法局'], responsible: ['财政局'], progress: [told('县司法局', 'done')] },
      ['done', '财政局'],
    ],
    [
      'another is done, the lead silent',
      { lead: ['司法局'], responsible: ['财政局'], progress: [told('财政局', 'done')] },
      ['unknown', '县司法局'],
    ],
    ['one of a group is silent', { responsible: ['各乡镇'], progress: [told('甲镇', 'done')] }, ['unknown', '乙镇']],
    [
      'one of a group is behind',
      { responsible: ['各乡镇'], progress: [told('甲镇', 'done'), told('乙镇', 'not-done', '没有人手')] },
      ['not-done', ''],
    ],
    ['text without a state', { lead: ['司法局'], progress: [told('县司法局', undefined)] }, ['unknown', '县司法局']],
  ])('%s', (_name, given, expected) => {
    expect(standing(given)).toEqual(expected);
  });

  it.each<[string, Partial<Task>, readonly string[]]>([
    ['done', { deadline: due, progress: [told('甲', 'done')] }, []],
    ['not due', { progress: [told('甲', 'not-due')] }, []],
    ['ongoing in time', { deadline: later, progress: [told('甲', 'ongoing')] }, []],
    ['ongoing without a day', { progress: [told('甲', 'ongoing')] }, []],
    ['ongoing past its day', { deadline: due, progress: [told('甲', 'ongoing')] }, ['overdue']],
    ['not done before its day', { deadline: later, progress: [told('甲', 'not-done', '没有钱')] }, ['not-done']],
    ['unknown before its day', { deadline: later }, []],
    ['unknown past its day: a hint that nobody has spoken', { deadline: due }, ['overdue']],
  ])('%s', (_name, given, kinds) => {
    const { dossier, ledger } = sourceOf({ tasks: [taskOf('1', given)] });
    expect(findShortfalls({ ...dossier, prose: new Map() }, ledger).undone.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('stands in the matrix, with its words, once departments are asked', () => {
    const rows = (tasks: readonly Task[]) => coverTasks(sourceOf({ tasks })).rows;
    expect(rows([taskOf('1', { lead: ['司法局'] })])[0]?.standing).toBeUndefined();
    const [first, second] = rows([
      taskOf('1', { lead: ['司法局'], deadline: due, progress: [told('司法局', 'ongoing', '招标晚了')] }),
      taskOf('2', { lead: ['财政局'], deadline: later }),
    ]);
    expect([first?.state, first?.overdue]).toEqual(['partial', true]);
    expect(first?.reasons).toContain('司法局报推进中（招标晚了）');
    expect([second?.state, second?.overdue]).toEqual(['uncovered', false]);
    expect(second?.standing).toEqual({ state: 'unknown', said: [], owedBy: ['财政局'] });
    expect(second?.reasons).toContain('还没有报落实情况：财政局');
  });
});
