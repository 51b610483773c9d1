import { launchBrowser } from './browser.ts';
const b=await launchBrowser();
const base=(await (await fetch('http://localhost:4571/cases/map.json')).json()).cases;
const big=Array.from({length:10000},(_,i)=>{const c=base[i%base.length];return {...c,slug:`${c.slug}-${i}`,at:c.at&&{x:c.at.x+(i*7919%400)/10,y:c.at.y+(i*104729%400)/10}}});
const c=await b.newContext({viewport:{width:1280,height:820}});const p=await c.newPage();
await p.route('**/cases/map.json',r=>r.fulfill({json:{cases:big}}));
await p.goto('http://localhost:4571/cases/map/');
for(const n of [10000,10000,500,10000]) console.log(n, await p.evaluate(async(slugs)=>{const m=document.querySelector('case-map') as any;await m.show(new Set([]));const t=performance.now();await m.show(new Set(slugs));const t1=performance.now();await new Promise(r=>requestAnimationFrame(()=>setTimeout(r)));return [Math.round(t1-t),Math.round(performance.now()-t), document.querySelectorAll('.map-wide .map-mark').length]},big.slice(0,n).map((x:any)=>x.slug)));
await b.close();
