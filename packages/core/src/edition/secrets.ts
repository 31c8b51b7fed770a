import type { Dossier } from '../model/dossier.ts';
import type { FactStyle } from '../model/fact-style.ts';
import type { Ledger, Quantity } from '../model/ledger.ts';
import { printQuantity } from '../numeral/index.ts';

/** Words that must not stand in an edition for everyone, and what they tell. */
export interface Secret {
  readonly subject: string;
  readonly text: string;
}

const styles: readonly FactStyle[] = [
  {},
  { style: 'plain' },
  { style: 'wan' },
  { style: 'hanzi' },
  { show: 'from' },
  { show: 'to' },
  { show: 'numerator' },
  { show: 'denominator' },
  { show: 'parts' },
];
const partStyles = (quantity: Quantity | undefined): readonly FactStyle[] =>
  quantity?.form === 'parts' ? quantity.parts.map(([part]) => ({ part })) : [];

/** A figure that a public fact prints as well tells nobody anything. */
export function secretsOf(
  ledger: Ledger,
  { evidence, taskList, facts }: Pick<Dossier, 'evidence' | 'taskList' | 'facts'>,
): readonly Secret[] {
  const printed = (classification: 'internal' | 'public'): Secret[] =>
    [...ledger.entries.values()].flatMap((entry) => {
      if (entry.classification !== classification) return [];
      const texts = [...styles, ...partStyles(entry.quantity)].flatMap((style) => printQuantity(entry, style) ?? []);
      return [...new Set(texts)].map((text) => ({ subject: entry.metric.name, text }));
    });
  const open = new Set(printed('public').map(({ text }) => text));
  const figures = printed('internal').filter(({ text }) => !open.has(text));
  const documents = evidence.flatMap(({ classification, title, documentNumber }) =>
    classification === 'internal' ? [title, documentNumber ?? ''].map((text) => ({ subject: '佐证材料', text })) : [],
  );
  const tasks = taskList.tasks.flatMap(({ classification, content }) =>
    classification === 'internal' ? [{ subject: '任务', text: content }] : [],
  );
  const notes = facts.flatMap(({ note }) => (note === undefined ? [] : [{ subject: '数据备注', text: note }]));
  return [...figures, ...documents, ...tasks, ...notes].filter(({ text }) => text !== '');
}

/** The secrets that stand in this text: a figure only where no digit goes on before or after it. */
export function findSecrets(text: string, secrets: readonly Secret[]): readonly Secret[] {
  return secrets.filter(({ text: secret }) => {
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
      const before = text[at - 1] ?? '';
      const after = text[at + secret.length] ?? '';
      const continued = (/^\d/.test(secret) && /[\d.]/.test(before)) || (/\d$/.test(secret) && /[\d.]/.test(after));
      if (!continued) return true;
    }
    return false;
  });
}
