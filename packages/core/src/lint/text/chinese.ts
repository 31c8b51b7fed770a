/** Of a character class: Chinese characters and the marks that stand among them. */
export const han = '\\u3400-\\u9fff';
/** Whether a Chinese character stands in it. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
export const fullMarks = '、。，；：？！（）《》〈〉“”‘’〔〕【】「」『』—…～';
