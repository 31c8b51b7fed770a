import { type Remark, remarksFile, withoutChangedSince } from '../../../model/remark.ts';
import type { FoundRemark } from '../../../readers/docx/index.ts';
import { parseYaml, yamlInline } from '../../../source/index.ts';

/** Where a dossier keeps what reviewers wrote in the margin. */
export const remarksPath = 'returns/批注.yaml';

const head = `# 送审稿上还没有办结的批注，核对改稿时收进来，下一份审阅稿里照样带着。
# 办完的，在 Word 里点“解决”后再收一次，或者从这里删掉。
`;

/** Those of `returns/批注.yaml`, with the line each begins at; undefined where it cannot be read. */
export function parseRemarks(text: string): readonly (Remark & { readonly line: number | undefined })[] | undefined {
  const { value } = parseYaml(text, remarksPath, remarksFile);
  return value?.value.remarks.map((each, index) => ({ ...each, line: value.places.get(`remarks/${index}`)?.line }));
}

/**
 * `returns/批注.yaml` with those of another file: each once, and without those that were settled there. Undefined where nothing changes,
 * and where what stands there cannot be read: that is for a person to mend.
 */
export function keepRemarks(
  found: readonly FoundRemark[],
  file: string,
  standing: string | undefined,
): string | undefined {
  const kept = standing === undefined ? [] : parseRemarks(standing);
  if (!kept) return undefined;
  const byKey = new Map<string, Remark>(kept.map(({ line: _, ...each }) => [keyOf(each), each]));
  for (const { isSettled, ...each } of found.map(unfolded)) {
    if (isSettled) byKey.delete(keyOf(each));
    else byKey.set(keyOf(each), { ...byKey.get(keyOf(each)), ...each, ...dated(byKey.get(keyOf(each)), each), file });
  }
  const now = [...byKey.values()];
  const isSame = JSON.stringify(now.map(bare)) === JSON.stringify(kept.map(bare));
  return isSame ? undefined : stringify(now);
}

/** In a review edition answers stand below the comment they answer: 王某答：同意. */
function unfolded(remark: FoundRemark): FoundRemark {
  const [text = '', ...lines] = withoutChangedSince(remark.text).split(/\n(?=[^\n：]{1,40}答：)/);
  const replies = lines.map((line) => {
    const at = line.indexOf('答：');
    return { author: line.slice(0, at), text: line.slice(at + '答：'.length) };
  });
  return { ...remark, text, replies: [...replies, ...remark.replies] };
}

/** In the next review edition a comment bears the day of that: the first day is when it was made. */
const dated = (known: Remark | undefined, found: Pick<Remark, 'date' | 'section' | 'words'>) =>
  known ? { date: known.date ?? found.date, section: found.section, words: known.words } : {};

const keyOf = ({ author, text }: Pick<Remark, 'author' | 'text'>): string => `${author}\n${text}`;
const bare = ({ author, text, replies }: Remark) => [author, text, replies.map((each) => [each.author, each.text])];

function stringify(remarks: readonly Remark[]): string {
  if (remarks.length === 0) return `${head}remarks: []\n`;
  const keys = ['author', 'date', 'section', 'words', 'text', 'replies', 'file'] as const;
  const items = remarks.map((each) =>
    keys.flatMap((key) => {
      const value = each[key];
      const isSilent = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
      return isSilent ? [] : [`${key}: ${yamlInline(value)}`];
    }),
  );
  return `${head}remarks:\n${items.map((lines) => `  - ${lines.join('\n    ')}\n`).join('')}`;
}
