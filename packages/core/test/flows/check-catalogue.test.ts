import { describe, expect, it } from 'vitest';
import { checkPack, draft, parseDossier, resolvePack } from '../../src/index.ts';

const metrics = `metrics:
  - { id: fires.all, name: 火灾起数, unit: 起, kind: count }
  - { id: fires.out, name: 当场扑灭起数, unit: 起, kind: count }
  - { id: fires.rate, name: 当场扑灭率, unit: "%", kind: rate, derive: { ratio: [fires.out, fires.all] } }
`;
const base = (more = '') =>
  new Map([
    ['pack.yaml', 'id: base\nname: 省\nversion: 1.0.0\nsections: [{ id: work, title: 主要举措 }]\n'],
    ['metrics.yaml', metrics + more],
    ['sections/work.hbs', '火灾{{fact "fires.all"}}，当场扑灭率{{fact "fires.rate"}}。'],
  ]);
const county = (manifest: string, own?: string) =>
  new Map([
    ['pack.yaml', `id: county\nname: 县\nversion: 1.0.0\nextends: base\n${manifest}`],
    ...(own === undefined ? [] : [['metrics.yaml', own] as const]),
  ]);
const set = (id: string, values: string) => `patches:\n  - { op: set, target: ${id}, values: ${values} }\n`;

function check(packs: Readonly<Record<string, Map<string, string>>>, name = 'county') {
  const { value: outline, messages } = resolvePack(name, new Map(Object.entries(packs)));
  const found = checkPack(outline!, { label: name });
  return {
    compiled: found.value,
    said: [...messages, ...found.messages]
      .filter(({ fatal }) => fatal === true)
      .map(({ file, line, ruleId, reason }) => `${file}:${line} ${ruleId} ${reason}`),
  };
}

describe('the metrics of a pack', () => {
  it('are sound as they stand', () => {
    expect(check({ base: base(), county: county('') }).said).toEqual([]);
  });

  it('no longer fit where a layer gives one of them another unit: both are named, at the patch', () => {
    const { said } = check({ base: base(), county: county(set('fires.all', '{ unit: 次 }')) });
    expect(said).toEqual([
      'county/pack.yaml:6 metric/derivation 指标“当场扑灭率”由“当场扑灭起数”（count，起）、“火灾起数”（count，次）相除得出，应为类型和单位都相同的指标',
    ]);
  });

  it('no longer fit where the base itself changed one', () => {
    const moved = base();
    moved.set('metrics.yaml', metrics.replace('火灾起数, unit: 起', '火灾起数, unit: 件'));
    expect(check({ base: moved, county: county('') }).said).toEqual([
      'base/metrics.yaml:4 metric/derivation 指标“当场扑灭率”由“当场扑灭起数”（count，起）、“火灾起数”（count，件）相除得出，应为类型和单位都相同的指标',
    ]);
  });

  it('have each id once in a layer; the first counts', () => {
    const twice = base('  - { id: fires.all, name: 火灾数, unit: 万起, kind: count }\n');
    const { compiled, said } = check({ base: twice }, 'base');
    expect(said).toEqual(['base/metrics.yaml:5 pack/duplicate-metric 指标编号“fires.all”重复，应为唯一']);
    expect(compiled?.metrics.find(({ id }) => id === 'fires.all')?.unit).toBe('起');
  });

  it('are changed by a layer with a patch, not by another of the same id', () => {
    const own = 'metrics:\n  - { id: fires.all, name: 火灾数, unit: 万起, kind: count }\n';
    const { compiled, said } = check({ base: base(), county: county('', own) });
    expect(said).toEqual([
      'county/metrics.yaml:2 pack/restated-metric 指标编号“fires.all”在 base 里已经有了，要改它应为 pack.yaml 里的补丁 { op: set, target: fires.all, values: { … } }，不是改它就另用编号',
    ]);
    expect(compiled?.metrics.find(({ id }) => id === 'fires.all')?.unit).toBe('起');
  });

  it('are related at the place of their layer', () => {
    const own = 'metrics: []\nrelations:\n  - { least: [fires.out], at-most: [fires.al] }\n';
    expect(check({ base: base(), county: county('', own) }).said).toEqual([
      'county/metrics.yaml:3 metric/unknown 没有“fires.al”这个指标，应为 fires.all',
    ]);
  });
});

describe('the metrics of a dossier', () => {
  const outline = checkPack(resolvePack('base', new Map([['base', base()]])).value!, { label: 'base' }).value!;
  const say = (own: string) => {
    const dossier = parseDossier(
      new Map([
        [
          'report.yaml',
          'organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: base\nfacts:\n  - { metric: fires.all, value: 132 }\n',
        ],
        ['metrics.yaml', own],
      ]),
    );
    expect(dossier.messages).toEqual([]);
    return draft(dossier.value!, outline)
      .messages.filter(({ fatal }) => fatal === true)
      .map(({ file, line, column, ruleId, reason }) => `${file}:${line}:${column} ${ruleId} ${reason}`);
  };

  it('may say more exactly what one of the pack counts', () => {
    expect(say('metrics:\n  - { id: fires.all, name: 火灾数, unit: 起, kind: count, definition: 不含野火 }\n')).toEqual(
      [],
    );
  });

  it('may not give it another unit or kind', () => {
    expect(say('metrics:\n  - { id: fires.all, name: 火灾数, unit: 万起, kind: count }\n')[0]).toBe(
      'metrics.yaml:2:39 metric/redefined 指标“火灾起数”在模板包里是 count、起，这里改成了 count、万起，模板里的句子会印错，应与模板包相同，或者另用编号',
    );
    expect(say('metrics:\n  - { id: fires.all, name: 火灾数, unit: 起, kind: text }\n')[0]).toContain(
      'metrics.yaml:2:48 metric/redefined',
    );
  });

  it('are judged with those of the pack known, and one after the other of the same pack', () => {
    const rate = (id: string, ...from: string[]) =>
      `  - { id: ${id}, name: 占比, unit: "%", kind: rate, derive: { ratio: [${from}] } }\n`;
    expect(say(`metrics:\n${rate('share', 'fires.out', 'fires.all')}`)).toEqual([]);
    expect(say(`metrics:\n${rate('share', 'fires.out', 'fires.al')}`)).toEqual([
      expect.stringContaining('metrics.yaml:2:59 metric/unknown 没有“fires.al”这个指标，应为 fires.all'),
    ]);
    expect(say(`metrics:\n${rate('one', 'fires.out', 'two')}${rate('two', 'fires.out', 'one')}`)).toContainEqual(
      expect.stringContaining('metric/cycle'),
    );
    const own = 'metrics: []\nrelations:\n  - { least: [fires.out], at-most: [fires.rate] }\n';
    expect(say(own)).toEqual([expect.stringContaining('metrics.yaml:3:15 metric/relation')]);
    expect(say('metrics: []\n')).toEqual([]);
  });

  it('that change one of the pack are judged with all that stands on it', () => {
    const unsound = say('metrics:\n  - { id: fires.out, name: 当场扑灭起数, unit: 次, kind: count }\n');
    expect(unsound.map((message) => message.split(' ')[1])).toEqual(['metric/redefined', 'metric/derivation']);
  });

  it('are as sound as those of a pack', () => {
    expect(
      say(
        'metrics:\n  - { id: share, name: 占比, unit: 件, kind: rate }\nrelations:\n  - { rate: share, rate-of: [fires.out, fires.al] }\n',
      ),
    ).toEqual([
      'metrics.yaml:2:34 metric/unit 指标“占比”（rate，件）的单位与类型不合，应为 %',
      'metrics.yaml:4:41 metric/unknown 没有“fires.al”这个指标，应为 fires.all',
    ]);
  });
});
