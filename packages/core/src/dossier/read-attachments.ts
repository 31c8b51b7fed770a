import { type Message, type Outcome, say } from '../message/index.ts';
import type { Prose, ReportFile } from '../model/dossier/dossier.ts';
import { placeAt } from '../source/index.ts';
import { type DossierSources, proseOf } from './read-files.ts';
import type { ReportHome } from './report-home.ts';
import { yamlProse } from './yaml-prose.ts';

/** The bodies of the report's attachments, in their order; an empty one where none can be read. */
export function readAttachments(
  report: ReportFile,
  sources: DossierSources,
  { places, here, text: reportText }: ReportHome,
): Outcome<readonly Prose[]> {
  const messages: Message[] = [];
  const value = report.attachments.map(({ title, file, text, byPart }, index): Prose => {
    const at = (key: string) => placeAt(places, `attachments/${index}/${key}`) ?? here;
    const none: Prose = { text: '', place: at('title') };
    const given = Object.entries({ file, text, byPart }).flatMap(([key, each]) => (each === undefined ? [] : key));
    if (given.length !== 1) {
      const actual = given.length === 0 ? '没有正文' : `同时写了 ${given.join(' 和 ')}`;
      messages.push(say('dossier/attachment-text', { place: none.place, subject: title, actual }));
    }
    if (byPart) {
      // What the ledger makes of it has lines that the file has not: a place without a column stands for all of them.
      const { column: _, ...place } = at('byPart');
      return { text: '', place };
    }
    if (file === undefined) return text === undefined ? none : yamlProse(text, at('text'), reportText);
    const path = file.replace(/^\.\//, '');
    if (isOutside(path)) {
      messages.push(say('dossier/bad-path', { place: at('file'), actual: file }));
      return none;
    }
    const source = sources.get(path);
    if (!source) {
      messages.push(say('dossier/missing-file', { place: at('file'), actual: file }));
      return none;
    }
    return { text: proseOf(source, messages) ?? '', place: { file: source.file, line: 1, column: 1 } };
  });
  return { value, messages };
}

const isOutside = (path: string): boolean =>
  /^[/~]|^[a-z]:|\\|:\/\//i.test(path) || path.split('/').some((step) => step === '..' || step === '');
