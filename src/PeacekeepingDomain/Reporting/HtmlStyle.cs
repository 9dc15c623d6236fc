using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Reporting;

/// <summary>How the page looks: system fonts, one column, colours that hold against their ground in light and dark, and on paper.</summary>
internal static class HtmlStyle
{
    internal const string Sheet = """
        :root{color-scheme:light dark;--ground:#f6f7f9;--paper:#fff;--ink:#16202c;--soft:#526071;--line:#d8dee6;--accent:#0a5c9e;--must:#a61b29;--must-ground:#fdf0f0;--should:#8a5200;--should-ground:#fdf5e6;--may:#0a5c9e;--may-ground:#edf5fc;--good:#1f6b3a;--good-ground:#edf7f0;--need:#b4bfcc;--held:#0a5c9e}
        @media (prefers-color-scheme:dark){:root{--ground:#10161d;--paper:#182029;--ink:#e8edf3;--soft:#a3b0bf;--line:#33404e;--accent:#84c1f5;--must:#ff9a94;--must-ground:#36191c;--should:#f0bd62;--should-ground:#33270f;--may:#84c1f5;--may-ground:#152a3c;--good:#7fd09a;--good-ground:#15301f;--need:#56677a;--held:#5aa6e6}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 "Segoe UI",-apple-system,BlinkMacSystemFont,Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
        main{max-width:58rem;margin:0 auto;padding:2.5rem 1.25rem 1rem}
        footer{max-width:58rem;margin:0 auto;padding:1rem 1.25rem 3rem;color:var(--soft);font-size:.875rem}
        footer p{border-top:1px solid var(--line);padding-top:1rem;margin:0}
        a{color:var(--accent);text-underline-offset:.15em}
        a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
        h1,h2,h3,h4,h5{line-height:1.25;margin:0;text-wrap:balance}
        .top+.wide{margin-top:1.5rem}.wide+article{margin-top:4rem}
        article+article{border-top:3px solid var(--ink);margin-top:4rem;padding-top:2rem}
        .kicker{margin:0 0 .5rem;font-size:.8125rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
        .top h1,.top h2{font-size:clamp(1.75rem,5vw,2.5rem);letter-spacing:-.015em}
        .top .name{display:block;font-size:clamp(1.0625rem,2.6vw,1.3125rem);font-weight:400;letter-spacing:0;line-height:1.4;margin-top:.25rem}
        .about{margin:.6rem 0 0;color:var(--soft)}
        section{margin-top:2.75rem}
        section>h2,section>h3{font-size:1.375rem;padding-bottom:.4rem;margin-bottom:1rem;border-bottom:1px solid var(--line)}
        .aside{font-size:.9375rem;font-weight:400;color:var(--soft);margin-left:.35em}
        .must{--tone:var(--must);--wash:var(--must-ground)}.should{--tone:var(--should);--wash:var(--should-ground)}.may{--tone:var(--may);--wash:var(--may-ground)}.good{--tone:var(--good);--wash:var(--good-ground)}.open{--tone:var(--soft);--wash:var(--paper)}
        .verdict{margin-top:1.75rem;padding:1.25rem 1.5rem 1.3rem;background:var(--wash);border:1px solid var(--tone);border-left-width:.5rem;border-radius:.5rem}
        .verdict p{margin:.25rem 0 0}
        .verdict .word{margin:0;font-size:clamp(1.75rem,5vw,2.25rem);font-weight:700;line-height:1.2;color:var(--tone);letter-spacing:-.01em}
        .verdict .word span{font-weight:400}
        .verdict .sum{font-weight:600}
        nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;list-style:none;margin:1.1rem 0 0;padding:0;font-size:.9375rem}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15.5rem,1fr));gap:1rem}
        .card{background:var(--paper);border:1px solid var(--line);border-top:.25rem solid var(--tone);border-radius:.375rem;padding:.9rem 1.1rem 1rem}
        .card h3,.card h4{font-size:1rem}
        .card .state{margin:.1rem 0 0;font-size:1.25rem;font-weight:700;color:var(--tone)}
        .card ul{list-style:none;margin:.6rem 0 0;padding:0;font-size:.9375rem;line-height:1.45}
        .card li+li{margin-top:.6rem}
        .card li a{font-weight:600}
        .card>p:last-child:not(.state){margin:.6rem 0 0;color:var(--soft);font-size:.9375rem}
        .mark{display:inline-block;padding:0 .5em;border-radius:1em;border:1px solid var(--tone);color:var(--tone);background:var(--wash);font-size:.8125rem;font-weight:600;line-height:1.45;white-space:nowrap}
        .findings>h3,.findings>h4{margin:1.75rem 0 .75rem;font-size:1.0625rem;color:var(--soft)}
        .finding{background:var(--paper);border:1px solid var(--line);border-left:.3rem solid var(--tone);border-radius:.375rem;padding:1rem 1.25rem;margin:0 0 1rem}
        .finding .tag{margin:0 0 .35rem;font-size:.875rem;color:var(--soft)}
        .finding .tag b{color:var(--ink)}
        .finding :is(h3,h4,h5){font-size:1.0938rem;font-weight:600;line-height:1.4;text-wrap:pretty}
        dl{margin:.8rem 0 0;font-size:.9375rem;line-height:1.5}
        dl div{display:grid;grid-template-columns:7rem 1fr;gap:0 .75rem;padding:.2rem 0}
        dt{color:var(--soft)}
        dd{margin:0;grid-column:2}
        dd+dd{margin-top:.35rem}
        .remedy dd{font-weight:600}
        .fact,.fact dd{color:var(--soft);font-size:.875rem}
        code{font:.9375em ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
        figure{margin:0;background:var(--paper);border:1px solid var(--line);border-radius:.375rem;padding:1.1rem 1.25rem}
        figure+figure{margin-top:1rem}
        .none{margin:.75rem 0 0;color:var(--soft);font-size:.9375rem}
        figure h3,figure h4{font-size:1rem;margin-bottom:.35rem}
        figcaption{color:var(--soft);font-size:.875rem;line-height:1.5;margin-top:.5rem}
        figure svg{display:block;font:14px "Segoe UI",-apple-system,BlinkMacSystemFont,Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
        :is(figure,.tasks div)>svg{width:100%}svg svg{overflow:visible}
        .tasks>div{display:grid;grid-template-columns:2fr 3fr;gap:0 1.5rem;align-items:center;padding:.3rem 0}.tasks>div+div{border-top:1px solid var(--line)}.tasks p{margin:0;font-size:.9375rem;line-height:1.35}
        svg text{fill:var(--ink)}svg .soft{fill:var(--soft)}svg .strong{font-weight:600}svg .alarm{fill:var(--must);font-weight:600}svg .end{text-anchor:end}svg .mid{text-anchor:middle}
        .need{fill:var(--need)}.held{fill:var(--held)}.track{stroke:var(--line);stroke-width:2}.limit{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:4 3}
        .dot{stroke:var(--held);stroke-width:2.5;fill:var(--paper)}.dot.full{fill:var(--held)}.dot.maybe{stroke-dasharray:3 3}.dot.stop{fill:var(--paper);stroke:var(--soft)}.core{fill:var(--held)}
        .reach{stroke:var(--held);stroke-width:4}
        .resist{fill:var(--must)}svg+.wide{margin-top:.9rem}.tension{fill:none;stroke:var(--should);stroke-width:2}.node{fill:var(--held)}.badge{fill:var(--should-ground);stroke:var(--should);stroke-width:1.5}
        figure>svg+svg{margin-top:1.1rem}
        .tasks>div:first-child{position:sticky;top:0;background:var(--paper)}
        .key{display:flex;flex-wrap:wrap;gap:.3rem 1.25rem;margin-top:.8rem}.key span{display:flex;align-items:center;gap:.5rem}.key svg{overflow:visible}.key i{flex:none;font-style:normal;color:var(--ink)}
        .models ul{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin:0;padding:0;list-style:none}
        .wide{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.45;font-variant-numeric:tabular-nums}
        th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
        thead th{font-size:.8125rem;color:var(--soft);font-weight:600;vertical-align:bottom}
        tbody th{font-weight:600}
        th.n,td.n{text-align:right;padding:.45rem .25rem .45rem .75rem}.day{white-space:nowrap}
        td.zero{color:var(--soft);opacity:.55}
        details{margin-top:.75rem;font-size:.9375rem}
        summary{cursor:pointer;color:var(--accent);width:fit-content}
        ol{margin:0;padding-left:2.2rem}
        .questions li{padding:.45rem 0;break-inside:avoid}
        .questions li::marker{color:var(--soft);font-variant-numeric:tabular-nums}
        .questions p{margin:0}
        .questions p:first-child{font-weight:600}
        .hint{font-size:.9375rem}
        @media (max-width:36rem){main{padding-top:1.5rem}section{margin-top:2.25rem}.finding,figure,.verdict{padding-left:1rem;padding-right:1rem}dl div{grid-template-columns:1fr;padding:.3rem 0}dd{grid-column:1}dt{font-size:.8125rem}figure svg{font-size:12.5px}.tasks>div{grid-template-columns:1fr}.tasks p{font-weight:600}
        .aside{display:block;margin:.15rem 0 0}
        .stacked thead{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}.stacked :is(tbody,tr,th,td){display:block}.stacked td,.stacked tbody th{border:0;padding:.15rem 0}.stacked tr{border-bottom:1px solid var(--line);padding:.6rem 0}}
        .text>p{margin:.55rem 0;scroll-margin-top:1rem;line-height:1.6;border-radius:.25rem}.text .before{color:var(--soft)}.text hr{border:0;border-top:1px solid var(--line);margin:1.25rem 0}.text p:target{box-shadow:0 0 0 .35rem var(--paper),0 0 0 .5rem var(--accent)}
        .text .d1{padding-left:1.4rem}.text .d2{padding-left:2.8rem}.text .d3{padding-left:4.2rem}.text .heading{font-weight:600;margin:1.4rem 0 .4rem}.text>p>b{color:var(--soft);font-weight:600}.text .key{font-size:.8125rem;display:flex;flex-wrap:wrap;gap:.3rem .9rem;color:var(--soft)}
        mark{background:var(--good-ground);color:var(--ink);border-bottom:2px solid var(--good);padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}mark.other{background:var(--may-ground);border-color:var(--may)}mark.none{color:inherit;margin:0;font-size:inherit;background:none;border-bottom:2px dotted var(--should)}
        .text small{font-size:.75rem;font-weight:600;color:var(--good);white-space:normal}.text mark.other+small{color:var(--may)}
        .unread ul{margin:0;padding-left:1.1rem;font-size:.9375rem}.unread li{padding:.25rem 0}.read dd p{margin:0 0 .3rem}
        @media screen and (min-width:64rem){main:has(.beside){max-width:100rem}.beside{display:grid;grid-template-columns:minmax(0,11fr) minmax(0,9fr);gap:0 2.5rem;align-items:start}
        .beside>.text{position:sticky;top:0;height:100vh;overflow:auto;margin:0;padding:1.25rem 1.25rem 2rem;background:var(--paper);border:1px solid var(--line);border-radius:.375rem}.beside dl div{grid-template-columns:6rem 1fr}.beside .cards{grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr))}}
        @media print{:root{color-scheme:light;--ground:#fff;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#0a4a80;--must:#8f1020;--must-ground:#fff;--should:#6e4200;--should-ground:#fff;--may:#0a4a80;--may-ground:#fff;--good:#1f5c33;--good-ground:#fff;--need:#b4bfcc;--held:#0a5c9e}
        @page{margin:18mm 16mm}
        html{font-size:9.5pt}body{print-color-adjust:exact;-webkit-print-color-adjust:exact}main,footer{max-width:none;padding-left:0;padding-right:0}main{padding-top:0}nav{display:none}.cards{grid-template-columns:repeat(3,1fr)}.questions ol{columns:2;column-gap:2.5rem}
        h1,h2,h3,h4,h5{break-after:avoid}.finding,figure,.card,.verdict,tr{break-inside:avoid}.top+.wide{margin-top:1.5rem}.wide+article{margin-top:4rem}
        article+article{break-before:page;border:0;margin:0;padding:0}
        section{margin-top:1.5rem}a{color:inherit;text-decoration:none}summary{display:none}details::details-content{content-visibility:visible;block-size:auto;display:block}}

        """;

    internal static string Class(Strength strength) => ReportWords.Of(strength);

    internal static string Class(Verdict verdict) => verdict switch
    {
        Verdict.Incoherent => "must",
        Verdict.CoherentWithConcerns => "should",
        Verdict.Coherent => "good",
        _ => "open",
    };
}
