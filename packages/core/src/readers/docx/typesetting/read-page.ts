import type { PageSetting } from '../../../model/report/typesetting.ts';
import type { XmlElement } from '../../../ooxml/index.ts';
import { lengthOfAttribute, millimetresOf } from './set-context.ts';
import { childOf, wordValue } from './set-properties.ts';

/**
 * The page of a section; undefined where its size or one of its margins is not said. Room for the binding counts to the margin
 * it widens: the left one, or the upper one of documents that are bound there.
 */
export function readPage(section: XmlElement | undefined, isBoundAtTop = false): PageSetting | undefined {
  const [size, margin, grid] = ['pgSz', 'pgMar', 'docGrid'].map((name) => childOf(section, name));
  const lengths = [
    ...['w', 'h'].map((name) => millimetresOf(wordValue(size, name))),
    ...['top', 'bottom', 'left', 'right'].map((name) => millimetresOf(wordValue(margin, name))),
  ];
  const known = lengths.flatMap((length) => length ?? []);
  if (known.length < lengths.length) return undefined;
  const [width = 0, height = 0, top = 0, bottom = 0, left = 0, right = 0] = known;
  const gutter = millimetresOf(wordValue(margin, 'gutter')) ?? 0;
  const type = wordValue(grid, 'type');
  const pitch = lengthOfAttribute(wordValue(grid, 'linePitch'));
  return {
    ...{ width, height, bottom, right },
    top: top + (isBoundAtTop ? gutter : 0),
    left: left + (isBoundAtTop ? 0 : gutter),
    footer: millimetresOf(wordValue(margin, 'footer')),
    grid: type === 'lines' || type === 'linesAndChars' ? type : 'none',
    linePitch: pitch === undefined ? undefined : pitch / 20,
    characterSpace: lengthOfAttribute(wordValue(grid, 'charSpace')) ?? 0,
  };
}
