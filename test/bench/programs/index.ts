import { docxtpl } from './docxtpl.ts';
import { fazhiBuild, fazhiBuildAll, fazhiVersion } from './fazhi.ts';
import { bareModule, bareNode, bareWithout } from './node.ts';
import { pandoc } from './pandoc.ts';
import type { Program } from './program.ts';

export type { Program, ProgramInputs } from './program.ts';

/** The first is what the others are compared with. */
export const programs: readonly Program[] = [
  bareNode,
  bareWithout,
  bareModule,
  fazhiVersion,
  fazhiBuild,
  fazhiBuildAll,
  pandoc,
  docxtpl,
];
