import { findTraces, passagesInPackage } from '../../../edition/index.ts';
import { type Message, say } from '../../../message/index.ts';
import type { Report } from '../../../model/report/report.ts';
import { type Parts, parsePackage } from '../../../ooxml/index.ts';
import { readAnchors } from '../../../readers/docx/index.ts';
import { walk } from '../../../tree/index.ts';
import { writeDocx } from '../../../writers/docx/index.ts';
import { pause } from '../../pause.ts';
import type { FormatWriter } from './format-writer.ts';

export const docx: FormatWriter = async (report, { draft, edition, signal }) => {
  const { issueDate, asOf, year } = draft.dossier.report;
  const bytes = await writeDocx(report, { edition, layout: draft.layout, date: issueDate ?? asOf ?? `${year}-12-31` });
  await pause(signal);
  let parts: Parts | undefined;
  const opened = () => {
    parts ??= parsePackage(bytes);
    return parts;
  };
  return {
    bytes,
    messages: edition.anchors ? compareFacts(report, bytes) : [],
    passages: () => passagesInPackage(opened()),
    traces: () => findTraces(opened()),
  };
};

/** Each bookmarked fact of the finished file against the draft's. */
function compareFacts(report: Report, bytes: Uint8Array): readonly Message[] {
  const expected = walk(report).flatMap((node) => (node.type === 'fact' ? [node] : []));
  const actual = readAnchors(bytes).filter(({ kind }) => kind === 'fact');
  return expected.flatMap((node, index) => {
    const found = actual[index];
    if (found?.id === node.id && found.text === node.value) return [];
    return [
      say('output/fact-mismatch', {
        place: node.place,
        subject: node.id,
        actual: found?.text ?? '没有',
        expected: [node.value],
      }),
    ];
  });
}
