import { describe, expect, it } from 'vitest';
import { caseFrontmatter } from '../../src/core/schema.ts';
import { registerRow } from '../../src/core/register-schema.ts';
import { checkRegister } from '../../src/core/register.ts';
import { readCaseFile } from '../../src/casefile/read.ts';
import { formatCase, makeCorpus, toRegisterRow } from '../make-corpus.ts';

describe('the synthetic corpus', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeCorpus(5, 7)).toEqual(makeCorpus(5, 7));
    expect(makeCorpus(5, 8)[0]?.caseStudy).not.toEqual(makeCorpus(5, 7)[0]?.caseStudy);
  });

  it('begins a longer corpus with a shorter one', () => {
    expect(makeCorpus(9, 7).slice(0, 3)).toEqual(makeCorpus(3, 7));
  });

  it('has a name and a slug for each', () => {
    const corpus = makeCorpus(500, 7);
    expect(new Set(corpus.map(({ slug }) => slug)).size).toBe(500);
    expect(new Set(corpus.map(({ caseStudy }) => caseStudy.name)).size).toBe(500);
  });

  it('keeps every rule of the check, as files and as rows of the register', () => {
    for (const entry of makeCorpus(12, 7)) {
      expect(caseFrontmatter.safeParse(entry.caseStudy).error?.issues).toBeUndefined();
      expect(readCaseFile(`${entry.slug}.mdx`, new TextEncoder().encode(formatCase(entry))).issues).toEqual([]);
      const row = registerRow.parse(toRegisterRow(entry));
      const { sources } = entry.caseStudy;
      expect(checkRegister({ sources, rows: { [entry.slug]: row }, counts: [], gaps: [] }, [entry]).filter(({ code }) => code !== 'source-unused')).toEqual([]);
    }
  });

  it('holds good and bad news, ended and trading, self-reported and not', () => {
    const corpus = makeCorpus(100, 7);
    const findings = corpus.flatMap(({ caseStudy }) => (caseStudy.findings ?? []).map((finding) => ({ ...finding, speaker: caseStudy.sources[finding.source]?.speaker })));
    const share = (holds: (finding: (typeof findings)[number]) => boolean) => findings.filter(holds).length / findings.length;
    expect(share(({ direction }) => direction === 'negative')).toBeGreaterThan(0.1);
    expect(share(({ speaker }) => speaker === 'organisation')).toBeGreaterThan(0.25);
    expect(corpus.filter(({ caseStudy }) => caseStudy.status.on).length).toBeGreaterThan(15);
  });
});
