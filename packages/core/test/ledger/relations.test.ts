import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLedger } from '../../src/ledger/index.ts';
import { relation, relationKey } from '../../src/model/pack/relation.ts';
import { catalogueOf, define, dossierOf } from './dossier-of.ts';

const count = (id: string, name: string, more = {}) => ({ ...define(id, 'count', '件', more), name });
const metrics = [
  count('got', '收到数'),
  count('in', '受理数'),
  count('refused', '不予受理数'),
  count('done', '审结数'),
  count('open', '在办数'),
  count('wan', '万件数'),
  define('rate', 'rate', '%', { decimals: 1 }),
  define('days', 'duration', '天'),
  define('more-days', 'duration', '天'),
];
const whole = { total: 'got', sum: ['in', 'refused'] };
const limit = { least: ['done'], 'at-most': ['in'], prior: ['open'] };
const flow = { least: ['done', 'open'], 'at-most': ['in'], prior: ['open'] };
const share = { rate: 'rate', 'rate-of': ['done', 'in'] };

function say(facts: readonly string[], ...relations: readonly object[]): readonly string[] {
  const { messages } = makeLedger(
    dossierOf(facts.map((each) => `{ metric: ${each} }`)),
    catalogueOf(metrics, ...relations),
  );
  const related = messages.filter(({ ruleId }) => ruleId?.startsWith('fact/relation'));
  return related.map(({ line, column, ruleId, fatal, reason }) => {
    expect(fatal).toBe(ruleId === 'fact/relation');
    return `${line}:${column} ${ruleId?.slice(5)} ${reason}`;
  });
}
const tail = '，请核对';
const doubt = '，请核对；核对无误的，在数据里写 confirmed: 原因';

describe('the relations of a ledger', () => {
  it('are what derivations imply, what the pack says and what the dossier says', () => {
    const derived = [
      define('a', 'count', '件'),
      define('b', 'count', '件'),
      define('c', 'count', '件', { derive: { sum: ['a', 'b'] } }),
      define('r', 'rate', '%', { derive: { ratio: ['a', 'c'] } }),
      define('d', 'count', '件', { derive: { difference: ['c', 'a'] } }),
    ];
    const dossier = { ...dossierOf([]), relations: [relation.parse({ least: ['b'], 'at-most': ['a'] })] };
    const { value, messages } = makeLedger(dossier, catalogueOf(derived, { least: ['a'], 'at-most': ['c'] }));
    expect(messages).toEqual([]);
    expect(value.relations.map(relationKey)).toEqual(['c = a + b', 'r = a / c', 'c = a + d', 'a <= c', 'b <= a']);
  });

  it('are withdrawn by a dossier that counts otherwise', () => {
    const dossier = {
      ...dossierOf(['{ metric: done, value: 9 }', '{ metric: in, value: 8 }', '{ metric: open, value: 0, prior: 0 }']),
      relations: [relation.parse({ ...limit, holds: 'never' })],
    };
    expect(makeLedger(dossier, catalogueOf(metrics, limit)).messages).toEqual([]);
  });
});

describe('a sum', () => {
  it('is made up by its parts', () => {
    expect(say(['got, value: 134', 'in, value: 121', 'refused, value: 13'], whole)).toEqual([]);
    expect(say(['got, value: 133', 'in, value: 121', 'refused, value: 13'], whole)).toEqual([
      `2:27 relation “收到数”133件与“受理数”121件（第3行）、“不予受理数”13件（第4行）的合计134件不符${tail}`,
    ]);
    expect(say(['got, value: 135', 'in, value: 121', 'refused, value: 13'], whole)).toEqual([
      `2:27 relation “收到数”135件与“受理数”121件（第3行）、“不予受理数”13件（第4行）的合计134件不符${tail}`,
    ]);
  });

  it('is too small for one part already, but says nothing of parts that are not there', () => {
    expect(say(['got, value: 120', 'in, value: 121'], whole)).toHaveLength(1);
    expect(say(['got, value: 121', 'in, value: 121'], whole)).toEqual([]);
    expect(say(['got, value: 500', 'in, value: 121'], whole)).toEqual([]);
    expect(say(['in, value: 121', 'refused, value: 13'], whole)).toEqual([]);
    expect(say(['got, value: 500'], whole)).toEqual([]);
  });

  it('was entered the wrong way round where two figures in each other’s place mend it', () => {
    expect(say(['got, value: 121', 'in, value: 134', 'refused, value: 13'], whole)).toEqual([
      `2:27 relation “收到数”121件与“受理数”134件（第3行）、“不予受理数”13件（第4行）的合计147件不符${tail}；“收到数”和“受理数”可能填反了`,
    ]);
  });

  it('of rounded figures is only doubtful, and fine where it may be', () => {
    expect(say(['got, value: 130, precision: 余', 'in, value: 121', 'refused, value: 13'], whole)).toEqual([]);
    expect(say(['got, value: 120, precision: 余', 'in, value: 121', 'refused, value: 13'], whole)).toEqual([
      `2:27 relation-doubtful “收到数”120余件与“受理数”121件（第3行）、“不予受理数”13件（第4行）的合计134件不符${doubt}`,
    ]);
    expect(say(['got, value: 140, precision: 近', 'in, value: 121', 'refused, value: 13'], whole)).toEqual([]);
    expect(say(['got, value: 134, precision: 近', 'in, value: 121', 'refused, value: 13'], whole)).toEqual([]);
    expect(say(['got, value: 100, precision: 以上', 'in, value: 121', 'refused, value: 13'], whole)).toEqual([]);
    expect(say(['got, value: 140, precision: 约', 'in, value: 121', 'refused, value: 13'], whole)).toEqual([]);
    expect(say(['got, value: 160, precision: 约', 'in, value: 121', 'refused, value: 13'], whole)).toHaveLength(1);
  });

  it('holds usually: then it is a warning, which a fact can answer', () => {
    const usual = { ...whole, holds: 'usually', note: '撤回的申请也计入收到数' };
    expect(say(['got, value: 140', 'in, value: 121', 'refused, value: 13'], usual)).toEqual([
      `2:27 relation-doubtful “收到数”140件与“受理数”121件（第3行）、“不予受理数”13件（第4行）的合计134件不符${doubt}；撤回的申请也计入收到数`,
    ]);
    expect(say(['got, value: 140, confirmed: 撤回6件', 'in, value: 121', 'refused, value: 13'], usual)).toEqual([]);
    expect(say(['got, value: 140', 'in, value: 121', 'refused, value: 13, confirmed: 另撤回6件'], usual)).toEqual([]);
  });

  it('is no matter of opinion where it holds by definition', () => {
    expect(say(['got, value: 140, confirmed: 是的', 'in, value: 121', 'refused, value: 13'], whole)).toHaveLength(1);
  });
});

describe('a limit', () => {
  it('names both figures, what was carried over, and their places', () => {
    expect(say(['open, value: 1, prior: 8', 'in, value: 100', 'done, value: 112'], limit)).toEqual([
      `4:28 relation “审结数”112件，多于“受理数”100件（第3行）、上年“在办数”8件（第2行）合计108件${tail}；“受理数”和“审结数”可能填反了`,
    ]);
    expect(say(['open, value: 1, prior: 12', 'in, value: 100', 'done, value: 112'], limit)).toEqual([]);
  });

  it('cannot be certain while last year’s figure is missing', () => {
    expect(say(['in, value: 100', 'done, value: 112'], limit)).toEqual([
      `3:28 relation-doubtful “审结数”112件，多于“受理数”100件（第2行）${doubt}；“受理数”和“审结数”可能填反了；没有填上年的“在办数”（prior），填上才能核对`,
    ]);
    expect(say(['in, value: 112', 'done, value: 112'], limit)).toEqual([]);
  });

  it('is said once where the breaks of others follow from it', () => {
    const facts = ['open, value: 1, prior: 8', 'in, value: 100', 'done, value: 112'];
    expect(say(facts, flow, limit, { total: 'in', prior: ['open'], sum: ['done', 'open'], holds: 'usually' })).toEqual([
      `4:28 relation “审结数”112件，多于“受理数”100件（第3行）、上年“在办数”8件（第2行）合计108件${tail}`,
    ]);
    const together = ['open, value: 9, prior: 8', 'in, value: 100', 'done, value: 100'];
    expect(say(together, flow, limit)).toEqual([
      `4:28 relation “审结数”100件、“在办数”9件（第2行）合计109件，多于“受理数”100件（第3行）、上年“在办数”8件（第2行）合计108件${tail}`,
    ]);
  });

  it('compares what a change came to, and what parts add up to', () => {
    const slower = { least: ['days'], 'at-most': ['more-days'] };
    expect(say(['days, from: 20, to: 5', 'more-days, value: 6'], slower)).toEqual([]);
    expect(say(['days, from: 20, to: 7', 'more-days, value: 6'], slower)).toHaveLength(1);
    expect(say(['done, parts: { 甲: 3, 乙: 4 }', 'in, value: 6', 'open, value: 0, prior: 0'], limit)).toHaveLength(1);
    expect(say(['done, parts: { 甲: 3, 乙: 4 }', 'in, value: 7', 'open, value: 0, prior: 0'], limit)).toEqual([]);
  });

  it('may be broken, and no swap mends it', () => {
    const [message] = say(
      ['done, value: 12', 'in, value: 10', 'got, value: 11'],
      { least: ['done'], 'at-most': ['in'] },
      { least: ['in'], 'at-most': ['got'] },
    );
    expect(message).not.toContain('填反');
    expect(say(['done, value: 12', 'in, value: 10'], { least: ['done'], 'at-most': ['in'] })[0]).toContain(
      '可能填反了',
    );
  });
});

describe('a rate', () => {
  it.each<[string, string | undefined]>([
    ['value: 92.5', undefined],
    ['value: 92.50', undefined],
    ['value: 93', undefined],
    ['value: 92', '92%'],
    ['value: 91.6', '91.6%'],
    ['value: 100', '100%'],
    ['value: 92, precision: 约', undefined],
    ['value: 90, precision: 以上', undefined],
    ['value: 93, precision: 以上', '93%以上'],
    ['numerator: 37, denominator: 40', undefined],
    ['numerator: 111, denominator: 120', '92.5%'],
    ['numerator: 37, denominator: 41', '90.2%'],
    ['numerator: 36, denominator: 40', '90%'],
    ['value: 92.5', undefined],
    ['value: 93, precision: 近', undefined],
    ['value: 90, precision: 近', '近90%'],
    ['value: 60, precision: 约', '约60%'],
  ])('of 37 in 40 given as %s: %s', (given, printed) => {
    const found = say([`rate, ${given}`, 'done, value: 37', 'in, value: 40'], share);
    expect(found).toHaveLength(printed === undefined ? 0 : 1);
    if (printed !== undefined)
      expect(found[0]).toContain(`“指标rate”${printed}，按“审结数”37件（第3行）除以“受理数”40件（第4行）是92.50%，`);
  });

  it('is wrong for certain from one in its last place on, and doubtful where it was cut off or is called all', () => {
    const level = (value: string) =>
      say([`rate, value: ${value}`, 'done, value: 199', 'in, value: 201'], share).map((each) => each.split(' ')[1]);
    const values = ['99', '"99.00"', '99.01', '"99.0"', '99.1', '98.9', '98', '100', '99.004'];
    const [right, doubtful, wrong] = [[], ['relation-doubtful'], ['relation']];
    expect(values.map(level)).toEqual([right, right, doubtful, right, doubtful, wrong, wrong, doubtful, doubtful]);
  });

  it('has no numerator above its denominator', () => {
    expect(say(['done, value: 41', 'in, value: 40'], share)[0]).toContain('“审结数”41件，多于“受理数”40件');
    expect(say(['rate, value: 97.6', 'done, value: 41', 'in, value: 40'], share)[0]).toContain(
      '是102.50%；“审结数”和“受理数”可能填反了'.slice(0, 8),
    );
  });
});

describe('any figures', () => {
  const small = fc.integer({ min: 0, max: 6 });

  it('are accused where the arithmetic of whole numbers says so, and only there', () => {
    fc.assert(
      fc.property(small, small, small, small, fc.option(small), (got, accepted, refused, done, carried) => {
        const prior = carried === null ? '' : `, prior: ${carried}`;
        const facts = [
          `got, value: ${got}`,
          `in, value: ${accepted}`,
          `refused, value: ${refused}`,
          `done, value: ${done}`,
          `open, value: 0${prior}`,
        ];
        const found = say(facts, whole, limit);
        const wrong = [got !== accepted + refused, done > accepted + (carried ?? 0)];
        expect(found.length).toBe(wrong.filter(Boolean).length);
        expect(found.filter((each) => each.includes(' relation ')).length).toBe(
          Number(wrong[0]) + Number(wrong[1] && carried !== null),
        );
      }),
    );
  });

  it('that two were put in each other’s place are told so wherever that is what happened', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (accepted, refused) => {
        const got = accepted + refused;
        const found = say([`got, value: ${refused}`, `in, value: ${accepted}`, `refused, value: ${got}`], whole);
        expect(found).toHaveLength(1);
        expect(found[0]).toContain('可能填反了');
      }),
    );
  });
});
