import type { DecimalText } from '../model/ledger.ts';
import type { ScaledUnit } from '../model/pack/unit.ts';

export const factorOf: { readonly [Scale in ScaledUnit['scale']]: DecimalText } = {
  '': '1',
  万: '10000',
  亿: '100000000',
};
