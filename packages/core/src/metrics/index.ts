export { checkMetrics, type MetricSource } from './check-metrics.ts';
