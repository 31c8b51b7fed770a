/** Common surnames, without those that are words themselves: 高、方、任、曾、于、向. */
const surname = '王李张刘陈杨黄赵吴徐孙朱胡郭罗宋郑谢韩冯董萧袁邓傅沈彭吕卢蒋蔡贾魏薛阎潘戴钟汪姜廖邹熊孟邱侯尹雷谭龚';
/** Words that begin with such a character. */
const words =
  '张贴|张榜|张罗|陈述|陈列|陈旧|谢绝|孙女|黄河|黄金|黄色|杨树|罗列|郑重|郑州|徐州|彭州|钟头|沈阳|邓小平|卢沟';

/** Of a pattern: 张三, 欧阳 and longer names are not among them. */
export const personName = `(?!${words})[${surname}](?:(?!某)[\\u4e00-\\u9fff]){1,2}?`;
