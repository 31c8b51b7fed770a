import { noWords, type OutlineHelper } from '../helper.ts';
import { itemMarks } from '../marks.ts';

const oneItem = new RegExp(`${itemMarks.start}([^${itemMarks.end}]*)${itemMarks.end}`, 'g');

/** `{{#join}}{{#item}}甲{{/item}}{{#item}}乙{{/item}}{{/join}}`: the items that have something to say: 甲和乙. */
export const join: OutlineHelper = {
  block: true,
  words: noWords,
  options: { with: ['、', '，', '；'], last: ['和', '、', '，', '；', '以及'] },
  run: ({ body, otherwise, options }) => {
    const said = [...body().matchAll(oneItem)].map(([, text = '']) => text);
    const { with: between = '、', last = between === '、' ? '和' : between } = options;
    const end = said.pop();
    if (end === undefined) return otherwise();
    return said.length === 0 ? end : `${said.join(String(between))}${last}${end}`;
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
