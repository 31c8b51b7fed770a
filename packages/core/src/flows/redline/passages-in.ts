import type { Passage } from '../../model/redline/passage.ts';
import type { Draft } from '../draft/draft.ts';
import { openSide } from './open-side.ts';

/** The passages of a Word file, tracked changes accepted. @throws InputError `import/format` on a damaged one */
export const passagesIn = (bytes: Uint8Array, file: string): readonly Passage[] =>
  openSide(bytes, file).placed.map(({ passage }) => passage);

/** What stays whole where the words of a draft are compared: the names of its departments. */
export const namesIn = ({ dossier }: Draft): readonly string[] =>
  (dossier.report.departments ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
