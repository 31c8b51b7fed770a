import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const dossier = {
  'd/pack/pack.yaml': 'id: small\nname: 小样\nversion: 1.0.0\nsections: [{ id: body, title: 工作情况 }]\n',
  'd/report.yaml': 'organ: { name: 甲镇人民政府, level: township }\nyear: 2025\npack: ./pack\ntitle: 甲镇报告\n',
  'd/prose/body.md': '全年受理案件37件。\n\n另有来信52件、来访61人次。\n',
};

describe('the review edition', () => {
  it('has a comment for every finding of the check', async () => {
    const entries = new Map(Object.entries(dossier).map(([path, text]) => [path, bytesOf(text)]));
    const { host, said } = memoryHost(entries);
    await run(['check', 'd', '--format', 'json'], host);
    const reasons = (JSON.parse(said.stdout) as { messages: { reason: string }[] }).messages.map((each) => each.reason);
    await run(['build', 'd', '--edition', 'review', '--quiet'], host);
    const comments = strFromU8(unzipSync(entries.get('d/out/甲镇报告（审阅稿）.docx')!)['word/comments.xml']!);

    expect(reasons.filter((reason) => /37|52|61/.test(reason))).toHaveLength(3);
    const plain = comments
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<');
    expect(reasons.filter((reason) => !plain.includes(`检查：${reason}`))).toEqual([]);
  });

  it('made alone says which of the other editions that were asked for were not', async () => {
    const leaking = {
      ...dossier,
      'd/pack/metrics.yaml': 'metrics:\n  - { id: cases, name: 案件数, unit: 件, kind: count }\n',
      'd/facts.yaml': 'facts:\n  - { metric: cases, value: 37, classification: internal }\n',
      'd/prose/body.md': '全年受理案件[](fact:cases)。\n',
    };
    const entries = new Map(Object.entries(leaking).map(([path, text]) => [path, bytesOf(text)]));
    const { host, said } = memoryHost(entries);
    expect(await run(['build', 'd', '--edition', 'congress,public,review', '--to', 'md', '--allow-open'], host)).toBe(
      1,
    );
    expect([...entries.keys()].filter((path) => path.endsWith('.md') && path.includes('/out/'))).toEqual([
      'd/out/甲镇报告（审阅稿）.md',
    ]);
    expect(said.stdout).toContain('没有生成  人大稿、公开稿：上面的问题改好再生成；文件夹里如果有，是以前的\n');
  });
});
