import type { Line } from '../framework/line.ts';
import { isEnclosed } from './enclosed.ts';

/** A document number as someone wrote it, 国发〔2021〕33号, with the offsets of its parts. */
interface DocumentNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 国发. */
  readonly code: string;
  readonly open: string;
  readonly year: string;
  readonly close: string;
  /** From bracket to bracket, with both. */
  readonly bracketStart: number;
  readonly bracketEnd: number;
  readonly di: '' | '第';
  readonly serial: string;
  readonly serialStart: number;
}

const pattern =
  /([\u4e00-\u9fff]{1,12}) {0,3}([〔[［【（({〈﹝「『]) {0,3}((?:19|20)?\d\d) {0,3}([〕\]］】）)}〉﹞」』]) {0,3}(第?) {0,3}(\d{1,5}) {0,3}号(?![楼院线地门机井车房桥台]|公路)/g;

/** Codes of judgments, penalties, licences and orders: they have rules of their own. */
const otherCodes = /(?:[罚仲证诉判裁决受复许]字?|令|公告|通告|初|终|执|调)$/;

/** Document numbers of a line, whatever their brackets; none in quotations, titles, judgments and orders. */
export function documentNumbersIn(line: Pick<Line, 'text'>): readonly DocumentNumber[] {
  if (!line.text.includes('号')) return [];
  return [...line.text.matchAll(pattern)].flatMap((match): readonly DocumentNumber[] => {
    const { index: start, 0: text } = match;
    const [, code = '', open = '', year = '', close = '', di = '', serial = ''] = match;
    const end = start + text.length;
    if (otherCodes.test(code) || isEnclosed(line, { start, end })) return [];
    const bracketStart = start + text.indexOf(open);
    const bracketEnd = start + text.indexOf(close) + 1;
    const serialStart = line.text.indexOf(serial, bracketEnd);
    return [
      { text, start, end, code, open, year, close, bracketStart, bracketEnd, di: di as '' | '第', serial, serialStart },
    ];
  });
}

/** Last words of an issuer's code: 国发, 国办函, 厅字, 司规, 法释. */
const codeEnd = /[\u4e00-\u9fff]{0,6}[发函字规办文通释令]$/;
const lead =
  /^.*(?:根据|依据|按照|遵照|落实|贯彻|执行|印发|依照|参照|对照|以|和|与|及|的|由|将|把|为|是|见|在|到|了|出)/;

/** The number without words of the sentence before it: 按照国发〔2021〕33号 is 国发〔2021〕33号. */
export function withoutLead({ text, code }: DocumentNumber): string | undefined {
  const own = code.replace(lead, '');
  return codeEnd.test(own) ? text.slice(code.length - own.length) : undefined;
}
