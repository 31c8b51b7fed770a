export { parseDocxBlocks } from './blocks.ts';
export { type DocxReading, type DocxStory, parseDocx } from './parse-docx.ts';
export { readAnchors } from './read-anchors.ts';
export type { DocxParagraph, DocxText } from './story/docx-text.ts';
export { readParagraphs } from './story/read-text.ts';
export { readTypesetting } from './typesetting/read-typesetting.ts';
