import type { Dossier } from '../../../model/dossier/dossier.ts';
import type { Ledger } from '../../../model/ledger.ts';
import type { SecretPhrase } from './secret-phrases.ts';

type Source = Pick<Dossier, 'evidence' | 'taskList' | 'facts' | 'report'>;

/** How much of a phrase gives it away. */
type Measure = Omit<SecretPhrase, 'subject' | 'text'>;

/** A name: most of it, or a piece that nobody would come upon. */
const name: Measure = { share: 0.6, own: 3, telling: 6, always: true };
/** A short name, which may be everyday words: 工作台账. */
const shortName: Measure = { share: 1, own: 2, telling: 6 };
const whole: Measure = { share: 1, own: 1, telling: Number.POSITIVE_INFINITY, always: true };
/** All of it, or the office's own name without the organ it belongs to: 维稳指导处. */
const office: Measure = { share: 1, own: 3, telling: 5, end: 3 };
const sentence: Measure = { share: 0.6, own: 4, telling: 6 };
/** What is noted beside a public fact speaks of the same things as the report. */
const remark: Measure = { share: 0.6, own: 5, telling: 12 };

/** The words of internal documents and tasks, of internal facts in words, and of the notes beside facts. */
export function internalPhrases(
  ledger: Ledger,
  { evidence, taskList, facts, report }: Source,
): readonly SecretPhrase[] {
  const phrases: SecretPhrase[] = [];
  const add = (subject: string, text: string | undefined, measure: Measure) => {
    if (text !== undefined && text !== '') phrases.push({ subject, text, ...measure });
  };
  for (const { classification, title, documentNumber, issuer, location, sha256 } of evidence) {
    if (classification !== 'internal') continue;
    const of = `内部佐证材料“${title}”的`;
    add(`${of}名称`, title, title.length > 5 ? name : shortName);
    add(`${of}发文字号`, documentNumber, whole);
    add(`${of}制发单位`, issuer, office);
    add(`${of}存放位置`, location, whole);
    add(`${of}校验值`, sha256, whole);
  }
  for (const { classification, id, content, exempt } of [...taskList.tasks, ...(report.nextTasks ?? [])]) {
    if (classification !== 'internal') continue;
    add(`内部任务“${id}”的内容`, content, sentence);
    add(`内部任务“${id}”不报告的理由`, exempt?.reason, sentence);
  }
  for (const { metric, quantity, classification } of ledger.entries.values())
    if (classification === 'internal' && quantity?.form === 'text')
      add(`内部数据“${metric.name}”`, quantity.value, { share: 0.6, own: 2, telling: 6 });
  for (const { note, metric } of facts) {
    const entry = ledger.entries.get(metric);
    const isInternal = entry?.classification === 'internal';
    add(`数据“${entry?.metric.name ?? metric}”的备注`, note, isInternal ? { ...remark, telling: 6 } : remark);
  }
  return phrases;
}
