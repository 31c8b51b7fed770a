import { type Message, say } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { ReturnedRow } from '../../model/form/department-return.ts';
import type { MetricColumn } from '../../model/form/form.ts';
import { type Classification, type IsoDate, isoDate } from '../../model/primitives.ts';
import { yamlScalar } from '../../source/index.ts';
import type { ItemChange } from './edits/list-edits.ts';

type Cells = Pick<ReturnedRow<MetricColumn>['cells'], 'evidence' | 'documentNumber' | 'date'>;

/** The documents that figures are said to rest on: known ones by title or number, others with a new id. */
export interface EvidenceBook {
  /** Its id; undefined where the row names none. */
  readonly documentFor: (
    cells: Cells,
    department: string,
    classification: Classification | undefined,
  ) => string | undefined;
  /** New ones as items of evidence.yaml. */
  readonly added: () => readonly ItemChange[];
}

export function makeEvidenceBook({ evidence, report }: Dossier, messages: Message[]): EvidenceBook {
  const plain = (text: string): string => text.replace(/[\s《》]+/g, '');
  const known = new Map(
    evidence.flatMap(({ id, title, documentNumber }) => [
      [plain(title), id] as const,
      ...(documentNumber === undefined ? [] : [[plain(documentNumber), id] as const]),
    ]),
  );
  const ids = new Set(evidence.map(({ id }) => id));
  const fresh: ItemChange[] = [];
  const numbers = new Map<string, number>();
  return {
    documentFor: ({ evidence: titled, documentNumber, date }, department, classification) => {
      const title = (titled?.text ?? documentNumber?.text)?.replace(/\s+/g, ' ');
      if (title === undefined) return undefined;
      const found = (documentNumber && known.get(plain(documentNumber.text))) ?? known.get(plain(title));
      if (found !== undefined) return found;
      const prefix = report.departments.find(({ name }) => name === department)?.id ?? department;
      let number = numbers.get(prefix) ?? 0;
      let id: string;
      do {
        number += 1;
        id = `${prefix.replace(/[^\p{L}\p{N}]+/gu, '-')}-return-${number}`;
      } while (ids.has(id));
      numbers.set(prefix, number);
      ids.add(id);
      known.set(plain(title), id);
      if (documentNumber) known.set(plain(documentNumber.text), id);
      const day = dayOf(date?.text);
      if (date && day === undefined)
        messages.push(say('form/date', { place: date.place, subject: title, actual: date.text }));
      fresh.push({
        id: yamlScalar(id),
        title: yamlScalar(title),
        ...(documentNumber && titled && { documentNumber: yamlScalar(documentNumber.text) }),
        issuer: yamlScalar(department),
        ...(day !== undefined && { date: day }),
        ...(classification === 'internal' && { classification: 'internal' }),
      });
      return id;
    },
    added: () => fresh,
  };
}

/** 2025年1月10日, 2025-1-10, 2025.1.10, 2025/1/10 as 2025-01-10; no day of the calendar is none. */
function dayOf(text: string | undefined): IsoDate | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(text?.trim() ?? '') ?? [];
  return isoDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data;
}
