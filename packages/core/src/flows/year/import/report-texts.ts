import { stringifyBlocks } from '../../../markdown/index.ts';
import type { OrganLevel } from '../../../model/dossier/organ.ts';
import type { Ledger } from '../../../model/ledger.ts';
import type { Outline } from '../../../model/pack/outline.ts';
import type { Block } from '../../../model/report/report.ts';
import { withoutForbidden, yamlInline, yamlScalar } from '../../../source/index.ts';
import { build, plainText } from '../../../tree/index.ts';
import { yamlNumber } from '../edits/list-edits.ts';
import { departmentsIn } from './departments-in.ts';
import { type ReportFigure, spotOf, type statedFacts } from './figures-of.ts';
import { linkFigures } from './link-figures.ts';
import type { ReadSection, ReportOutline } from './report-outline.ts';

/** A report that was read, ready to be written down as a dossier. */
export interface ReportParts {
  readonly head: {
    readonly organ: string | undefined;
    readonly level: OrganLevel | undefined;
    readonly title: string;
    readonly year: number;
    readonly pack: string;
    readonly addressees: readonly string[];
    readonly signatures: readonly string[];
    readonly issueDate: string | undefined;
  };
  readonly sections: ReportOutline;
  readonly figures: readonly ReportFigure[];
  readonly stated: ReturnType<typeof statedFacts>;
  readonly origin: { readonly file: string; readonly sha256: string };
  readonly outline: Outline;
  /** How figures are printed; without it none is a link. */
  readonly ledger: Ledger | undefined;
}

const modeline = (name: string, up = '') => `# yaml-language-server: $schema=${up}.fazhi/${name}.schema.json`;
const lines = (each: readonly string[]): string => `${each.join('\n')}\n`;
const clean = (words: string): string => withoutForbidden(words).replace(/\s+/g, ' ').trim();

/**
 * The files of a dossier by path. Its sections are a pack of its own on top of the one that its metrics come from: reports
 * are not built alike, and next year's begins from this one's frame.
 */
export function reportTexts(parts: ReportParts): ReadonlyMap<string, string> {
  const { sections, figures, ledger } = parts;
  const files = new Map<string, string>([
    ['report.yaml', reportYaml(parts)],
    ['facts.yaml', factsYaml(parts)],
    ['pack/pack.yaml', packYaml(parts)],
    ['pack/text.hbs', '{{prose}}\n'],
    ...(around(parts).some(([, template]) => template === 'none.hbs')
      ? [['pack/none.hbs', '{{!-- 这份报告没有这一段 --}}\n'] as const]
      : []),
  ]);
  const keep = (id: string, blocks: readonly Block[], title = '') => {
    const linked = ledger ? linkFigures(blocks, figures, ledger) : blocks;
    const body = plainText(blocks).trim() === '' ? [] : [stringifyBlocks(linked)];
    // A heading in a pack is a template: one that looks like it stands with its text, where nothing is.
    const head = isTemplate(title) ? [`# ${stringifyBlocks([build.p(clean(title))])}`] : [];
    if (head.length + body.length > 0)
      files.set(`prose/${id}.md`, `${withoutForbidden([...head, ...body].join('\n\n'))}\n`);
  };
  keep('preamble', sections.preamble);
  keep('closing', sections.closing);
  for (const { id, blocks, title } of sections.sections.flatMap(withBelow)) keep(id, blocks, title);
  return files;
}

/** What stands around the sections, with the template it takes: where the pack below has a text and the report none, nothing. */
const around = ({ sections, outline }: ReportParts) =>
  (['preamble', 'closing'] as const).flatMap((id): readonly (readonly [string, string])[] =>
    sections[id].length > 0 ? [[id, 'text.hbs']] : outline[id] ? [[id, 'none.hbs']] : [],
  );

const isTemplate = (title: string): boolean => /\{\{|\\/.test(title);

const withBelow = (section: ReadSection): readonly ReadSection[] => [section, ...section.sections.flatMap(withBelow)];

function reportYaml({ head, sections, outline }: ReportParts): string {
  const { organ, level, year, title, addressees, signatures, issueDate } = head;
  const text = [
    sections.preamble,
    ...sections.sections.flatMap(withBelow).map(({ blocks }) => blocks),
    sections.closing,
  ]
    .map((blocks) => plainText(blocks))
    .join('\n');
  const departments = departmentsIn(text, outline.metrics);
  const signed = signatures.map(clean).filter((name) => name !== '');
  return lines([
    modeline('report'),
    `organ: ${yamlInline({ name: clean(organ ?? '') || '某某人民政府', level: level ?? 'county' })}`,
    `year: ${year}`,
    'pack: ./pack',
    ...(title === '' ? [] : [`title: ${yamlScalar(clean(title))}`]),
    `addressees: ${yamlInline(addressees.map(clean))}`,
    ...(signed.length > 0 && signed.join() !== organ ? [`signature: ${yamlInline(signed)}`] : []),
    ...(issueDate === undefined ? [] : [`issueDate: ${issueDate}`]),
    ...(departments.length === 0 ? ['departments: []'] : ['departments:']),
    ...departments.map(
      ({ name, alias }, index) =>
        `  - ${yamlInline({ id: `unit-${index + 1}`, name, ...(alias !== undefined && { aliases: [alias] }) })}`,
    ),
  ]);
}

function factsYaml({ stated, origin }: ReportParts): string {
  const items = [...stated].flatMap(([metric, { keys, first }]) => {
    const { precision, ...numbers } = keys;
    return [
      `  - metric: ${metric}`,
      ...Object.entries(numbers).map(
        ([key, value]) => `    ${key}: ${/\.\d*0$/.test(value) ? JSON.stringify(value) : yamlNumber(value)}`,
      ),
      ...(precision === undefined ? [] : [`    precision: ${precision}`]),
      `    origin: ${yamlInline({ ...origin, ...spotOf(first) })}`,
    ];
  });
  return lines([modeline('facts'), `facts:${items.length === 0 ? ' []' : ''}`, ...items]);
}

function packYaml(parts: ReportParts): string {
  const { head, sections } = parts;
  const { year } = head;
  const titleOf = (title: string) =>
    clean(title)
      .replaceAll(`${year}年`, '{{year}}年')
      .replaceAll(`${year + 1}年`, '{{nextYear}}年');
  const ofSections = (list: readonly ReadSection[], indent: string): readonly string[] =>
    list.flatMap(({ id, title, runIn, sections: below }) => [
      `${indent}- id: ${id}`,
      `${indent}  title: ${yamlScalar(isTemplate(title) ? '章节' : titleOf(title))}`,
      `${indent}  template: text.hbs`,
      ...(runIn ? [`${indent}  runIn: true`] : []),
      ...(below.length > 0 ? [`${indent}  sections:`, ...ofSections(below, `${indent}    `)] : []),
    ]);
  return lines([
    modeline('pack', '../'),
    'id: imported',
    `name: ${yamlScalar(`${clean(head.organ ?? '') || '本机关'}的报告结构`)}`,
    'version: 1.0.0',
    `extends: ${head.pack}`,
    // Without text of its own a report has none of the pack's either.
    ...around(parts).map(([id, template]) => `${id}: ${template}`),
    'sections:',
    ...(sections.sections.length === 0
      ? ['  - { id: body, title: 正文, template: text.hbs }']
      : ofSections(sections.sections, '  ')),
  ]);
}
