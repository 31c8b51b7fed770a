import { aside } from '../aside.ts';
import { noWords, type OutlineHelper } from '../helper.ts';
import { hiddenMark, itemMarks } from '../marks.ts';

const oneItem = new RegExp(`${itemMarks.start}([^${itemMarks.end}]*)${itemMarks.end}`, 'g');

/** `{{#join}}{{#item}}甲{{/item}}{{#item}}乙{{/item}}{{/join}}`: the items that have something to say: 甲和乙. */
export const join: OutlineHelper = {
  block: true,
  words: noWords,
  options: { with: ['、', '，', '；'], last: ['和', '、', '，', '；', '以及'] },
  run: ({ body, otherwise, options, state }) => {
    const said = [...body().matchAll(oneItem)].map(([, text = '']) => text);
    const isHidden = (text: string) => text.startsWith(hiddenMark);
    const ordered = [...said].sort((one, other) => Number(isHidden(one)) - Number(isHidden(other)));
    const { with: between = '、', last = between === '、' ? '和' : between } = options;
    if (ordered.length === 0) return otherwise();
    return ordered
      .map((text, index) => {
        const sign = index === 0 ? '' : index === ordered.length - 1 ? last : between;
        return isHidden(text) ? aside(`${sign}${text.replaceAll(hiddenMark, '')}`, state.uses) : `${sign}${text}`;
      })
      .join('');
  },
};

/** `{{#item}}…{{/item}}` inside `join`; left out where its text is empty. */
export const item: OutlineHelper = {
  block: true,
  words: noWords,
  options: {},
  run: ({ body }) => {
    const text = body().trim();
    return text === '' ? '' : `${itemMarks.start}${text}${itemMarks.end}`;
  },
};
