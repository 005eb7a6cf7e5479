"""How the report looks: one page's own style, so that the file can be sent, kept and printed by itself."""

STYLE = """
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;color:#0b0c0c;background:#fff;font:1.0625rem/1.5 'Atkinson Hyperlegible Next',Arial,sans-serif}
.wide{max-width:61rem;margin:0 auto;padding:0 1rem}
header{background:#12436d;color:#fff}header p{margin:0;padding:.6rem 0;font-weight:700}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:#fd0;color:#0b0c0c;padding:.5rem 1rem;z-index:1}
h1{font-size:2rem;line-height:1.15;margin:2rem 0 .75rem}h2{font-size:1.5rem;line-height:1.2;margin:2.5rem 0 .6rem}
h3{font-size:1.125rem;margin:1.5rem 0 .25rem}section{border-top:1px solid #b1b4b6;margin-top:2.5rem}section h2{margin-top:1.5rem}
p{margin:.25rem 0 .9rem;max-width:44rem}.lead{font-size:1.1875rem}.none,.law{color:#505a5f}.law strong{color:#0b0c0c}
.note{border-left:5px solid #12436d;background:#f3f2f1;padding:.7rem 1rem .1rem;margin:1rem 0 0}
a{color:#1a65a6}a:focus,summary:focus,.scroll:focus{outline:3px solid #fd0;outline-offset:0;box-shadow:0 0 0 5px #0b0c0c}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9375rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid #b1b4b6}
thead th{border-bottom-width:2px;white-space:nowrap}tbody th{font-weight:400;white-space:nowrap}.glance tbody th{white-space:normal}
td:nth-child(n+2){min-width:4.5rem}.glance td{min-width:0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.6rem;margin:1rem 0}
.tiles div{background:#f3f2f1;padding:.6rem .8rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.tiles dt{font-size:.875rem;line-height:1.3}.tiles dd{margin:0;font-size:1.625rem;line-height:1.2;font-weight:700}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,25rem),1fr));gap:1rem 2rem;margin:1.25rem 0;align-items:start}
figure{margin:0;min-width:0}figcaption{font-weight:700;margin-bottom:.5rem}.picture{width:100%;max-width:30rem;height:auto;display:block}
summary{cursor:pointer;color:#1a65a6;text-decoration:underline;padding:.5rem 0;width:fit-content}
code{font-size:.9em;overflow-wrap:anywhere}footer{border-top:1px solid #b1b4b6;margin-top:3rem;color:#505a5f;font-size:.9375rem;padding:1rem 0}
@media(max-width:40rem){h1{font-size:1.625rem}h2{font-size:1.3125rem}.tiles{grid-template-columns:1fr 1fr}}
@media print{.skip,summary{display:none}
figure,tr{break-inside:avoid}.scroll{overflow:visible}header{background:none;color:#000}}
"""
