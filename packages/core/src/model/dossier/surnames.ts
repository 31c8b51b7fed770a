/** Common surnames, without those that are words themselves: 高、方、任、曾、于、向. */
export const surnames =
  '王李张刘陈杨黄赵吴徐孙朱胡郭罗宋郑谢韩冯董萧袁邓傅沈彭吕卢蒋蔡贾魏薛阎潘戴钟汪姜廖邹熊孟邱侯尹雷谭龚';
