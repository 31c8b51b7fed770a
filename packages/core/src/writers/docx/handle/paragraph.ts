import type { Inline, Paragraph } from '../../../model/report/report.ts';
import { type Fragment, type WriteContext, writeLine } from '../context.ts';
import { aboveTable, styled, together } from '../paragraph.ts';
import { boldPointLead } from '../point-lead.ts';

export function paragraph(node: Paragraph, context: WriteContext): readonly Fragment[] {
  if (context.lead.length === 0 && node.children.length > 0 && node.children.every(isSilent)) return [];
  const words = writeLine(node.children, context);
  const pieces = context.geometry.pointLeadBold ? boldPointLead(words) : words;
  const above = context.aboveTable ? aboveTable : undefined;
  const held = context.closing.has(node) ? { ...together, ...above } : above;
  return [styled('Normal', [...context.lead, ...pieces], context.geometry, held)];
}

/** A comment that has a paragraph of its own, or what an edition made of it. */
const isSilent = (node: Inline): boolean => node.type === 'comment' || (node.type === 'text' && node.value === '');
