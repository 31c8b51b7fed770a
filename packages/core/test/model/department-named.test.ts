import { describe, expect, it } from 'vitest';
import { departmentNamed } from '../../src/model/dossier/department-named.ts';

const register = (...names: readonly string[]) => names.map((name, index) => ({ id: `unit-${index}`, name }));

describe('the department that a pack means', () => {
  it.each([
    ['司法局', '县司法局'],
    ['司法局', '清江县司法局'],
    ['市场监督管理局', '县市场监督管理局'],
    ['市场监督管理局', '市场监督管理局'],
    ['组织部', '县委组织部'],
    ['政法委', '区委政法委'],
    ['党委办公室', '县委办公室'],
    ['政府办公室', '县人民政府办公室'],
    ['检察院', '县人民检察院'],
    ['市场监管局', '县市场监督管理局'],
    ['发展改革局', '区发展和改革局'],
    ['政法委', '中共清江县委政法委员会'],
  ])('by %s is %s', (name, full) => {
    expect(departmentNamed(name, register('县财政局', full))?.name).toBe(full);
  });

  it.each([
    ['司法局', ['县司法局', '市司法局']],
    ['数据局', ['县大数据局']],
    ['司法局', ['县司法局下属法律援助中心']],
    ['审计局', ['县委审计委员会办公室']],
    ['司法局', []],
  ])('by %s is none of %j', (name, names) => {
    expect(departmentNamed(name, register(...names))).toBeUndefined();
  });

  it('is the one that bears the name itself before one with its place', () => {
    expect(departmentNamed('司法局', register('县司法局', '司法局'))?.name).toBe('司法局');
    expect(departmentNamed('unit-1', register('县司法局', '县财政局'))?.name).toBe('县财政局');
  });
});
