/** A whole process that makes a .docx, or shows what a process costs. */
export interface Program {
  readonly name: string;
  readonly does: string;
  readonly doesNot: string;
  /** Why it cannot be run here; it is then shown as skipped. */
  readonly missing: (inputs: ProgramInputs) => string | undefined;
  readonly version: (inputs: ProgramInputs) => string;
  readonly command: (inputs: ProgramInputs) => readonly [program: string, ...args: readonly string[]];
}

/** Where the same content lies for each; every program writes into `out`. */
export interface ProgramInputs {
  readonly kit: string;
  readonly dossier: string;
  readonly edition: string;
  readonly markdown: string;
  readonly template: string;
  readonly values: string;
  readonly out: string;
}
