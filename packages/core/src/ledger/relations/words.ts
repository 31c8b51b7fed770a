import type { DecimalText, LedgerEntry } from '../../model/ledger.ts';
import type { Place } from '../../model/place.ts';
import { printQuantity, sum } from '../../numeral/index.ts';
import type { RateMismatch } from './judge-rate.ts';
import type { Mismatch } from './judge-sides.ts';
import { numberOf } from './range-of.ts';
import type { Member } from './sides.ts';

/** A figure in a message beside the one it speaks of: “行政复议案件受理数”100件（facts.yaml 第9行）. */
function told({ entry, isPrior }: Member, from: Place | undefined): string {
  const value = isPrior ? printQuantity(entry, { show: 'prior' }) : printed(entry);
  return `${isPrior ? '上年' : ''}“${entry.metric.name}”${value ?? '没有填'}${where(entry, from)}`;
}

const printed = (entry: LedgerEntry): string | undefined =>
  printQuantity(entry, entry.quantity?.form === 'change' ? { show: 'to' } : {});

/** In the file of the message only the line is said; the message's own line not at all. */
function where({ place }: LedgerEntry, from: Place | undefined): string {
  if (place?.line === undefined || (place.file === from?.file && place.line === from.line)) return '';
  const file = place.file === from?.file ? '' : `${place.file.slice(place.file.lastIndexOf('/') + 1)} `;
  return `（${file}第${place.line}行）`;
}

/** 甲3件、乙5件. */
const list = (members: readonly Member[], from: Place | undefined): string =>
  members.map((each) => told(each, from)).join('、');

/** 8件, all of them together; nothing to add where there is one. */
function together(members: readonly Member[]): string {
  const [first] = members;
  return first && members.length > 1 ? `合计${sum(members.map(amountOf))}${first.entry.metric.unit}` : '';
}

const amountOf = ({ entry, isPrior }: Member): DecimalText => (isPrior ? entry.prior : numberOf(entry.quantity)) ?? '0';

/** What is wrong between two sides: 审结112件，多于受理100件、上年在办8件合计108件; 收到133件与受理121件、不予受理13件的合计134件不符. */
export function sidesWords({ parts, whole }: Mismatch, equal: boolean, from: Place | undefined): string {
  const [left, right] = [list(parts, from), list(whole, from) + together(whole)];
  if (!equal) return `${left}${together(parts)}，多于${right}`;
  return parts.length > 1 ? `${right}与${left}的${together(parts)}不符` : `${right}少于${left}`;
}

export function rateWords({ rate, top, bottom, computed }: RateMismatch, from: Place | undefined): string {
  const [above, below] = [top, bottom].map((entry) => told({ entry, isPrior: false, span: undefined }, from));
  return `${told({ entry: rate, isPrior: false, span: undefined }, from)}，按${above}除以${below}是${computed}%`;
}
