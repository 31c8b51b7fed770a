import { looksLikeUnit, type Units } from './read-units.ts';

/** Units, each with what it has to do. */
export interface Duties {
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
}

const behindColon = /^([^：:]{2,120})[：:](.+)$/;
const behindVerb = /^(.{2,120}?)(?:分别|共同|具体)?((?:负责|承担|牵头|统筹|配合|协助).+)$/;
/** What says no more than that it is done by them. */
const nothingMore = /^(?:(?:负责|牵头|统筹|配合|协助|承担|组织|实施|落实|推进|抓好))+$/;
/** Longer than any cell of units. */
const longest = 500;

/**
 * 县司法局：合法性审核；县财政局负责保障经费. Undefined where a piece of it names no unit, or none of them says what is to
 * be done: names alone and 甲局牵头，乙局配合 are other forms.
 */
export function readDuties(text: string, units: Units): Duties | undefined {
  if (text.length > longest) return undefined;
  const pieces = text.split(/[；;\n，,。]/).flatMap((piece) => piece.replace(/\s+/g, '') || []);
  const found = { lead: [] as string[], responsible: [] as string[] };
  let waiting: readonly string[] = [];
  let saysWhat = false;
  for (const piece of pieces) {
    const [, who = '', duty = ''] = behindColon.exec(piece) ?? behindVerb.exec(piece) ?? [];
    const names = units.split(duty === '' ? piece : who);
    if (names.length === 0 || !names.every((name) => units.isKnown(name) || looksLikeUnit(name))) return undefined;
    if (duty !== '' && !nothingMore.test(duty)) saysWhat = true;
    if (duty === '') {
      waiting = [...waiting, ...names];
      continue;
    }
    const role = /牵头|统筹|主办/.test(duty) ? 'lead' : 'responsible';
    for (const name of [...waiting, ...names]) if (!found[role].includes(name)) found[role].push(name);
    waiting = [];
  }
  const { lead, responsible } = found;
  if (!saysWhat || waiting.length > 0 || lead.length + responsible.length === 0) return undefined;
  return { lead, responsible: responsible.filter((name) => !lead.includes(name)) };
}
