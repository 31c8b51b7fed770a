import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/dossier/index.ts';
import { placeAt } from '../../src/source/index.ts';

const head =
  'organ: { name: 某某区人民政府, level: county }\nyear: 2023\npack: national@^1\n' +
  'departments:\n  - { id: justice, name: 区司法局, aliases: [司法局] }\n  - { id: streets, name: 各街道, members: [沌口街道, justice] }\n';
const facts = '  - { metric: review.accepted, value: 21, source: justice, evidence: [ledger] }\n';
const evidence = 'evidence:\n  - { id: ledger, title: 行政复议案件台账 }\n';
const tasks = 'tasks:\n  - { id: "1", content: 甲, lead: [司法局], responsible: [各街道, 沌口街道] }\n';
const metrics = 'metrics:\n  - { id: own, name: 自有指标, unit: 件, kind: count }\n';

const parse = (files: Readonly<Record<string, string>>) => parseDossier(new Map(Object.entries(files)));
const folder = {
  'report.yaml': head,
  'facts.yaml': `facts:\n${facts}`,
  'evidence.yaml': evidence,
  'tasks.yaml': `title: 任务清单\n${tasks}`,
  'metrics.yaml': metrics,
  'prose/problems.md': '不足之处。\n',
  'out/report.yaml': '不读',
  'evidence/review.txt': '不读',
  'README.md': '# 不读 {{x}}',
  '.DS_Store': '\u0000',
};
const single = {
  'report.yaml': `${head}facts:\n${facts}${evidence}${tasks}taskListTitle: 任务清单\n${metrics}prose:\n  problems: |\n    不足之处。\n`,
};

describe('parseDossier', () => {
  test('a folder and a single file hold the same dossier', () => {
    const [left, right] = [parse(folder), parse(single)];
    expect(left.messages).toEqual([]);
    expect(right.messages).toEqual([]);
    const content = (dossier: typeof left.value) =>
      dossier && {
        ...dossier,
        places: [...dossier.places.keys()].filter((path) => /^(?:facts|evidence|tasks|metrics)\//.test(path)).sort(),
        prose: [...dossier.prose].map(([id, { text }]) => [id, text]),
      };
    expect(content(left.value)).toEqual(content(right.value));
    expect(left.value?.taskList.title).toBe('任务清单');
    expect(left.value?.report).not.toHaveProperty('facts');
  });

  test('departments stand by their registered names', () => {
    const { value } = parse(folder);
    expect(value?.facts[0]?.source).toBe('区司法局');
    expect(value?.taskList.tasks[0]).toMatchObject({ lead: ['区司法局'], responsible: ['各街道', '沌口街道'] });
  });

  test('several fact files are one list, each fact with its own place and its file’s department', () => {
    const { value, messages } = parse({
      'report.yaml': head,
      'facts/b.yaml':
        'source: 司法局\nfacts:\n  - { metric: b1, value: 1 }\n  - { metric: b2, value: 2, source: 沌口街道 }\n',
      'facts/a.yaml': 'facts:\n  - { metric: a1, value: 1 }\n',
    });
    expect(messages).toEqual([]);
    expect(value?.facts.map(({ metric, source }) => [metric, source])).toEqual([
      ['a1', undefined],
      ['b1', '区司法局'],
      ['b2', '沌口街道'],
    ]);
    const at = (path: string) => value && placeAt(value.places, path);
    expect(at('facts/1/metric')).toEqual({ file: 'facts/b.yaml', line: 3, column: 15 });
    expect(at('facts/1/source')).toEqual({ file: 'facts/b.yaml', line: 1, column: 9 });
    expect(at('facts/2/source')).toEqual({ file: 'facts/b.yaml', line: 4, column: 37 });
  });

  test('without a registry any department may be named', () => {
    const { messages } = parse({
      'report.yaml': 'organ: { name: 甲, level: county }\nyear: 2023\npack: national\n',
      'facts.yaml': 'facts:\n  - { metric: a, value: 1, source: 任何单位 }\n',
    });
    expect(messages).toEqual([]);
  });

  test('prose knows where its first character stands', () => {
    expect(parse(folder).value?.prose.get('problems')?.place).toEqual({
      file: 'prose/problems.md',
      line: 1,
      column: 1,
    });
    const { value } = parse(single);
    const place = value?.prose.get('problems')?.place;
    const line = single['report.yaml'].split('\n')[(place?.line ?? 0) - 1] ?? '';
    expect(line.slice((place?.column ?? 0) - 1)).toBe('不足之处。');
  });

  test('attachments keep their order, with text or file', () => {
    const { value, messages } = parse({
      'report.yaml': `${head}attachments:\n  - { title: 甲, file: ./attachments/1.md }\n  - { title: 乙, text: 正文 }\n`,
      'attachments/1.md': '附表\n',
    });
    expect(messages).toEqual([]);
    expect(value?.attachments.map(({ text, place }) => [text, place.file])).toEqual([
      ['附表\n', 'attachments/1.md'],
      ['正文', 'report.yaml'],
    ]);
  });

  test('parts that only disagree still make a dossier', () => {
    const { value, messages } = parse({ ...folder, 'evidence.yaml': 'evidence: []\n' });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['dossier/unknown-evidence']);
    expect(value?.facts).toHaveLength(1);
  });

  test('an unreadable registry of evidence does not blame those who cite it', () => {
    const { value, messages } = parse({ ...folder, 'evidence.yaml': 'evidence: [{ id: ledger }]\n' });
    expect(messages.map(({ file, ruleId }) => [file, ruleId])).toEqual([['evidence.yaml', 'schema/missing-key']]);
    expect(value).toBeUndefined();
  });

  test('figures published after the year’s end are in order once issued', () => {
    const { messages } = parse({ 'report.yaml': `${head}issueDate: 2024-02-20\nasOf: 2024-01-31\n` });
    expect(messages).toEqual([]);
  });
});

test.each(['prose/problems.md', 'attachments/1.md'])('%s ends somewhere', (path) => {
  const report = `organ: { name: 某镇人民政府, level: township }\nyear: 2025\npack: national\nattachments: [{ title: 甲, file: attachments/1.md }]\n`;
  const files = new Map([
    ['report.yaml', report],
    ['attachments/1.md', '甲。\n'],
    [path, '甲'.repeat(1024 * 1024 + 1)],
  ]);
  const { messages } = parseDossier(files);
  expect(messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([['input/too-large', path]]);
});
