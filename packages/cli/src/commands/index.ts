import type { Verb } from '../verb.ts';
import { buildWords } from './words/build.ts';
import { checkWords } from './words/check.ts';
import { collectWords } from './words/collect.ts';
import { coverageWords } from './words/coverage.ts';
import { diffWords } from './words/diff.ts';
import { doctorWords } from './words/doctor.ts';
import { exportWords } from './words/export.ts';
import { formsWords } from './words/forms.ts';
import { importWords } from './words/import.ts';
import { initWords } from './words/init.ts';
import { ledgerWords } from './words/ledger.ts';
import { openWords } from './words/open.ts';
import { packWords } from './words/pack.ts';
import { rollForwardWords } from './words/roll-forward.ts';
import { rollupWords } from './words/rollup.ts';
import { verifyWords } from './words/verify.ts';

/** Every command, with the words of its help, in the order of the help. Its file beside this one is loaded when it is called. */
export const commands: Readonly<Record<string, Verb>> = {
  init: initWords,
  check: checkWords,
  build: buildWords,
  open: openWords,
  coverage: coverageWords,
  verify: verifyWords,
  diff: diffWords,
  import: importWords,
  forms: formsWords,
  collect: collectWords,
  ledger: ledgerWords,
  rollup: rollupWords,
  'roll-forward': rollForwardWords,
  pack: packWords,
  export: exportWords,
  doctor: doctorWords,
};
