import type { Finding } from './kind.ts';

/** “应为甲或乙”, or nothing where no expectation is known. */
export function expected({ expected = [] }: Finding): string {
  return expected.length === 0 ? '' : `，应为${expected.join('、')}`;
}
