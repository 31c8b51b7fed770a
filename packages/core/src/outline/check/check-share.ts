import { givenForms } from '../../model/dossier/given-forms.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { ListName } from '../helper.ts';
import { isRatio } from '../helpers/share.ts';
import { type Call, type Complain, optionOf, wordsOf } from './call.ts';

/** A share outside a list: of a part that is named, or of another metric whose ratio to it the pack derives. */
export function checkShare(call: Call, metrics: ReadonlyMap<string, Metric>, complain: Complain): void {
  const [word] = wordsOf(call);
  const [of, part] = [optionOf(call, 'of'), optionOf(call, 'part')];
  const complaint = {
    subject: 'share',
    expected: ['{{share "指标" of="总数的指标"}} 或者 {{share "指标" part="分项"}}'],
  };
  if (word === undefined || (of !== undefined && part !== undefined)) {
    complain('argument', call, { ...complaint, actual: word === undefined ? '没有指标' : 'of、part' });
    return;
  }
  const metric = metrics.get(word);
  const whole = metrics.get(of ?? '');
  if (metric && part !== undefined) checkParts(metric, 'parts', call.params[0]!, `part="${part}"`, complain);
  if (!metric || !whole) return;
  if (metric.unit !== whole.unit) {
    const subject = `${metric.name}（${metric.unit}）和${whole.name}（${whole.unit}）的单位不同`;
    complain('inapplicable', call, { subject, actual: 'share' });
  } else if (![...metrics.values()].some(({ derive }) => isRatio(derive, word, whole.id))) {
    const expected = [`metrics.yaml 里有一个指标，写明 derive: { ratio: [${word}, ${of}] }`];
    complain('argument', call, { subject: 'share', actual: `${word} of="${of}"，没有推算它的指标`, expected });
  }
}

/** Only what can be given in parts has any; and members have a part each only of what is added up. */
export function checkParts(
  { name, kind, aggregation }: Metric,
  list: ListName,
  node: hbs.AST.Node,
  actual: string,
  complain: Complain,
) {
  if (!givenForms[kind].includes('parts'))
    complain('inapplicable', node, { subject: `${name}（${kind}，没有分项）`, actual });
  else if (list === 'members' && aggregation !== 'sum')
    complain('inapplicable', node, { subject: `${name}（汇总方式不是 sum，没有各下级的数）`, actual });
}
