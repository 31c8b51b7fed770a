import { describe, expect, it } from 'vitest';
import {
  compilePack,
  coverTasks,
  draft,
  finish,
  parseDossier,
  plainText,
  resolvePack,
  stringifyReport,
} from '../../src/index.ts';

const metrics = `metrics:
  - { id: cases, name: 案件, unit: 件, kind: count, aggregation: sum }
  - { id: plain, name: 件数, unit: 件, kind: count }
  - { id: secret, name: 线索, unit: 件, kind: count, aggregation: sum }
  - { id: rate, name: 合格率, unit: "%", kind: rate, aggregation: ratio }
  - { id: people, name: 人数, unit: 人, kind: count }
  - { id: late, name: 逾期, unit: 件, kind: count, aggregation: sum, better: less }
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
const faults = (template: string, partials?: Readonly<Record<string, string>>) =>
  compilePack(outlineOf(template, partials)).messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);

const report = `organ: { name: 云江市人民政府, level: prefecture }
year: 2025
pack: p
departments:
  - { id: justice, name: 市司法局, aliases: [司法局] }
  - { id: towns, name: 各街道, members: [东街街道] }
  - { id: east, name: 东街街道 }
facts:
  - { metric: cases, parts: { 甲县: 4, 乙县: 9, 丙县: 9, 丁县: 1 } }
  - { metric: late, parts: { 甲县: 3, 乙县: 0, 丙县: 3, 丁县: 8 } }
  - { metric: secret, parts: { 甲县: 31, 乙县: 47 }, classification: internal }
tasks:
  - { id: "1", group: [执法], content: 修订基准, lead: [市司法局], progress: [{ department: 市司法局, state: done, text: 新的基准发到各所 }] }
  - { id: "2", group: [执法], content: 暗访窗口, lead: [市司法局], classification: internal, progress: [{ department: 市司法局, state: done, text: 暗访了七处 }] }
  - { id: "3", group: [普法], content: 办好讲堂, responsible: [各街道], progress: [{ department: 东街街道, state: not-done, reason: 场地没有落实 }] }
  - { id: "4", group: [普法], content: 编印读本, lead: [司法局] }
  - { id: "5", group: [日常], content: 日常的事, exempt: { reason: 日常工作 } }
`;
const draftOf = (template: string) =>
  draft(parseDossier(new Map([['report.yaml', report]])).value!, compilePack(outlineOf(template)).value!).value;
const bodyOf = (template: string) =>
  (stringifyReport(draftOf(template).report).split('<!-- section:a -->')[1] ?? '').trim();
const shown = async (template: string, edition: 'public' | 'submission') => {
  const { value, messages } = await finish(draftOf(template), edition, { allowOpen: true });
  return value ? JSON.stringify(value) : messages.map(String).join('\n');
};

describe('each', () => {
  it.each([
    ['tasks of a department, with those of its groups', '"tasks" department="东街街道"', '办好讲堂；'],
    ['a department by its alias', '"tasks" department="司法局" state="unreported"', '编印读本；'],
    ['tasks of a group', '"tasks" group="普法"', '办好讲堂；编印读本；'],
    ['tasks that are not done', '"tasks" state="not-done"', '办好讲堂；[](task:3)'],
    ['nothing at all', '"tasks" group="没有"', '没有。'],
  ])('lists %s', (_what, list, words) => {
    expect(bodyOf(`{{#each ${list}}}{{field "content"}}；{{else}}没有。{{/each}}`)).toBe(words);
  });

  it('leaves out what is exempt', () => {
    expect(bodyOf('{{#each "tasks"}}{{field "number"}}，{{/each}}')).not.toContain('5');
    expect(bodyOf('{{#each "groups"}}{{field "name"}}，{{/each}}')).toBe('执法，普法，');
  });

  it('keeps all that are equal to the last of the first ones', () => {
    const first = (count: number) =>
      bodyOf(`{{#each "members" of="cases" sort="descending" top=${count}}}{{field "name"}}、{{/each}}`);
    expect(bodyOf('{{#each "parts" of="cases" sort="descending" top=1}}{{field "name"}}、{{/each}}')).toBe(
      '乙县、丙县、',
    );
    expect(first(1)).toBe('');
    expect(bodyOf('{{#each "parts" of="plain"}}甲{{else}}没有分项。{{/each}}')).toBe('没有分项。');
  });

  it('covers a task only where the words tell what its department reports', () => {
    const states = (template: string) => coverTasks(draftOf(template)).rows.map(({ sentences }) => sentences.length);
    expect(states('清单如下。{{#each "tasks"}}{{field "content"}}。{{/each}}')).toEqual([0, 0, 0, 0, 0]);
    expect(states('{{#each "tasks" state="done"}}完成：{{field "content"}}。{{/each}}')).toEqual([1, 1, 0, 0, 0]);
    expect(
      states('{{#each "tasks"}}{{field "content"}}{{#given "progress"}}：{{field "progress"}}{{/given}}。{{/each}}'),
    ).toEqual([1, 1, 0, 0, 0]);
  });

  it.each([
    ['a sentence', '{{#each "tasks"}}{{field "content"}}。{{/each}}'],
    ['points', '{{#points}}{{#each "tasks"}}{{#point}}{{field "content"}}。{{/point}}{{/each}}{{/points}}'],
    ['joined items', '有{{#join}}{{#each "tasks"}}{{#item}}{{field "content"}}{{/item}}{{/each}}{{/join}}。'],
    ['a table', '| 任务 | 单位 |\n|---|---|\n{{#each "tasks"}}\n| {{field "content"}} | {{field "lead"}} |\n{{/each}}'],
    ['a list', '{{#each "tasks"}}\n{{field "index"}}. {{field "content"}}\n{{/each}}'],
  ])('keeps an internal task out of the public edition in %s', async (_what, template) => {
    expect(await shown(template, 'submission')).toContain('暗访');
    const open = await shown(template, 'public');
    expect(open).toContain('修订基准');
    expect(open).not.toMatch(/暗访|misplaced/);
  });

  it('keeps the parts of an internal figure out of the public edition, and the order they make', async () => {
    for (const template of [
      '共四县。{{#each "parts" of="secret"}}{{field "name"}}{{figure}}；{{/each}}',
      '共四县。{{#each "parts" of="secret" sort="descending"}}{{field "name"}}居前；{{/each}}',
    ]) {
      expect(await shown(template, 'submission')).toContain('乙县');
      const open = await shown(template, 'public');
      expect(open).toContain('共四县');
      expect(open).not.toContain('乙县');
    }
  });

  it('makes rows of a table of the tree, under its head', () => {
    const table =
      '| 县 | 案件（件） |\n|---|---|\n{{#each "parts" of="cases"}}\n| {{field "name"}} | {{figure show="number"}} |\n{{/each}}';
    const [section] = draftOf(table).report.children;
    expect(section).toMatchObject({ children: [{ type: 'table', headerRows: 1, children: { length: 5 } }] });
    expect(bodyOf(`{{#some "tasks" group="没有"}}${table}{{else}}没有表。{{/some}}`)).toBe('没有表。');
  });
});

describe('shares and ranks', () => {
  const all = (metric: string, words: string) => bodyOf(`{{#each "parts" of="${metric}"}}${words}；{{/each}}`);

  it('count equals as one, and the smaller first where it is the better', () => {
    expect(all('cases', '{{rank}}').match(/第\d位/g)).toEqual(['第3位', '第1位', '第1位', '第4位']);
    expect(all('late', '{{rank}}').match(/第\d位/g)).toEqual(['第2位', '第1位', '第2位', '第4位']);
  });

  it('are of the whole, rounded once', () => {
    expect(all('cases', '{{share decimals=2}}').match(/[\d.]+%/g)).toEqual(['17.39%', '39.13%', '39.13%', '4.35%']);
    expect(all('late', '{{share}}').match(/[\d.]+%/g)).toEqual(['21.4%', '0%', '21.4%', '57.1%']);
  });

  it('leave an internal figure inside', async () => {
    const template = '共四县。{{share "secret" part="甲县"}}。';
    expect(await shown(template, 'submission')).toContain('39.7%');
    expect(await shown(template, 'public')).toContain('内部数据“线索”');
  });
});

describe('edition', () => {
  const asked = '{{#edition "public"}}欢迎监督。{{else}}请审阅。{{/edition}}';

  it('prints in each edition its own words, and no mark of the others', async () => {
    const [open, own] = [await shown(asked, 'public'), await shown(asked, 'submission')];
    expect(open).toContain('欢迎监督');
    expect(open).not.toMatch(/请审阅|edition/);
    expect(own).toContain('请审阅');
    expect(own).not.toMatch(/欢迎监督|"comment"/);
  });

  it('lets nothing internal out, and does not judge what only others have', async () => {
    const secret = '{{fact "secret"}}';
    expect(await shown(`{{#edition "public"}}线索${secret}。{{/edition}}应当公开。`, 'public')).toContain(
      '内部数据“线索”',
    );
    const inside = `{{#edition "submission" "review"}}线索${secret}。{{/edition}}应当公开。`;
    expect(await shown(inside, 'public')).not.toMatch(/78|线索/);
    expect(await shown(inside, 'submission')).toContain('78件');
  });

  it('takes rows, tables, headings and what stands in an each', async () => {
    const table =
      '| 县 | 案件 |\n|---|---|\n{{#each "parts" of="cases"}}\n| {{field "name"}} | {{figure}} |\n{{/each}}';
    const template = `应当公开。\n\n{{#edition "review"}}\n### 附表\n\n${table}\n{{/edition}}\n`;
    expect(await shown(template, 'public')).not.toMatch(/附表|甲县|"table"/);
    expect(await shown(template.replace('"review"', '"public"'), 'public')).toMatch(/附表.*"table".*甲县/s);
    const within =
      '{{#each "parts" of="cases"}}{{field "name"}}{{#edition "submission"}}（{{figure}}）{{/edition}}；{{/each}}';
    expect(await shown(within, 'public')).not.toContain('9件');
    expect(await shown(within, 'submission')).toContain('9件');
  });

  it('is a note where a person types its marks', async () => {
    const typed =
      'organ: { name: 甲, level: county }\nyear: 2025\npack: p\nprose:\n  a: "<!-- edition: review -->\\n\\n公开的话。"\n';
    const dossier = parseDossier(new Map([['report.yaml', typed]])).value!;
    const drafted = draft(dossier, compilePack(outlineOf('{{prose}}')).value!).value;
    expect(JSON.stringify((await finish(drafted, 'public', { allowOpen: true })).value)).toContain('公开的话');
  });
});

it('a comparison of internal figures hides the points and items in it', async () => {
  const compared = (words: string) => `{{#compare "secret" is="above" than=50}}${words}{{/compare}}`;
  for (const template of [
    `{{#points}}{{#point}}应当公开。{{/point}}${compared('{{#point}}线索较多。{{/point}}')}{{/points}}`,
    `应当公开{{#join}}{{#item}}甲{{/item}}${compared('{{#item}}线索较多{{/item}}')}{{/join}}。`,
    `应当公开。{{#each "tasks"}}${compared('线索较多。')}{{/each}}`,
  ]) {
    expect(await shown(template, 'submission')).toContain('线索较多');
    expect(await shown(template, 'public')).toContain('应当公开');
    expect(await shown(template, 'public')).not.toMatch(/线索较多|misplaced/);
  }
});

describe('what is checked of lists', () => {
  it.each([
    ['{{field "content"}}', '1:1 template/misplaced'],
    ['{{#given "lead"}}甲{{/given}}', '1:1 template/misplaced'],
    ['{{figure "cases"}}', '1:1 template/misplaced'],
    ['{{#each "things"}}甲{{/each}}', '1:9 template/argument'],
    ['{{#each "tasks" state="finished"}}甲{{/each}}', '1:23 template/argument'],
    ['{{#each "tasks" colour="red"}}甲{{/each}}', '1:24 template/argument'],
    ['{{#each "tasks" of="cases"}}甲{{/each}}', '1:20 template/argument'],
    ['{{#each "parts"}}甲{{/each}}', '1:1 template/argument'],
    ['{{#each "parts" of="none"}}甲{{/each}}', '1:20 template/unknown-metric'],
    ['{{#each "parts" of="rate"}}甲{{/each}}', '1:20 template/inapplicable'],
    ['{{#each "members" of="plain" sort="ascending"}}甲{{/each}}', '1:22 template/inapplicable'],
    ['{{#each "members" sort="ascending"}}甲{{/each}}', '1:1 template/argument'],
    ['{{#each "members" of="cases" top=3}}甲{{/each}}', '1:1 template/argument'],
    ['{{#each "members" of="cases" sort="ascending" top=0}}甲{{/each}}', '1:51 template/argument'],
    ['{{#each "departments"}}{{field "lead"}}{{/each}}', '1:32 template/argument'],
    ['{{#each "tasks"}}{{figure "cases"}}{{/each}}', '1:18 template/misplaced'],
    ['{{#each "members"}}{{figure}}{{/each}}', '1:20 template/argument'],
    ['{{#each "members"}}{{figure "plain"}}{{/each}}', '1:29 template/inapplicable'],
    ['{{#each "parts" of="cases"}}{{figure "cases"}}{{/each}}', '1:29 template/argument'],
    ['{{#each "parts" of="cases"}}{{figure unit="元"}}{{/each}}', '1:38 template/inapplicable'],
    ['{{#each "tasks" group="this"}}甲{{/each}}', '1:23 template/misplaced'],
    ['{{#each "groups"}}{{else}}{{field "name"}}{{/each}}', '1:27 template/misplaced'],
    ['{{share "cases"}}', '1:1 template/misplaced'],
    ['{{share of="cases"}}', '1:1 template/argument'],
    ['{{share "cases" of="plain" part="甲县"}}', '1:1 template/argument'],
    ['{{share "people" of="cases"}}', '1:1 template/inapplicable'],
    ['{{share "plain" of="cases"}}', '1:1 template/argument'],
    ['{{share "cases" of="none"}}', '1:20 template/unknown-metric'],
    ['{{share "rate" part="甲县"}}', '1:9 template/inapplicable'],
    ['{{rank "cases"}}', '1:1 template/misplaced'],
    ['{{#each "members"}}{{rank "rate"}}{{/each}}', '1:27 template/inapplicable'],
    ['{{#each "parts" of="cases"}}{{share "cases"}}{{/each}}', '1:29 template/argument'],
    ['{{fact "cases" among="share"}}', '1:16 template/inapplicable'],
    ['{{fact "cases" part="甲县" among="share" show="number"}}', '1:26 template/inapplicable'],
    ['{{#edition "draft"}}甲{{/edition}}', '1:12 template/argument'],
    ['{{#edition}}甲{{/edition}}', '1:1 template/argument'],
    ['{{#points}}{{#edition "public"}}{{#point}}甲{{/point}}{{/edition}}{{/points}}', '1:12 template/misplaced'],
    ['{{asOf "none"}}', '1:8 template/unknown-metric'],
    ['{{period}}', '1:1 template/argument'],
    [
      '{{#each "groups"}}{{#each "tasks" group="this"}}{{#each "members"}}甲{{/each}}{{/each}}{{/each}}',
      '1:49 template/too-deep',
    ],
  ])('%s', (template, fault) => {
    expect(faults(template)).toEqual([fault]);
  });

  it('a partial by the place that prints it', () => {
    const partials = { row: '{{field "lead"}}' };
    expect(faults('{{#each "tasks"}}{{> row}}{{/each}}', partials)).toEqual([]);
    expect(faults('{{> row}}', partials)).toEqual(['1:1 template/misplaced']);
    expect(faults('{{#each "groups"}}{{> row}}{{/each}}', partials)).toEqual(['1:9 template/argument']);
  });

  it('that is to be sorted is told what it lacks', () => {
    const { messages } = compilePack(outlineOf('{{#each "members" sort="ascending"}}甲{{/each}}'));
    expect(messages.map(({ reason }) => reason)).toContain(
      '助手“each "members"”没有 of，应为 of="指标编号"，说明按哪个指标列、按哪个指标排',
    );
  });

  const joined = (list: string) =>
    `甲。\n\n{{#join}}{{#each ${list}}}{{#item}}{{field "title"}}{{/item}}{{/each}}{{/join}}。\n\n乙。`;

  it('leaves no stop by itself where nothing was joined', () => {
    expect(bodyOf(joined('"tasks" state="ongoing"'))).toBe('甲。\n\n乙。');
  });

  it('leaves no stop by itself in the public edition, where all that was joined is internal', async () => {
    const only = 'state="done" group="暗访"';
    const text = report.replace('group: [执法], content: 暗访窗口', 'group: [暗访], content: 暗访窗口');
    const parsed = parseDossier(new Map([['report.yaml', text]])).value!;
    const drafted = draft(parsed, compilePack(outlineOf(joined(`"tasks" ${only}`))).value!).value;
    const paragraphsIn = async (edition: 'public' | 'submission') =>
      (await finish(drafted, edition, { allowOpen: true })).value!.children.flatMap((node) =>
        node.type === 'section' ? node.children.map((each) => plainText(each)) : [],
      );
    expect(await paragraphsIn('public')).toEqual(['甲。', '乙。']);
    expect(await paragraphsIn('submission')).toEqual(['甲。', '暗访窗口。', '乙。']);
  });
});
