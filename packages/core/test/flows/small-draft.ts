import { compilePack, type Draft, draft, type Message, parseDossier, resolvePack } from '../../src/index.ts';

const manifest = `id: small
name: 小样
version: 1.0.0
title: 清河镇报告
closing: closing.hbs
sections:
  - { id: work, title: 工作情况 }
`;

/** A draft of a small dossier on a pack with one section; errors are thrown, as a test wants none. */
export function smallDraft(files: Readonly<Record<string, string>>, metrics: string): Draft {
  const { value, errors } = smallOutcome(files, metrics);
  if (!value || errors.length > 0) throw new Error(errors.map(String).join('\n'));
  return value;
}

/** The same, with its errors; no draft where the dossier cannot be read. */
export function smallOutcome(
  files: Readonly<Record<string, string>>,
  metrics: string,
): { readonly value: Draft | undefined; readonly errors: readonly Message[] } {
  const pack = new Map([
    ['pack.yaml', manifest],
    ['metrics.yaml', metrics],
    ['closing.hbs', '特此报告。'],
  ]);
  const outline = resolvePack('small', new Map([['small', pack]]));
  const compiled = compilePack(outline.value!);
  const dossier = parseDossier(
    new Map(
      Object.entries({
        'report.yaml': 'organ: { name: 清河镇人民政府, level: township }\nyear: 2025\npack: small\n',
        ...files,
      }),
    ),
  );
  const drafted = dossier.value && draft(dossier.value, compiled.value!);
  const messages = [...outline.messages, ...compiled.messages, ...dossier.messages, ...(drafted?.messages ?? [])];
  return { value: drafted?.value, errors: messages.filter(({ fatal }) => fatal) };
}
