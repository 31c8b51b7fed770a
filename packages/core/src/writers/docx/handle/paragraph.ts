import type { Paragraph } from '../../../model/report.ts';
import { type WriteContext, type Written, writeInlines } from '../context.ts';
import { styled } from '../paragraph.ts';
import { boldPointLead } from '../point-lead.ts';

export function paragraph({ children }: Paragraph, context: WriteContext): readonly Written[] {
  const words = writeInlines(children, context);
  const pieces = context.geometry.pointLeadBold ? boldPointLead(words) : words;
  return [styled('Normal', [...context.lead, ...pieces])];
}
