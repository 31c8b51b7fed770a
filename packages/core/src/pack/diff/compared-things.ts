import type { Formulation } from '../../model/pack/formulation.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { Outline, OutlineSection, Template } from '../../model/pack/outline.ts';
import { type Relation, relationKey } from '../../model/pack/relation.ts';

/** LF, NFC, nothing around it: what a text says, however it is typed. */
export const canonical = (text = ''): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

/** What is compared of a block. */
export interface DiffBlock {
  readonly title: string;
  readonly body: string;
  /** The section it stands in; `report` at the top. */
  readonly parent: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly children: readonly string[];
}

const bodyText = (template: Template | undefined): string => canonical(template?.text);

export const metricsOf = ({ metrics }: Outline): ReadonlyMap<string, Metric> =>
  new Map(metrics.map((metric) => [metric.id, metric]));

export const relationsOf = ({ relations }: Outline): ReadonlyMap<string, Relation> =>
  new Map(relations.map((each) => [relationKey(each), each]));

export const formulationsOf = ({ formulations }: Outline): ReadonlyMap<string, Formulation> =>
  new Map(formulations.map((entry) => [entry.id, entry]));

export const rulesOf = ({ rules }: Outline): ReadonlyMap<string, string> =>
  new Map(rules.flatMap(({ levels }) => Object.entries(levels)));

export const templatesOf = ({ partials }: Outline): ReadonlyMap<string, string> =>
  new Map([...partials].map(([name, { text }]) => [name, text]));

/** The layout key by key: who changes the line pitch should not have to look for it among the fonts. */
const layoutParameters = (layout: Outline['layout']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(layout ?? {}).map(([key, value]) => [`layout.${key}`, value]));

export function reportOf({ title, preamble, closing, layout, sections }: Outline): ReadonlyMap<string, DiffBlock> {
  const part = (template: Template | undefined): DiffBlock => ({
    title: '',
    body: bodyText(template),
    parent: '',
    parameters: {},
    children: [],
  });
  const children = sections.map(({ id }) => id);
  return new Map([
    ['report', { ...part(undefined), title: title.text, parameters: layoutParameters(layout), children }],
    ['preamble', part(preamble)],
    ['closing', part(closing)],
  ]);
}

export function blocksOf({ sections }: Outline): ReadonlyMap<string, DiffBlock> {
  const below =
    (parent: string) =>
    ({ id, title, body, children, ...rest }: OutlineSection): readonly (readonly [string, DiffBlock])[] => {
      const { runIn, whenMissing, needs, owner } = rest;
      const own: DiffBlock = {
        title: title.text,
        body: bodyText(body),
        parent,
        parameters: { runIn, whenMissing, needs, owner },
        children: children.map((child) => child.id),
      };
      return [[id, own], ...children.flatMap(below(id))];
    };
  return new Map(sections.flatMap(below('report')));
}
