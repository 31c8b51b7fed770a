export { parseDocxBlocks } from './blocks.ts';
export { type DocxReading, parseDocx } from './parse-docx.ts';
export { readAnchors } from './read-anchors.ts';
export { type BookmarkSpan, type DocxText, readParagraphs } from './read-text.ts';
export { readTypesetting } from './read-typesetting.ts';
