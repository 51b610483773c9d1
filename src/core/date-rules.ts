/** Dates that contradict each other. Only what is certain is a fault: two dates that can both be true are let stand. */
import { isBefore, parseDate } from './dates.ts';
import type { DateInterval } from './dates.ts';
import type { Issue } from './issues.ts';
import type { CaseEvent, CaseFrontmatter } from './schema.ts';
import type { SourcedFile } from './sourced-file.ts';
import { ENDED_STATUSES } from './vocabulary.ts';
import type { Stage, Status } from './vocabulary.ts';

/** The events of which an ended status needs at least one. */
const NEEDS: Readonly<Partial<Record<Status, readonly Stage[]>>> = {
  'returned-in-house': ['return', 'closure', 'contract-lost'],
  ceased: ['closure'],
  acquired: ['merger'],
  merged: ['merger'],
  'contract-lost': ['contract-lost'],
};

/** Last events after which nothing trades under the old name. */
const ENDINGS: ReadonlySet<Stage> = new Set<Stage>(['closure', 'return', 'merger']);

/** Stages that presuppose the idea. A service has a history before anybody thinks of leaving, so a crisis can come first. */
const AFTER_IDEA: ReadonlySet<Stage> = new Set<Stage>(['business-case', 'consultation', 'decision', 'launch']);

/** A gap that says that the end has no known date. */
const UNKNOWN_END = /\b(?:when|dates?|years?|day|month|ended|end|closed|closure)\b/i;

/** Every date of a case that contradicts another, and a status that contradicts the timeline; those of reading are told by `checkReading`. */
export function checkLifeDates(frontmatter: CaseFrontmatter): Issue[] {
  return [...checkOrder(frontmatter.timeline), ...checkLife(frontmatter), ...checkStatus(frontmatter), ...checkSeen(frontmatter)];
}

/** Pages are published before they are read, and a file is reviewed before it wants another look. */
export function checkReading({ sources, reviewed, review_by: reviewBy }: Pick<SourcedFile, 'sources' | 'reviewed' | 'review_by'>): Issue[] {
  const overdue: Issue[] = reviewBy > reviewed ? [] : [{ code: 'review-overdue', path: ['review_by'], message: `"${reviewBy}" is not after \`reviewed\`, "${reviewed}".`, fix: 'Write a day after it; a year is usual.' }];
  return [...overdue, ...Object.entries(sources).flatMap(([key, { published, read }]): Issue[] => {
    if (published === undefined || !isBefore(toInterval(read), toInterval(published))) return [];
    return [{ code: 'date-impossible', path: ['sources', key, 'published'], message: `"${published}" is after \`read\`, "${read}".`, fix: 'Correct one of the two.' }];
  })];
}

/** The timeline in order, with undated events at its end. */
function checkOrder(timeline: readonly CaseEvent[]): Issue[] {
  let latestStart: DateInterval | undefined;
  let undated = false;
  return timeline.flatMap(({ date }, index): Issue[] => {
    const interval = toInterval(date);
    if (interval.precision === 'none') {
      undated = true;
      return [];
    }
    const path = ['timeline', index, 'date'];
    if (undated) return [{ code: 'timeline-order', path, message: `"${date}" stands behind an event that is undated.`, fix: 'Put undated events last.' }];
    if (latestStart && isBefore(interval, latestStart)) return [{ code: 'timeline-order', path, message: `"${date}" stands behind "${latestStart.text}", which is later.`, fix: 'Put the events in order of date.' }];
    if (interval.earliest !== undefined && (latestStart?.earliest ?? Number.NEGATIVE_INFINITY) < interval.earliest) latestStart = interval;
    return [];
  });
}

/** No step towards leaving before the idea, and nothing but its aftermath after the end. */
function checkLife({ timeline, status }: CaseFrontmatter): Issue[] {
  const idea = timeline.find(({ stage }) => stage === 'idea');
  const end = status.on === undefined ? undefined : toInterval(status.on);
  return timeline.flatMap(({ date, stage }, index): Issue[] => {
    const path = ['timeline', index, 'date'];
    if (idea && AFTER_IDEA.has(stage) && isBefore(toInterval(date), toInterval(idea.date))) return [{ code: 'date-impossible', path, message: `"${date}" is before the idea, "${idea.date}".`, fix: 'Correct one of the two, or make this event the idea.' }];
    if (end && stage !== 'aftermath' && isBefore(end, toInterval(date))) return [{ code: 'date-impossible', path, message: `"${date}" is after the end, "${end.text}" (status.on).`, fix: 'Correct one of the two, or give the event the stage aftermath.' }];
    return [];
  });
}

/** What became of it, as the status says and as the timeline shows. */
function checkStatus({ status, timeline, gaps = [] }: CaseFrontmatter): Issue[] {
  const fault = (key: string, message: string, fix: string): Issue => ({ code: 'status-disagrees', path: ['status', key], message, fix });
  const stages = new Set(timeline.map(({ stage }) => stage));
  const needs = NEEDS[status.now];
  const issues: Issue[] = [];
  if (needs && !needs.some((stage) => stages.has(stage))) issues.push(fault('now', `"${status.now}" has no event that shows it.`, `Add the event to the timeline, with the stage ${needs.join(', ')}.`));
  if (status.now === 'abandoned' && stages.has('launch')) issues.push(fault('now', '"abandoned" means that it never launched, and the timeline has a launch.', 'Correct one of the two.'));
  const last = timeline.findLast(({ stage, date }) => stage !== 'aftermath' && date !== 'undated');
  if (status.now === 'trading' && last && ENDINGS.has(last.stage)) issues.push(fault('now', `"trading" contradicts the last event of the timeline, "${last.stage}".`, 'Correct one of the two, or add what came after.'));
  if (ENDED_STATUSES.has(status.now)) {
    if (status.on === undefined && !gaps.some(({ gap }) => UNKNOWN_END.test(gap))) issues.push(fault('now', `"${status.now}" has no date (status.on).`, 'Add `on`; if nobody knows, add a gap that says that the date was not found.'));
  } else if (status.on !== undefined && status.now !== 'abandoned') issues.push(fault('on', `"${status.now}" has an end.`, 'Take `on` out, or correct `now`.'));
  return issues;
}

/** Nobody can have seen a status after the case was reviewed. */
function checkSeen({ reviewed, status }: CaseFrontmatter): Issue[] {
  if (!isBefore(toInterval(reviewed), toInterval(status.as_of))) return [];
  return [{ code: 'date-impossible', path: ['status', 'as_of'], message: `"${status.as_of}" is after \`reviewed\`, "${reviewed}".`, fix: 'Correct one of the two.' }];
}

/** Only called on dates that the schema has passed. */
const toInterval = (date: string) => parseDate(date) as DateInterval;
