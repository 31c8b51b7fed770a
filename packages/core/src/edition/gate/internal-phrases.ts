import type { Dossier } from '../../model/dossier.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { SecretPhrase } from './secret-phrases.ts';

type Source = Pick<Dossier, 'evidence' | 'taskList' | 'facts' | 'report'>;

/** The words of internal documents and tasks, of internal facts in words, and of the notes beside facts. */
export function internalPhrases(
  ledger: Ledger,
  { evidence, taskList, facts, report }: Source,
): readonly SecretPhrase[] {
  const phrases: SecretPhrase[] = [];
  const add = (subject: string, text: string | undefined, share: number, own: number, always = false) => {
    if (text !== undefined && text !== '') phrases.push({ subject, text, share, own, always });
  };
  for (const { classification, title, documentNumber, issuer, location, sha256 } of evidence) {
    if (classification !== 'internal') continue;
    const of = `内部佐证材料“${title}”的`;
    add(`${of}名称`, title, isLong(title) ? 0.6 : 1, isLong(title) ? 3 : 2, isLong(title));
    add(`${of}发文字号`, documentNumber, 1, 1, true);
    add(`${of}制发单位`, issuer, 1, 3);
    add(`${of}存放位置`, location, 1, 1, true);
    add(`${of}校验值`, sha256, 1, 1, true);
  }
  for (const { classification, id, content, exempt } of [...taskList.tasks, ...(report.nextTasks ?? [])]) {
    if (classification !== 'internal') continue;
    add(`内部任务“${id}”的内容`, content, 0.6, 4);
    add(`内部任务“${id}”不报告的理由`, exempt?.reason, 0.6, 5);
  }
  for (const { metric, quantity, classification } of ledger.entries.values())
    if (classification === 'internal' && quantity?.form === 'text')
      add(`内部数据“${metric.name}”`, quantity.value, 0.6, 2);
  for (const { note, metric } of facts)
    add(`数据“${ledger.entries.get(metric)?.metric.name ?? metric}”的备注`, note, 0.6, 5);
  return phrases;
}

/** A shorter title may be everyday words: 工作台账. */
const isLong = (title: string): boolean => title.length > 5;
