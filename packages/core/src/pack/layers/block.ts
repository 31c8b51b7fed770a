import type { Origin } from '../../model/dossier/origin.ts';
import type { OutlineSection, Template } from '../../model/pack/outline.ts';
import type { Pack, SectionManifest, SectionParameters } from '../../model/pack/pack.ts';
import type { Place } from '../../model/place.ts';

/** A block while layers are applied: a section, or `report`, `preamble`, `closing`. */
export interface Block {
  readonly id: string;
  title: Template | undefined;
  /** The file that makes its body, which a layer may put another in place of. */
  path: string | undefined;
  /** What its body is made of, in order; none where it has no body. */
  body: readonly Template[];
  parameters: SectionParameters;
  children: Block[];
  origins: Map<string, Origin>;
}

const plain: SectionParameters = { runIn: false, whenMissing: 'drop', needs: [] };

export const emptyBlock = (id: string): Block => ({
  id,
  title: undefined,
  path: undefined,
  body: [],
  parameters: plain,
  children: [],
  origins: new Map(),
});

/** Where the body of a section comes from if nothing patches it. */
export const blockPath = ({ id, template }: Pick<SectionManifest, 'id' | 'template'>): string =>
  template ?? `sections/${id}.hbs`;

/** A title of this pack as a template, which stands at its place in pack.yaml. */
export function titleAt({ file, line, column }: Place, text: string, { trees }: Pack): Template {
  const template = { file, text, tree: trees.get(text) };
  return line === undefined || column === undefined ? template : { ...template, start: { line, column } };
}

/** Between what layers add to a body. */
const seam = '\n\n';

export const blockText = (body: readonly Template[]): string => body.map(({ text }) => text.trim()).join(seam);

/** The body as one template, which knows the files it is made of. */
export function bodyOf({ body }: Block): Template | undefined {
  const [first, ...added] = body;
  if (!first || added.length === 0) return first;
  return { file: first.file, text: blockText(body), parts: body };
}

export function sectionOf(block: Block): OutlineSection {
  const { runIn, whenMissing, needs, owner } = block.parameters;
  return {
    id: block.id,
    title: block.title ?? { file: '', text: '' },
    body: bodyOf(block),
    runIn,
    whenMissing,
    needs,
    owner,
    children: block.children.map(sectionOf),
  };
}

/** Notes who set an aspect; what stood there is kept behind it. */
export function setOrigin(block: Pick<Block, 'origins'>, aspect: string, origin: Omit<Origin, 'before'>): void {
  const before = block.origins.get(aspect);
  block.origins.set(aspect, before ? { ...origin, before } : origin);
}

/** The block itself, and every block below it. */
export const withDescendants = (block: Block): readonly Block[] => [block, ...block.children.flatMap(withDescendants)];
