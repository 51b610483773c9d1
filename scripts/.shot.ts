import { launchBrowser } from './browser.ts';
const b=await launchBrowser();
for(const [w,h,scheme,full] of [[1280,820,'light',false],[360,740,'light',false],[768,1000,'light',false],[1280,820,'dark',false]] as const){
 const c=await b.newContext({viewport:{width:w,height:h},colorScheme:scheme,deviceScaleFactor:1});const p=await c.newPage();p.on('console',m=>console.log(m.type(),m.text()));p.on('pageerror',e=>console.log('ERR',e.message));
 await p.goto('http://localhost:4571/cases/map/');await p.waitForTimeout(400);
 if(w===360) await p.locator('.map-frame').scrollIntoViewIfNeeded();
 if(w===1280) await p.mouse.wheel(0,300); await p.waitForTimeout(500);
 await p.screenshot({path:`/tmp/mapwork/s-${w}-${scheme}.png`, fullPage: w!==1280});
 await c.close();}
await b.close();
