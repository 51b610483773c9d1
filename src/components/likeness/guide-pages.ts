/** The page of the guide for each stage a reader can be at; a stage that has none yet gets no link. */
import type { LeavingStage } from '../../core/like-mine/leaving-stages.ts';

export const GUIDE_PAGES: Partial<Record<LeavingStage, { href: string; title: string }>> = {};
