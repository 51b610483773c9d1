/** Builders for tests: the smallest valid thing, plus what a test says about it. */
import type { CaseEvent, CaseFrontmatter, Challenge, Fact, Finding, Lesson, Source, Voice } from './schema.ts';

/** A snapshot with one source and one event. A field given replaces the builder’s; maps such as `status` are joined key by key. */
export function makeCase(overrides: CaseOverrides = {}): CaseFrontmatter {
  const base: CaseFrontmatter = {
    name: 'Example Care',
    also_known_as: [],
    form: 'snapshot',
    summary: 'Community nurses who left the NHS.',
    sector: 'community-health',
    services: ['community nursing'],
    place: { town: 'Exampleton', region: 'south-west', nation: 'england' },
    route: 'not-known',
    legal_form: 'not-known',
    kind_of_body: 'staff-led-mutual',
    status: { now: 'trading', as_of: '2024', note: 'It was trading when last seen.', source: 'example-2024', says: 'We are still here' },
    authors: [{ name: 'The editors', interest: 'none' }],
    reviewed: '2026-11-24',
    review_by: '2027-11-24',
    sources: { 'example-2024': makeSource() },
    timeline: [makeEvent()],
  };
  return { ...base, ...overrides, status: { ...base.status, ...overrides.status }, place: { ...base.place, ...overrides.place } };
}

export function makeSource(overrides: Partial<Source> = {}): Source {
  return { url: 'https://example.org/history', title: 'Our history', publisher: 'Example Care', published: '2024-05', kind: 'organisation', speaker: 'organisation', read: '2026-11-24', ...overrides };
}

export function makeEvent(overrides: Partial<CaseEvent> = {}): CaseEvent {
  return { date: '2011-04', stage: 'launch', event: 'It left the NHS.', source: 'example-2024', says: 'We left the NHS in April 2011', ...overrides };
}

export function makeFact(overrides: Partial<Fact> = {}): Fact {
  return { about: 'staff', value: 350, unit: 'people', source: 'example-2024', says: 'we employ 350 people', ...overrides };
}

export function makeFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    id: 'waits-2012', outcome: 'access', shows: 'change', direction: 'positive', statement: 'Waits fell from 16 weeks to four.', method: 'before-after',
    source: 'example-2024', says: 'waits have come down from sixteen weeks to four', ...overrides,
  };
}

export function makeChallenge(overrides: Partial<Challenge> = {}): Challenge {
  return { id: 'vat-cost', challenge: 'vat', what: 'VAT could not be recovered.', source: 'example-2024', says: 'we cannot recover VAT', ...overrides };
}

export function makeLesson(overrides: Partial<Lesson> = {}): Lesson {
  return { id: 'talk-early', lesson: 'Talk to the unions early.', who: 'A leader', source: 'example-2024', says: 'talk to the unions early', ...overrides };
}

export function makeVoice(overrides: Partial<Voice> = {}): Voice {
  return { id: 'leader-2024', quote: 'We would do it again.', who: 'A leader', role: 'chief executive', speaker: 'organisation', source: 'example-2024', ...overrides };
}

/** A case file as text. JSON is YAML, so the frontmatter needs no writer of its own. */
export function makeCaseText(frontmatter: object = makeCase(), body = MINIMAL_BODY): string {
  return `---\n${JSON.stringify(frontmatter, null, 2)}\n---\n\n${body}\n`;
}

export const MINIMAL_BODY = '## What went wrong\n\nWe looked in the local press, and nothing was found.';

type CaseOverrides = Partial<Omit<CaseFrontmatter, 'status' | 'place'>> & { status?: Partial<CaseFrontmatter['status']>; place?: Partial<CaseFrontmatter['place']> };
