import type { EvidenceNode } from '../../../model/report/report.ts';
import type { WriteContext } from '../context.ts';
import type { Piece } from '../piece.ts';

export const evidence = ({ id }: EvidenceNode, { anchors }: WriteContext): readonly Piece[] =>
  anchors.afterSentence({ kind: 'evidence', id });
