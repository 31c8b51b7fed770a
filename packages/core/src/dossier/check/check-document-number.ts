import { type Message, say } from '../../message/index.ts';
import type { ReportFile } from '../../model/dossier/dossier.ts';
import type { Places } from '../../model/place.ts';
import { placeAt } from '../../source/index.ts';

/** 云政〔2026〕3号 (GB/T 9704 7.2.5), or with its serial still to come: blanks and 某 × X stand for it. */
const right = /^[\p{L}·]{1,24}〔(?:(?:19|20)\d\d|[\s×XxＸ某_＿○〇*]*)〕(?:[1-9]\d{0,5}|[\s×XxＸ某_＿□○〇*]+|)号$/u;
/** The parts of one, whatever stands between them. */
const parts =
  /^([\p{L}·]{1,24}?)[^\p{L}\d]*((?:19|20)\d\d)年?[^\p{L}\d]*第?[^\p{L}\d]*0*([1-9]\d{0,5})[^\p{L}\d]*(?:号|號)?$/u;

/** The report’s own number, which stands in red above it: 六角括号, the year in full, no 第, no zeros, 号 at its end. */
export function checkDocumentNumber({ documentNumber }: ReportFile, places: Places): readonly Message[] {
  if (documentNumber === undefined || right.test(documentNumber)) return [];
  const [, code, year, serial] = parts.exec(documentNumber.normalize('NFKC').trim()) ?? [];
  const expected = [
    code === undefined ? '机关代字、六角括号里的四位年份、顺序号，如 云政〔2026〕3号' : `${code}〔${year}〕${serial}号`,
  ];
  return [
    say('dossier/document-number', { place: placeAt(places, 'documentNumber'), actual: documentNumber, expected }),
  ];
}
