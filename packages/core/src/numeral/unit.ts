import type { DecimalText } from '../model/ledger.ts';

/** A unit such as 万人次: the word that scales the number, and what is counted. */
export interface ScaledUnit {
  readonly scale: '' | '万' | '亿';
  readonly base: string;
}

export const factorOf: { readonly [Scale in ScaledUnit['scale']]: DecimalText } = {
  '': '1',
  万: '10000',
  亿: '100000000',
};

/** 万件 is 万 and 件; 件 has no scale. */
export function scaleOf(unit: string): ScaledUnit {
  const match = /^([万亿])(.*)$/u.exec(unit);
  return match ? { scale: match[1] as '万' | '亿', base: match[2] ?? '' } : { scale: '', base: unit };
}
