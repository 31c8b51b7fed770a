import type { DecimalText } from '../../../model/ledger.ts';
import type { Metric } from '../../../model/pack/metric.ts';
import { divide, factorOf, type ParsedFigure, scaleOf } from '../../../numeral/index.ts';

/**
 * What a figure of a text is in the unit of its metric: 2.1亿元 is 21000 of a metric in 万元. Undefined where the text counts
 * in another way, so that the number could not be the metric's.
 */
export function figureValue(figure: ParsedFigure, { unit, kind }: Metric): DecimalText | undefined {
  if (figure.form === 'change' || (figure.form === 'rank') !== (kind === 'rank')) return undefined;
  if (figure.percent !== (unit === '%')) return undefined;
  const { scale } = scaleOf(unit);
  return scale === '' ? figure.value : divide(figure.value, factorOf[scale]);
}
