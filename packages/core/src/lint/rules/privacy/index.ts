import type { Rule } from '../../framework/rule.ts';
import { personNamed } from './person-named.ts';
import { pii } from './pii.ts';
import { secretItem } from './secret-item.ts';

export const privacy: readonly Rule[] = [pii, personNamed, secretItem];
