import type { Paragraph } from '../../../model/report.ts';
import { type WriteContext, type Written, writeLine } from '../context.ts';
import { styled, together } from '../paragraph.ts';
import { boldPointLead } from '../point-lead.ts';

export function paragraph(node: Paragraph, context: WriteContext): readonly Written[] {
  const words = writeLine(node.children, context);
  const pieces = context.geometry.pointLeadBold ? boldPointLead(words) : words;
  const held = context.closing.has(node) && together;
  return [styled('Normal', [...context.lead, ...pieces], { ...held })];
}
