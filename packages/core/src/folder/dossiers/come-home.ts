import type { DocumentFile } from '../../flows/redline/compare-documents.ts';
import { findUnplaced } from '../../flows/verify/home/find-unplaced.ts';
import { stringifyUnplaced } from '../../flows/verify/home/stringify-unplaced.ts';
import { compared, updateWording } from '../../flows/verify/home/update-wording.ts';
import { wordingFiles } from '../../flows/verify/home/wording-files.ts';
import { keepRemarks, remarksPath } from '../../flows/verify/remarks/keep-remarks.ts';
import { updateFacts } from '../../flows/verify/update-facts.ts';
import { readReturned, verify } from '../../flows/verify/verify.ts';
import { openOffice } from '../../ooxml/index.ts';
import { readRemarks } from '../../readers/docx/index.ts';
import { below } from '../files/ancestors.ts';
import { overlaid } from '../files/overlaid.ts';
import type { BringHomeOptions, Homecoming } from './homecoming.ts';
import { openDraft } from './open-draft.ts';

/** What `bringHome` answers. In a file of its own, since it is seldom wanted and stands on all that reads and compares Word files. */
export async function comeHome(returned: DocumentFile, options: BringHomeOptions): Promise<Homecoming> {
  const { draft, folder, shelf, files, edition } = options;
  const verification = await verify(draft, readReturned(returned.bytes), edition);
  const facts = updateFacts(draft, verification.accepted);
  const was = await compared(draft, returned, edition);
  const wording = updateWording(draft, was, { edits: verification.accepted, facts });
  const texts = wordingFiles(wording, facts, { folder, texts: draft.sources });
  const encoder = new TextEncoder();
  const changes = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)] as const));
  const { value: now } = await openDraft(folder, shelf, overlaid(files, changes));
  const updated = now ? facts.updates.map(({ metric }) => metric) : [];
  const both = { before: draft, now: now ?? draft, was, updated, title: now && wording.title };
  const unplaced = await findUnplaced(both, returned, edition);
  const kept = now ? changes : new Map<string, Uint8Array>();
  const name = returned.file.slice(returned.file.lastIndexOf('/') + 1);
  if (unplaced.length > 0) {
    const path = below(folder, 'returns/未归位.md');
    const standing = await files.read(path);
    const text = stringifyUnplaced(unplaced, name, standing && new TextDecoder().decode(standing));
    kept.set(path, encoder.encode(text));
  }
  const remarks = readRemarks(openOffice(returned.bytes));
  const path = below(folder, remarksPath);
  const standing = await files.read(path);
  const text = keepRemarks(remarks, name, standing && new TextDecoder().decode(standing));
  if (text !== undefined) kept.set(path, encoder.encode(text));
  return { remarks, verification, facts, wording, unplaced, changes: kept, isRefused: now === undefined };
}
