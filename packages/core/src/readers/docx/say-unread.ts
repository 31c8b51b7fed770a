import { type Message, say } from '../../message/index.ts';
import type { UnreadKind } from '../../model/edit.ts';
import { elementsOf, type OfficeFile, relationshipsOf, type XmlElement } from '../../ooxml/index.ts';
import type { Spot } from '../block.ts';
import { wordsIn } from './story/words-in.ts';
import { wordValue } from './typesetting/set-properties.ts';

/** Something of a file that was not read, and where it stands. */
export interface FoundUnread {
  readonly kind: UnreadKind;
  /** Those that are hidden or struck out; '' of things without words. */
  readonly words: string;
  readonly spot: Spot;
}

type MessageId = 'input/hidden-words' | 'input/struck-words' | 'input/unread-part' | 'input/unread-file';

/** What is said of each kind, and what the kind is called; kinds that are left out are read well enough. */
const said: { readonly [Kind in UnreadKind]?: readonly [id: MessageId, name?: string] } = {
  hidden: ['input/hidden-words'],
  struck: ['input/struck-words'],
  picture: ['input/unread-part', '图片'],
  chart: ['input/unread-part', '图表'],
  diagram: ['input/unread-part', '智能图形（SmartArt）'],
  object: ['input/unread-part', '嵌入的对象'],
  control: ['input/unread-part', '控件'],
  ink: ['input/unread-part', '手写笔迹'],
  chunk: ['input/unread-file', '另一份文件（altChunk）'],
  subdocument: ['input/unread-file', '子文档'],
};

const mostWords = 20;

/** One message for each kind, at the first place. */
export function sayUnread(found: readonly FoundUnread[]): readonly Message[] {
  return (Object.keys(said) as (keyof typeof said)[]).flatMap((kind) => {
    const all = found.filter(
      (each) => each.kind === kind && (each.words.trim() !== '' || !/^(?:hidden|struck)$/.test(kind)),
    );
    const [first] = all;
    const [id, name] = said[kind] ?? [];
    if (!first || !id) return [];
    const { place, words } = first.spot;
    const subject = all.length > 1 ? `${words}等${all.length}处` : words;
    return [say(id, { place, subject, actual: name ?? clipped(first.words.trim()) })];
  });
}

const clipped = (words: string): string =>
  [...words].length > mostWords ? `${[...words].slice(0, mostWords).join('')}…` : words;

const notes = [
  ['footnotes', 'footnote', 'input/unread-notes', '脚注'],
  ['endnotes', 'endnote', 'input/unread-notes', '尾注'],
  ['comments', 'comment', 'input/comments', '文件'],
] as const;

/** How many notes and comments hang on a document: they are not read. */
export function sayNotes({ parts, main, root }: OfficeFile, file: string): readonly Message[] {
  const relationships = relationshipsOf(parts, main);
  return notes.flatMap(([type, name, id, subject]) => {
    const target = relationships.find((each) => each.type === type)?.target;
    const story = target === undefined ? undefined : root(target);
    const all = story ? elementsOf(story).filter((each) => isNote(each, name)) : [];
    if (all.length === 0) return [];
    return [say(id, { place: { file }, subject, actual: String(all.length) })];
  });
}

/** The lines that part notes from the text are notes themselves, of a type. */
const isNote = (element: XmlElement, name: string): boolean =>
  element.localName === name && (wordValue(element, 'type') ?? 'normal') === 'normal' && wordsIn(element) !== '';
