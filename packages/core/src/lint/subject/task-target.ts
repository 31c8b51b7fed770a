import type { Target } from '../../model/dossier/fact.ts';
import type { Checked, Rule } from '../framework/rule.ts';
import { taskPlace } from './task-place.ts';

/** 每年不少于2次: a number of times, not a measure. */
export const isFrequency = ({ unit, text, per }: Target): boolean =>
  /^(?:次|期|场|场次|人次)$/.test(unit ?? '') && (per !== undefined || /每|年度?内|任期/.test(text ?? ''));

const words: { readonly [Op in Target['op']]: string } = {
  '>=': '不低于',
  '<=': '不高于',
  '=': '等于',
  '>': '高于',
  '<': '低于',
};

/** As the list says it, else in words: 不低于90%. */
export const targetText = ({ text, op, value, unit = '' }: Target): string => text ?? `${words[op]}${value}${unit}`;

/** Says each target of the wanted sort that its figure does not reach. */
export function sayUnmet(
  checked: Checked,
  wanted: (target: Target) => boolean,
  say: Parameters<Rule['check']>[1],
): void {
  for (const { task, targets, facts } of checked.matrix?.rows ?? [])
    targets.forEach(({ target, state }, index) => {
      if (state !== 'unmet' || !wanted(target)) return;
      say({
        place: taskPlace(checked, task.id, `targets/${index}`),
        subject: task.id,
        actual: facts.find(({ metric }) => metric === target.metric)?.value,
        expected: [targetText(target)],
      });
    });
}
