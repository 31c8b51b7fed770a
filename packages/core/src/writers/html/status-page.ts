/** What the page looks like; on paper the filters go. */
export const statusStyle = `
body{font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;margin:24px auto;max-width:1400px;padding:0 16px;color:#222}
h1{font-size:22px}h2{font-size:17px;margin-top:32px}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top}
thead th{background:#d9e2f3;position:sticky;top:0}
.number{text-align:center;white-space:nowrap}
.layer{white-space:nowrap}
.newer,.bad,.stale{display:inline-block;border:1px solid;border-radius:3px;padding:0 6px;margin-left:4px}
.newer,.stale{color:#7f6000;border-color:#bf8f00;background:#fff2cc}
.bad{color:#c00000;border-color:#c00000;font-weight:bold;margin-left:0}
.files{color:#555;font-size:13px;word-break:break-all}
#filters{display:flex;flex-wrap:wrap;gap:16px;margin:12px 0}
[hidden]{display:none}
@media print{*{print-color-adjust:exact;-webkit-print-color-adjust:exact}#filters{display:none}body{margin:0;max-width:none;font-size:11px}thead th{position:static}tr{break-inside:avoid}thead{display:table-header-group}}
`;

/** Shows the rows that hold every word searched for and, where that is asked, those with something to do. */
export const statusScript = `
(function () {
  var find = function (id) { return document.getElementById(id); };
  var rows = Array.prototype.map.call(document.querySelectorAll('#dossiers tbody tr'), function (row) {
    return { row: row, text: row.textContent.toLowerCase() };
  });
  var apply = function () {
    var words = find('search').value.toLowerCase().split(/\\s+/).filter(Boolean);
    var shown = 0;
    rows.forEach(function (each) {
      var kept = words.every(function (word) { return each.text.indexOf(word) >= 0; }) &&
        (!find('todo').checked || each.row.dataset.todo === 'true');
      each.row.hidden = !kept;
      if (kept) shown += 1;
    });
    find('count').textContent = shown === rows.length ? '共' + rows.length + '个' : '显示' + shown + '个，共' + rows.length + '个';
  };
  find('filters').addEventListener('input', apply);
  apply();
})();
`;
