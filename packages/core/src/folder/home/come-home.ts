import type { DocumentFile } from '../../flows/redline/compare-documents.ts';
import { againstBase } from '../../flows/verify/base/against-base.ts';
import { findUnplaced } from '../../flows/verify/home/unplaced/find-unplaced.ts';
import { findUnplacedAround } from '../../flows/verify/home/unplaced/find-unplaced-around.ts';
import { stringifyUnplaced } from '../../flows/verify/home/unplaced/stringify-unplaced.ts';
import { beside, builtOf, updateWording } from '../../flows/verify/home/update-wording.ts';
import { wordingFiles } from '../../flows/verify/home/wording-files.ts';
import { keepRemarks, remarksPath } from '../../flows/verify/remarks/keep-remarks.ts';
import { updateFacts } from '../../flows/verify/update-facts.ts';
import { readReturned } from '../../flows/verify/verify.ts';
import { openOffice } from '../../ooxml/index.ts';
import { parseDocx, readRemarks } from '../../readers/docx/index.ts';
import { openDraft } from '../dossiers/open-draft.ts';
import { below } from '../files/ancestors.ts';
import { overlaid } from '../files/overlaid.ts';
import { baseOf } from './base-of.ts';
import type { BringHomeOptions, Homecoming } from './homecoming.ts';

const unreadable = '这份文件的改动写进去以后卷宗打不开，所以一处也没有写';

/** What `bringHome` answers. In a file of its own, since it is seldom wanted and stands on all that reads and compares Word files. */
export async function comeHome(returned: DocumentFile, options: BringHomeOptions): Promise<Homecoming> {
  const { draft, folder, shelf, files, edition } = options;
  const reading = readReturned(returned.bytes);
  const now = await builtOf(draft, edition);
  const { base, isKnown } = await baseOf(reading, now, options);
  const found = againstBase(draft, { base, now, file: returned.bytes }, reading);
  const { verification, asked, numbers } = found;
  const facts = updateFacts(draft, numbers.edits);
  const was = beside(draft, now, asked);
  const wording = updateWording(draft, was, { edits: numbers.edits, facts });
  const texts = wordingFiles(wording, facts, { folder, texts: draft.sources });
  const encoder = new TextEncoder();
  const changes = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)] as const));
  const { value: next, messages } = await openDraft(folder, shelf, overlaid(files, changes));
  const updated = next ? facts.updates.map(({ metric }) => metric) : [];
  const both = {
    before: draft,
    now: next ?? draft,
    was,
    updated,
    refused: facts.refused,
    title: next && wording.title,
  };
  const leftOver = await findUnplaced(both, asked, edition);
  const unplaced = [
    ...leftOver.unplaced.map((each) => (next ? each : { ...each, reason: unreadable })),
    ...findUnplacedAround(parseDocx(openOffice(base)).accepted, reading.accepted),
  ];
  const kept = next ? changes : new Map<string, Uint8Array>();
  const name = returned.file.slice(returned.file.lastIndexOf('/') + 1);
  const left = { unplaced, passages: found.conflicts, numbers: numbers.conflicts };
  if (Object.values(left).some(({ length }) => length > 0)) {
    const path = below(folder, 'returns/未归位.md');
    const standing = await files.read(path);
    const text = stringifyUnplaced(left, name, standing && new TextDecoder().decode(standing));
    const written = encoder.encode(text);
    if (standing === undefined || text !== new TextDecoder().decode(standing)) kept.set(path, written);
  }
  const remarks = readRemarks(openOffice(returned.bytes));
  const path = below(folder, remarksPath);
  const standing = await files.read(path);
  const text = keepRemarks(remarks, name, standing && new TextDecoder().decode(standing));
  if (text !== undefined) kept.set(path, encoder.encode(text));
  const since = { isBaseKnown: isKnown, numbers: numbers.conflicts, passages: found.conflicts, since: numbers.since };
  return {
    remarks,
    beside: since,
    isVerified: found.isVerified,
    verification,
    facts,
    wording,
    unplaced,
    changes: kept,
    following: next ? leftOver.following : [],
    stale: next ? messages.filter(({ ruleId }) => ruleId === 'fact/stale-text') : [],
    isRefused: next === undefined,
  };
}
