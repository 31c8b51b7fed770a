import type { FactStyle } from '../../../model/dossier/fact-style.ts';
import type { Ledger, LedgerEntry } from '../../../model/ledger.ts';
import type { Block, Inline, Text } from '../../../model/report/report.ts';
import { printQuantity } from '../../../numeral/index.ts';
import { mapInlines } from '../../../tree/index.ts';
import type { ReportFigure } from './figures-of.ts';

/**
 * Blocks in which each sure figure is a link to its fact, as long as the ledger prints it as it is written: 约300件 of a fact
 * that is 300余 stays words, for a link whose words are not the ledger's would stop every build.
 */
export function linkFigures(
  blocks: readonly Block[],
  figures: readonly ReportFigure[],
  ledger: Ledger,
): readonly Block[] {
  const byNode = new Map<Text, ReportFigure[]>();
  for (const figure of figures) {
    if (figure.value === undefined) continue;
    const known = byNode.get(figure.node);
    if (known) known.push(figure);
    else byNode.set(figure.node, [figure]);
  }
  return blocks.map((block) => linkBlock(block, byNode, ledger));
}

function linkBlock(block: Block, figures: ReadonlyMap<Text, readonly ReportFigure[]>, ledger: Ledger): Block {
  if (block.type === 'section') {
    return { ...block, children: block.children.map((each) => linkBlock(each, figures, ledger)) };
  }
  if (block.type !== 'paragraph') return mapInlines(block, (node) => node);
  return { ...block, children: block.children.flatMap((node) => linkText(node, figures, ledger)) };
}

function linkText(
  node: Inline,
  figures: ReadonlyMap<Text, readonly ReportFigure[]>,
  ledger: Ledger,
): readonly Inline[] {
  if (node.type !== 'text') return [node];
  const pieces: Inline[] = [];
  let at = 0;
  for (const figure of figures.get(node) ?? []) {
    const { start, end, text, candidates } = figure;
    const entry = ledger.entries.get(candidates[0]!.metric);
    const style = entry && styleOf(entry, figure);
    if (!style) continue;
    if (start > at) pieces.push({ type: 'text', value: node.value.slice(at, start) });
    pieces.push({ type: 'fact', id: entry.metric.id, style, value: text });
    at = end;
  }
  if (at < node.value.length) pieces.push({ type: 'text', value: node.value.slice(at) });
  return pieces;
}

/** The way of printing the fact that gives just these words: 43人 of a metric that counts 名 is printed in its own unit. */
function styleOf(entry: LedgerEntry, { role, text, figure }: ReportFigure): FactStyle | undefined {
  const side: FactStyle = role === 'from' || role === 'to' || role === 'prior' ? { show: role } : {};
  const decimals = [0, 1, 2].map((places): FactStyle => ({ decimals: places }));
  const spelled = (['plain', 'wan', 'yi', 'hanzi'] as const).map((style): FactStyle => ({ style }));
  const ways: readonly FactStyle[] = [{}, ...decimals, ...spelled];
  const units: readonly FactStyle[] = [{}, ...(figure && figure.unit !== '' ? [{ unit: figure.unit }] : [])];
  return units
    .flatMap((unit) => ways.map((way): FactStyle => ({ ...side, ...way, ...unit })))
    .find((style) => printQuantity(entry, style) === text);
}
