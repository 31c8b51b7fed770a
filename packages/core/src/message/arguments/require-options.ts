import type { ArgumentKind } from './kinds.ts';
import { requireArgument } from './require-argument.ts';

/**
 * Of what kind each option is; `text?` may be left out. An option without a kind, or one that is required of callers and not
 * here, is a compile error.
 */
export type OptionKinds<Options> = {
  readonly [Key in keyof Options]-?: undefined extends Options[Key] ? `${ArgumentKind}?` : ArgumentKind;
};

/**
 * The same for an object of options, field by field; what it holds besides is nobody's.
 *
 * @throws UsageError `usage/type`; `usage/option` of a word that there is not
 */
export function requireOptions<Options>(kinds: OptionKinds<Options>, name: string, given: Options): void {
  requireArgument('object', name, given);
  for (const [key, kind] of Object.entries<string>(kinds)) {
    const value = given[key as keyof Options];
    if (kind.endsWith('?') && value === undefined) continue;
    requireArgument(kind.replace('?', '') as ArgumentKind, key, value);
  }
}
