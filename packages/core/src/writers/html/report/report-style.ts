/**
 * How a report looks on a screen, by day and by night, and on paper. Fonts are those the standard names where a machine has
 * them; nothing is loaded. A page number of print stands where 7.5 has it; a row that names a group stays with the next, and a
 * head of two or four characters is not drawn as one and one, or three and one.
 */
export const reportStyle = `
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--line:#767676;--shade:#f2f2f2;--red:#c00000;--mark:#fff2cc}
@media(prefers-color-scheme:dark){:root{--ink:#e6e6e6;--paper:#161616;--line:#9a9a9a;--shade:#262626;--red:#ff8a80;--mark:#4d4000}}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.9 "仿宋_GB2312","FangSong","STFangsong","Noto Serif CJK SC",serif}
article{max-width:44em;margin:0 auto;padding:2em 1em 4em}
h1,.mark{font-family:"方正小标宋简体","STZhongsong","Noto Serif CJK SC",serif;font-weight:normal;text-align:center;line-height:1.5}
h1{font-size:1.6em;margin:1em 0;text-wrap:balance}
.whole{display:inline-block;text-indent:0}
.mark{color:var(--red);font-size:1.9em;margin:0;text-indent:0}
.number{display:flex;justify-content:space-between;gap:1em;flex-wrap:wrap;border-bottom:2px solid var(--red);padding-bottom:.4em;margin:1em 0 0}
h2,h3,h4,h5{font-size:1em;font-weight:normal;margin:.6em 0;text-indent:2em}
h2{font-family:"黑体","SimHei","STHeiti","Noto Sans CJK SC",sans-serif}
h3{font-family:"楷体_GB2312","KaiTi","STKaiti",serif}
p{margin:0;text-indent:2em}
.run-in,.run-in+p{display:inline}.run-in+p::after{content:"";display:block}
.run-in{display:inline-block;text-indent:0;margin:0 0 0 2em}
.flush,.note,.centre{text-indent:0}.centre{text-align:center}
ol{margin:0;padding-left:4em}ol p{text-indent:0}
.table{overflow-x:auto;margin:1em 0}
table{border-collapse:collapse;width:100%;font-size:.85em;line-height:1.5}
table:has(tr>:nth-child(4)){min-width:34em}
th,td{border:1px solid var(--line);padding:.25em .5em;vertical-align:top;text-align:left}
th{background:var(--shade);font-weight:normal;text-align:center;min-width:2em;text-wrap:balance;font-family:"黑体","SimHei","STHeiti","Noto Sans CJK SC",sans-serif}
.left{text-align:left}.center{text-align:center}.right{text-align:right}
.ending{margin-top:1.9em}.ending p{text-indent:0;text-align:right}.ending .note{text-align:left;text-indent:2em}
.attachments{margin-top:1.9em;padding-left:5em;text-indent:-3em}
.attachment{margin-top:3em;border-top:1px solid var(--line);padding-top:1em}
.label{text-indent:0;font-family:"黑体","SimHei","STHeiti","Noto Sans CJK SC",sans-serif}
.attachment>.label+h2{font-family:"方正小标宋简体","STZhongsong","Noto Serif CJK SC",serif;text-align:center;text-indent:0;font-size:1.3em;line-height:1.5;text-wrap:balance}
.imprint{margin-top:2em;border-top:2px solid;border-bottom:2px solid;font-size:.9em}
.imprint p{text-indent:0;display:flex;justify-content:space-between;gap:1em;padding:0 1em}.imprint p+p{border-top:1px solid}
mark{background:var(--mark);color:inherit}
.notes{border-top:1px solid var(--line);margin-top:3em;font-size:.85em}
a{color:inherit}
@page{size:A4;margin:37mm 26mm 35mm 28mm}
@page :right{@bottom-right{content:"— " counter(page) " —";font:14pt/1 "宋体","SimSun","Noto Serif CJK SC",serif;vertical-align:top;padding:7mm 14pt 0 0}}
@page :left{@bottom-left{content:"— " counter(page) " —";font:14pt/1 "宋体","SimSun","Noto Serif CJK SC",serif;vertical-align:top;padding:7mm 0 0 14pt}}
@media print{:root{--ink:#000;--paper:#fff;--red:#f00}body{font-size:16pt;line-height:28.95pt}article{max-width:none;padding:0}.attachment{break-before:page;border:0}thead{display:table-header-group}tr,h2,h3,h4,h5{break-inside:avoid}h2,h3,h4,h5,tr:has(>[colspan]:only-child){break-after:avoid}.table{overflow:visible;padding-right:1px}table{font-size:10.5pt}table:has(tr>:nth-child(4)){min-width:0}h2,h3,h4,h5{margin:0}}
`;
