import { sha256 } from '../../../src/folder/index.ts';
import { askDepartments, collectReturns, type Draft, parseDossier, parseReturn } from '../../../src/index.ts';
import { smallOutcome } from '../small-draft.ts';

/** A town with two offices, from which forms go out and come back. */
const metrics = `metrics:
  - { id: review.accepted, name: 行政复议受理数, unit: 件, kind: count, source: 司法所, definition: 按受理日期计 }
  - { id: mediation.rate, name: 调解成功率, unit: "%", kind: rate, source: 司法所 }
  - { id: fund.paid, name: 投入经费, unit: 万元, kind: amount, source: 财政所 }
  - { id: startup.days, name: 开办时间, unit: 个工作日, kind: duration, source: 财政所 }
  - { id: honour, name: 荣誉, unit: "", kind: text, source: 司法所 }
`;
export const report = `organ: { name: 清河镇人民政府, level: township }
year: 2025
pack: small
collect: { deadline: 2026-01-20, contact: 小李 }
departments:
  - { id: justice, name: 镇司法所, aliases: [司法所] }
  - { id: finance, name: 镇财政所, aliases: [财政所] }
`;
const tasks = `tasks:
  - { id: "1", content: 开展执法检查, lead: [司法所] } # 年中再看
  - { id: "2", content: 落实经费, lead: [财政所], responsible: [司法所] }
`;
export const files: Readonly<Record<string, string>> = { 'report.yaml': report, 'tasks.yaml': tasks };
/** The draft of these texts; that departments differ is no fault of them. */
export function draftOf(texts: Readonly<Record<string, string>>): Draft {
  const { value, errors } = smallOutcome(texts, metrics);
  const wrong = errors.filter(({ ruleId }) => ruleId !== 'fact/contested');
  if (!value || wrong.length > 0) throw new Error(wrong.map(String).join('\n'));
  return value;
}
export const formsOf = (draft: Draft) => askDepartments(draft).value;
const read = (bytes: Uint8Array, file: string) => parseReturn(bytes, file, sha256(bytes));
/** What becomes of these texts when these returns are collected. */
export const collectInto = async (
  texts: Readonly<Record<string, string>>,
  sent: readonly (readonly [string, Uint8Array])[],
) => {
  const draft = draftOf(texts);
  const returns = await Promise.all(sent.map(([file, bytes]) => read(bytes, file)));
  const { value, messages } = collectReturns(
    draft,
    formsOf(draft),
    returns.map((each) => each.value!),
    { texts: new Map(Object.entries(texts)) },
  );
  return {
    value,
    messages: [...returns.flatMap((each) => each.messages), ...messages],
    after: { ...texts, ...Object.fromEntries(value.files) },
  };
};
export const idsOf = (messages: readonly { readonly ruleId?: unknown }[]) => messages.map(({ ruleId }) => ruleId);
export const factsOf = (texts: Readonly<Record<string, string>>) => {
  const { value } = parseDossier(new Map(Object.entries(texts)));
  return value!.facts;
};
