import { unescapeXml } from '../../../ooxml/index.ts';
import type { Passage } from './passage.ts';

const blocks =
  /<\/?(?:p|h[1-6]|li|tr|td|th|title|div|section|footer|ol|table|thead|tbody|main|article|body|html|head)\b[^>]*>/gi;

/** What can be read in a finished HTML page: every block of its words, and what its attributes name. */
export function passagesInHtml(html: string): readonly Passage[] {
  const readable = html.replaceAll(/<style>[\s\S]*?<\/style>/g, '');
  const attributes = [...readable.matchAll(/\b(?:aria-label|value|title)="([^"]*)"/g)].map(([, words = '']) => words);
  const words = readable
    .replaceAll(/<br>/g, ' ')
    .replaceAll(blocks, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .split('\n');
  return [...words, ...attributes]
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: unescapeXml(line.replaceAll('&#39;', "'")), placeAt: () => undefined }));
}
