import type { SetRun } from '../../../model/report/typesetting.ts';
import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';
import { wrappers } from '../grid.ts';
import { familyOf, fontOf } from './font-of.ts';
import { colourOf, lengthOfAttribute, type SetContext } from './set-context.ts';
import { attributeIn, childOf, isOn, type Properties, propertiesOf, wordValue } from './set-properties.ts';

const inParagraph: ReadonlySet<string> = new Set([...wrappers, 'hyperlink', 'fldSimple']);

/** The runs of a paragraph in order, through what only wraps them. */
export const runsIn = (parent: XmlElement): readonly XmlElement[] =>
  elementsOf(parent).flatMap((each) =>
    each.localName === 'r' ? [each] : inParagraph.has(each.localName ?? '') ? runsIn(each) : [],
  );

/** A size in half points; undefined where nothing says one. */
function pointsOf(value: string | undefined): number | undefined {
  const size = lengthOfAttribute(value);
  return size === undefined ? undefined : size / 2;
}

/** What a run is set by: its paragraph's layers, those of its character style, its own. */
export const layersOfRun = (
  run: XmlElement | undefined,
  layers: readonly Properties[],
  { characterStyles }: Pick<SetContext, 'characterStyles'>,
): readonly Properties[] => {
  const own = propertiesOf(childOf(run, 'rPr'));
  return [...layers, ...characterStyles(wordValue(own.get('rStyle'))), own];
};

/** How the characters of a run are set, over those of its paragraph. */
export function readRun(
  run: XmlElement | undefined,
  layers: readonly Properties[],
  context: SetContext,
): Omit<SetRun, 'text'> {
  const all = layersOfRun(run, layers, context);
  return {
    font: familyOf(fontOf(all, 'eastAsia'), context.themeFonts),
    latin: familyOf(fontOf(all, 'ascii'), context.themeFonts),
    size: pointsOf(attributeIn(all, 'sz', 'val')),
    bold: isOn(all, 'b'),
    colour: colourOf(attributeIn(all, 'color', 'val')),
    emphasis: emphasisIn(all, run),
    spacing: (lengthOfAttribute(attributeIn(all, 'spacing', 'val')) ?? 0) / 20,
    scale: Number.parseFloat(attributeIn(all, 'w', 'val') ?? '') || 100,
  };
}

/** Switches that make words stand out, as the menus of Word call them. */
const switches = [
  ['i', '倾斜'],
  ['strike', '删除线'],
  ['dstrike', '双删除线'],
  ['outline', '空心'],
  ['shadow', '阴影'],
  ['emboss', '阳文'],
  ['imprint', '阴文'],
] as const;
/** Settings that do so by a value other than these. */
const settings = [
  ['u', 'val', '下划线'],
  ['em', 'val', '着重号'],
  ['highlight', 'val', '突出显示'],
  ['shd', 'fill', '底纹'],
  ['bdr', 'val', '边框'],
] as const;
const nothing = /^(?:none|nil|auto|white|ffffff)$/i;

/** What raises, lowers or hides words; digits are raised in a unit and in the number of a note. */
function displacementIn(layers: readonly Properties[], run: XmlElement | undefined): readonly string[] {
  const hidden = isOn(layers, 'vanish') ? ['隐藏文字'] : [];
  if (!/\p{Script=Han}/u.test(run?.textContent ?? '')) return hidden;
  const raised = { superscript: '上标', subscript: '下标' }[attributeIn(layers, 'vertAlign', 'val') ?? ''];
  const moved = (lengthOfAttribute(attributeIn(layers, 'position', 'val')) ?? 0) === 0 ? [] : ['位置升降'];
  return [...hidden, ...(raised === undefined ? [] : [raised]), ...moved];
}

function emphasisIn(layers: readonly Properties[], run: XmlElement | undefined): string {
  const on = switches.flatMap(([name, words]) => (isOn(layers, name) ? [words] : []));
  const set = settings.flatMap(([name, attribute, words]) => {
    const value = attributeIn(layers, name, attribute);
    return value === undefined || nothing.test(value) ? [] : [words];
  });
  return [...on, ...set, ...displacementIn(layers, run)].join('、');
}

const alike = ['font', 'latin', 'size', 'bold', 'colour', 'emphasis', 'spacing', 'scale'] as const;

/** What makes a whole paragraph stand out; a line above or below it may be that of a head or of 版记. */
export function emphasisOfParagraph(layers: readonly Properties[]): string {
  const shade = attributeIn(layers, 'shd', 'fill');
  const borders = layers.findLast((layer) => layer.has('pBdr'))?.get('pBdr');
  const isBoxed = ['left', 'right'].some((side) => {
    const kind = wordValue(childOf(borders, side));
    return kind !== undefined && !nothing.test(kind);
  });
  return [...(shade === undefined || nothing.test(shade) ? [] : ['段落底纹']), ...(isBoxed ? ['段落边框'] : [])].join(
    '、',
  );
}

/** The words of a paragraph in stretches that are set alike. */
export function readRuns(paragraph: XmlElement, layers: readonly Properties[], context: SetContext): readonly SetRun[] {
  const runs: SetRun[] = [];
  for (const run of runsIn(paragraph)) {
    const text = elementsOf(run)
      .map(({ localName, textContent }) => (localName === 't' ? (textContent ?? '') : localName === 'tab' ? '\t' : ''))
      .join('');
    if (text === '') continue;
    const set = readRun(run, layers, context);
    const last = runs.at(-1);
    if (last && alike.every((property) => last[property] === set[property]))
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, ...set });
  }
  return runs;
}
