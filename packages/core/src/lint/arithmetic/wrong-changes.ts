import { absolute, compare, difference, percentage, placesOf, roundHalfUp, sum } from '../../numeral/index.ts';
import type { Line } from '../framework/line.ts';
import { sentencesIn } from '../text/line-sentences.ts';
import { countSame, type Quantity, type Statement, statementsOf } from './quantities.ts';
import { isWithinStep } from './within-step.ts';
import type { WrongFigure } from './wrong-rates.ts';

const up = '增长|上升|增加|提高|提升|扩大|延长|增|升';
const down = '下降|减少|降低|压缩|压减|缩短|精简|降|减';
const changed = new RegExp(`(?:(${up})|(${down}))(?:了|约|近)?$`);
const reached = new RegExp(`^(?:大幅|逐年|逐步)?(?:(${up})|(${down}))(?:到|至|为)(?:了|现在的|今年的|20\\d\\d年的)?$`);
const lastYear =
  /(?:(?:上年|去年|上一年|前一年|上年度|同期)(?:同期)?|[比较]20\d\d年)(?:的|为|是|共|仅)?(?:受理|办理|办结)?$/;
const from = /[从由](?:上年|去年|上一年|20\d\d年|原来|最初|年初)?(?:同期)?的?$/;

/** 从120万元下降到150万元: the word says one thing, the numbers another. The figure is the second. */
export function* wrongDirections(line: Line): Generator<WrongFigure> {
  for (const { text, start, quantities } of statementsOf(line))
    for (let index = 1; index < quantities.length; index++) {
      const [before, now] = [quantities[index - 1]!, quantities[index]!];
      if (
        !countSame(before, now) ||
        !from.test(text.slice(Math.max(0, before.start - start - 10), before.start - start))
      )
        continue;
      const match = reached.exec(text.slice(before.end - start, now.start - start));
      if (!match) continue;
      const grown = compare(now.value, before.value);
      if (grown !== 0 && grown > 0 !== (match[1] !== undefined))
        yield { quantity: now, right: grown > 0 ? '上升' : '下降' };
    }
}

/** 受理96件，同比增长50%，上年为80件: what the growth is, the two numbers say. */
export function* wrongChanges(line: Line): Generator<WrongFigure> {
  for (const statement of statementsOf(line)) {
    for (const piece of piecesOf(statement)) {
      const { quantities } = piece;
      for (let index = 0; index + 3 <= quantities.length; index++) {
        const three = { ...piece, quantities: quantities.slice(index, index + 3) };
        const found = changeIn(three, quantities.length > 3) ?? changeByHowMany(three) ?? changeBehind(piece, index);
        if (found) {
          yield found;
          break;
        }
      }
    }
  }
}

/** What stands between two ； is told by itself. */
function* piecesOf(statement: Statement): Generator<Statement> {
  for (const { text, start } of sentencesIn(statement, '；')) {
    const [from, to] = [statement.start + start, statement.start + start + text.length];
    yield {
      ...statement,
      text,
      start: from,
      quantities: statement.quantities.filter((each) => from <= each.start && each.end <= to),
    };
  }
}

/** Among more figures, last year's must stand behind this year's: before it, it may belong to a figure further on. */
function changeIn({ text, start, quantities }: Statement, amongMore: boolean): WrongFigure | undefined {
  const before = (quantity: Quantity) => text.slice(Math.max(0, quantity.start - start - 12), quantity.start - start);
  const change = quantities.find((each) => changed.test(before(each)));
  const [one, other] = quantities.filter((each) => each !== change);
  if (!change?.exact || !one?.exact || !other?.exact || !countSame(one, other) || one.unit === '%') return undefined;
  // Other figures before these, or behind them, are told of something else.
  const told = text.slice(Math.max(0, quantities[0]!.start - start - 12), quantities[2]!.end - start);
  if (/[。；]|其中|环比|比例|累计/.test(told) || change.unit === '个百分点') return undefined;
  const [old, now] =
    lastYear.test(before(one)) || from.test(before(one))
      ? [one, other]
      : lastYear.test(before(other))
        ? [other, one]
        : [];
  if (!old || !now || compare(old.value, '0') <= 0) return undefined;
  if (amongMore && (now !== quantities[0] || old === now)) return undefined;
  const grown = difference(now.value, old.value);
  const [, rises] = changed.exec(before(change))!;
  const isRight = rises !== undefined ? compare(grown, '0') >= 0 : compare(grown, '0') <= 0;
  const word = compare(grown, '0') >= 0 ? '增长' : '下降';
  if (change.unit === '%') {
    const exact = absolute(percentage(grown, old.value));
    if (isRight && isWithinStep(change.value, exact, change.step)) return undefined;
    return { quantity: change, right: `${word}${roundHalfUp(exact, placesOf(change.step))}%` };
  }
  if (!countSame(change, now) || (isRight && compare(absolute(grown), change.value) === 0)) return undefined;
  return change.step === '1' ? { quantity: change, right: `${word}${absolute(grown)}${change.unit}` } : undefined;
}

/** 12860件，比上年的13940件减少1080件，下降8.4%: the share behind the difference is of the same two. */
function changeBehind(piece: Statement, index: number): WrongFigure | undefined {
  const [now, old, change, rate] = piece.quantities.slice(index, index + 4);
  if (!now || !old || !change || rate?.unit !== '%' || !countSame(change, now)) return undefined;
  const between = piece.text.slice(change.end - piece.start, rate.start - piece.start);
  if (between.length > 5 || !changed.test(between)) return undefined;
  return changeIn({ ...piece, quantities: [now, old, rate] }, true);
}

const byHowMany = new RegExp(`(?:[比较](?:上年|去年|上一年|前一年|上年度)(?:同期)?|同比)(?:(${up})|(${down}))(?:了)?$`);

/** 6840件，比上年增加720件，增长10.5%: by how many it grew tells what it grew from. */
function changeByHowMany({ text, start, quantities }: Statement): WrongFigure | undefined {
  const [now, change, rate] = quantities as [Quantity, Quantity, Quantity];
  if (!now.exact || !change.exact || !rate.exact || rate.unit !== '%' || !countSame(now, change)) return undefined;
  const between = (one: Quantity, other: Quantity) => text.slice(one.end - start, other.start - start);
  const [words, rises] = byHowMany.exec(between(now, change)) ?? [];
  if (words === undefined || between(now, change).length > words.length + 1) return undefined;
  const [told, risesToo] = changed.exec(between(change, rate)) ?? [];
  if (told === undefined || between(change, rate).length > told.length + 3) return undefined;
  const isRise = rises !== undefined;
  if (isRise !== (risesToo !== undefined)) return undefined;
  const old = isRise ? difference(now.value, change.value) : sum([now.value, change.value]);
  if (compare(old, '0') <= 0) return undefined;
  const exact = percentage(change.value, old);
  if (isWithinStep(rate.value, exact, rate.step)) return undefined;
  return { quantity: rate, right: `${isRise ? '增长' : '下降'}${roundHalfUp(exact, placesOf(rate.step))}%` };
}
