/** What the page looks like; on paper the colours stay and the filters go. */
export const style = `
body{font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;margin:24px auto;max-width:1200px;padding:0 16px;color:#222}
h1{font-size:22px}h2{font-size:17px;margin-top:32px}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top}
thead th{background:#d9e2f3}
#tasks thead th{position:sticky;top:0}
.group th{background:#f2f2f2}
.number,.state,.counts td{text-align:center;white-space:nowrap}
.badge,.overdue,.internal{display:inline-block;border:1px solid #888;border-radius:3px;padding:0 6px}
.covered .badge{background:#e2efda;border-color:#548235}
.partial .badge{background:#fff2cc;border-color:#bf8f00}
.uncovered .badge{background:#f8cbad;border-color:#c00000;font-weight:bold}
.exempt .badge{background:#ededed}
.overdue{margin-left:4px;color:#c00000;border-color:#c00000}
.internal{margin-left:4px;color:#666}
blockquote{margin:4px 0 0;padding-left:8px;border-left:3px solid #ccc;color:#555}
#filters{display:flex;flex-wrap:wrap;gap:16px;margin:12px 0}
[hidden]{display:none}
@media print{*{print-color-adjust:exact;-webkit-print-color-adjust:exact}#filters{display:none}body{margin:0;max-width:none;font-size:11px}#tasks thead th{position:static}tr{break-inside:avoid}thead{display:table-header-group}}
`;

/** Shows the rows that hold every word searched for and have the department and state chosen. */
export const script = `
(function () {
  var find = function (id) { return document.getElementById(id); };
  var rows = Array.prototype.map.call(document.querySelectorAll('#tasks tr.task'), function (row) {
    return { row: row, text: row.textContent.toLowerCase(), departments: JSON.parse(row.dataset.departments) };
  });
  var apply = function () {
    var words = find('search').value.toLowerCase().split(/\\s+/).filter(Boolean);
    var department = find('department').value;
    var state = find('state').value;
    var shown = 0;
    rows.forEach(function (each) {
      var data = each.row.dataset;
      var kept = words.every(function (word) { return each.text.indexOf(word) >= 0; }) &&
        (department === '' || each.departments.indexOf(department) >= 0) &&
        (state === '' || data.state === state || (state === 'overdue' && data.overdue === 'true'));
      each.row.hidden = !kept;
      if (kept) shown += 1;
    });
    document.querySelectorAll('#tasks tbody').forEach(function (body) {
      body.hidden = !body.querySelector('tr.task:not([hidden])');
    });
    find('count').textContent = shown === rows.length ? '共' + rows.length + '项' : '显示' + shown + '项，共' + rows.length + '项';
  };
  find('filters').addEventListener('input', apply);
  apply();
})();
`;
