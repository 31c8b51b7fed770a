import fc from 'fast-check';
import { amounts, rates } from './spellings.ts';

/*
 * Dossiers with something internal in them, and texts that give it away or do not. What follows from a fact is computed
 * here with plain numbers, and spelt by `spellings.ts`: nothing of the code under test has a hand in it.
 */

interface Known {
  readonly name: string;
  readonly unit: string;
  readonly kind: 'count' | 'amount' | 'rate' | 'duration' | 'score';
}

const count = (name: string, unit: string): Known => ({ name, unit, kind: 'count' });
const rate = (name: string): Known => ({ name, unit: '%', kind: 'rate' });

const known: readonly Known[] = [
  count('重点矛盾纠纷', '件'),
  count('涉稳重点人员', '人'),
  count('信访积案', '件'),
  count('行政复议受理案件', '件'),
  count('行政处罚决定', '件'),
  count('人民调解员', '名'),
  count('法治宣传活动', '场'),
  count('合法性审查文件', '份'),
  count('执法监督整改问题', '个'),
  { name: '罚没收入', unit: '元', kind: 'amount' },
  { name: '维稳专项经费', unit: '万元', kind: 'amount' },
  { name: '审批平均用时', unit: '个工作日', kind: 'duration' },
  { name: '营商环境测评', unit: '分', kind: 'score' },
  rate('初信初访化解率'),
  rate('负责人出庭应诉率'),
  rate('调解协议履行率'),
];

/** One fact as it is written, with its numbers. */
export interface Written {
  readonly id: string;
  readonly metric: Known;
  readonly line: string;
  /** What it states and what follows from it, each a number with the unit it is counted in. */
  readonly numbers: readonly Derived[];
}
export interface Derived {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** It is known only by its name: a numerator has no unit. */
  readonly rounded?: true;
}

const oneDecimal = (value: number): number => Math.round(value * 10 + 1e-9) / 10;

const amountOf = ({ kind }: Known): fc.Arbitrary<number> =>
  kind === 'score' || kind === 'duration'
    ? fc.integer({ min: 11, max: 999 }).map((value) => value / 10)
    : fc.oneof(
        fc.integer({ min: 2, max: 99 }),
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: 10, max: 900 }).map((value) => value * 1000),
      );

function plainFact(metric: Known): fc.Arbitrary<Omit<Written, 'id' | 'metric'>> {
  return fc.record({ value: amountOf(metric), prior: fc.option(amountOf(metric)) }).map(({ value, prior }) => {
    const own = { what: 'value', value, unit: metric.unit };
    const line = `value: ${value}${prior === null ? '' : `, prior: ${prior}`}`;
    if (prior === null) return { line, numbers: [own] };
    const difference = Math.abs(Math.round((value - prior) * 10) / 10);
    const change = oneDecimal((Math.abs(value - prior) / prior) * 100);
    return {
      line,
      numbers: [
        own,
        { what: 'prior', value: prior, unit: metric.unit },
        ...(difference === 0 ? [] : [{ what: 'difference', value: difference, unit: metric.unit }]),
        ...(change === 0 || change > 900 || metric.kind === 'score'
          ? []
          : [{ what: 'change', value: change, unit: '%', rounded: true } as const]),
      ],
    };
  });
}

const rateFact = (): fc.Arbitrary<Omit<Written, 'id' | 'metric'>> =>
  fc
    .record({ numerator: fc.integer({ min: 12, max: 3000 }), more: fc.integer({ min: 1, max: 300 }) })
    .map(({ numerator, more }) => {
      const denominator = numerator + more;
      const value = oneDecimal((numerator / denominator) * 100);
      return {
        line: `numerator: ${numerator}, denominator: ${denominator}`,
        numbers: [
          { what: 'rate', value, unit: '%', rounded: true },
          { what: 'complement', value: oneDecimal(100 - (numerator / denominator) * 100), unit: '%', rounded: true },
          { what: 'numerator', value: numerator, unit: '件' },
          { what: 'denominator', value: denominator, unit: '件' },
        ],
      };
    });

const partsFact = ({ unit }: Known): fc.Arbitrary<Omit<Written, 'id' | 'metric'>> =>
  fc.tuple(fc.integer({ min: 11, max: 4000 }), fc.integer({ min: 11, max: 4000 })).map(([left, right]) => ({
    line: `parts: { 甲片区: ${left}, 乙片区: ${right} }`,
    numbers: [left, right, left + right].map((value) => ({ what: 'part', value, unit })),
  }));

const changeFact = ({ unit }: Known): fc.Arbitrary<Omit<Written, 'id' | 'metric'>> =>
  fc.tuple(fc.integer({ min: 201, max: 400 }), fc.integer({ min: 11, max: 199 })).map(([from, to]) => ({
    line: `from: ${from / 10}, to: ${to / 10}`,
    numbers: [from, to, from - to].map((value) => ({ what: 'from or to', value: value / 10, unit })),
  }));

const factOf = (metric: Known): fc.Arbitrary<Omit<Written, 'id' | 'metric'>> =>
  metric.kind === 'rate'
    ? rateFact()
    : metric.kind === 'duration'
      ? fc.oneof(plainFact(metric), changeFact(metric))
      : metric.kind === 'count'
        ? fc.oneof({ weight: 3, arbitrary: plainFact(metric) }, partsFact(metric))
        : plainFact(metric);

/** Two to eight facts, the first few of them internal. */
export const anyFacts: fc.Arbitrary<{ readonly internal: readonly Written[]; readonly open: readonly Written[] }> = fc
  .shuffledSubarray([...known.keys()], { minLength: 2, maxLength: 8 })
  .chain((chosen) =>
    fc.record({
      facts: fc.tuple(
        ...chosen.map((index) =>
          factOf(known[index]!).map((fact) => ({ ...fact, metric: known[index]!, id: `m.n${index}` })),
        ),
      ),
      internal: fc.integer({ min: 1, max: Math.max(1, chosen.length - 1) }),
    }),
  )
  .map(({ facts, internal }) => ({ internal: facts.slice(0, internal), open: facts.slice(internal) }));

export const metricsYaml = `metrics:\n${known
  .map(({ name, unit, kind }, index) => `  - { id: m.n${index}, name: ${name}, unit: "${unit}", kind: ${kind} }\n`)
  .join('')}`;

export const factsYaml = (internal: readonly Written[], open: readonly Written[]): string =>
  `facts:\n${[
    ...internal.map(({ id, line }) => `  - { metric: ${id}, ${line}, classification: internal }\n`),
    ...open.map(({ id, line }) => `  - { metric: ${id}, ${line} }\n`),
  ].join('')}`;

/** Sentences with numbers that have nothing to do with any fact: dates, ordinals, document numbers, lists, small counts. */
const innocent = fc.constantFrom(
  '2025年2月20日，镇党委第3次会议专题研究，印发清政发〔2025〕12号文件。',
  '一是加强学习，二是健全机制，三是改进作风。',
  '深入开展“八五”普法，落实“三项制度”，用好12345热线和A4纸质台账。',
  '全年组织专题学习2次，在5个村设立联系点。',
  '按照《办法》第十七条第二款和附件3的要求，坚持每季度调度1次。',
  '推行7×24小时自助服务，上午9:30至11:30集中办理。',
  '1.完善制度。2.强化监督。',
  '建成21世纪示范社区，90后干部占了多数，疫情后第三年全面恢复。',
);

/** What prints of public facts, in several ways. */
const printed = ({ id, metric, numbers }: Written): fc.Arbitrary<string> => {
  const whole = `${metric.name}[](fact:${id})。`;
  const hasPrior = numbers.some(({ what }) => what === 'prior');
  return fc.constantFrom(
    whole,
    ...(hasPrior ? [`${metric.name}[](fact:${id})，上年[](fact:${id}?show=prior)。`] : []),
    ...(metric.kind === 'count' ? [`${metric.name}[](fact:${id}?style=hanzi)。`] : []),
    ...(metric.kind === 'rate' ? [`${metric.name}[](fact:${id})，其中[](fact:${id}?show=numerator)。`] : []),
  );
};

/** Prose that prints public facts among innocent sentences. */
export const innocentProse = (open: readonly Written[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(innocent, { minLength: 1, maxLength: 3 }), fc.tuple(...open.map(printed)))
    .map(([sentences, facts]) => [...facts, ...sentences].join('\n\n'));

export interface Planted {
  readonly what: string;
  readonly how: string;
  readonly where: string;
  readonly words: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A number of an internal fact, spelt in some way, in a sentence that speaks of it. */
export function planted(internal: readonly Written[], files: Readonly<Record<string, string>>): fc.Arbitrary<Planted> {
  return fc
    .constantFrom(...internal)
    .chain((fact) => fc.constantFrom(...fact.numbers).map((number) => ({ fact, number })))
    .chain(({ fact, number }) => {
      // Few digits without a unit that only follow from a fact, 化解率2, tell nobody anything.
      const tellsLittle = computed.has(number.what) && number.value <= 10;
      const spellings = Object.entries(number.unit === '%' ? rates : amounts).flatMap(([how, spell]) => {
        if (tellsLittle && how === 'bare') return [];
        const text = spell(number.value, number.unit);
        return text === undefined ? [] : [{ how, text }];
      });
      return fc
        .record({
          spelt: fc.constantFrom(...spellings),
          where: fc.constantFrom(...Object.keys(places)),
        })
        .map(({ spelt: { how, text }, where }) => {
          const { name } = fact.metric;
          const added = places[where]!({
            name,
            text,
            unit: number.unit,
            bare: String(number.value),
          });
          return {
            what: `${name} ${number.what} ${number.value}${number.unit}`,
            how,
            where,
            words: Object.values(added).join(' | '),
            files: merged(files, added, where),
          };
        });
    });
}

const computed: ReadonlySet<string> = new Set(['difference', 'change', 'complement']);

interface Said {
  readonly name: string;
  readonly text: string;
  readonly unit: string;
  readonly bare: string;
}
const oneLine = (text: string): string => text.replace(/\\\n|<!--.*?-->|\[\]\(task:1\)|\*\*/g, '');

const yamlProse = 'prose in report.yaml';
const places: Readonly<Record<string, (said: Said) => Readonly<Record<string, string>>>> = {
  prose: ({ name, text }) => ({ 'prose/work.md': `二是${name}${text}，形势依然严峻。` }),
  'prose, number first': ({ name, text }) => ({ 'prose/work.md': `全力化解${text}${name}。` }),
  heading: ({ name, text }) => ({ 'prose/work.md': `### ${name}${oneLine(text)}\n\n加强攻坚。` }),
  list: ({ name, text }) => ({ 'prose/work.md': `1. 加强排查\n2. ${name}${text}` }),
  cell: ({ name, text }) => ({ 'prose/work.md': `| 事项 | 数量 |\n| --- | --- |\n| ${name} | ${oneLine(text)} |` }),
  'number in one cell, unit in the next': ({ name, unit, bare }) => ({
    'prose/work.md': `| 事项 | 数量 | 单位 |\n| --- | --- | --- |\n| ${name} | ${bare} | ${unit} |`,
  }),
  'unit in the head': ({ name, unit, bare }) => ({
    'prose/work.md': `| 片区 | ${name}（${unit}） |\n| --- | --- |\n| 全镇 | ${bare} |`,
  }),
  [yamlProse]: ({ name, text }) => ({ 'prose/work.md': `二是${name}${oneLine(text)}。` }),
  title: ({ name, text }) => ({
    'report.yaml': `title: ${JSON.stringify(`清河镇关于${name}${oneLine(text)}的报告`)}\n`,
  }),
  attachment: ({ name, text }) => ({
    'report.yaml': `attachments:\n  - { title: 情况表, text: ${JSON.stringify(`${name}${oneLine(text)}。`)} }\n`,
  }),
  'title of an attachment': ({ name, text }) => ({
    'report.yaml': `attachments:\n  - { title: ${JSON.stringify(`${name}${oneLine(text)}清单`)}, text: 见附表。 }\n`,
  }),
  'public task': ({ name, text }) => ({
    'report.yaml': 'annexes: [tasks]\n',
    'tasks.yaml': `  - { id: "2", content: ${JSON.stringify(`化解${name}${oneLine(text)}`)} }\n`,
  }),
  'address of a link': ({ name, text }) => ({
    'prose/work.md': `详见[清单](https://example.cn/${encodeURIComponent(`${name}${oneLine(text)}`)})。`,
  }),
};

function merged(
  files: Readonly<Record<string, string>>,
  added: Readonly<Record<string, string>>,
  where: string,
): Readonly<Record<string, string>> {
  const whole = { ...files };
  for (const [name, text] of Object.entries(added))
    whole[name] = `${files[name] ?? ''}${name.endsWith('.md') ? '\n\n' : ''}${text}`;
  if (where !== yamlProse) return whole;
  const { 'prose/work.md': prose = '', ...rest } = whole;
  return { ...rest, 'report.yaml': `${rest['report.yaml']}prose:\n  work: |\n${prose.replace(/^(?=.)/gm, '    ')}\n` };
}
