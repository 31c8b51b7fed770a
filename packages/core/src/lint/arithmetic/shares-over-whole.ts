import { compare, difference, sum } from '../../numeral/index.ts';
import type { Line } from '../framework/line.ts';
import { type Quantity, type Statement, statementsOf } from './quantities.ts';
import type { WrongFigure } from './wrong-rates.ts';

/** 占45%, 占比45%: what stands between a share and the one before it names it. */
const share = /^([^，、；。]{1,16}?)(?:的)?(?:约)?占(?:比|总数的)?(?:为|达到?|约)?$/;
/** What is called the rest cannot hold anything twice, as 党员 and 女性 can. */
const rest = /其他|其余|其它/;

/** 工业占38%、商贸占45%、服务业及其他占21%: shares that end in the rest make a hundred, and no more. */
export function* sharesOverWhole(line: Line): Generator<WrongFigure> {
  for (const statement of statementsOf(line)) {
    let told: readonly Quantity[] = [];
    for (const [index, quantity] of statement.quantities.entries()) {
      const name = nameOf(statement, index);
      if (name === undefined || quantity.unit !== '%' || !quantity.exact) {
        told = [];
        continue;
      }
      told = [...told, quantity];
      if (told.length < 2 || !rest.test(name)) continue;
      const left = difference('100', sum(told.slice(0, -1).map(({ value }) => value)));
      const slack = sum(told.map(({ step }) => step));
      if (compare(difference(quantity.value, left), slack) > 0)
        yield { quantity, right: compare(left, '0') > 0 ? `${left}%` : '' };
    }
  }
}

function nameOf({ text, start, quantities }: Statement, index: number): string | undefined {
  const from = (quantities[index - 1]?.end ?? start) - start;
  const words = text.slice(from, quantities[index]!.start - start);
  return share.exec(words.slice(Math.max(...['，', '、', '；'].map((mark) => words.lastIndexOf(mark))) + 1))?.[1];
}
