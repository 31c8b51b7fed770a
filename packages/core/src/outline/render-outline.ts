import type { Dossier, Prose } from '../model/dossier/dossier.ts';
import type { ReportedState } from '../model/dossier/matrix.ts';
import { wholeSection } from '../model/dossier/prose-words.ts';
import type { Shortfalls } from '../model/dossier/shortfall.ts';
import type { Task } from '../model/dossier/task.ts';
import type { Ledger } from '../model/ledger.ts';
import type { RenderedReport, RenderedSection, RenderedText, Use } from '../model/report/draft.ts';
import type { SectionLevel } from '../model/report/report.ts';
import type { CompiledOutline, CompiledSection, CompiledTemplate } from './compile-outline.ts';
import { type OutlineContext, outlineContext } from './context.ts';
import { membersOf } from './lists/members-of.ts';
import { mark } from './marks.ts';

/** What an outline is rendered with. */
export interface OutlineSource {
  readonly dossier: Dossier;
  readonly ledger: Ledger;
  readonly shortfalls: Shortfalls;
  /** How far its departments say they have come with a task. */
  readonly standing: (task: Task) => ReportedState;
}

/** The outline rendered for one dossier: sections that have something to say, in order. */
export function renderOutline(outline: CompiledOutline, source: OutlineSource): RenderedReport {
  const { dossier, ledger } = source;
  const context = outlineContext(dossier);
  const render = (template: CompiledTemplate, prose?: Prose) => renderTemplate(template, context, source, prose);
  const optional = (template: CompiledTemplate | undefined, id: string) => {
    const prose = dossier.prose.get(id);
    if (prose) return render(template?.takesProse && !isWhole(prose) ? template : proseAlone(prose), prose);
    return template ? render(template) : undefined;
  };
  const isOpen = (id: string) => ledger.entries.get(id)?.quantity === undefined;

  const section = (each: CompiledSection, level: number): RenderedSection[] => {
    const written = dossier.prose.get(each.id);
    const { title, prose } = written ? splitTitle(written) : {};
    const drops = !prose && each.whenMissing === 'drop' && each.needs.some(isOpen);
    const template = prose && (isWhole(prose) || !each.body?.takesProse) ? proseAlone(prose) : each.body;
    const rendered = drops || !template ? undefined : render(template, prose);
    const fromData = !prose && each.body?.takesProse === true && rendered?.listed === true;
    const unwritten = !prose && each.whenMissing === 'slot' && each.body?.takesProse === true && !fromData;
    const body = unwritten ? undefined : rendered;
    const children = each.children.flatMap((child) => section(child, level + 1));
    const silent = body === undefined || body.markdown.trim() === '';
    if (silent && children.length === 0 && each.whenMissing === 'drop') return [];
    return [
      {
        id: each.id,
        level: Math.min(level, 4) as SectionLevel,
        runIn: each.runIn,
        owner: each.owner,
        title: title ?? render(each.title),
        body: silent ? undefined : body,
        fromData,
        hints: rendered?.hints ?? [],
        children,
      },
    ];
  };

  return {
    title: dossier.report.title === undefined ? render(outline.title) : plain(dossier.report.title),
    preamble: optional(outline.preamble, 'preamble'),
    closing: optional(outline.closing, 'closing'),
    sections: outline.sections.flatMap((each) => section(each, 1)),
  };
}

function renderTemplate(
  template: CompiledTemplate,
  context: OutlineContext,
  { dossier, ledger, shortfalls, standing }: OutlineSource,
  prose: Prose | undefined,
): RenderedText & { readonly listed: boolean; readonly hints: readonly string[] } {
  const uses: Use[] = [];
  const listed: string[] = [];
  const hints: string[] = [];
  const marked = Object.fromEntries(
    Object.entries(context).map(([name, text]) => [name, mark(uses, { kind: 'text', text })]),
  ) as OutlineContext;
  const nextTasks = dossier.report.nextTasks ?? [];
  const { organ, departments } = dossier.report;
  const lists = { nextTasks, tasks: dossier.taskList.tasks, departments, members: membersOf(dossier) };
  const state = { uses, ledger, prose, shortfalls, ...lists, standing, level: organ.level, listed, hints };
  const markdown = template.render(marked, state).replace(stopAlone, '');
  return { markdown, uses, place: template.place, listed: listed.length > 0, hints };
}

/** What is left of `{{#join}}…{{/join}}。` where nothing was joined. */
const stopAlone = /^[ \t]*[，；：、。][ \t]*$/gm;

const plain = (text: string): RenderedText => {
  const uses: Use[] = [];
  return { markdown: mark(uses, { kind: 'text', text }), uses, place: undefined };
};

/** A body that is nothing but the prose. */
const proseAlone = (prose: Prose): CompiledTemplate => ({
  place: undefined,
  takesProse: true,
  render: (_context, { uses }) => mark(uses, { kind: 'prose', prose }),
});

const whole = new RegExp(`^\\s*<!--\\s*${wholeSection}\\s*-->`);

/** Prose that says at its beginning that it is all there is to say: its template has its words in it, or wants none. */
const isWhole = ({ text }: Prose): boolean => whole.test(text);

/** A first line `# …` of a prose file is the section's title. */
function splitTitle(prose: Prose): { title?: RenderedText; prose: Prose | undefined } {
  const match = /^\s*# +(.+?)\s*(?:\n|$)/.exec(prose.text);
  if (!match) return { prose };
  const text = prose.text.slice(match[0].length);
  const first = prose.place.line ?? 1;
  const lines = (words: string) => words.split('\n').length - 1;
  const before = lines(match[0].slice(0, match[0].indexOf('#')));
  const place = { ...prose.place, line: first + before };
  const title = { markdown: match[1]!, uses: [], place };
  const line = first + lines(match[0]);
  return { title, prose: text.trim() === '' ? undefined : { text, place: { ...prose.place, line } } };
}
