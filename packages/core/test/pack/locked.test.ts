import { describe, expect, it } from 'vitest';
import { createDossier, draftFrom } from '../../src/index.ts';
import { diffPacks, resolvePack } from '../../src/pack/index.ts';

type Files = Readonly<Record<string, string>>;
const filesOf = (files: Files) => new Map(Object.entries(files));
const manifest = (id: string, more: string) => `id: ${id}\nname: 包\nversion: 1.0.0\n${more}`;
const base: Files = {
  'pack.yaml': manifest(
    'base',
    [
      'preamble: preamble.hbs',
      'closing: closing.hbs',
      'sections:',
      '  - { id: work, title: 工作, locked: true, sections: [{ id: work.a, title: 甲 }] }',
      '  - { id: plan, title: 打算 }',
      'locked: [closing, report, number/range-percent]',
      'rules: { number/range-percent: error }',
    ].join('\n'),
  ),
  'metrics.yaml':
    'metrics:\n  - { id: m, name: 数, unit: 件, kind: count, locked: true }\n  - { id: n, name: 另, unit: 件, kind: count }\n',
  'sections/work.hbs': '收到{{fact "m"}}。{{> words}}',
  'sections/work.a.hbs': '甲。',
  'sections/plan.hbs': '打算。',
  'preamble.hbs': '引言。',
  'closing.hbs': '结语。',
  'partials/words.hbs': '特此报告。',
  'partials/free.hbs': '随意。',
};
const packsOf = (county: Files, below: Files = base) =>
  new Map([
    ['base', filesOf(below)],
    ['county', filesOf(county)],
  ]);
const county = (more: string, files: Files = {}): Files => ({
  'pack.yaml': manifest('county', `extends: base@^1\n${more}`),
  ...files,
});
const found = (files: Files, below: Files = base) =>
  resolvePack('county', packsOf(files, below))
    .messages.filter(({ ruleId }) => /^pack[/](?:locked|renamed)/.test(ruleId ?? ''))
    .map(({ ruleId, actual, file, line, params }) =>
      `${ruleId} ${actual} ${file}:${line} ${params.subject ?? ''}`.trim(),
    );

describe('what a layer locks', () => {
  it('may be left as it is', () => {
    expect(
      found(county('patches: [{ op: retitle, target: plan, title: 打算 }]\n', { 'partials/free.hbs': '改。' })),
    ).toEqual([]);
  });

  it.each([
    [
      'replaced',
      '{ op: replace, target: work, template: patches/x.hbs }',
      'pack/locked work county/patches/x.hbs:1 base',
    ],
    [
      'added to',
      '{ op: append, target: closing, template: patches/x.hbs }',
      'pack/locked closing county/patches/x.hbs:1 base',
    ],
    ['removed', '{ op: remove, target: work }', 'pack/locked work county/pack.yaml:6 base'],
    ['retitled', '{ op: retitle, target: work, title: 别的 }', 'pack/locked work county/pack.yaml:6 base'],
    ['set', '{ op: set, target: work, values: { whenMissing: slot } }', 'pack/locked work county/pack.yaml:6 base'],
    [
      'unlocked and set',
      '{ op: set, target: m, values: { unit: 起, locked: false } }',
      'pack/locked m county/pack.yaml:6 base',
    ],
    [
      'laid out',
      '{ op: set, target: report, values: { profile: ink-true } }',
      'pack/locked report county/pack.yaml:6 base',
    ],
  ])('is not %s by a patch', (_what, patch, message) => {
    expect(found(county(`patches:\n  - ${patch}\n`, { 'patches/x.hbs': '别的。' }))).toEqual([message]);
  });

  it('is not changed by a file in its place, of a section or a partial that it prints', () => {
    expect(found(county('', { 'sections/work.hbs': '别的。' }))).toEqual([
      'pack/locked work county/sections/work.hbs:1 base',
    ]);
    expect(found(county('', { 'partials/words.hbs': '别的。' }))).toEqual([
      'pack/locked work county/partials/words.hbs:1 base',
    ]);
    expect(found(county('title: 另一个标题\n'))).toEqual(['pack/locked report county/pack.yaml:5 base']);
  });

  it('is not left out by an outline written anew', () => {
    expect(found(county('sections: [{ id: plan, title: 打算 }]\n'))).toEqual([
      'pack/locked work county/pack.yaml:5 base',
    ]);
    expect(found(county('sections: [{ id: work, title: 工作 }, { id: plan, title: 打算 }]\n'))).toEqual([]);
  });

  it('is not loosened by a rule, a group or a layer of rules', () => {
    for (const key of ['number/range-percent', 'number'])
      expect(found(county(`rules: { ${key}: off }\n`))).toEqual([`pack/locked-rule ${key} county/pack.yaml:5 base`]);
    expect(found(county('rules: { number/range-percent: error, term: off }\n'))).toEqual([]);
  });

  it('may be locked by a layer that did not write it, for those above', () => {
    const middle = {
      ...base,
      'pack.yaml': base['pack.yaml']!.replace('locked: [closing, report,', 'locked: [plan, n, closing, report,'),
    };
    expect(found(county('patches:\n  - { op: retitle, target: plan, title: 别的 }\n'), middle)).toEqual([
      'pack/locked plan county/pack.yaml:6 base',
    ]);
    expect(found(county('locked: [nothing]\n'))).toEqual(['pack/locked-unknown nothing county/pack.yaml:5']);
  });

  it('is not changed by a dossier either', () => {
    const dossier = createDossier({
      organ: { name: '云山县人民政府', level: 'county' },
      year: 2025,
      pack: 'base',
      prose: { work: '我们另写。', plan: '另写打算。' },
      metrics: [{ id: 'm', name: '另一个数', unit: '件', kind: 'count' }],
      rules: { 'number/range-percent': 'off' },
    }).value!;
    const { messages } = draftFrom(dossier, new Map([['base', filesOf(base)]]));
    expect(
      messages.flatMap(({ ruleId, actual }) => (ruleId?.startsWith('pack/locked') ? [`${ruleId} ${actual}`] : [])),
    ).toEqual(['pack/locked-prose work', 'pack/locked-metric m', 'pack/locked-rule number/range-percent']);
  });

  it('shuts out whoever changed it: a major change', () => {
    const open = { ...base, 'pack.yaml': base['pack.yaml']!.replace('locked: true, ', '') };
    const [before, after] = [open, base].map(
      (files) => resolvePack('base', new Map([['base', filesOf(files)]])).value!,
    );
    expect(diffPacks(before!, after!)).toEqual([
      { kind: 'section', id: 'work', aspect: 'locked', level: 'major', what: '锁定，上层不许再改' },
    ]);
  });
});

describe('a section that was renamed', () => {
  const renamed: Files = {
    'pack.yaml': manifest(
      'base',
      'sections:\n  - { id: work.new, title: 工作 }\n  - { id: plan, title: 打算 }\nrenamed: { work: work.mid, work.mid: work.new }\n',
    ),
    'metrics.yaml': 'metrics: []\n',
    'sections/work.new.hbs': '工作。{{prose}}',
    'sections/plan.hbs': '打算。',
  };

  it('takes patches for its old names, each said', () => {
    const files = county(
      'patches:\n  - { op: retitle, target: work, title: 全年工作 }\n  - { op: reorder, target: report, order: [plan, work.mid] }\n',
    );
    expect(found(files, renamed)).toEqual([
      'pack/renamed-target work county/pack.yaml:6',
      'pack/renamed-target work.mid county/pack.yaml:7',
    ]);
    const { value, messages } = resolvePack('county', packsOf(files, renamed));
    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
    expect(value?.sections.map(({ id, title }) => `${id} ${title.text}`)).toEqual(['plan 打算', 'work.new 全年工作']);
  });

  it('has two patches that clash under its old and its new name', () => {
    const { messages } = resolvePack(
      'county',
      packsOf(
        county(
          'patches:\n  - { op: retitle, target: work, title: 甲 }\n  - { op: retitle, target: work.new, title: 乙 }\n',
        ),
        renamed,
      ),
    );
    expect(messages.map(({ ruleId }) => ruleId)).toContain('pack/patch-clash');
  });

  it.each([
    ['a name that is still there', '{ plan: work.new }', 'pack/renamed-still-there plan'],
    ['a name that is nowhere', '{ old: nothing }', 'pack/renamed-unknown nothing'],
    ['a circle', '{ a: b, b: a }', 'pack/renamed-circle a → b → a'],
    ['itself', '{ a: a }', 'pack/renamed-circle a → a'],
  ])('is an error of %s', (_what, names, message) => {
    const files = { ...renamed, 'pack.yaml': renamed['pack.yaml']!.replace(/renamed: .*/, `renamed: ${names}`) };
    const { messages } = resolvePack('base', new Map([['base', filesOf(files)]]));
    expect(messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toContain(message);
  });

  const draftOf = (prose: Readonly<Record<string, string>>) => {
    const values = { organ: { name: '云山县人民政府', level: 'county' as const }, year: 2025, pack: 'base', prose };
    const { value, messages } = draftFrom(createDossier(values).value!, new Map([['base', filesOf(renamed)]]));
    const said = messages.flatMap(({ ruleId, actual }) =>
      ruleId?.startsWith('prose/') ? [`${ruleId} ${actual}`] : [],
    );
    return { said, prose: [...value!.dossier.prose.keys()] };
  };

  it('takes the prose of its old name', () => {
    expect(draftOf({ work: '我们写的。' })).toEqual({ said: ['prose/renamed work'], prose: ['work.new'] });
  });

  it('loses none where there is prose for both names', () => {
    const { said } = draftOf({ work: '旧的。', 'work.mid': '中间的。' });
    expect(said).toEqual(['prose/renamed work', 'prose/unknown-section work.mid']);
    expect(draftOf({ work: '旧的。', 'work.new': '新的。' }).said).toEqual(['prose/unknown-section work']);
  });
});
