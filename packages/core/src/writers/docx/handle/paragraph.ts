import type { Paragraph } from '../../../model/report.ts';
import { type WriteContext, type Written, writeLine } from '../context.ts';
import { styled } from '../paragraph.ts';
import { boldPointLead } from '../point-lead.ts';

export function paragraph({ children }: Paragraph, context: WriteContext): readonly Written[] {
  const words = writeLine(children, context);
  const pieces = context.geometry.pointLeadBold ? boldPointLead(words) : words;
  return [styled('Normal', [...context.lead, ...pieces])];
}
