import type { Block, Report, Section } from '../../../model/report/report.ts';
import { headingParts, plainText } from '../../../tree/index.ts';

/** A section of a report that was read, as the outline of a dossier has it. */
export interface ReadSection {
  readonly id: string;
  readonly title: string;
  readonly runIn: boolean;
  /** What stands below its heading before the first section of the outline, with deeper headings in it. */
  readonly blocks: readonly Block[];
  readonly sections: readonly ReadSection[];
}

/** A report by where its text goes in a dossier: `preamble` and `closing` stand around the sections. */
export interface ReportOutline {
  readonly preamble: readonly Block[];
  readonly sections: readonly ReadSection[];
  readonly closing: readonly Block[];
}

/** 特此报告。 closes a report; it belongs to no section. */
const closes = /^(?:特此报告|以上报告|专此报告)[^。]{0,20}[。！]?$/;

/**
 * Sections of two levels become the outline's, those below them stay headings in its text. A heading with nothing below it
 * would vanish from an outline as one that nobody has written: with its neighbours it stays in the text.
 */
export function reportOutline({ children }: Report, addressee: string | undefined, ending: number): ReportOutline {
  const body = children.slice(0, children.length - ending).filter((block) => block.type !== 'attachment');
  const first = body.findIndex(({ type }) => type === 'section');
  const { kept, closing } = splitClosing(
    first < 0 ? [] : body.slice(first).filter((block) => block.type === 'section'),
  );
  const above = body.slice(0, first < 0 ? body.length : first);
  const preamble = above.filter(
    (block, index) => index > 0 || addressee === undefined || !isAddressee(block, addressee),
  );
  if (kept.some(isEmpty)) return { preamble: [...preamble, ...kept], sections: [], closing };
  const taken = new Set<string>();
  const sections = kept.map((section, index) => {
    const [known, ...others] = headingParts(titleOf(section)).parts;
    const id = known !== undefined && others.length === 0 && !taken.has(known) ? known : `part-${index + 1}`;
    taken.add(id);
    return readSection(section, id, 2);
  });
  return { preamble, sections, closing };
}

const titleOf = ({ title }: Section): string => plainText(title);
const isEmpty = ({ children }: Section): boolean => plainText(children).trim() === '';

const isAddressee = (block: Block, addressee: string): boolean =>
  block.type === 'paragraph' &&
  plainText(block)
    .trim()
    .replace(/[：:]$/, '') === addressee;

function readSection(section: Section, id: string, depth: number): ReadSection {
  const { runIn, children } = section;
  const below = children.filter((block) => block.type === 'section');
  const isOutline = depth <= 2 && below.length > 0 && !below.some(isEmpty);
  return {
    id,
    title: titleOf(section),
    runIn,
    blocks: isOutline ? children.filter((block) => block.type !== 'section') : children,
    sections: isOutline ? below.map((each, index) => readSection(each, `${id}.${index + 1}`, depth + 1)) : [],
  };
}

/** The report with its last words apart, where the last paragraph of the last section is that. */
function splitClosing(sections: readonly Section[]): { kept: readonly Section[]; closing: readonly Block[] } {
  const last = sections.at(-1);
  const block = last?.children.at(-1);
  if (!last || !block) return { kept: sections, closing: [] };
  const rest = last.children.slice(0, -1);
  if (block.type === 'section') {
    const { kept, closing } = splitClosing([block]);
    if (closing.length === 0) return { kept: sections, closing };
    return { kept: [...sections.slice(0, -1), { ...last, children: [...rest, ...kept] }], closing };
  }
  const isClosing = block.type === 'paragraph' && closes.test(plainText(block).trim()) && rest.length > 0;
  return isClosing
    ? { kept: [...sections.slice(0, -1), { ...last, children: rest }], closing: [block] }
    : { kept: sections, closing: [] };
}
