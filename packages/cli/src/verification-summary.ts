import {
  type Draft,
  type EditList,
  type FactUpdate,
  plainText,
  type RefusedUpdate,
  type Verification,
  walk,
} from '@fazhi/core';

/** What became of the draft, fact by fact, for a reader. */
export function verificationPretty({ accepted, original }: Verification, draft: Draft): string {
  const titles = new Map(
    [...walk(draft.report)].flatMap((node) =>
      node.type === 'section' && node.id ? [[node.id, plainText(node.title)] as const] : [],
    ),
  );
  const say = (edits: EditList) =>
    editLines(edits, draft, (id) => (id === undefined ? '' : `（${titles.get(id) ?? id}）`));
  const both = original ? ['接受全部修订后：', ...say(accepted), '', '修订之前：', ...say(original)] : say(accepted);
  return `${both.join('\n')}\n`;
}

function editLines(
  { facts, unbacked, paragraphs }: EditList,
  draft: Draft,
  where: (section: string | undefined) => string,
): string[] {
  const of = (kind: string) => facts.filter((fact) => fact.kind === kind);
  const nameOf = (id: string) => draft.ledger.entries.get(id)?.metric.name ?? id;
  const added = paragraphs.filter(({ kind }) => kind === 'added');
  const removed = paragraphs.filter(({ kind }) => kind === 'removed');
  return [
    `数据${facts.length}处：未变${of('unchanged').length}，改动${of('changed').length}，删去${of('deleted').length}；没有出处的数${unbacked.length}处`,
    ...of('changed').map(
      ({ id, expected, actual, section }) => `  改动  ${nameOf(id)}：${expected} → ${actual}${where(section)}`,
    ),
    ...of('deleted').map(({ id, expected, section }) => `  删去  ${nameOf(id)}：${expected}${where(section)}`),
    ...unbacked.map(({ text, sentence, section }) => `  无出处  ${text}${where(section)}：${short(sentence)}`),
    ...(added.length + removed.length === 0
      ? []
      : [`段落：增加${added.length}段，减少${removed.length}段（改过的段落两边各算一段）`]),
    ...removed.map(({ text, section }) => `  - ${short(text)}${where(section)}`),
    ...added.map(({ text, section }) => `  + ${short(text)}${where(section)}`),
  ];
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 38)}……` : text);

/** What `--update` writes, and what it leaves to a person. */
export function updatePretty(updates: readonly FactUpdate[], refused: readonly RefusedUpdate[]): string {
  const lines = [
    ...updates.map(
      ({ name, place, from, to }) => `写回 ${place.file}:${place.line}:${place.column}  ${name}：${from} → ${to}`,
    ),
    ...refused.map(({ name, reason }) => `未写回 ${name}：${reason}`),
    ...(updates.length + refused.length === 0 ? ['没有要写回的数'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
