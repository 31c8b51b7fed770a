import type { PackFiles } from '@fazhi/core';

/** How large a report is to be, each measure alone. */
export interface Size {
  readonly sections: number;
  readonly facts: number;
  readonly tasks: number;
  /** Paragraphs of prose, about 150 characters each. */
  readonly paragraphs: number;
  /** Of one table in an attachment. */
  readonly rows: number;
}

export interface Generated {
  readonly dossier: ReadonlyMap<string, Uint8Array>;
  readonly packs: ReadonlyMap<string, PackFiles>;
}

const encoder = new TextEncoder();
const files = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]));
const list = (length: number, line: (index: number) => string): string =>
  Array.from({ length }, (_, index) => line(index)).join('\n');

const sentence = '坚持依法行政与服务发展并重，完善制度、压实责任、加强监督，推动各项任务落到基层、落到实处。';

/**
 * A report of this size with a pack of its own: facts are printed by the templates of their sections, tasks are
 * reported by a sentence each, and the rows stand in one attachment. The same size gives the same report.
 */
export function generateLarge({ sections, facts, tasks, paragraphs, rows }: Size): Generated {
  const section = (index: number) => `s${index % sections}`;
  const prose: string[][] = Array.from({ length: sections }, () => []);
  for (let index = 0; index < tasks; index += 1) {
    prose[index % sections]!.push(`${sentence}第${index + 1}项任务按期完成。[](task:t${index})`);
  }
  for (let index = 0; index < paragraphs; index += 1) prose[index % sections]!.push(sentence.repeat(3));
  const printed = (of: number) =>
    list(Math.max(0, Math.ceil((facts - of) / sections)), (turn) => {
      const metric = `m.${of + turn * sections}`.replace('m.', 'm.f');
      return `全年办理第${turn + 1}类事项{{fact "${metric}"}}。\n`;
    });
  const pack = files({
    'pack.yaml': `id: large\nname: 生成的模板包\nversion: 1.0.0\nsections:\n${list(sections, (index) => `  - { id: s${index}, title: 第${index + 1}方面的工作 }`)}\n`,
    'metrics.yaml': `metrics:\n${list(facts, (index) => `  - { id: m.f${index}, name: 第${index + 1}项指标, unit: 件, kind: count }`)}\n`,
    ...Object.fromEntries(Array.from({ length: sections }, (_, of) => [`sections/s${of}.hbs`, printed(of)])),
  });
  const dossier = files({
    'report.yaml': [
      'organ: { name: 云山县人民政府, level: county }',
      'year: 2025',
      'pack: large',
      'issueDate: 2026-02-20',
      'addressees: [清江市人民政府]',
      'departments: [{ id: justice, name: 县司法局 }]',
      `annexes: [${[...(facts > 0 ? ['evidence'] : []), ...(tasks > 0 ? ['tasks'] : [])].join(', ')}]`,
      ...(rows > 0 ? ['attachments: [{ title: 2025年度行政执法案件明细表, file: attachments/rows.md }]'] : []),
    ].join('\n'),
    'facts.yaml': `facts:${facts > 0 ? `\n${list(facts, (index) => `  - { metric: m.f${index}, value: ${100 + index}, source: 县司法局, evidence: [e${index % 50}] }`)}` : ' []'}\n`,
    'evidence.yaml': `evidence:\n${list(50, (index) => `  - { id: e${index}, title: 第${index + 1}号台账, issuer: 县司法局, date: 2026-01-10 }`)}\n`,
    ...(tasks > 0 && {
      'tasks.yaml': `title: 云山县2025年度重点任务清单\ntasks:\n${list(tasks, (index) => `  - { id: t${index}, number: "${index + 1}", content: 完成第${index + 1}项重点工作。, responsible: [县司法局], deadline: { text: 2025年12月底, date: 2025-12-31 } }`)}\n`,
    }),
    ...(rows > 0 && {
      'attachments/rows.md': `| 序号 | 案件名称 | 承办单位 | 结案日期 | 结果 |\n|--:|---|---|---|---|\n${list(rows, (index) => `| ${index + 1} | 某某公司未按规定报送资料案 | 县司法局 | 2025年6月 | 责令改正 |`)}\n`,
    }),
    ...Object.fromEntries(
      prose.flatMap((texts, index) =>
        texts.length > 0 ? [[`prose/${section(index)}.md`, `${texts.join('\n\n')}\n`]] : [],
      ),
    ),
  });
  return { dossier, packs: new Map([['large', pack]]) };
}
