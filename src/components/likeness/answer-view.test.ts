import { describe, expect, it } from 'vitest';
import type { Answers } from '../../core/like-mine/answers.ts';
import { adviceFrom, casesThatMet, rankCases } from '../../core/like-mine/nearest.ts';
import { rowsOf, toOutline } from '../../core/like-mine/outline.ts';
import { toShownCase } from '../../core/like-mine/shown-case.ts';
import { makeCase, makeChallenge, makeFinding, makeLesson } from '../../core/testing.ts';
import { adviceHtml, nearestHtml, worriesHtml } from './answer-view.ts';

const AXIS = { from: 2000, to: 2026 };
const HOSTILE = '"><img src=x onerror=alert(1)>';
const ANSWERS: Answers = { service: 'community-health', worries: ['vat-and-tax'], withComparators: true };

/** The three parts for one case. */
function parts(overrides: Parameters<typeof makeCase>[0], answers = ANSWERS, left = 0) {
  const shownCase = toShownCase({ slug: 'example', caseStudy: makeCase(overrides) });
  const ranked = rankCases(answers, rowsOf(toOutline([shownCase], AXIS, [])));
  const caseAt = () => shownCase;
  return {
    nearest: nearestHtml(ranked, left, answers, caseAt, AXIS).text,
    worries: worriesHtml(answers.worries.map((worry) => casesThatMet(worry, ranked, 3)), caseAt, AXIS).text,
    advice: adviceHtml(adviceFrom([shownCase], answers.stage, 6, 2), answers.stage).text,
  };
}

describe('what is drawn', () => {
  it('escapes everything that a contributor writes', () => {
    const drawn = Object.values(parts({
      name: HOSTILE, place: { town: HOSTILE }, findings: [makeFinding({ statement: HOSTILE })], challenges: [makeChallenge({ what: HOSTILE, how_met: HOSTILE })], lessons: [makeLesson({ lesson: HOSTILE, who: HOSTILE })],
    })).join('');
    expect(drawn).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;');
    expect(drawn).not.toContain('<img');
  });

  it('tells a finding once that is both what went wrong and the strongest', () => {
    const { nearest } = parts({ findings: [makeFinding({ direction: 'negative' })] });
    expect(nearest).toContain('What went wrong, and its strongest finding');
    expect(nearest.split('href="/cases/example/#waits-2012"')).toHaveLength(2);
    expect(nearest).toContain('worse · fair support · says the organisation itself, 2024');
  });

  it('tells both where they are two, and says what was not found', () => {
    const both = parts({ findings: [makeFinding()], challenges: [makeChallenge()] }).nearest;
    expect(both).toMatch(/<dt>What went wrong<\/dt><dd><a href="\/cases\/example\/#vat-cost">/);
    expect(both).toMatch(/<dt>Its strongest finding<\/dt>/);
    const none = parts({}).nearest;
    expect(none).toContain('<a href="/cases/example/#what-went-wrong">the case says where that was looked for</a>');
    expect(none).toContain('No finding was found.');
  });

  it('marks an end by its ink, and a trail gone cold by none', () => {
    expect(parts({ status: { now: 'returned-in-house', on: '2025-06', as_of: '2025' } }).nearest).toContain('data-life-ink="returned">Returned in-house, June 2025<');
    expect(parts({ status: { as_of: '2019' } }).nearest).toContain('data-life-ink="unseen">Trading when last seen, 2019<');
    expect(parts({ status: { as_of: '2025' } }).nearest).toContain('data-life-ink="living">');
  });

  it('says what a comparator is', () => {
    expect(parts({ kind_of_body: 'council-owned-company' }).nearest).toContain('Comparator, not a spin-out: council-owned company');
    expect(parts({}).nearest).not.toContain('Comparator');
  });

  it('says of each worry how it was met, or that no page says so', () => {
    expect(parts({ challenges: [makeChallenge({ how_met: 'An adviser was paid.' })] }).worries).toContain('<strong>How it was met</strong> An adviser was paid.');
    const untold = parts({ challenges: [makeChallenge()] }).worries;
    expect(untold).toContain('1 of the 1 cases met it, and no case has told how it was met.');
    expect(untold).toContain('No page that was read says how it was met.');
    expect(untold).toContain('href="/what-works/factors/corporation-tax/"');
    expect(parts({}).worries).toContain('None of the 1 cases is known to have met it.');
  });

  it('shows two entries of a case under a worry, those that tell how first, and the way to the rest', () => {
    const challenges = ['a', 'b', 'c'].map((id) => makeChallenge({ id, what: `What ${id}`, how_met: id === 'c' ? 'Met.' : undefined }));
    const { worries } = parts({ challenges });
    expect([...worries.matchAll(/>What (\w)</g)].map((match) => match[1])).toEqual(['c', 'a']);
    expect(worries).toContain('1 more on its page');
  });

  it('offers more only where there is more', () => {
    expect(parts({}).nearest).not.toContain('data-more');
    expect(parts({}, ANSWERS, 5).nearest).toMatch(/data-more="cases">.*5 left/);
  });

  it('says whether the advice speaks of the stage', () => {
    const lessons = [makeLesson({ factors: ['trade-unions'] })];
    expect(parts({ lessons }, { ...ANSWERS, stage: 'will-staff-come' }).advice).toContain('First what speaks of your stage: asking whether staff will come.');
    expect(parts({ lessons }, { ...ANSWERS, stage: 'which-form' }).advice).toContain('None of it speaks of your stage: choosing a form.');
    expect(parts({ lessons }).advice).not.toContain('stage');
  });
});
