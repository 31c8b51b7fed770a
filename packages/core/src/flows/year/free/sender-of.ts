import { departmentNamed, plainOffice } from '../../../model/dossier/department-named.ts';
import type { Dossier } from '../../../model/dossier/dossier.ts';
import type { FreeText } from './free-texts.ts';

/** A department that is registered, or one that is not: then nobody else is looked for. */
type Told = { readonly name: string | undefined } | undefined;

const senderLabel =
  /^[（(【[\s]*(?:发件人|发件单位|发送单位|发送人|报送单位|报送部门|填报单位|填报部门|报告单位|上报单位|来文单位|报数单位|提供单位|单位名称|单位)[\s]*[：:，][\s]*([^\s，,；;<（(]+)/u;
const addresseeLabel =
  /^[（(【[\s]*(?:收件人|收件单位|收件|接收单位|主送|报送至|报送给|报至|送至|送达|抄送|抄报|呈报|呈送|呈|致|此致|送)(?:单位|机关|部门)?(?:[\s：:]|$)/u;
/** 县司法局： opens a letter to it. */
const opening = /[：:]\s*$/u;
/** Alone on its line it speaks of the next. */
const bareLabel = /^(?:此致|主送|抄送|呈报|报送)$/u;
const organ =
  /\p{Script=Han}{1,16}?(?:局|委员会|委|办公室|办|院|所|中心|政府|街道|乡|镇|大队|支队|科|股|处|厅|站|公司)(?![\p{Script=Han}]*(?:局|委|办|院|所|中心|大队|支队)$)/u;
const toward = /(?:向|致|给|报送|报|呈|送|请|转|抄送|与|和|同|会同|配合)(?:贵|我)?[县区市省州旗镇乡]?$/u;

/**
 * The registered department that sent a return: by 发件人 or 报送单位, the signature at its end, its title, the file's name, in
 * this order; whom it is sent to is never it. Undefined where nothing tells, or what tells is not registered.
 */
export function senderOf(file: string, texts: readonly FreeText[], { report }: Dossier): string | undefined {
  const names = report.departments
    .flatMap(({ name, aliases = [] }) => [name, ...aliases].map((word) => ({ word: plainOffice(word), name })))
    .sort((one, other) => other.word.length - one.word.length);
  const lines = texts.map(({ text }) => text.trim()).filter((line) => line !== '');

  /** Of two names at one place the longer; not where it is another place's office, or the one that is written to. */
  const among = (typed: string): string | undefined => {
    const words = plainOffice(typed);
    const found = names.find(({ word }) => {
      for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
        if (isOwn(words.slice(0, at), word, report.organ.name)) return true;
      return false;
    })?.name;
    // Nothing but a general name, 检察院, is of the one that has it with its place.
    return found ?? departmentNamed(words.replace(/^[^\p{Script=Han}]+/u, ''), report.departments)?.name;
  };
  const told = (words: string): Told => {
    const name = among(words);
    return name !== undefined || organ.test(words) ? { name } : undefined;
  };

  const labelled = lines.map((line) => senderLabel.exec(line)?.[1]).find((value) => value !== undefined);
  if (labelled !== undefined) return among(labelled);
  const signature = signatureOf(lines);
  const signed = signature === undefined ? undefined : told(signature);
  if (signed) return signed.name;
  const own = lines
    .slice(0, 5)
    .filter((line, at) => ![line, at > 0 ? (bareLabel.exec(lines[at - 1]!)?.[0] ?? '') : ''].some(isAddressed));
  const title = own.slice(0, 2).find((line) => line.length <= 50 && !/[。；]/.test(line));
  const opened =
    title === undefined ? undefined : (/^[^\d，,（(]{2,16}?(?=\d{4}年|关于)/u.exec(title)?.[0] ?? undefined);
  const titled = opened === undefined || opened.endsWith('关于') ? undefined : told(opened);
  if (titled) return titled.name;
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const named = told(base);
  if (named) return named.name;
  return own.map((line) => among(line.slice(0, 14))).find((name) => name !== undefined);
}

const isAddressed = (line: string): boolean => addresseeLabel.test(line) || opening.test(line);

/** 市司法局 is not the 司法局 of a county, nor 向司法局 what it sent. */
function isOwn(typed: string, word: string, organName: string): boolean {
  if (toward.test(typed)) return false;
  // 清江县委 before 政法委 is the county's party committee.
  const before = typed.replace(/(?<=[省市州盟区县旗镇乡])委$/u, '');
  // 白水 before 县司法局 is another county's; 现将 is none.
  const other = /^[^\p{Script=Han}]*(\p{Script=Han}{2,4})$/u.exec(before)?.[1];
  if (other !== undefined && /^[省市州盟区县旗镇乡]/u.test(word) && !/[将于据送由经按请把对从在是和及]/u.test(other))
    return organName.includes(other);
  const level = /([省市州盟区县旗镇乡])$/u.exec(before)?.[1];
  if (level === undefined) return true;
  if (!organName.includes(level)) return false;
  const place = /^[^\p{Script=Han}]*(\p{Script=Han}{2,4})$/u.exec(before)?.[1];
  return place === undefined || organName.includes(place);
}

/** The last short line of nothing but a name, with its seal and day; 此致 before it would make it an addressee. */
function signatureOf(lines: readonly string[]): string | undefined {
  const last = lines.slice(1).slice(-4);
  for (let at = last.length - 1; at >= 0; at--) {
    const line = last[at]!.replace(/[（(](?:盖章|公章|印章|章)[）)]/u, '')
      .replace(/[\d〇零一二三四五六七八九十]{4}\s*年.{0,12}日?$/u, '')
      .replace(/\s+/g, '');
    if (!/^\p{Script=Han}{2,20}$/u.test(line) || !organ.test(line)) continue;
    if (!/^(?:此致|呈报|报送|主送|抄送)/u.test(last[at - 1] ?? '')) return line;
  }
  return undefined;
}
