import { readArchiveFiles, writeArchiveFiles } from '../files/archive.ts';
import { archiveFiles } from '../files/archive-files.ts';
import { version } from '../instead/version.ts';
import { answerQuestions, type Changed } from './answer-questions.ts';
import { type Desk, makeDesk } from './desk.ts';
import type { About } from './page-host.ts';

/** What the page asks before there is a desk, and at the end of it. */
export interface Archive {
  /** Opens the files of a zip, or none at all; what is open then. */
  readonly open: (zip: Uint8Array | undefined, name: string, today: string) => Promise<About>;
  readonly save: () => Promise<Uint8Array>;
}

const entries = new Map<string, Uint8Array>();
let desk: Desk | undefined;

const archive: Archive = {
  open: async (zip, name, today) => {
    entries.clear();
    for (const [path, bytes] of zip ? readArchiveFiles(zip) : []) entries.set(path, bytes);
    const folder = entries.has('report.yaml') && !entries.has('workspace.yaml') ? { folder: '.' } : {};
    const about: About = { version, ...folder, name, today, year: Number(today.slice(0, 4)) };
    const files = archiveFiles(entries, (changed) => postMessage({ changed } satisfies Changed));
    desk = makeDesk(files, about);
    return about;
  },
  save: async () => writeArchiveFiles(entries),
};

answerQuestions(async () => ({ ...desk, ...archive }));
