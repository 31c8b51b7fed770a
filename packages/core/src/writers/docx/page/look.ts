import type { HalfPoint } from '../../../ooxml/index.ts';
import { gbt9704 } from './gbt9704.ts';
import type { Geometry } from './geometry.ts';
import {
  type CharacterStyle,
  characterStyles,
  type Families,
  familiesOf,
  type ParagraphStyle,
  paragraphStyles,
  type Style,
} from './styles.ts';

/**
 * What a paragraph of a style says again, for readers that look at it and at its runs alone. Cells of tables say
 * nothing again: those readers look at the text between tables, and a table has more runs than all of that.
 */
export interface Look {
  /** Stands for size and fonts in the keys of stencils: of any words, of plain ones, and of those with Chinese marks. */
  readonly key: string;
  readonly plain: string;
  readonly chinese: string;
  /** Characters that the first line stands in. */
  readonly indent: number;
  /** Of words without a style of their own, and of those with one. */
  readonly type?: { readonly size: HalfPoint; readonly familiesOf: (style: CharacterStyle | undefined) => Families };
}

/** Says nothing again. */
export const silent: Look = { key: '', plain: 'r', chinese: 'r chinese', indent: 0 };
const inTables: ReadonlySet<ParagraphStyle> = new Set(['TableText', 'TableHeader']);

interface Looks {
  readonly styles: Readonly<Record<ParagraphStyle, Style>>;
  readonly found: Map<ParagraphStyle, Look>;
}
const looks = new WeakMap<Geometry, Looks>();

/** The look of a style, found once for each geometry. */
export function lookOf(style: ParagraphStyle, geometry: Geometry): Look {
  if (inTables.has(style)) return silent;
  let kept = looks.get(geometry);
  if (!kept) {
    kept = { styles: paragraphStyles(geometry), found: new Map() };
    looks.set(geometry, kept);
  }
  let look = kept.found.get(style);
  if (!look) {
    look = makeLook(withBase(style, kept.styles), geometry);
    kept.found.set(style, look);
  }
  return look;
}

function makeLook(style: Style, geometry: Geometry): Look {
  const own = familiesOf(style, geometry);
  const size = style.size ?? gbt9704.bodySize.value;
  const key = `${size} ${own.ascii} ${own.eastAsia} ${Object.values(geometry.fonts)}`;
  const familiesOfWords = (name: CharacterStyle | undefined): Families => {
    const words = name && characterStyles(geometry)[name];
    return words?.font ? familiesOf(words, geometry) : own;
  };
  return {
    key,
    plain: `r ${key}`,
    chinese: `r chinese ${key}`,
    indent: style.indent ?? 0,
    type: { size, familiesOf: familiesOfWords },
  };
}

/** A style with what it takes over from those that it is based on. */
function withBase(id: ParagraphStyle, styles: Readonly<Record<ParagraphStyle, Style>>): Style {
  const style = styles[id];
  return style.basedOn ? { ...withBase(style.basedOn, styles), ...style } : style;
}
