import type { Task } from '../model/dossier/task.ts';
import type { Place } from '../model/place.ts';
import { chineseNumber } from '../numeral/index.ts';
import { aside } from './aside.ts';
import type { HelperCall } from './helper.ts';
import { mark } from './marks.ts';

/** One sentence that data make; `text` is called once, where it is printed. */
export interface Item {
  readonly internal: boolean;
  readonly text: (place: Place) => string;
}
interface Group {
  readonly title: string;
  readonly items: readonly Item[];
}

const numbers = {
  yishi: (index: number, alone: boolean) => (alone ? '' : `${chineseNumber(index + 1)}是`),
  list: (index: number) => `${index + 1}. `,
} as const;

export const listOptions = { style: Object.keys(numbers), always: 'boolean' } as const;

/**
 * The block's own words, then the items of each group under its heading; `{{else}}` where there are none. Gives way to
 * prose unless `always` is set. Internal items come last, between comments that an edition for everyone leaves out.
 */
export function printItems(call: HelperCall, groups: readonly Group[]): string {
  const { state, options, place } = call;
  const filled = groups.filter(({ items }) => items.length > 0);
  if (state.prose && options.always !== true) return '';
  if (filled.length === 0) return call.otherwise();
  state.listed.push(...filled.map(({ title }) => title));
  const number = numbers[(options.style ?? 'yishi') as keyof typeof numbers];
  const hide = (text: string, internal: boolean): string => (internal ? aside(text, state.uses) : text);
  const isHidden = (items: readonly Item[]) => items.every(({ internal }) => internal);
  const blocks = filled.flatMap(({ title, items }) => {
    const heading = title === '' ? '' : `### ${mark(state.uses, { kind: 'text', text: title })}`;
    const ordered = [...items].sort((a, b) => Number(a.internal) - Number(b.internal));
    const lines = ordered.map(({ internal, text }, index) =>
      hide(`${number(index, ordered.length === 1)}${text(place)}`, internal),
    );
    return [hide(heading, isHidden(items)), ...lines];
  });
  const words = hide(call.body().trim(), isHidden(filled.flatMap(({ items }) => items)));
  return `\n\n${[words, ...blocks].filter((text) => text !== '').join('\n\n')}\n\n`;
}

/** A task by its first sentence, without its end, to stand inside a sentence. */
export function named({ content }: Pick<Task, 'content'>): string {
  const [first = content] = content.split(/(?<=[。；！？])/);
  return first.replace(/[。；！？\s]+$/, '');
}
