import { at, defineRule } from '../../framework/rule.ts';
import { sayTogether } from '../../framework/say-together.ts';

const wide = /[０-９]{1,30}(?:．[０-９]{1,30}){0,3}/g;
const narrow = (text: string) => text.replace(/[０-９．]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));

/** Full-width digits. */
export const fullwidthDigit = defineRule('number/fullwidth-digit', ({ lines }, say) => {
  const found = lines.flatMap((line) =>
    [...line.free.matchAll(wide)].map((match) => {
      const right = narrow(match[0]);
      return { ...at(line, match), expected: [right], fix: right };
    }),
  );
  sayTogether(found, say);
});
