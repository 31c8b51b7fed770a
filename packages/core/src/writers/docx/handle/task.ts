import type { TaskNode } from '../../../model/report/report.ts';
import type { WriteContext } from '../context.ts';
import type { Piece } from '../piece.ts';

export const task = ({ id }: TaskNode, { anchors }: WriteContext): readonly Piece[] =>
  anchors.afterSentence({ kind: 'task', id });
