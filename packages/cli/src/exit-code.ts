import { InputError, UsageError } from '@fazhi/core';

export const exitCodes = { clean: 0, findings: 1, trouble: 2, internal: 70, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Whose fault a thrown thing is: the user's or machine's, or ours. */
export const exitCodeOf = (error: unknown): ExitCode =>
  error instanceof UsageError || error instanceof InputError ? exitCodes.trouble : exitCodes.internal;
