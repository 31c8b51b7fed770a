import {
  type CoverageState,
  coverageStates,
  coverTasks,
  type EditionId,
  editionIds,
  editions,
  type Message,
  plainText,
  type ReportNode,
  severityOf,
} from '@fazhi/core';
import { checkOpened, openDraft, type PackCache } from '@fazhi/core/folder';
import { wordsOf } from '../../src/findings/words-of.ts';
import { shippedPacks } from '../../src/inputs/shipped-packs.ts';
import type { DeskFiles } from '../files/desk-files.ts';
import { figuresOf, type ViewedFigure } from './figures-of.ts';

/** One finding as the page shows it. */
export interface ViewedFinding {
  readonly id: string;
  readonly severity: string;
  readonly words: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly note: string | undefined;
  /** The metric's name, the key, the file that it is about. */
  readonly subject: string | undefined;
}

/** A section of the draft: its place in the outline, and what in it is still open. */
export interface ViewedSection {
  readonly id: string | undefined;
  readonly title: string;
  readonly level: number;
  readonly open: number;
  readonly figures: number;
}

export interface ViewedTask {
  readonly id: string;
  readonly number: string | undefined;
  readonly content: string;
  readonly departments: readonly string[];
  readonly state: CoverageState;
  /** The state as people say it. */
  readonly standing: string;
}

/** All that the page shows of a dossier, but for the report itself. */
export interface ViewedDossier {
  readonly organ: string | undefined;
  readonly year: number | undefined;
  readonly title: string | undefined;
  readonly sections: readonly ViewedSection[];
  readonly figures: readonly ViewedFigure[];
  /** Names of the departments that the dossier knows. */
  readonly departments: readonly string[];
  readonly openSlots: readonly string[];
  readonly tasks: readonly ViewedTask[];
  readonly findings: readonly ViewedFinding[];
  /** Paths of the files that can be written in the page. */
  readonly texts: readonly string[];
  readonly editions: readonly { readonly id: EditionId; readonly name: string }[];
}

/** The dossier in this folder as the page shows it; findings tell what kept the rest from being read. */
export async function viewDossier(folder: string, files: DeskFiles, cache: PackCache): Promise<ViewedDossier> {
  const { value: draft, messages } = await openDraft(folder, shippedPacks, files, { cache });
  const checked = draft ? await checkOpened({ value: draft, messages }, folder, files) : undefined;
  const paths = (await files.list(folder)) ?? [];
  const matrix = draft ? coverTasks(draft) : undefined;
  const findings = (checked?.messages ?? messages).map(viewed);
  return {
    organ: draft?.dossier.report.organ.name,
    year: draft?.dossier.report.year,
    title: draft?.report.head.title,
    sections: draft ? sectionsOf(draft.report.children) : [],
    figures: draft ? figuresOf(draft, findings) : [],
    departments: draft?.dossier.report.departments.map(({ name }) => name) ?? [],
    openSlots: draft?.openSlots.map(({ value }) => value) ?? [],
    tasks:
      matrix?.rows.map(({ task, state }) => ({
        id: task.id,
        number: task.number,
        content: task.content,
        departments: [...task.lead, ...task.responsible],
        state,
        standing: coverageStates[state],
      })) ?? [],
    findings,
    texts: paths.filter((path) => /[.](?:md|ya?ml)$/.test(path) && !path.startsWith('.')),
    editions: editionIds.map((id) => ({ id, name: editions[id].name })),
  };
}

const viewed = (message: Message): ViewedFinding => ({
  id: message.ruleId ?? '',
  severity: severityOf(message),
  words: wordsOf(message),
  file: message.file,
  line: message.line ?? undefined,
  note: message.note,
  subject: message.params.subject,
});

function sectionsOf(nodes: readonly ReportNode[]): readonly ViewedSection[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'section') return [];
    const own = node.children.filter(({ type }) => type !== 'section');
    return [
      {
        id: node.id,
        title: plainText(node.title),
        level: node.level,
        open: count(own, 'slot'),
        figures: count(own, 'fact'),
      },
      ...sectionsOf(node.children),
    ];
  });
}

function count(nodes: readonly ReportNode[], type: string): number {
  return nodes.reduce(
    (sum, node) => sum + (node.type === type ? 1 : 0) + ('children' in node ? count(node.children, type) : 0),
    0,
  );
}
