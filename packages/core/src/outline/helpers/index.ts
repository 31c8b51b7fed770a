import type { OutlineHelper } from '../helper.ts';
import { asOf, period } from './as-of.ts';
import { evidence, task } from './backing.ts';
import { compare } from './compare.ts';
import { definition } from './definition.ts';
import { each, some } from './each.ts';
import { edition } from './edition.ts';
import { fact } from './fact.ts';
import { field, given } from './field.ts';
import { figure } from './figure.ts';
import { item, join } from './join.ts';
import { level } from './level.ts';
import { nextTasks } from './next-tasks.ts';
import { point, points } from './points.ts';
import { prose } from './prose.ts';
import { rank } from './rank.ts';
import { share } from './share.ts';
import { shortfalls } from './shortfalls.ts';
import { when, whenAny } from './when.ts';

/** Every word a template may use besides the names of its context. */
export const helpers = {
  fact,
  share,
  definition,
  asOf,
  period,
  when,
  whenAny,
  compare,
  level,
  edition,
  each,
  some,
  field,
  given,
  figure,
  rank,
  points,
  point,
  join,
  item,
  prose,
  task,
  evidence,
  shortfalls,
  nextTasks,
} satisfies Record<string, OutlineHelper>;
