import { checkPrint, defaultLayout, fontNeeds } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { officeOf } from '../../packages/cli/src/office/index.ts';
import { editions } from '../../packages/core/src/model/report/edition.ts';
import { writeDocx } from '../../packages/core/src/writers/docx/index.ts';
import { kitchenSink } from '../../packages/core/test/writers/kitchen-sink.ts';

const office = officeOf({ platform: process.platform, environment: process.env });
const converter = (await office.converters()).find(({ id }) => id === 'soffice');
const reader = await office.reader();

describe.skipIf(!converter || !reader)('a document with everything, printed by LibreOffice', () => {
  it('says what the Word file says, in fonts that have names', async () => {
    const docx = await writeDocx(kitchenSink(), {
      edition: editions.submission,
      layout: defaultLayout,
      date: '2025-02-20',
    });
    const print = await office.print(docx, converter!, reader!);
    const messages = checkPrint(docx, { ...print, layout: defaultLayout });
    expect(messages.filter(({ ruleId }) => ruleId !== 'output/print-fonts')).toEqual([]);
    expect(print.pages.length).toBeGreaterThan(2);
    expect(print.fonts.length).toBeGreaterThan(0);
    // Drawn in its own fonts there is nothing to say.
    const fonts = fontNeeds(defaultLayout).map(({ family }) => [family]);
    expect(checkPrint(docx, { ...print, fonts, layout: defaultLayout })).toEqual([]);
  }, 120_000);
});
