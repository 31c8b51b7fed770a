import type { SourceParagraph, Spot } from '../block.ts';
import { isSignOff } from './list-head.ts';
import { type Marker, readMarker } from './numbering.ts';
import type { RawList, RawTask } from './raw-task.ts';
import type { Units } from './read-units.ts';
import { squeeze, tidy } from './tidy.ts';
import { type Statement, takeStatement } from './unit-statement.ts';

/** A numbered paragraph, the paragraphs without a number that follow it, and those numbered below it. */
interface Item {
  readonly marker: Marker;
  readonly spot: Spot;
  readonly lines: string[];
  readonly children: Item[];
}

/** Parts of a plan that say how, not what. */
const notTasks =
  /^(?:指导思想|总体要求|总体目标|基本原则|工作目标|主要目标|工作要求|有关要求|组织保障|保障措施|组织领导|加强组织领导|工作保障|实施步骤|工作步骤)/;

/** Tasks of a list in paragraphs: what is numbered is a group where numbers stand below it, a task where none do. */
export function readProse(paragraphs: readonly SourceParagraph[], units: Units): RawList {
  const end = paragraphs.findLastIndex(({ text }) => !isSignOff(text)) + 1;
  const roots: Item[] = [];
  const open: Item[] = [];
  let surroundings = paragraphs.slice(end).filter(({ text }) => text.trim() !== '').length;
  for (const { text, spot } of paragraphs.slice(0, end)) {
    if (text.trim() === '') continue;
    const marker = readMarker(text);
    if (!marker) {
      const item = open.at(-1);
      if (item) item.lines.push(text);
      else surroundings += 1;
      continue;
    }
    while (open.length > 0 && open.at(-1)!.marker.level >= marker.level) open.pop();
    const item: Item = { marker, spot, lines: [], children: [] };
    (open.at(-1)?.children ?? roots).push(item);
    open.push(item);
  }
  const tasks: RawTask[] = [];
  const unparsed: RawList['unparsed'][number][] = [];
  const visit = (item: Item, group: readonly string[]): void => {
    const whole = statementOf(item, units);
    const isTask = item.children.length === 0 || isOneTask(item, whole, units);
    if (isTask && notTasks.test(item.marker.rest) && whole.lead.length + whole.responsible.length === 0) {
      surroundings += 1 + item.lines.length;
      return;
    }
    if (isTask) {
      tasks.push({
        number: item.marker.number,
        group,
        content: tidy(sentences(whole.rest)),
        lead: whole.lead,
        responsible: whole.responsible,
        deadline: whole.deadline,
        aims: '',
        unparsed: [],
        spot: item.spot,
      });
      return;
    }
    const title = squeeze(item.marker.rest).replace(/[。；：:]$/, '');
    for (const line of item.lines) unparsed.push({ text: tidy(line), spot: item.spot, after: tasks.length });
    const before = tasks.length;
    for (const child of item.children) visit(child, [...group, title]);
    if (tasks.length === before) surroundings += 1;
  };
  for (const item of roots) visit(item, []);
  return { tasks, unparsed, surroundings };
}

const linesOf = ({ marker, lines, children }: Item): string[] => [
  marker.rest,
  ...lines,
  ...children.flatMap((child) => {
    const [first = '', ...rest] = linesOf(child);
    return [printed(child.marker) + first, ...rest];
  }),
];

const printed = ({ level, number }: Marker): string =>
  ({ 1: `${number}、`, 2: `（${number}）`, 3: `${number}.`, 4: `（${number}）`, 5: number })[level];

const statementOf = (item: Item, units: Units): Statement => takeStatement(linesOf(item).join('\n'), units);

/** Its points share one statement of units: at its own end, or only after the last of them. */
function isOneTask(item: Item, whole: Statement, units: Units): boolean {
  if (item.marker.level < 3) return false;
  const has = ({ lead, responsible }: Statement) => lead.length + responsible.length > 0;
  if (!has(whole)) return false;
  return item.children.slice(0, -1).every((child) => !has(statementOf(child, units)));
}

/** A heading on a line of its own is a sentence of the content. */
const sentences = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index, all) => (index < all.length - 1 && !/[。；，、：！？;,:!?]$/.test(line) ? `${line}。` : line))
    .join('');
