/** Of a character class: Chinese characters and the marks that stand among them. */
export const han = '\\u3400-\\u9fff';
export const fullMarks = '、。，；：？！（）《》〈〉“”‘’〔〕【】「」『』—…～';
