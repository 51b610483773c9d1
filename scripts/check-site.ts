/** Checks the built site, page by page: `node scripts/check-site.ts [folder]`. Prints every fault; exit status 1 on any. */
import { existsSync } from 'node:fs';
import { readSite } from './site/read-site.ts';
import { checkSite } from './site/rules.ts';

const folder = process.argv[2] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`${folder}/ is not there. Build the site first: npm run build`);
  process.exit(1);
}

const site = readSite(folder);
const { checks, failed, faults } = checkSite(site);
for (const { path, rule, message } of faults) console.log(`${path}: ${message} [${rule}]`);
console.log(`${site.pages.length} pages, ${faults.length} ${faults.length === 1 ? 'thing' : 'things'} wrong.`);
console.log(`${checks} checks, ${failed} faults`);
process.exitCode = failed === 0 && checks > 0 ? 0 : 1;
