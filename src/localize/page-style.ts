/** Type and print of the HTML page: one column on a phone, A4 on paper; no font and nothing else is loaded. */
export const PAGE_STYLE = `
:root{--ink:#1c2733;--soft:#5c6b7a;--line:#d5dce3;--pale:#f4f7fa;--main:#1f5f99;--dark:#123a5e}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);background:#fff;font:16px/1.5 "Segoe UI",system-ui,-apple-system,"Noto Sans","DejaVu Sans",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:break-word}
.long{overflow-wrap:anywhere}
main{max-width:50rem;margin:0 auto;padding:1.5rem 1rem 3rem}
header{border-bottom:3px solid var(--dark);padding-bottom:1rem;margin-bottom:1.5rem}
.kicker{margin:0;color:var(--main);font-weight:600;letter-spacing:.04em;text-transform:uppercase;font-size:.8rem}
h1{margin:.25rem 0 .5rem;font-size:1.75rem;line-height:1.2;color:var(--dark)}
.subtitle{margin:0;color:var(--soft)}
section{margin:2rem 0}
h2{font-size:1.2rem;line-height:1.3;color:var(--dark);margin:0 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h2 .no{color:var(--main);margin-right:.5em;font-variant-numeric:tabular-nums}
p{margin:.5rem 0}
.note{color:var(--soft);font-size:.875rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.6rem;margin:.75rem 0}
.card{background:var(--pale);border-left:3px solid var(--main);padding:.55rem .7rem}
.card dt{color:var(--soft);font-size:.78rem;line-height:1.3}
.card dd{margin:.15rem 0 0;font-weight:600;font-size:1.05rem;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.35}
th,td{padding:.35rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{color:var(--soft);font-weight:600;font-size:.8rem;border-bottom:2px solid var(--line);vertical-align:bottom}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
td.n{white-space:nowrap}
tr.strong td{font-weight:600;background:var(--pale)}
table.pair td:first-child{width:38%}
table.wide{font-size:.75rem}
table.wide td,table.wide th{padding:.25rem .35rem}
table.wide td:first-child{min-width:8.5rem;position:sticky;left:0;background:#fff}
table.wide tr.strong td:first-child{background:var(--pale)}
figure{margin:1rem 0}
figcaption{font-weight:600;font-size:.9rem;margin-bottom:.35rem}
figure svg{display:block;width:100%;height:auto;max-width:38rem}
figure .note{margin:.25rem 0 0}
ul{padding-left:1.2rem;margin:.5rem 0}
li{margin:.2rem 0}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.75rem;color:var(--soft);font-size:.8rem}
@media screen and (max-width:32rem){body{font-size:15px}
figure{margin:1rem -.5rem}figure .note,figcaption{margin-left:.5rem;margin-right:.5rem}
figure svg text[font-size="12"]{font-size:13.5px}figure svg text[font-size="11"]{font-size:12.5px}figure svg text[font-size="10"]{font-size:11px}
table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.stack,table.stack tbody,table.stack tr{display:block}
table.stack tr{padding:.45rem 0;border-bottom:1px solid var(--line)}
table.stack td{display:grid;grid-template-columns:7.5rem 1fr;gap:.6rem;padding:.12rem 0;border:0;text-align:left}
table.stack td::before{content:attr(data-label);color:var(--soft);font-size:.8rem;line-height:1.45}
table.stack td:first-child{font-weight:600}table.stack td::before{font-weight:400}
table.stack td:empty{display:none}
h1{font-size:1.4rem}.cards{grid-template-columns:1fr 1fr}td.n{white-space:normal}table.wide td.n{white-space:nowrap}}
@page{size:A4;margin:16mm 15mm 18mm}
@media print{
body{font-size:10pt;line-height:1.4;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;padding:0}
h1{font-size:20pt}h2{font-size:13pt;break-after:avoid}
section{margin:14pt 0}
.scroll{overflow:visible}
table{font-size:8.5pt}table.wide{font-size:6.6pt}table.wide td,table.wide th{padding:1.5pt 2pt}table.wide td:first-child{min-width:0}
thead{display:table-header-group}
tr,figure,.card,.keep{break-inside:avoid}
.note,figcaption{break-after:auto}
figure svg{max-width:150mm}
.cards{grid-template-columns:repeat(4,1fr)}
}`
