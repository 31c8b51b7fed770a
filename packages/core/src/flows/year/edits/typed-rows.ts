import type { ReturnedRow } from '../../../model/form/department-return.ts';
import type { MetricColumn } from '../../../model/form/form.ts';
import type { Metric } from '../../../model/pack/metric.ts';

const nowhere = { file: '' };

/**
 * A quantity that was typed in one line, as the rows of a form would have it: 21, 约300, 2939/2941, 22.5→2, 简易程序=110；普通程序=280.
 * Words that a metric of text has stay as they are.
 */
export function typedRows(typed: string, { id, kind }: Metric): readonly ReturnedRow<MetricColumn>[] {
  const cell = (text: string) => ({ text: text.trim(), place: nowhere });
  const whole = [{ id, cells: { value: cell(typed) } }];
  if (kind === 'text') return whole;
  if (/[=＝]/.test(typed))
    return typed.split(/[;；]/).flatMap((each) => {
      const [name = '', ...rest] = each.split(/[=＝]/);
      return each.trim() === '' ? [] : [{ id: `${id}#${name.trim()}`, cells: { value: cell(rest.join('=')) } }];
    });
  const two = (pattern: RegExp) => {
    const [one, other, ...more] = typed.split(pattern);
    return other === undefined || more.length > 0 ? undefined : ([cell(one ?? ''), cell(other)] as const);
  };
  const sides = two(/[/／]/);
  if (sides) return [{ id, cells: filled({ numerator: sides[0], denominator: sides[1] }) }];
  const change = two(/→|->/);
  if (change) return [{ id, cells: filled({ from: change[0], to: change[1] }) }];
  return whole;
}

/** Without the cells that are empty, as a form has none. */
const filled = (cells: ReturnedRow<MetricColumn>['cells']): ReturnedRow<MetricColumn>['cells'] =>
  Object.fromEntries(Object.entries(cells).filter(([, { text }]) => text !== ''));
