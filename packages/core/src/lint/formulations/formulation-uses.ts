import type { Formulation } from '../../model/pack/formulation.ts';
import { touchesData } from '../framework/fixes/touches-data.ts';
import type { Line } from '../framework/line.ts';
import { quotationAround, titleAround } from '../text/enclosed.ts';
import { sentencesIn } from '../text/line-sentences.ts';
import { plenaryKey, plenaryListsIn } from '../text/plenary-list.ts';
import { formsOf } from './formulation-forms.ts';

/** Words of a line that the table knows, with every entry they may stand for. */
export interface FormulationUse {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Formulation[];
  /** The sentence they stand in; a semicolon ends one. */
  readonly sentence: string;
}

interface Forms {
  readonly literal: ReadonlyMap<string, readonly Formulation[]>;
  /** By `plenaryKey`: the same sessions are named in many ways. */
  readonly plenary: ReadonlyMap<string, readonly Formulation[]>;
}

function formsIn(formulations: readonly Formulation[]): Forms {
  const literal = new Map<string, Formulation[]>();
  const plenary = new Map<string, Formulation[]>();
  for (const entry of formulations)
    for (const form of formsOf(entry)) {
      const [list] = entry.kind === 'meeting' ? plenaryListsIn(form) : [];
      const [map, key] = list ? [plenary, plenaryKey(list)] : [literal, form];
      if (!map.get(key)?.push(entry)) map.set(key, [entry]);
    }
  return { literal, plenary };
}

/** Every use of these entries in the report's own words: not in attachments, quotations, data, or inside a longer title. */
export function* formulationUses(
  lines: readonly Line[],
  formulations: readonly Formulation[],
): Generator<FormulationUse> {
  const forms = formsIn(formulations);
  for (const line of lines) {
    const spans = line.attachment ? [] : [...spansIn(line, forms)];
    const sentences = spans.length > 0 ? [...sentencesIn(line, '。！？；')] : [];
    for (const { start, end, entries } of spans) {
      if (touchesData(line, start, end) || !isOwnWords(line, start, end)) continue;
      const sentence = sentences.findLast((each) => each.start <= start)?.text ?? line.text;
      yield { line, start, end, entries, sentence };
    }
  }
}

function* spansIn({ text }: Line, { literal, plenary }: Forms) {
  for (const [form, entries] of literal)
    for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length))
      yield { start, end: start + form.length, entries };
  if (plenary.size === 0) return;
  for (const list of plenaryListsIn(text)) {
    const entries = plenary.get(plenaryKey(list));
    if (entries) yield { ...list, entries };
  }
}

/** 《X》 as a whole names X; 云山县X and 《关于贯彻X的通知》 are other documents. “十四五” is no quotation. */
function isOwnWords(line: Line, start: number, end: number): boolean {
  const title = titleAround(line, { start, end });
  const inner = line.text.slice(title ? title.start + 1 : start, title ? title.end - 1 : end);
  if (title && inner.replace(/^中华人民共和国/, '') !== line.text.slice(start, end)) return false;
  const quotation = quotationAround(line, { start, end });
  if (quotation && (quotation.start < start || end < quotation.end)) return false;
  return title !== undefined || line.text[start] === '“' || !/[省市县区州旗盟镇乡]$/.test(line.text.slice(0, start));
}
