import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Measured, measureSpecimens } from './pages/draw.ts';
import { fontSetsHere } from './pages/font-sets.ts';
import { pageFaults } from './pages/measure-pages.ts';
import { specimens } from './pages/specimens.ts';
import { missingPrograms } from './render.ts';

const missing = missingPrograms();
const { found, lacking } = missing.length === 0 ? fontSetsHere() : { found: [], lacking: missing };
const why = found.length === 0 ? ` (skipped: this machine lacks ${lacking.join(', ')})` : '';

/** So many documents, each drawn with one of the sets of fonts that are here: `npm run bench -- --pages` draws every one with every set. */
const sample = 24;
const perSet = Math.ceil(sample / Math.max(1, found.length));

describe.skipIf(why !== '')(`pages of any length${why}`, () => {
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
});
