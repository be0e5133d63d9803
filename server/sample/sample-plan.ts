import type { Measure, PlanContent } from "#instruments/plan/plan.ts";

const version = "1.0.0";
const nothingMore = { mechanisms: [], primary: false, smallestChange: "" };

/** The plan of the sample project as a careful team would write it; nothing in it happened. */
export const samplePlan: PlanContent = {
	wanted: ["power", "knowledge", "choice", "trust", "safety"],
	aims: [
		{
			id: "a1",
			change: "People know more about their care and have more say in it",
			forWhom: "patients of two made-up practices",
		},
		{
			id: "a2",
			change: "Those who complain are heard, told why, and see a change",
			forWhom: "people who complain to the sample trust",
		},
		{
			id: "a3",
			change: "Staff can say at the end of a shift how safe it was",
			forWhom: "staff of the made-up ward",
		},
	],
	mechanisms: [
		{
			id: "c1",
			context: "Two practices where people can see their record online",
			because: "show people how to read it and what to do with it",
			change: "how far patients and staff work as equals",
			through: "both sides looking at the same words",
			aims: ["a1"],
		},
		{
			id: "c2",
			context: "Complaints answered within a quarter",
			because: "name one person who answers",
			change: "whether people feel heard",
			through: "somebody who keeps them told",
			aims: ["a2"],
		},
	],
	measures: measures(),
	risks: [
		{
			id: "r1",
			risk: "Those who use their record differ from those who do not.",
			answer: "Show how many could, did, and answered.",
		},
		{
			id: "r2",
			risk: "Nobody goes without the change, so others may explain it.",
			answer: "Say so beside each figure.",
		},
	],
	readers: [
		{ id: "d1", who: "The ward, all professions", when: "Every month" },
		{ id: "d2", who: "Everybody who answered", when: "After each wave" },
	],
};

function measures(): Measure[] {
	return [
		{
			id: "m1",
			title: "Seeing my record online",
			instrument: { id: "records-access-relationship", version },
			dimensions: ["power", "knowledge", "choice", "trust"],
			aims: ["a1"],
			mechanisms: ["c1"],
			respondent: "patient",
			primary: true,
			scale: "overall",
			expected: 50,
			enough: 40,
			smallestChange: "5 points of 100",
			waves: [
				wave("w1", "Baseline", "2026-02-02", "Reception", "Both practices"),
				wave("w2", "Follow-up", "2026-07-01", "Reception", "Both practices"),
			],
		},
		{
			...nothingMore,
			id: "m2",
			title: "Group sessions",
			instrument: { id: "group-session-index", version },
			dimensions: ["knowledge", "choice"],
			aims: ["a1"],
			respondent: "patient",
			scale: "core_four",
			expected: 40,
			enough: 30,
			waves: [
				wave(
					"w1",
					"After each session",
					"2026-03-03",
					"Session lead",
					"Clinic",
				),
			],
		},
		{
			...nothingMore,
			id: "m3",
			title: "How complaints were handled",
			instrument: { id: "complaint-handling-experience", version },
			dimensions: ["trust"],
			aims: ["a2"],
			mechanisms: ["c2"],
			respondent: "patient",
			scale: "overall",
			expected: 30,
			enough: 30,
			waves: [
				wave(
					"w1",
					"Each quarter",
					"2026-01-01",
					"Complaints office",
					"By post",
				),
			],
		},
		{
			...nothingMore,
			id: "m4",
			title: "End of shift",
			instrument: { id: "end-of-shift-safety-scale", version },
			dimensions: ["safety"],
			aims: ["a3"],
			respondent: "staff",
			scale: "shift_index",
			expected: 8,
			enough: 5,
			waves: [wave("w1", "Every shift", "2026-04-20", "Shift lead", "Ward")],
		},
	];
}

function wave(
	id: string,
	title: string,
	date: string,
	collector: string,
	where: string,
) {
	return { id, title, date, collector, where };
}
