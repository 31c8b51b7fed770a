import type { SourceParagraph, Spot } from '../block.ts';
import { roleOf } from './header-words.ts';
import { isSignOff } from './list-head.ts';
import { isNote, isPageNumber } from './note.ts';
import { type Marker, markersOf } from './numbering.ts';
import type { RawList, RawTask } from './raw-task.ts';
import { squeeze, tidy } from './tidy.ts';
import type { Units } from './units/read-units.ts';
import { type Statement, takeStatement } from './units/unit-statement.ts';

/** A numbered paragraph, the paragraphs without a number that follow it, and those numbered below it. */
interface Item {
  readonly marker: Marker;
  readonly spot: Spot;
  readonly lines: SourceParagraph[];
  /** Lines among them that speak about the list: 以下均需各单位落实，不再列出. */
  readonly notes: SourceParagraph[];
  readonly children: Item[];
}

/** Parts of a plan that say how, not what. */
const notTasks =
  /^(?:指导思想|总体要求|总体目标|基本原则|工作目标|主要目标|工作要求|有关要求|组织保障|保障措施|组织领导|加强组织领导|工作保障|实施步骤|工作步骤)/;

/**
 * Tasks of a list in paragraphs: what is numbered is a group where numbers stand below it, a task where none do. A part
 * that says how to go about it holds no tasks: before the first of them it belongs to the preface, after it is unparsed.
 */
export function readProse(paragraphs: readonly SourceParagraph[], units: Units): RawList {
  const end = paragraphs.findLastIndex(({ text }) => !isSignOff(text)) + 1;
  const surroundings = paragraphs.slice(end).flatMap(({ text }) => (text.trim() === '' ? [] : [text]));
  const roots = itemsOf(paragraphs.slice(0, end), surroundings);
  const tasks: RawTask[] = [];
  const unparsed: RawList['unparsed'][number][] = [];
  const keep = ({ text, spot }: Pick<SourceParagraph, 'text' | 'spot'>) => {
    if (tidy(text) !== '') unparsed.push({ text: tidy(text), spot, after: tasks.length });
  };
  const anyUnits = roots.some(
    (root) => hasUnits(statementOf(root, units)) || root.children.some((child) => saysUnits(child, units)),
  );
  const visit = (item: Item, group: readonly string[], above: Shared): void => {
    const whole = statementOf(item, units);
    const isTask = item.children.length === 0 || isOneTask(item, whole, units);
    const isPlan = notTasks.test(item.marker.rest) && (isTask || item.marker.level === 1 || anyUnits);
    if (isPlan && !saysUnits(item, units)) {
      for (const each of paragraphsOf(item)) {
        if (tasks.length === 0) surroundings.push(each.text);
        else keep(each);
      }
      return;
    }
    if (isTask) {
      tasks.push({
        number: item.marker.number || undefined,
        group,
        content: tidy(sentences(whole.rest)),
        ...shared(whole, above),
        aims: [],
        unparsed: [
          ...whole.others.map((text) => ({ text, spot: item.spot })),
          ...allNotes(item).map(({ text, spot }) => ({ text: tidy(text), spot })),
        ],
        spot: item.spot,
      });
      return;
    }
    const own = takeStatement(item.marker.rest, units);
    const { title, note } = titleOf(own.rest);
    if (note !== '') keep({ text: note, spot: item.spot });
    const below = item.lines.map((line) => ({ line, said: takeStatement(line.text, units) }));
    for (const { line, said } of below) if (said.rest !== '') keep(line);
    const lines = below.filter(({ said }) => said.rest === '');
    const said = together([own, ...lines.map((each) => each.said)]);
    for (const text of [own, ...lines.map((each) => each.said)].flatMap(({ others }) => others))
      keep({ text, spot: item.spot });
    for (const line of item.notes) keep(line);
    const before = tasks.length;
    for (const child of item.children) visit(child, [...group, title], shared(said, above));
    // Where each task below says who does it itself, nobody has taken up what the heading says.
    if (!tasks.slice(before).some((task) => takes(task, said))) {
      keep({ text: item.marker.rest.slice(own.rest.length), spot: item.spot });
      for (const { line } of lines) keep(line);
    }
    if (tasks.length === before) surroundings.push(title);
  };
  for (const item of roots) visit(item, [], nothing);
  return { tasks, unparsed, surroundings };
}

type Shared = Omit<Statement, 'rest' | 'others'>;
const nothing: Shared = { lead: [], responsible: [], deadline: '' };

const together = (all: readonly Shared[]): Shared => ({
  lead: [...new Set(all.flatMap(({ lead }) => lead))],
  responsible: [...new Set(all.flatMap(({ responsible }) => responsible))],
  deadline: all.flatMap(({ deadline }) => deadline || []).join('、'),
});
const takes = (task: Shared, { lead, responsible, deadline }: Shared): boolean =>
  [...lead, ...responsible].every((name) => task.lead.includes(name) || task.responsible.includes(name)) &&
  task.deadline.includes(deadline);

/** What a heading says of who and when, 一、强化统筹（牵头单位：县委依法治县办）, holds below it where a task says nothing else. */
function shared(own: Shared, above: Shared): Shared {
  const deadline = own.deadline || above.deadline;
  if (!hasUnits(own)) return { lead: above.lead, responsible: above.responsible, deadline };
  if (own.lead.length > 0) return { lead: own.lead, responsible: own.responsible, deadline };
  return { lead: above.lead, responsible: own.responsible.filter((name) => !above.lead.includes(name)), deadline };
}

/** What is numbered as a tree; a line before the first number goes to the others around. */
function itemsOf(paragraphs: readonly SourceParagraph[], around: string[]): readonly Item[] {
  const readMarker = markersOf(paragraphs.map(({ text }) => text));
  const roots: Item[] = [];
  const open: Item[] = [];
  for (const paragraph of paragraphs) {
    const { text, spot } = paragraph;
    if (text.trim() === '') continue;
    if (isPageNumber(text)) {
      around.push(text);
      continue;
    }
    const marker = readMarker(text);
    if (!marker) {
      const item = open.at(-1);
      if (!item) around.push(text);
      else if (isNote(text)) item.notes.push(paragraph);
      else item.lines.push(paragraph);
      continue;
    }
    while (open.length > 0 && open.at(-1)!.marker.level >= marker.level) open.pop();
    const item: Item = { marker, spot, lines: [], notes: [], children: [] };
    (open.at(-1)?.children ?? roots).push(item);
    open.push(item);
  }
  return roots;
}

/** A title without the bracket behind it that speaks about what follows. */
function titleOf(rest: string): { readonly title: string; readonly note: string } {
  const bracket = /^(.+?)([（(][^（()）]*[）)])[。：:]?$/.exec(squeeze(rest));
  const isAside = bracket?.[2] !== undefined && isNote(bracket[2].slice(1, -1));
  const title = isAside ? (bracket?.[1] ?? '') : squeeze(rest);
  return { title: title.replace(/[。；：:]$/, ''), note: isAside ? (bracket?.[2] ?? '') : '' };
}

/** The paragraphs of an item and of those below it, as they stand. */
const paragraphsOf = ({
  marker,
  spot,
  lines,
  notes,
  children,
}: Item): readonly Pick<SourceParagraph, 'text' | 'spot'>[] => [
  { text: printed(marker) + marker.rest, spot },
  ...lines,
  ...notes,
  ...children.flatMap(paragraphsOf),
];
const allNotes = ({ notes, children }: Item): readonly SourceParagraph[] => [...notes, ...children.flatMap(allNotes)];

const hasUnits = ({ lead, responsible }: Pick<Statement, 'lead' | 'responsible'>): boolean =>
  lead.length + responsible.length > 0;
const saysUnits = (item: Item, units: Units): boolean =>
  hasUnits(statementOf(item, units)) || item.children.some((child) => saysUnits(child, units));

const linesOf = ({ marker, lines, children }: Item): string[] => [
  marker.rest,
  ...lines.map(({ text }) => unlabelled(text)),
  ...children.flatMap((child) => {
    const [first = '', ...rest] = linesOf(child);
    return [printed(child.marker) + first, ...rest];
  }),
];

/** 主要内容：…, a label that only says what its line is, is a header; labels of units and days are read with their line. */
function unlabelled(line: string): string {
  const [label = '', name = ''] = /^\s*([\u4e00-\u9fff]{2,8})\s*[:：]\s*/.exec(line) ?? [];
  const role = name === '' ? undefined : roleOf(name);
  return role === 'content' || role === 'group' ? line.slice(label.length) : line;
}

const printed = ({ level, number }: Marker): string =>
  number === '' || /^[第任项事举]|\./.test(number)
    ? `${number} `.trimStart()
    : { 1: `${number}、`, 2: `（${number}）`, 3: `${number}.`, 4: `（${number}）`, 5: number }[level];

const statementOf = (item: Item, units: Units): Statement => takeStatement(linesOf(item).join('\n'), units);

/** Its points share one statement of units: at its own end, or only after the last of them. */
function isOneTask(item: Item, whole: Statement, units: Units): boolean {
  const bullets = item.children.every(({ marker }) => marker.number === '');
  if (item.marker.level < (bullets ? 2 : 3)) return false;
  if (!hasUnits(whole)) return false;
  return item.children.slice(0, -1).every((child) => !hasUnits(statementOf(child, units)));
}

/** A heading on a line of its own is a sentence of the content. */
const sentences = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index, all) => (index < all.length - 1 && !/[。；，、：！？;,:!?]$/.test(line) ? `${line}。` : line))
    .join('');
