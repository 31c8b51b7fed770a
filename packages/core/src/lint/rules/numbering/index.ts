import type { Rule } from '../../framework/rule.ts';
import { bracketUnbalanced } from './bracket-unbalanced.ts';
import { continuous } from './continuous.ts';
import { headingTrailingPunct } from './heading-trailing-punct.ts';
import { inlineContinuous } from './inline-continuous.ts';
import { inlineStyle } from './inline-style.ts';
import { labelPunct } from './label-punct.ts';
import { labelSpace } from './label-space.ts';
import { labelWidth } from './label-width.ts';
import { levelSkip } from './level-skip.ts';
import { markerVariant } from './marker-variant.ts';
import { restartPolicy } from './restart-policy.ts';
import { singleChild } from './single-child.ts';

export const numbering: readonly Rule[] = [
  labelPunct,
  labelWidth,
  bracketUnbalanced,
  markerVariant,
  labelSpace,
  levelSkip,
  continuous,
  singleChild,
  restartPolicy,
  inlineStyle,
  headingTrailingPunct,
  inlineContinuous,
];
