import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** 主送机关 that ends without a colon; of another mark in its place the words have a rule. */
export const addressee = defineRule('format/addressee', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  for (const { role, paragraph } of setRolesOf(checked))
    if (role === 'addressee' && !/[：:;；，,。]\s*$/.test(paragraph.text))
      say({ place: typesetPlace(typesetting, paragraph) });
});
