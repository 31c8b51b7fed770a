/** A city's pack, releases of it, and twelve districts that each stand on it in another way. */

export const base: Readonly<Record<string, string>> = {
  'pack.yaml': `id: city
name: 市模板包
version: 1.0.0
title: "{{organ}}关于{{year}}年度法治政府建设情况的报告"
preamble: preamble.hbs
closing: closing.hbs
layout: { linePitch: 28 }
rules: { style: off }
sections:
  - id: work
    title: 主要做法
    sections:
      - { id: review, title: 行政复议, needs: [rev.acc] }
      - { id: mediation, title: 人民调解 }
      - { id: training, title: 培训, runIn: true }
  - id: problems
    title: 存在的不足
    whenMissing: slot
    owner: 司法局
  - id: plan
    title: 下一步打算
    sections:
      - { id: plan.law, title: 学法 }
`,
  'metrics.yaml': `metrics:
  - { id: rev.acc, name: 复议受理数, unit: 件, kind: count, source: 司法局, definition: 当年收到 }
  - { id: rev.closed, name: 复议审结数, unit: 件, kind: count, source: 司法局 }
  - { id: rev.rate, name: 复议审结率, unit: "%", kind: rate, decimals: 1, derive: { ratio: [rev.closed, rev.acc] } }
  - { id: med.all, name: 调解数, unit: 件, kind: count, source: 综治办 }
  - { id: med.done, name: 调解成功数, unit: 件, kind: count }
  - { id: hours, name: 培训学时, unit: 学时, kind: count }
relations:
  - { least: [rev.closed], at-most: [rev.acc] }
`,
  'preamble.hbs': '现将{{year}}年度情况报告如下。',
  'closing.hbs': '特此报告。',
  'sections/review.hbs':
    '收到复议申请{{fact "rev.acc"}}。{{#when "rev.closed"}}审结{{fact "rev.closed"}}，审结率{{fact "rev.rate"}}。{{/when}}\n\n{{> inform}}',
  'sections/mediation.hbs':
    '{{#points}}{{#point "调解有人管"}}应当设立调解组织。{{/point}}{{#point "调解有成效"}}{{#when "med.all"}}调解{{fact "med.all"}}，其中成功{{fact "med.done"}}。{{/when}}{{/point}}{{/points}}',
  'sections/training.hbs': '全年培训{{fact "hours"}}。',
  'sections/plan.law.hbs': '应当每季度学法。应当集中学法。{{> inform}}',
  'partials/inform.hbs': '群众应当知情。{{> how}}',
  'partials/how.hbs': '公告栏应当及时更新。',
};

type Files = Readonly<Record<string, string>>;
const report = (pack: string, more = '') => `organ: { name: 云山县人民政府, level: county }
year: 2025
pack: ${pack}
${more}`;
const facts = (ids: readonly string[]) =>
  ids.length === 0
    ? ''
    : `facts:\n${ids.map((id, index) => `  - { metric: ${id}, value: ${100 - index * 13} }`).join('\n')}\n`;
const all = ['rev.acc', 'rev.closed', 'med.all', 'med.done', 'hours'];
const problems = 'prose: { problems: 个别案卷说理不充分，原因是实训不够。 }\n';
const county = (id: string, more: string, files: Files = {}): Files => ({
  [`packs/${id}/pack.yaml`]: `id: ${id}\nname: 县模板包\nversion: 1.0.0\nextends: city@*\n${more}`,
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`packs/${id}/${path}`, text])),
});

/** By the dossier's folder, its files and those of its pack. */
export const districts: Readonly<Record<string, Files>> = {
  'd/plain': { 'd/plain/report.yaml': report('city', facts(all) + problems) },
  'd/open': { 'd/open/report.yaml': report('city', facts(['rev.acc', 'hours'])) },
  'd/empty': { 'd/empty/report.yaml': report('city', problems) },
  'd/prose': {
    'd/prose/report.yaml': report(
      'city',
      `${facts(all)}prose:\n  problems: 不足是有的。\n  review: 本县复议办得好，收到[](fact:rev.acc)。\n`,
    ),
  },
  'd/append': {
    ...county('append', 'patches: [{ op: append, target: review, template: patches/more.hbs }]\n', {
      'patches/more.hbs': '本县应当另设窗口。',
    }),
    'd/append/report.yaml': report('append', facts(all) + problems),
  },
  'd/replace': {
    ...county('replace', 'patches: [{ op: replace, target: mediation, template: patches/own.hbs }]\n', {
      'patches/own.hbs': '本县调解{{fact "med.all"}}。',
    }),
    'd/replace/report.yaml': report('replace', facts(all) + problems),
  },
  'd/insert': {
    ...county(
      'insert',
      'patches: [{ op: insert-after, target: mediation, section: { id: local, title: 本县特色 } }]\n',
      { 'sections/local.hbs': '本县应当办好老娘舅调解室。' },
    ),
    'd/insert/report.yaml': report('insert', facts(all) + problems),
  },
  'd/retitle': {
    ...county(
      'retitle',
      'patches: [{ op: retitle, target: review, title: 复议应诉 }, { op: reorder, target: work, order: [training, review] }]\n',
    ),
    'd/retitle/report.yaml': report('retitle', facts(all) + problems),
  },
  'd/remove': {
    ...county('remove', 'patches: [{ op: remove, target: plan }]\n'),
    'd/remove/report.yaml': report('remove', facts(all) + problems),
  },
  'd/set': {
    ...county(
      'set',
      'patches: [{ op: set, target: rev.rate, values: { decimals: 0 } }, { op: set, target: med.all, values: { unit: 起 } }]\nlayout: { linePitch: 29 }\n',
    ),
    'd/set/report.yaml': report('set', facts(all) + problems),
  },
  'd/sections': {
    ...county(
      'sections',
      'sections: [{ id: problems, title: 不足, whenMissing: slot }, { id: review, title: 复议 }]\n',
    ),
    'd/sections/report.yaml': report('sections', facts(all)),
  },
  'd/two': {
    ...county('middle', 'patches: [{ op: prepend, target: plan.law, template: patches/first.hbs }]\n', {
      'patches/first.hbs': '全区应当学在前面。',
      'partials/how.hbs': '全区另有公告办法。',
    }),
    'packs/two/pack.yaml': 'id: two\nname: 乡\nversion: 1.0.0\nextends: middle\n',
    'd/two/report.yaml': report('two', facts(all) + problems),
  },
};

type Edit = (files: Record<string, string>) => void;
const replace =
  (path: string, before: string, after: string): Edit =>
  (files) => {
    const text = files[path];
    if (!text?.includes(before)) throw new Error(`${path} has no ${before}`);
    files[path] = text.replace(before, after);
  };
const manifest = (before: string, after: string) => replace('pack.yaml', before, after);
const metric = (before: string, after: string) => replace('metrics.yaml', before, after);

/** What a city may release, by what it does. */
export const releases: Readonly<Record<string, Edit>> = {
  'title of the report': manifest('年度法治政府建设情况的报告', '年法治政府建设年度报告'),
  'words of the preamble': replace('preamble.hbs', '情况报告如下', '法治政府建设情况报告如下'),
  'no closing': manifest('closing: closing.hbs\n', ''),
  'line pitch': manifest('linePitch: 28', 'linePitch: 30'),
  'title of a section': manifest('title: 行政复议', 'title: 加强行政复议'),
  'title of a section whose heading runs in': manifest('title: 培训,', 'title: 教育培训,'),
  'a heading of its own': manifest(', runIn: true', ''),
  'words of a body': replace('sections/review.hbs', '收到复议申请', '依法收到行政复议申请'),
  'a sentence less': replace('sections/plan.law.hbs', '应当集中学法。', ''),
  'a figure less': replace('sections/review.hbs', '，审结率{{fact "rev.rate"}}', ''),
  'a figure more': replace('sections/training.hbs', '。', '，调解{{fact "med.all"}}。'),
  'a figure in other words': replace('sections/training.hbs', 'fact "hours"', 'fact "hours" style="hanzi"'),
  'a point less': replace('sections/mediation.hbs', '{{#point "调解有人管"}}应当设立调解组织。{{/point}}', ''),
  'a body that waits for more': replace(
    'sections/review.hbs',
    '{{#when "rev.closed"}}',
    '{{#when "rev.closed" "med.done"}}',
  ),
  'a partial': replace('partials/inform.hbs', '应当知情', '应当事先知情'),
  'a partial in a partial': replace('partials/how.hbs', '及时', '按月'),
  'a section that needs more': manifest('title: 人民调解 }', 'title: 人民调解, needs: [med.done] }'),
  'a section that needs less': manifest(', needs: [rev.acc]', ''),
  'a section without a slot': manifest('    whenMissing: slot\n', ''),
  'another owner': manifest('owner: 司法局', 'owner: 办公室'),
  'a section less': manifest('      - { id: mediation, title: 人民调解 }\n', ''),
  'a section more': (files) => {
    manifest('  - id: plan\n', '  - { id: extra, title: 全市新增 }\n  - id: plan\n')(files);
    files['sections/extra.hbs'] = '全市应当推行新办法。';
  },
  'sections in another order': (files) => {
    manifest('      - { id: mediation, title: 人民调解 }\n', '')(files);
    manifest('      - { id: review,', '      - { id: mediation, title: 人民调解 }\n      - { id: review,')(files);
  },
  'a section elsewhere': (files) => {
    manifest('      - { id: mediation, title: 人民调解 }\n', '')(files);
    manifest('      - { id: plan.law,', '      - { id: mediation, title: 人民调解 }\n      - { id: plan.law,')(files);
  },
  'another unit': metric('name: 培训学时, unit: 学时', 'name: 培训学时, unit: 课时'),
  'another derivation': metric('ratio: [rev.closed, rev.acc]', 'ratio: [rev.closed, med.all]'),
  'more decimals': metric('decimals: 1', 'decimals: 2'),
  'another name of a metric': metric('name: 调解成功数', 'name: 调解成功件数'),
  'another source': metric('kind: count, source: 综治办', 'kind: count, source: 平安办'),
  'another definition': metric('definition: 当年收到', 'definition: 当年收到，含上年结转'),
  'a metric that is required': metric('id: med.done,', 'id: med.done, required: true,'),
  'a relation more': metric('relations:\n', 'relations:\n  - { least: [med.all], at-most: [med.done] }\n'),
  'rules that were off': manifest('rules: { style: off }\n', ''),
};
