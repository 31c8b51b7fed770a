import { cancel, select, text } from '@clack/prompts';
import { type OrganLevel, organLevels, UsageError } from '@fazhi/core';

/** What `init` must know. */
export interface DossierAnswers {
  readonly organ: string | undefined;
  readonly level: OrganLevel | undefined;
  readonly year: string | undefined;
  readonly pack: string;
}

const levelNames: { readonly [Level in OrganLevel]: string } = {
  province: '省级',
  prefecture: '市级',
  county: '县级',
  township: '乡镇、街道',
  department: '部门',
};

/** Asks for what the flags have not given. */
export async function askForDossier(given: DossierAnswers, lastYear: number): Promise<DossierAnswers> {
  const organ =
    given.organ ?? (await answer(text({ message: '机关全称', placeholder: '云山县人民政府', validate: notEmpty })));
  const options = organLevels.map((value) => ({ value, label: levelNames[value] }));
  const level = given.level ?? (await answer<OrganLevel>(select({ message: '机关层级', options })));
  const year = given.year ?? (await answer(text({ message: '报告年度', initialValue: String(lastYear) })));
  return { ...given, organ, level, year };
}

/** What `pack new` must know. */
export interface PackAnswers {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly base: string | undefined;
}

/** Asks for what the flags have not given; `names` are the packs that need no path. */
export async function askForPack(given: PackAnswers, names: readonly string[]): Promise<PackAnswers> {
  const options = names.map((value) => ({ value, label: value }));
  const base = given.base ?? (await answer(select({ message: '依据哪个模板包', options })));
  const name =
    given.name ??
    (await answer(text({ message: '模板包名称', placeholder: '云山市法治政府建设年度报告', validate: notEmpty })));
  const id = given.id ?? (await answer(text({ message: '模板包编号', placeholder: 'yunshan', validate: notEmpty })));
  return { id, name, base };
}

const notEmpty = (value: string | undefined) => (value?.trim() ? undefined : '请填写');

async function answer<Value extends string>(question: Promise<Value | symbol>): Promise<Value> {
  const value = await question;
  if (typeof value === 'string') return value;
  cancel('已取消，没有写任何文件');
  throw new UsageError({ code: 'init/cancelled', found: '已取消', remedy: '需要时再运行 fazhi init' });
}
