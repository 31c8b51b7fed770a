import { defineRule } from '../../framework/rule.ts';
import type { ReadPart } from '../../framework/structure.ts';

/** What the leaders did, as an item of the achievements where it should be a part of its own. */
export const leadershipDutyMisplaced = defineRule('content/leadership-duty-misplaced', ({ lines, structure }, say) => {
  const { parts, confidence } = structure;
  const isMissing = parts.every(({ names }) => !names.includes('leadership-duty'));
  if (parts.length < 2 || confidence === 'unsure' || !isMissing) return;
  const headings = lines.filter(({ kind, level, text }) => kind === 'heading' && level > 1 && /第一责任人/.test(text));
  const achieved = new Set(parts.filter(isAchievement).map(({ section }) => section));
  for (const line of headings) if (achieved.has(line.sections[0])) say({ line, start: 0, end: line.text.length });
});

const isAchievement = ({ class: each }: ReadPart): boolean => each === 'achievements' || each === 'theme';
