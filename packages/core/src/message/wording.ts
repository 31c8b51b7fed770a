import type { Finding } from './kind.ts';

/** “，应为甲、乙”, or nothing where no expectation is known; a space stands before Latin letters and digits. */
export function expected({ expected = [] }: Finding): string {
  const phrase = expected.join('、');
  if (phrase === '') return '';
  return `，应为${/^[!-~]/.test(phrase) ? ' ' : ''}${phrase}`;
}

/** “，应为“甲”或者“乙””, or nothing where no expectation is known. */
export const quoted = ({ expected = [] }: Finding): string =>
  expected.length === 0 ? '' : `，应为${expected.map((each) => `“${each}”`).join('或者')}`;

/** “，全文共12处” of a finding that is told once for many places. */
export const throughout = ({ subject }: Finding): string => (subject === undefined ? '' : `，全文共${subject}处`);
