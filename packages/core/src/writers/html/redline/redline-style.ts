/**
 * What the page looks like, by day, by night and on paper. What went is struck out and what came is underlined, so that they differ without
 * colour; a screen reader is told in words, which nobody sees and nobody copies.
 */
export const redlineStyle = `
:root{color-scheme:light dark;--text:#222;--page:#fff;--line:#bbb;--head:#e3eaf6;--faint:#555;--gone:#9a0000;--gone-ground:#fde9e9;--come:#00590a;--come-ground:#e6f4e6}
@media (prefers-color-scheme:dark){:root{--text:#e6e6e6;--page:#1b1c1e;--line:#555;--head:#2b3340;--faint:#b5b5b5;--gone:#ffb0b0;--gone-ground:#4a1f1f;--come:#a6e6a6;--come-ground:#1d3d22}}
body{font:16px/1.8 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;margin:24px auto;max-width:1000px;padding:0 16px;color:var(--text);background:var(--page)}
h1{font-size:22px}h2{font-size:18px;margin-top:32px}h3{font-size:16px;margin:24px 0 4px}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top}
thead th{background:var(--head)}
tbody th{font-weight:normal}
.number{white-space:nowrap}
ol{padding-left:0;list-style:none}
li{margin:8px 0;white-space:pre-wrap}
.kind{display:inline-block;border:1px solid var(--line);border-radius:3px;padding:0 6px;margin-right:8px;font-size:14px}
.note,.where{color:var(--faint);font-size:14px}
del{color:var(--gone);background:var(--gone-ground);text-decoration:line-through}
ins{color:var(--come);background:var(--come-ground);text-decoration:underline}
del::before,ins::before,del::after,ins::after{clip-path:inset(100%);clip:rect(1px,1px,1px,1px);height:1px;overflow:hidden;position:absolute;white-space:nowrap;width:1px}
del::before{content:"［删去："}ins::before{content:"［改为："}del::after,ins::after{content:"］"}
@media print{:root{color-scheme:light;--text:#000;--page:#fff;--line:#888;--head:#eee;--faint:#333;--gone:#9a0000;--gone-ground:#fff;--come:#00590a;--come-ground:#fff}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}body{margin:0;max-width:none;font-size:12px}tr,li{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}}
`;
