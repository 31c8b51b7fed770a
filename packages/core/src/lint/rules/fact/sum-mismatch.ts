import { compare, findFigures, isFigure, parseFigure, sum } from '../../../numeral/index.ts';
import { wrongTotals } from '../../arithmetic/parts-of-total.ts';
import { defineRule } from '../../framework/rule.ts';

const bracketed = /(?<![约近超逾\d.])(\d[\d.]{0,15}(?:万|亿)?[\u4e00-\u9fff]{1,3})[（(]([^（）()]{4,120})[）)]/g;
/** 简易程序110件, not 7件正在办理. */
const named = /^[\u4e00-\u9fff“”]{2,20}\d[\d.]*(?:万|亿)?[\u4e00-\u9fff]{1,3}$/;
const partial = /其中|包括|含|如|以上|余|约|近|多|等[）)]?$/;

/** A total with its parts, 390件（简易程序110件、普通程序280件）, 74件，其中… or …，共74件, that do not add up to it. */
export const sumMismatch = defineRule('fact/sum-mismatch', ({ lines }, say) => {
  for (const line of lines) {
    for (const { total, added } of wrongTotals(line))
      say({ line, start: total.start, end: total.end, subject: '分项', expected: [`${added}${total.unit}`] });
    for (const match of line.text.matchAll(bracketed)) {
      const [, whole = '', inside = ''] = match;
      const stated = parseFigure(whole);
      if (!isFigure(stated) || partial.test(inside) || stated.precision !== 'exact') continue;
      const pieces = inside.split(/[、，,；;]/);
      if (!pieces.every((piece) => named.test(piece))) continue;
      const parts = pieces.map((piece) => findFigures(piece));
      if (pieces.length < 2 || parts.some((found) => found.length !== 1)) continue;
      const figures = parts.flatMap(([found]) => (found?.parsed ? [found.parsed] : []));
      if (figures.length !== pieces.length || figures.some(({ unit }) => unit !== stated.unit)) continue;
      const added = sum(figures.map(({ value }) => value));
      if (compare(added, stated.value) === 0) continue;
      const start = match.index;
      say({ line, start, end: start + whole.length, expected: [`${added}${stated.unit}`] });
    }
  }
});
