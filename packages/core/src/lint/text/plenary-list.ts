/** A run of plenary sessions as a text names it: 党的二十大和二十届二中、三中全会精神. */
export interface PlenaryList {
  readonly start: number;
  readonly end: number;
  /** 二十. */
  readonly congress: string;
  /** 二三, 历次, or '' where only the congress itself is named. */
  readonly sessions: string;
}

const congress = '(二十[一二三]?|十[六七八九])';
const several = '((?:[一二三四五六七八]中[、和及]?){2,7}|历次(?:中央)?)全会(?:精神)?';
const some = several.replace('{2,7}', '{1,7}');
const pattern = new RegExp(
  [
    `(?:党的)?${congress}大(?:精神)?(?:[和与及、，]|以及)?(?:党的)?\\1届${some}`,
    `(?:党的)?${congress}届${several}`,
    `党的${congress}大精神`,
  ].join('|'),
  'g',
);

/** Every list in these words; one session by itself is a meeting, not a list. */
export const plenaryListsIn = (words: string): readonly PlenaryList[] =>
  [...words.matchAll(pattern)].map(({ index, 0: text, 1: first, 2: one = '', 3: second, 4: two = '', 5: third }) => ({
    start: index,
    end: index + text.length,
    congress: first ?? second ?? third ?? '',
    sessions: (one || two).replaceAll(/[中、和及央]/g, ''),
  }));

export const plenaryKey = ({ congress, sessions }: PlenaryList): string => `${congress}届${sessions}`;
