import { defineRule } from '../../framework/rule.ts';

const clause = /[^，。；：！？（）()\n]{1,400}/g;
const whole = /^[\u4e00-\u9fff]{3,20}$/;
const most = 60;

/** One entry of a list named twice: 市司法局、市公安局、市司法局. What stands at its ends has other words around it. */
export const repeatedItem = defineRule('style/repeated-item', ({ lines }, say) => {
  for (const line of lines) {
    if (!line.free.includes('、')) continue;
    for (const { index, 0: words } of line.free.matchAll(clause)) {
      const items = words.split('、');
      if (items.length < 3 || items.length > most) continue;
      const seen = new Set<string>();
      let at = index;
      items.forEach((item, place) => {
        const name =
          place === items.length - 1
            ? (items.find((one) => seen.has(one) && item.startsWith(one) && /^等/.test(item.slice(one.length))) ?? item)
            : item;
        if (seen.has(name)) say({ line, start: at, end: at + name.length });
        else if (whole.test(name)) seen.add(name);
        at += item.length + 1;
      });
    }
  }
});
