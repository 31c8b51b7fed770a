export { parseDocxBlocks } from './blocks.ts';
export { type DocxReading, type DocxStory, parseDocx } from './parse-docx.ts';
export { readPassages } from './passages/read-passages.ts';
export { readAnchors } from './read-anchors.ts';
export { type FoundRemark, readRemarks } from './remarks/read-remarks.ts';
export type { DocxParagraph, DocxText } from './story/docx-text.ts';
export { readElements, readParagraphs, readStoryText } from './story/read-text.ts';
export { readTypesetting } from './typesetting/read-typesetting.ts';
