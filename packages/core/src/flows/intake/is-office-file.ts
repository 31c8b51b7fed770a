import { fileKindOf, isZip } from '../../ooxml/index.ts';

/** Whether these bytes are to be opened as an Office file, by what is in them or by the name; others may be text. */
export const isOfficeFile = (bytes: Uint8Array, file: string): boolean =>
  isZip(bytes) || fileKindOf(bytes) !== undefined || /\.(?:docx?|xlsx?|wps|et)$/i.test(file);
