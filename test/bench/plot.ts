import type { Line } from './growth.ts';

const box = { width: 720, height: 420, left: 70, right: 190, top: 30, bottom: 50 } as const;
const colours = ['#1b6ca8', '#c0392b', '#1e8449', '#8e44ad', '#b9770e'] as const;

/**
 * The lines as an SVG, both axes doubling: across, how many times the smallest size; up, how many times the smallest
 * time. The dashed line is growth in proportion: nothing may stay above it.
 */
export function plotOf(lines: readonly Line[]): string {
  const most = Math.max(...lines.flatMap(({ points }) => points.map(({ size }) => size / points[0]!.size)));
  const doublings = Math.log2(most);
  const x = (times: number) => box.left + (Math.log2(times) / doublings) * (box.width - box.left - box.right);
  const y = (times: number) =>
    box.height - box.bottom - (Math.log2(times) / doublings) * (box.height - box.top - box.bottom);
  const ticks = Array.from({ length: doublings + 1 }, (_, index) => 2 ** index);
  const text = (left: number, top: number, words: string, rest = '') =>
    `<text x="${left.toFixed(1)}" y="${top.toFixed(1)}" ${rest}>${words}</text>`;
  const marks = ticks.flatMap((times) => [
    text(x(times), box.height - box.bottom + 18, `${times}×`, 'text-anchor="middle"'),
    text(box.left - 8, y(times) + 4, `${times}×`, 'text-anchor="end"'),
  ]);
  const drawn = lines.flatMap(({ title, points }, index) => {
    const [first] = points;
    const places = points.map(({ size, ms }) => [x(size / first!.size), y(ms / first!.ms)] as const);
    const path = places.map(([left, top]) => `${left.toFixed(1)},${top.toFixed(1)}`).join(' ');
    const colour = colours[index % colours.length]!;
    const [left, top] = places.at(-1)!;
    return [
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      text(left + 8, top + 4, `${title} (${points.at(-1)!.size})`, `fill="${colour}"`),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" font-family="sans-serif" font-size="12">`,
    '<title>Time against size</title>',
    `<rect width="${box.width}" height="${box.height}" fill="#fff"/>`,
    text(box.left, 18, 'time (times the smallest) against size (times the smallest)'),
    `<line x1="${x(1)}" y1="${y(1)}" x2="${x(most)}" y2="${y(most)}" stroke="#999" stroke-dasharray="5 4"/>`,
    ...marks,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
