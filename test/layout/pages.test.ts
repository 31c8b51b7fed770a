import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Measured, measureSpecimens } from './pages/draw.ts';
import { fontSetsHere } from './pages/font-sets.ts';
import { pageFaults } from './pages/measure-pages.ts';
import { specimens } from './pages/specimens.ts';
import { missingPrograms } from './render.ts';

const missing = missingPrograms();
const { found, lacking } = missing.length === 0 ? fontSetsHere() : { found: [], lacking: [] };

/** So many documents of each set of fonts, none of them in two: `npm run bench -- --pages` draws them all. */
const sample = 24;
const perSet = Math.ceil(sample / Math.max(1, found.length));

/** Drawing takes minutes: it is done where it is asked for, and said to be skipped elsewhere. */
const isAsked = process.env.FAZHI_PAGES === '1';

describe.skipIf(found.length === 0 || !isAsked)(
  !isAsked
    ? 'pages of any length (skipped: drawn with FAZHI_PAGES=1)'
    : missing.length > 0
      ? `pages of any length (skipped: this machine lacks ${missing.join(', ')})`
      : 'pages of any length',
  () => {
    afterAll(() => {
      if (lacking.length > 0) console.info(`not drawn for want of ${lacking.join(', ')}`);
    });

    describe.each(found)('with $name alone', (fonts) => {
      const from = found.indexOf(fonts) * perSet;
      let measured: readonly Measured[] = [];
      beforeAll(async () => {
        measured = await measureSpecimens(specimens(from + perSet).slice(from), fonts);
      }, 240_000);

      test.each(pageFaults)('%s: none', (fault) => {
        const faults = measured.flatMap(({ name, faults }) => faults.map((each) => ({ name, ...each })));
        expect(faults.filter((each) => each.fault === fault)).toEqual([]);
      });
    });
  },
);
