import { writeFileSync } from 'node:fs';
import { longDrafts } from './long-drafts.ts';

/** Writes two drafts of about two hundred pages into a folder: `a.docx` and `b.docx`. */
const [folder = '.'] = process.argv.slice(2);
const [before, after] = await longDrafts(40);
writeFileSync(`${folder}/a.docx`, before);
writeFileSync(`${folder}/b.docx`, after);
