import type { Dossier, Prose } from '../model/dossier.ts';
import type { RenderedReport, RenderedSection, RenderedText, Use } from '../model/draft.ts';
import type { Ledger } from '../model/ledger.ts';
import type { SectionLevel } from '../model/report.ts';
import type { CompiledOutline, CompiledSection, CompiledTemplate } from './compile-outline.ts';
import { type OutlineContext, outlineContext } from './context.ts';
import { mark } from './marks.ts';

/** The outline rendered for one dossier: sections that have something to say, in order. */
export function renderOutline(outline: CompiledOutline, dossier: Dossier, ledger: Ledger): RenderedReport {
  const context = outlineContext(dossier);
  const render = (template: CompiledTemplate, prose?: Prose) => renderTemplate(template, context, ledger, prose);
  const optional = (template: CompiledTemplate | undefined, id: string) => {
    const prose = dossier.prose.get(id);
    if (prose) return render(template?.takesProse ? template : proseAlone(prose), prose);
    return template ? render(template) : undefined;
  };
  const isOpen = (id: string) => ledger.entries.get(id)?.quantity === undefined;

  const section = (each: CompiledSection, level: number): RenderedSection[] => {
    const written = dossier.prose.get(each.id);
    const { title, prose } = written ? splitTitle(written) : {};
    const drops = !prose && each.whenMissing === 'drop' && each.needs.some(isOpen);
    const template = prose && !each.body?.takesProse ? proseAlone(prose) : each.body;
    const unwritten = !prose && each.whenMissing === 'slot' && each.body?.takesProse === true;
    const body = drops || unwritten || !template ? undefined : render(template, prose);
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
  ledger: Ledger,
  prose: Prose | undefined,
): RenderedText {
  const uses: Use[] = [];
  const marked = Object.fromEntries(
    Object.entries(context).map(([name, text]) => [name, mark(uses, { kind: 'text', text })]),
  ) as OutlineContext;
  return { markdown: template.render(marked, { uses, ledger, prose }), uses, file: template.file };
}

const plain = (text: string): RenderedText => {
  const uses: Use[] = [];
  return { markdown: mark(uses, { kind: 'text', text }), uses, file: 'report.yaml' };
};

/** A body that is nothing but the prose. */
const proseAlone = (prose: Prose): CompiledTemplate => ({
  file: prose.place.file,
  takesProse: true,
  render: (_context, { uses }) => mark(uses, { kind: 'prose', prose }),
});

/** A first line `# …` of a prose file is the section's title. */
function splitTitle(prose: Prose): { title?: RenderedText; prose: Prose | undefined } {
  const match = /^\s*# +(.+?)\s*(?:\n|$)/.exec(prose.text);
  if (!match) return { prose };
  const title = { markdown: match[1]!, uses: [], file: prose.place.file };
  const text = prose.text.slice(match[0].length);
  const line = (prose.place.line ?? 1) + match[0].split('\n').length - 1;
  return { title, prose: text.trim() === '' ? undefined : { text, place: { ...prose.place, line } } };
}
