/** 面试考官: who sits on the panels of the demo, five to each; the first has a demo account. */
export const SCORERS: readonly (readonly [name: string, title: string])[] = [
  ["纪平章", "市委党校教授"],
  ["舒文远", "市人大社建委主任"],
  ["谢芳华", "市纪委派驻纪检监察组组长"],
  ["阮志恒", "市人力资源和社会保障局副局长"],
  ["查雨晴", "栖云学院公共管理系教授"],
  ["庄敬之", "市直机关工委副书记"],
  ["费以宁", "市委研究室副主任"],
  ["汤若水", "市农业科学院研究员"],
  ["康景行", "市委编办副主任"],
  ["狄知行", "市政府办公室副主任"],
];
