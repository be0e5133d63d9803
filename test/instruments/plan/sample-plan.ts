import type { Measure, PlanContent } from "#instruments/plan/plan.ts";

/** A measure that leaves nothing open. */
export function sampleMeasure(parts: Partial<Measure> = {}): Measure {
	return {
		id: "m1",
		title: "Consultations",
		instrument: { id: "consultation-relationship", version: "1.0.0" },
		dimensions: ["respect"],
		aims: ["a1"],
		mechanisms: ["c1"],
		respondent: "patient",
		primary: true,
		scale: "relationship_sum",
		expected: 60,
		enough: 50,
		smallestChange: "3 points",
		waves: [
			{
				id: "w1",
				title: "Before",
				date: "2026-03-02",
				collector: "Ward clerk",
				where: "Waiting room",
			},
		],
		...parts,
	};
}

/** A plan that leaves nothing open. */
export function samplePlan(parts: Partial<PlanContent> = {}): PlanContent {
	return {
		wanted: ["respect"],
		aims: [{ id: "a1", change: "People are listened to", forWhom: "Patients" }],
		mechanisms: [
			{
				id: "c1",
				context: "Short visits",
				because: "leave two minutes to speak first",
				change: "what people say",
				through: "time",
				aims: ["a1"],
			},
		],
		measures: [sampleMeasure()],
		risks: [{ id: "r1", risk: "A new doctor", answer: "Note the date" }],
		readers: [{ id: "d1", who: "The practice meeting", when: "Each month" }],
		...parts,
	};
}
