import { labelPattern, roleOf } from '../header-words.ts';
import { squeeze, tidy } from '../tidy.ts';
import { readDuties } from './read-duties.ts';
import { looksLikeUnit, type Units } from './read-units.ts';
import { splitTime } from './split-time.ts';

/** Who does a task and by when, as its own text says. */
export interface Statement {
  readonly rest: string;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly deadline: string;
  /** What it says beside them, as it stands: 责任领导：周某. */
  readonly others: readonly string[];
}

const openers = '（(〔【[［';
const closers = '）)〕】]］';
const label = `(?:${labelPattern})\\s*[:：]`;
const atSentenceEnd = new RegExp(`(?:^|(?<=[。；;！\\n）)”|｜│，,\\s]))\\s*(${label}[\\s\\S]*)$`);
const anyLabel = new RegExp(label, 'g');

/**
 * Takes from the end of a text what it says of units: （牵头单位：A，责任单位：B）, 〔责任单位：…；完成时限：…〕, a line
 * “责任单位：…” of its own, “A牵头，B、C配合”, “A、B按职责分工负责”. Only what reads like units is taken.
 */
export function takeStatement(text: string, units: Units): Statement {
  const found = nothingFound();
  let rest = text.trimEnd();
  for (;;) {
    const bracket = trailingBracket(rest);
    if (bracket && (readStatement(bracket.inner, units, found) || readNames(bracket, units, found))) {
      rest = bracket.before.trimEnd();
      continue;
    }
    const plain = atSentenceEnd.exec(rest);
    if (plain?.[1] !== undefined && readStatement(plain[1], units, found)) {
      rest = rest.slice(0, plain.index).replace(/[\s|｜│，,]+$/, '');
      continue;
    }
    break;
  }
  const [before, last] = lastSentence(rest);
  if (found.lead.length + found.responsible.length === 0 && last !== '') {
    const { phrase, time, more } = withoutTime(squeeze(last));
    if (readPhrase(phrase, units, found)) {
      if (time !== '') found.deadline.push(time);
      if (more === '') rest = before.trimEnd();
    } else readWith(squeeze(last), units, found);
  }
  return { rest, ...settleUnits(found) };
}

const timed = /[，,](?:于|在|并于)?([^，,。；]{1,16}?(?:[底末内]?(?:之?前|以前)|[底末内](?!前)))([^，,。；]{0,30})$/;

/** 由县司法局负责，县法院配合，6月底前完成: who, by when, and what is to be done by then; empty where it is only to be done. */
function withoutTime(sentence: string): { readonly phrase: string; readonly time: string; readonly more: string } {
  const [words, said = '', rest = ''] = timed.exec(sentence) ?? [];
  const { names, time } = splitTime(said);
  if (words === undefined || names !== '' || time === '') return { phrase: sentence, time: '', more: '' };
  const more = /^(?:全部|基本)?(?:完成|落实|到位|执行|办结)?$/.test(rest) ? '' : rest;
  return { phrase: sentence.slice(0, -words.length), time, more };
}

export interface Found {
  readonly lead: string[];
  readonly responsible: string[];
  readonly assisting: string[];
  readonly deadline: string[];
  readonly others: string[];
}

export const nothingFound = (): Found => ({ lead: [], responsible: [], assisting: [], deadline: [], others: [] });

/** With helpers and nobody in the lead, who is responsible leads them. */
export function settleUnits({
  lead,
  responsible,
  assisting,
  deadline,
  others: beside,
}: Found): Omit<Statement, 'rest'> {
  const leads = lead.length === 0 && assisting.length > 0 ? responsible : lead;
  const others = leads === responsible ? assisting : [...responsible, ...assisting];
  return {
    lead: [...new Set(leads)],
    responsible: [...new Set(others)],
    deadline: deadline.join('、'),
    others: beside,
  };
}

function readStatement(text: string, units: Units, found: Found): boolean {
  const starts = [...text.matchAll(anyLabel)];
  if (starts.length === 0) return readPhrase(squeeze(text).replace(/[。；;]$/, ''), units, found);
  if (text.slice(0, starts[0]!.index).trim() !== '') return false;
  starts.forEach((start, index) => {
    const value = text.slice(start.index + start[0].length, starts[index + 1]?.index).replace(/[\s，,；;。、]+$/, '');
    const role = roleOf(start[0].replace(/\s*[:：]$/, '')) as UnitRole | 'deadline' | 'other' | undefined;
    if (role === 'deadline') found.deadline.push(squeeze(value));
    else if (role === 'other') found.others.push(tidy(start[0] + value));
    else if (role !== undefined) addUnits(value, role, units, found);
  });
  return true;
}

/** What a cell of units says: names, or with 牵头 and 配合 among them who does what. */
export function readUnitsCell(text: string, role: UnitRole, units: Units): Found {
  const found = nothingFound();
  const starts = [...text.matchAll(anyLabel)];
  if (starts.length > 0 && text.slice(0, starts[0]!.index).trim() === '') readStatement(text, units, found);
  else addUnits(text, role, units, found);
  return found;
}

type UnitRole = 'lead' | 'responsible' | 'assisting';
const marked = /[（(](牵头|主办|配合|协办)(?:单位|部门)?[）)]$/;

/** Longer than any sentence that shares out a task. */
const longestPhrase = 500;

/** Names, each of them for `role` where it does not say otherwise: 甲局牵头，乙局配合; 甲局（牵头）、乙局. */
function addUnits(text: string, role: UnitRole, units: Units, found: Found): void {
  const duties = readDuties(text, units);
  if (duties) {
    found.lead.push(...duties.lead);
    found.responsible.push(...duties.responsible);
    found.others.push(tidy(text));
    return;
  }
  const leading = text.length <= longestPhrase && /牵头/.test(text) ? led.exec(squeezeLines(text)) : undefined;
  if (leading) {
    for (const unit of units.split(leading[1] ?? '')) found.lead.push(unit);
    for (const unit of units.split(leading[2] ?? '')) found.responsible.push(unit);
    return;
  }
  for (const name of units.split(text)) {
    const mark = marked.exec(name);
    const own = !mark ? role : /牵头|主办/.test(mark[1] ?? '') ? 'lead' : 'assisting';
    found[own].push(units.nameOf(mark ? name.slice(0, mark.index) : name));
  }
}

/** Lines that end without a mark end a name. */
const squeezeLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('，')
    .replace(/[，、；。]，/g, (marks) => marks.charAt(0))
    .replace(/(牵头)\s+/g, '$1，');

const led =
  /^(?:由)?([^（(]+?|[^牵]+?[）)])(?:负责)?牵头(?![）)]|部门|单位)(?:负责|组织实施|组织|实施|落实|推进|抓好|抓总|汇总)*(?:[，,；;、。]*(?:会同|联合|商)?(.+?)(?:等)?(?:配合|参与|协助|协同|负责|按照?.*负责|按照?[^，。；]*分工(?:落实|推进|抓好)?|共同推进|落实)?)?[。；;]?$/;
const shared = /^(?:由)?(.+?)(?:等)?(?:[，,]?按照?(?:各自)?(?:职责)?分工.*负责|分别负责|负责落实|负责)[。]?$/;

/** 由甲局会同乙局提出方案，提交…: who does what the sentence tells; it stays with the task. */
const withOthers =
  /^由([^，,。；]{2,40}?)(?:会同|联合)([^，,。；]{2,80}?)(?:提出|制定|研究|拟[订定]|起草|办理|落实|组织|开展|实施|推进|完成|负责)/;

function readWith(sentence: string, units: Units, found: Found): void {
  const [, first = '', others = ''] = withOthers.exec(sentence) ?? [];
  const [lead, responsible] = [units.split(first), units.split(others)];
  if (lead.length === 0 || ![...lead, ...responsible].every((name) => looksLikeUnit(name) || units.isKnown(name)))
    return;
  found.lead.push(...lead);
  found.responsible.push(...responsible);
}

/** 由甲局负责，乙局配合. */
const withHelp = /^(?:由)?([^，,；;]+?)负责[，,；;]([^，,；;]+?)(?:等)?(?:配合|协助|参与|协同)$/;

function readPhrase(text: string, units: Units, found: Found): boolean {
  const isUnits = (names: readonly string[]) =>
    names.length > 0 && names.every((name) => looksLikeUnit(name) || units.isKnown(name));
  if (text.length > longestPhrase) return false;
  const leading = led.exec(text) ?? withHelp.exec(text);
  if (leading) {
    const [lead, others] = [units.split(leading[1] ?? ''), units.split(leading[2] ?? '')];
    if (!isUnits(lead) || (others.length > 0 && !isUnits(others))) return false;
    for (const unit of lead) found.lead.push(unit);
    for (const unit of others) found.responsible.push(unit);
    return true;
  }
  const names = units.split(shared.exec(text)?.[1] ?? '');
  if (!isUnits(names)) return false;
  for (const unit of names) found.responsible.push(unit);
  return true;
}

/** How the name of an office ends, whatever else may look like one. */
const office =
  /(?:[局委办厅院]|委员会|办公室|政府|部门|单位|街道办事处|(?:组织|宣传|统战|社会工作|武装)部|检察院|监委机关|总工会|[工妇残]联|工商联|科协|团[省市区县]委|[大支总]队)$/;

/**
 * …不少于2次。（县司法局、县应急局）: behind the end of a sentence, names alone say who does it. 【…】 and 〔…〕 hold nothing but
 * that, and neither does a bracket that says by when: （党政办、各村；9月底前）.
 */
function readNames({ before, inner, mark }: Bracket, units: Units, found: Found): boolean {
  if (found.lead.length + found.responsible.length > 0 || inner.length > longestPhrase) return false;
  const { names, time } = splitTime(inner);
  const isOwn = time !== '' || !'（('.includes(mark);
  if (!isOwn && !/[。；;]\s*$/.test(before)) return false;
  if (!(time !== '' && readPhrase(names, units, found))) {
    const all = units.split(names);
    const isUnit = (name: string) => units.isKnown(name) || (looksLikeUnit(name) && (isOwn || office.test(name)));
    if (all.length === 0 || !all.every(isUnit)) return false;
    for (const unit of all) found.responsible.push(unit);
  }
  if (time !== '') found.deadline.push(time);
  return true;
}

interface Bracket {
  /** What opens it. */
  readonly mark: string;
  readonly before: string;
  readonly inner: string;
}

function trailingBracket(text: string): Bracket | undefined {
  const body = text.replace(/[。.；;]$/, '');
  if (!closers.includes(body.at(-1) ?? ' ')) return undefined;
  let depth = 0;
  for (let at = body.length - 1; at >= 0; at--) {
    if (closers.includes(body[at]!)) depth += 1;
    if (openers.includes(body[at]!)) depth -= 1;
    if (depth === 0) return { mark: body[at]!, before: body.slice(0, at), inner: body.slice(at + 1, -1) };
  }
  return undefined;
}

function lastSentence(text: string): readonly [string, string] {
  const body = text.replace(/[。；;]$/, '');
  const at = Math.max(body.lastIndexOf('。'), body.lastIndexOf('\n'), body.lastIndexOf('；'));
  return at < 0 ? [text, ''] : [body.slice(0, at + 1), body.slice(at + 1)];
}
