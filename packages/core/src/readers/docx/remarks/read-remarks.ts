import { ownRemarks, type Remark } from '../../../model/remark.ts';
import { elementsOf, type OfficeFile, relationshipsOf, type XmlElement } from '../../../ooxml/index.ts';
import { readElements } from '../story/read-text.ts';
import { remarkSpots } from './remark-spots.ts';

/** A reviewer's comment, and whether it was settled in Word (“解决”). */
export interface FoundRemark extends Omit<Remark, 'file'> {
  readonly isSettled: boolean;
}

interface Thread {
  readonly parent: string | undefined;
  readonly isSettled: boolean;
}

/**
 * What reviewers wrote in the margin of a Word file, in the order of its part, answers with what they answer. Done: who, when, on which
 * words, below which heading, settled or not. Left out: comments that fazhi put there. Throws `PackageError`.
 */
export function readRemarks(office: OfficeFile): readonly FoundRemark[] {
  const { parts, main, root, damaged } = office;
  const rootOf = (type: string) => {
    const part = relationshipsOf(parts, main).find((each) => each.type === type)?.target;
    return part !== undefined && parts.has(part) && !damaged.has(part) ? root(part) : undefined;
  };
  const story = rootOf('comments');
  if (!story) return [];
  const threads = threadsOf(rootOf('commentsExtended'));
  const spots = remarkSpots(office);
  const all = elementsOf(story)
    .filter(({ localName }) => localName === 'comment')
    .map((comment) => {
      const key = keyOf(comment);
      const { words = '', section = '' } = spots.get(attributeOf(comment, 'id') ?? '') ?? {};
      const date = attributeOf(comment, 'date');
      const text = readElements([comment])
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');
      const thread = threads.get(key ?? '');
      return { key, thread, author: attributeOf(comment, 'author') ?? '', date, text, words, section };
    })
    .filter(({ text }) => text !== '');
  const repliesTo = (key: string | undefined) =>
    key === undefined ? [] : all.filter(({ thread }) => thread?.parent === key);
  return all.flatMap(({ key, thread, date, ...said }): readonly FoundRemark[] => {
    const replies = repliesTo(key).map(({ author, text }) => ({ author, text }));
    const isAnswer = thread?.parent !== undefined && all.some((each) => each.key === thread.parent);
    const isSettled = thread?.isSettled === true;
    if (isAnswer) return [];
    // An answer to one of ours is what that reviewer has to say.
    if (isOwn(said, date)) return replies.map((reply) => ({ ...said, ...reply, replies: [], isSettled }));
    return [{ ...said, ...(date !== undefined && { date }), replies, isSettled }];
  });
}

/** Ours are dated by the day of the report, at midnight, and begin with one of a few words. */
function isOwn({ author, text }: { readonly author: string; readonly text: string }, date = ''): boolean {
  const begins = Object.values(ownRemarks).some((word) => text.startsWith(`${word}：`));
  return begins && (author === 'fazhi' || /T00:00:00(?:\.0+)?Z?$/.test(date));
}

function threadsOf(root: XmlElement | undefined): ReadonlyMap<string, Thread> {
  const entries = (root ? elementsOf(root) : []).map((element) => {
    const isSettled = /^(?:1|true|on)$/.test(attributeOf(element, 'done') ?? '');
    return [attributeOf(element, 'paraId') ?? '', { parent: attributeOf(element, 'paraIdParent'), isSettled }] as const;
  });
  return new Map(entries);
}

/** A comment is known by the id of its last paragraph. */
const keyOf = (comment: XmlElement): string | undefined => {
  const last = elementsOf(comment).findLast(({ localName }) => localName === 'p');
  return last && attributeOf(last, 'paraId');
};

/** By its name, whatever prefix a program gives it. */
function attributeOf(element: XmlElement, name: string): string | undefined {
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.localName === name) return attribute.value;
  }
  return undefined;
}
