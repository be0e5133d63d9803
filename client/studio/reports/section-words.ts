import type { SectionKind } from "../../../server/reports/reports.schemas.ts";

/** The sections in the order in which teams tell their story: heading, and what helps to write it. */
export const sectionWords: Record<
	SectionKind,
	{ title: string; hint: string }
> = {
	why: {
		title: "Why we did it",
		hint: "What was wrong, for whom, and how you knew.",
	},
	done: {
		title: "What we did",
		hint: "What changed in the service, when, and who took part.",
	},
	changed: {
		title: "What changed",
		hint: "Choose figures below. Say what they mean for people, and what else may explain them.",
	},
	people: {
		title: "What people said",
		hint: "What patients, carers or families told you. Choose quotes below.",
	},
	staff: {
		title: "What staff said",
		hint: "How the change was for those who made it.",
	},
	hard: {
		title: "What was hard",
		hint: "What did not work, and what you would not do again.",
	},
	advice: {
		title: "Advice to others",
		hint: "What somebody should know who begins tomorrow.",
	},
};

export const sectionKinds = Object.keys(sectionWords) as SectionKind[];
