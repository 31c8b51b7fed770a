import { createHash } from 'node:crypto';
import type { Message } from '@fazhi/core';

/** What a finding is, whatever its line: rule, file and words. */
export const fingerprintOf = ({ ruleId, file, reason, actual }: Message): string =>
  createHash('sha256').update([ruleId, file, reason, actual].join('\n')).digest('hex').slice(0, 16);
