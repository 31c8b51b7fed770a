/** Lines that speak about a list: 注：…; 以下各项均需各乡镇落实，不再逐项列出. */
const notes = [
  /^(?:注|备注|附注|说明|填表说明)\s*[：:]/,
  /^(?:以下|以上|上述|下列|本清单|本表)[^。]*(?:不再|均需|均须|均由|均应|均为)/,
  /不再(?:逐项|逐一|一一|单独|重复|另行)?(?:列出|列明|列举|列示|标注|注明|赘述)/,
];

/** Whether a line or the words in a bracket are no task and no title, but speak about those around them. */
export const isNote = (text: string): boolean => notes.some((note) => note.test(text.trim()));
