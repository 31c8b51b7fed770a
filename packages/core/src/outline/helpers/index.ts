import type { OutlineHelper } from '../helper.ts';
import { evidence, task } from './backing.ts';
import { compare } from './compare.ts';
import { definition } from './definition.ts';
import { each, some } from './each.ts';
import { fact } from './fact.ts';
import { field, given } from './field.ts';
import { figure } from './figure.ts';
import { item, join } from './join.ts';
import { level } from './level.ts';
import { nextTasks } from './next-tasks.ts';
import { point, points } from './points.ts';
import { prose } from './prose.ts';
import { shortfalls } from './shortfalls.ts';
import { when, whenAny } from './when.ts';

/** Every word a template may use besides the names of its context. */
export const helpers = {
  fact,
  definition,
  when,
  whenAny,
  compare,
  level,
  each,
  some,
  field,
  given,
  figure,
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
