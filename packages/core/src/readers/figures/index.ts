export type { FigureMatch, FigureRole, MetricCandidate } from './figure-match.ts';
export { matchFigures } from './match-figures.ts';
