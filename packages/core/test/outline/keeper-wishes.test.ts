import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compilePack, draft, parseDossier, publish, resolvePack, stringifyReport } from '../../src/index.ts';
import { templateUses, unbackedClaims } from '../../src/outline/index.ts';

/** What keepers of packs ask for, each with how it is written, and what they are tempted to write instead. */
const metrics = `metrics:
  - { id: heard, name: 听证, unit: 次, kind: count, definition: 依法公告并举行的听证会。 }
  - { id: received, name: 收到申请, unit: 件, kind: count }
  - { id: settled, name: 调解结案, unit: 件, kind: count, aggregation: sum }
  - { id: settled-rate, name: 调解结案率, unit: "%", kind: rate, decimals: 1, derive: { ratio: [settled, received] } }
  - { id: trained, name: 培训, unit: 人次, kind: count }
`;
const outlineOf = (template: string, partials: Readonly<Record<string, string>> = {}) =>
  resolvePack(
    'p',
    new Map([
      [
        'p',
        new Map([
          ['pack.yaml', 'id: p\nname: 包\nversion: 1.0.0\ntitle: 报告\nsections: [{ id: a, title: 情况 }]\n'],
          ['metrics.yaml', metrics],
          ['sections/a.hbs', template],
          ...Object.entries(partials).map(([name, text]) => [`partials/${name}.hbs`, text] as const),
        ]),
      ],
    ]),
  ).value!;
const report = `organ: { name: 云江市人民政府, short: 云江市政府, level: prefecture }
year: 2025
pack: p
asOf: 2025-11-30
departments: [{ id: justice, name: 市司法局 }, { id: market, name: 市市场监管局 }]
members: [东县, 西县, 北县]
facts:
  - { metric: heard, value: 6 }
  - { metric: received, value: 80, period: 2025年1月至10月 }
  - metric: settled
    parts: { 东县: 20, 西县: 31, 北县: 9 }
    origins: [{ part: 东县, file: 东县/facts.yaml }, { part: 西县, file: 西县/facts.yaml }, { part: 北县, file: 北县/facts.yaml }]
tasks:
  - { id: a1, number: "1", group: [规范执法], content: 公布裁量基准。, lead: [市司法局], deadline: { text: 6月底 }, progress: [{ department: 市司法局, state: done, text: 四个领域的基准都公布了。 }] }
  - { id: a2, number: "2", group: [规范执法], content: 清理证明事项。, lead: [市市场监管局] }
  - { id: b1, number: "3", group: [普法], content: 建成宪法公园。, lead: [市司法局], progress: [{ department: 市司法局, state: ongoing, text: 主体完工。 }] }
nextTasks:
  - { id: n1, content: 修订听证办法。, lead: [市司法局], deadline: { text: 2026年9月底 } }
  - { id: n2, content: 培训执法人员。, lead: [市市场监管局] }
`;
const drafted = (template: string, partials?: Readonly<Record<string, string>>) => {
  const compiled = compilePack(outlineOf(template, partials));
  const dossier = parseDossier(new Map([['report.yaml', report]]));
  const drawn = draft(dossier.value!, compiled.value!);
  const errors = [...compiled.messages, ...dossier.messages, ...drawn.messages].filter(({ fatal }) => fatal);
  return { ...drawn, errors: errors.map(String) };
};
/** Words as a reader sees them, marks of tasks as #id. */
const printed = (template: string, partials?: Readonly<Record<string, string>>) => {
  const { value, errors } = drafted(template, partials);
  const [, body = ''] = stringifyReport(value.report).split('<!-- section:a -->');
  const words = body.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll(/\[\]\(task:(\w+)\)/g, '#$1');
  return errors.length > 0 ? errors : words.trim();
};
const faults = (template: string, partials?: Readonly<Record<string, string>>) =>
  compilePack(outlineOf(template, partials)).messages.map(
    ({ file, line, column, ruleId }) => `${file === 'p/sections/a.hbs' ? '' : `${file} `}${line}:${column} ${ruleId}`,
  );
const claims = (template: string) => unbackedClaims(outlineOf(template), () => true).map(({ actual }) => actual);

const table = `| 序号 | 任务 | 牵头单位 | 进展 |
|---|---|---|---|
{{#each "tasks" group="规范执法"}}
| {{field "index"}} | {{field "title"}} | {{field "lead"}} | {{#given "progress"}}{{field "progress"}}{{else}}没有报来{{/given}} |
{{/each}}`;

describe('a keeper wishes', () => {
  it('1. a table of the tasks of a group, and none where there are none', () => {
    expect(printed(table)).toBe(
      '| 序号 | 任务 | 牵头单位 | 进展 |\n| - | - | - | - |\n' +
        '| 1 | 公布裁量基准 | 市司法局 | 四个领域的基准都公布了#a1 |\n| 2 | 清理证明事项 | 市市场监管局 | 没有报来 |',
    );
    const head = { type: 'table', headerRows: 1, children: { length: 3 } };
    expect(drafted(table).value.report.children).toMatchObject([{ children: [head] }]);
    expect(faults('| 任务 |\n|---|\n{{#each "task"}}\n| 甲 |\n{{/each}}')).toEqual(['3:9 template/argument']);
  });

  it('… in a Word file with a head that is repeated, and a page', async () => {
    const { value } = drafted(`应当公开。\n\n${table}`);
    const made = async (format: 'docx' | 'html') =>
      (await publish(value, { edition: 'submission', format, allowOpen: true })).value!;
    const parts = unzipSync(await made('docx'));
    expect(strFromU8(parts['word/document.xml']!).match(/<w:tblHeader(?: w:val="(?:true|1)")?\/>/g)).toHaveLength(1);
    expect(new TextDecoder().decode(await made('html'))).toMatch(/<th[ >].*公布裁量基准/s);
  });

  it('2. what is done, in points with their numbers; not what is only listed', () => {
    const done =
      '{{#points}}{{#each "tasks" state="done"}}{{#point}}完成{{field "title"}}。{{/point}}{{/each}}{{#point}}{{fact "heard"}}听证。{{/point}}{{/points}}';
    expect(printed(done)).toBe('一是完成公布裁量基准。#a1\n\n二是6次听证。');
    expect(claims('{{#each "tasks"}}已完成{{field "title"}}。{{/each}}')).toEqual(['已完成□']);
  });

  it('3. each department with its own tasks', () => {
    const own =
      '{{#each "departments"}}{{field "name"}}：{{#join}}{{#each "tasks" department="this"}}{{#item}}{{field "title"}}{{/item}}{{/each}}{{else}}没有任务{{/join}}；{{/each}}';
    expect(printed(own)).toBe('市司法局：公布裁量基准和建成宪法公园；市市场监管局：清理证明事项；');
    expect(faults('{{#each "tasks" department="this"}}甲{{/each}}')).toEqual(['1:28 template/misplaced']);
  });

  it('4. next year’s tasks as a list, with who and when only where it is said', () => {
    const list =
      '{{#each "nextTasks"}}\n{{field "index"}}. {{field "title"}}（{{field "lead"}}{{#given "deadline"}}，{{field "deadline"}}前{{/given}}）\n{{/each}}';
    expect(printed(list)).toBe('1. 修订听证办法（市司法局，2026年9月底前）\n2. 培训执法人员（市市场监管局）');
    expect(faults('{{#each "nextTasks"}}{{field "progress"}}{{/each}}')).toEqual(['1:30 template/argument']);
    expect(faults('{{#each "nextTasks" state="done"}}甲{{/each}}')).toEqual(['1:27 template/argument']);
  });

  it('5. the parts of a figure in a sentence, with their shares', () => {
    const parts =
      '{{#join with="；"}}{{#each "parts" of="settled"}}{{#item}}{{field "name"}}{{figure}}，占{{share decimals=0}}{{/item}}{{/each}}{{/join}}。';
    expect(printed(parts)).toBe('东县20件，占33%；西县31件，占52%；北县9件，占15%。');
    expect(faults('{{#each "parts" of="settled"}}{{field "figure"}}{{/each}}')).toEqual(['1:39 template/argument']);
  });

  it('6. the first of the districts, and where each stands', () => {
    const first =
      '{{#join}}{{#each "members" of="settled" sort="descending" top=2}}{{#item}}{{field "name"}}（{{rank "settled"}}，{{figure "settled"}}）{{/item}}{{/each}}{{/join}}居前。';
    expect(printed(first)).toBe('西县（第1位，31件）和东县（第2位，20件）居前。');
    expect(faults('{{#each "members" of="heard" sort="descending"}}甲{{/each}}')).toEqual([
      '1:22 template/inapplicable',
    ]);
    expect(faults('{{rank "settled"}}')).toEqual(['1:1 template/misplaced']);
  });

  it('7. how much one figure is of another, which the pack derives', () => {
    expect(printed('调解结案{{fact "settled"}}，占收到申请的{{share "settled" of="received"}}。')).toBe(
      '调解结案60件，占收到申请的75%。',
    );
    expect(faults('{{share "trained" of="received"}}')).toEqual(['1:1 template/inapplicable']);
    expect(faults('{{share "received" of="settled"}}')).toEqual(['1:1 template/argument']);
    expect(printed('{{#when "trained"}}培训{{fact "trained"}}。{{else}}应当培训。{{/when}}')).toBe('应当培训。');
  });

  it('8. a sentence for the congress alone, and what nobody may see stays inside', async () => {
    const template = '应当公开。{{#edition "congress"}}请予审议{{fact "heard"}}听证。{{/edition}}';
    const { value } = drafted(template);
    const bytes = async (edition: 'public' | 'congress') => {
      const { value: made } = await publish(value, { edition, format: 'md', allowOpen: true });
      return new TextDecoder().decode(made);
    };
    expect(await bytes('public')).not.toMatch(/审议|edition/);
    expect(await bytes('congress')).toMatch(/请予审议.*6次/);
    expect(faults('{{#edition "internal"}}甲{{/edition}}')).toEqual(['1:12 template/argument']);
  });

  it('9. up to when, in what time, and what is counted', () => {
    const dated = '截至{{asOf}}，{{period "received"}}收到{{fact "received"}}；听证指{{definition "heard"}}。';
    expect(printed(dated)).toBe('截至2025年11月30日，2025年1月至10月收到80件；听证指依法公告并举行的听证会。');
    expect(faults('{{definition "received"}}')).toEqual(['1:1 template/inapplicable']);
    expect(faults('{{asOf "2025-11-30"}}')).toEqual(['1:8 template/unknown-metric']);
  });

  describe('10. one passage for several figures', () => {
    const line = '{{#when metric}}{{name}}{{fact metric style=style}}{{> tail end="。"}}{{/when}}';
    const partials = { line, tail: '，口径见附件{{end}}' };

    it('written once, with what it is given', () => {
      const calls =
        '{{> line metric="heard" name="听证" style="hanzi"}}{{> line metric="received" name="收到" style="plain"}}{{> line metric="trained" name="培训" style="plain"}}';
      expect(printed(calls, partials)).toBe('听证六次，口径见附件。收到80件，口径见附件。');
      const { metrics: used, partials: names } = templateUses(outlineOf(calls, partials));
      expect([...used]).toEqual(['heard', 'received', 'trained']);
      expect([...names]).toEqual(expect.arrayContaining(['line', 'tail']));
    });

    it.each([
      [
        'a metric that is none',
        '{{> line metric="gone" name="甲" style="plain"}}',
        ['p/partials/line.hbs 1:9 template/unknown-metric'],
      ],
      [
        'a name that is not given',
        '{{> line metric="heard" style="plain"}}',
        ['p/partials/line.hbs 1:17 template/unknown-name'],
      ],
      [
        'what it does not take',
        '{{> line metric="heard" name="甲" style="plain" colour="红"}}',
        ['1:55 template/argument'],
      ],
      ['a name of ours', '{{> line metric="heard" name="甲" style="plain" year="今"}}', ['1:53 template/argument']],
      ['no text', '{{> line metric="heard" name=year style="plain"}}', ['1:30 template/argument']],
      ['a place without a name', '{{> line "heard"}}', ['1:1 template/forbidden']],
      ['no such passage', '{{> lines metric="heard"}}', ['1:1 template/unknown-partial']],
    ])('refuses %s', (_what, call, expected) => {
      expect(faults(call, partials)).toEqual(expect.arrayContaining(expected));
      expect(compilePack(outlineOf(call, partials)).value).toBeUndefined();
    });

    it('does not end where one calls itself', () => {
      const ring = { line: '{{name}}{{> line name="乙"}}' };
      expect(faults('{{> line name="甲"}}', ring)).toEqual(['p/partials/line.hbs 1:1 template/forbidden']);
    });

    it('says nothing of one that waits for a district to use it', () => {
      expect(faults('应当公开。', partials)).toEqual([]);
    });
  });
});
