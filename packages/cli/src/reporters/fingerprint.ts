import { hash } from 'node:crypto';
import type { Message } from '@fazhi/core';

/** What a finding is, whatever its line: rule, file and words. */
export const fingerprintOf = ({ ruleId, file, reason, actual }: Message): string =>
  hash('sha256', [ruleId, file, reason, actual].join('\n'), 'hex').slice(0, 16);
