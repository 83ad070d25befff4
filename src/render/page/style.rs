//! How the page looks, on a screen and on paper. Colours are named once; a shape always says the same as a colour.

/// Contrast with white: ink 17, soft 7, better 10, worse 7, same 6. Lines and bars need 3, letters 4.5 (WCAG 2.2).
pub(super) const STYLE: &str = ":root{--ink:#1a1a1a;--soft:#595959;--paper:#fff;--shade:#f2f4f7;--better:#154273;--worse:#9c2a10;--same:#5f5f5f}
*{box-sizing:border-box}
html{color-scheme:light}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,\"Segoe UI\",\"Noto Sans\",sans-serif;overflow-wrap:anywhere}
main{max-width:50rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .75rem}
h2{font-size:1.375rem;line-height:1.25;margin:3rem 0 .75rem;padding-top:.75rem;border-top:3px solid var(--better)}
h3{font-size:1.125rem;line-height:1.3;margin:2.25rem 0 .5rem}
p{margin:.5rem 0;max-width:42rem}
a{color:var(--better)}
a:focus-visible,.wide:focus-visible{outline:3px solid var(--better);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.25rem 0 0;padding:0;list-style:none}
nav li a{display:inline-block;padding:.25rem 0}
figure{margin:1rem 0}
figure svg{display:block;width:100%;max-width:34rem;height:auto}
blockquote{margin:0;padding:.25rem 1rem;border-left:4px solid var(--soft);background:var(--shade)}
figcaption{color:var(--soft);padding:.25rem 1.25rem;font-size:.9375rem}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4;overflow-wrap:normal}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem .25rem;border-bottom:1px solid #767676}
thead th{border-bottom:2px solid var(--ink)}
tbody th{font-weight:400;min-width:8rem}
td{min-width:5rem}
.group th{font-weight:600;background:var(--shade);padding-top:.5rem}
.group th>*,caption>*{position:sticky;left:.25rem;display:inline-block;max-width:calc(100vw - 2.75rem)}
.beside{display:flex;flex-wrap:wrap;gap:0 2rem}
.beside>div{flex:1 1 18rem;min-width:0;max-width:34rem}
.few{max-width:34rem}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;padding-left:.5rem}
thead .number{white-space:normal}
.outcome{font-weight:600;white-space:nowrap}
.mark{width:.8em;height:.8em;margin-right:.4em;vertical-align:baseline}
figure svg text{font-size:13px;fill:var(--ink);font-family:inherit;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
figure svg .strong{font-weight:600}
figure svg .goal{font-style:italic}
.axis{stroke:var(--soft);stroke-width:1.5}
.way{stroke:var(--better);stroke-width:3}
.target{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 3}
.band{stroke:var(--better);stroke-width:2}
.back{fill:var(--paper)}
.before{fill:var(--paper);stroke:var(--better);stroke-width:2.5}
.after{fill:var(--better)}
.better{--own:var(--better)}
.worse{--own:var(--worse)}
.same{--own:var(--same)}
.full{fill:var(--own);stroke:var(--own)}
.open{fill:none;stroke:var(--own);stroke-width:1.5}
.range{fill:var(--paper);stroke:var(--own);stroke-width:1.5;stroke-dasharray:3 2}
.hidden{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:1 5;stroke-linecap:round}
@media (max-width:40rem){.outcome{white-space:normal}}
@media print{@page{size:A4;margin:14mm 13mm}body{font-size:9.5pt;line-height:1.35}main{max-width:none;padding:0}nav,.skip{display:none}.wide{overflow:visible;margin:.5rem 0}p{max-width:none;margin:.25rem 0}table{font-size:8.5pt;line-height:1.3}th,td{padding:.15rem .5rem .15rem .2rem}h1{font-size:16pt}h2{font-size:13pt;margin-top:1.1rem;padding-top:.4rem}h3{font-size:11pt;margin:1rem 0 .25rem}h2,h3,caption{break-after:avoid}figure{margin:.4rem 0}figcaption{padding:.1rem .75rem;font-size:8.5pt}blockquote{padding:.1rem .75rem}ul{margin:.25rem 0}figure,tr,blockquote{break-inside:avoid}.beside>div{flex:1 1 14rem}.few{max-width:22rem}figure svg{max-width:8.5cm}.notes{columns:2;column-gap:8mm;font-size:8.5pt}.notes h3{font-size:9.5pt;margin:.6rem 0 .15rem}.notes .back{display:none}a{color:inherit;text-decoration:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
";
