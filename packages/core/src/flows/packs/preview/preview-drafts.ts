import { type Message, severityOf } from '../../../message/index.ts';
import type {
  DraftPreview,
  PreviewedEdit,
  PreviewedLayout,
  PreviewedMessage,
} from '../../../model/pack/draft-preview.ts';
import type { Outline } from '../../../model/pack/outline.ts';
import type { PackChange } from '../../../model/pack/pack-change.ts';
import type { Passage } from '../../../model/redline/passage.ts';
import type { PassageEdit } from '../../../model/redline/redline.ts';
import { comparePassages } from '../../../redline/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { causesOf, type Footing, footingOf } from './causes-of.ts';
import { type DraftSentence, reportSentences } from './report-sentences.ts';

/** A draft made with one version of a pack: what its outline is, and all that its check says. */
export interface PreviewSide {
  readonly outline: Outline | undefined;
  readonly draft: Draft | undefined;
  readonly messages: readonly Message[];
  /** The version's label in messages: the same file is called otherwise in another version's folder. */
  readonly label: string;
}

type Preview = Pick<DraftPreview, 'isDrafted' | 'edits' | 'layout' | 'come' | 'gone'>;

/** What differs between the drafts of one dossier, and which of these changes of the pack accounts for each sentence. */
export function previewDrafts(before: PreviewSide, after: PreviewSide, changes: readonly PackChange[]): Preview {
  const [old, now] = [messagesOf(before), messagesOf(after)];
  const come = [...now].flatMap(([key, message]) => (old.has(key) ? [] : [message]));
  const gone = [...old].flatMap(([key, message]) => (now.has(key) ? [] : [message]));
  const said = { come: come.map(plain), gone: gone.map(plain) };
  if (!before.draft || !after.draft || !before.outline || !after.outline)
    return { isDrafted: false, edits: [], layout: [], ...said };

  const sentences = { before: reportSentences(before.draft.report), after: reportSentences(after.draft.report) };
  const passages = (side: readonly DraftSentence[]) => side.map(({ passage }) => passage);
  const { edits } = comparePassages(passages(sentences.before), passages(sentences.after));
  const footings = [footingOf(before.outline), footingOf(after.outline)];
  const displaced = textsInBoth(edits);
  return {
    isDrafted: true,
    edits: edits.map((edit) => previewed(edit, sentences, { changes, footings, displaced })),
    layout: layoutChanges(before.draft, after.draft),
    ...said,
  };
}

interface Known {
  readonly changes: readonly PackChange[];
  readonly footings: readonly Footing[];
  /** Texts that are in both drafts, though not found to be the same passage: short ones, that may stand anywhere. */
  readonly displaced: ReadonlySet<string>;
}

function previewed(
  edit: PassageEdit,
  sentences: { readonly before: readonly DraftSentence[]; readonly after: readonly DraftSentence[] },
  { changes, footings, displaced }: Known,
): PreviewedEdit {
  const sides = [
    ...('from' in edit ? [sentences.before[edit.from]] : []),
    ...('to' in edit ? [sentences.after[edit.to]] : []),
  ].flatMap((side) => side ?? []);
  const passages = sides.map(({ passage }) => passage);
  const facts = passages.flatMap(({ cells }) => cells.flatMap((cell) => cell.facts));
  const causes = causesOf(
    {
      blocks: sides.map(({ blocks }) => blocks),
      metrics: new Set(facts.map(({ id }) => id)),
      isHeading: passages.some(({ level }) => level !== undefined),
      isWhole: edit.kind === 'inserted' || edit.kind === 'deleted',
      isMoved: edit.kind === 'moved' || passages.some((passage) => displaced.has(textOf(passage))),
      isOpen: passages.some(({ cells }) => cells.some(({ text }) => text.includes('【'))),
    },
    changes,
    footings,
  );
  const section = sides.at(-1)?.blocks[0] ?? 'report';
  return { edit, section, isData: isData(edit), causes };
}

const textOf = ({ cells }: Passage): string => cells.map(({ text }) => text).join('\n');

function textsInBoth(edits: readonly PassageEdit[]): ReadonlySet<string> {
  const gone = new Set(edits.flatMap((edit) => (edit.kind === 'deleted' ? [textOf(edit.before)] : [])));
  const come = edits.flatMap((edit) => (edit.kind === 'inserted' ? [textOf(edit.after)] : []));
  return new Set(come.filter((text) => gone.has(text)));
}

const hasFigures = ({ cells }: Passage): boolean => cells.some(({ facts }) => facts.length > 0);

function isData(edit: PassageEdit): boolean {
  if (edit.kind === 'inserted') return hasFigures(edit.after);
  if (edit.kind === 'deleted') return hasFigures(edit.before);
  return edit.words.some((words) => words.of === 'data');
}

function layoutChanges(before: Draft, after: Draft): readonly PreviewedLayout[] {
  const said = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value ?? ''));
  const [old, now] = [before.layout, after.layout] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => {
    const layout = { key, before: said(old[key]), after: said(now[key]) };
    return layout.before === layout.after ? [] : [layout];
  });
}

/** By what they say and of which file, wherever the line is by now. */
function messagesOf({ messages, label }: PreviewSide): ReadonlyMap<string, Message> {
  const fileOf = ({ file = '' }: Message) => (file.startsWith(`${label}/`) ? file.slice(label.length) : file);
  const said = ({ ruleId, reason }: Message) => `${ruleId}\n${reason.replaceAll(`${label}/`, '/')}`;
  return new Map(messages.map((message) => [`${fileOf(message)}\n${said(message)}`, message]));
}

const plain = (message: Message): PreviewedMessage => ({
  severity: severityOf(message),
  ruleId: message.ruleId ?? '',
  reason: message.reason,
  ...(message.file !== undefined && { file: message.file }),
  ...(message.line != null && { line: message.line }),
});
