import { expect, test } from "vitest";
import { aboutOutcomes } from "../../../server/change/arguments/about-outcomes.ts";
import type { TestedScale } from "../../../server/change/arguments.schemas.ts";
import type {
	PlannedMeasure,
	PrimaryMeasure,
} from "../../../server/measures/primary-measure.schemas.ts";

const instrument = { id: "sample", version: "1.0.0" };
const tested = ["total", "only_a"].map(
	(scale): TestedScale => ({
		scale,
		title: scale,
		primary: scale === "total",
		test: "Paired t test",
		mean: null,
		p: null,
		adjustedP: null,
	}),
);
const chosen: PrimaryMeasure = {
	survey: { id: "one", title: "Visits" },
	instrument,
	scale: "total",
	title: "Total",
	chosenBy: "Ada",
	chosenAt: "2026-01-02T09:00:00.000Z",
	reason: null,
	afterFirstResponse: false,
	responses: 0,
};
const planned: PlannedMeasure = {
	measure: "Visits",
	instrument,
	scale: { id: "only_a", title: "Just a" },
	standing: "other-chosen",
	changedAt: "2026-01-01T09:00:00.000Z",
	changedWhen: null,
};
const of = (current: PrimaryMeasure, plan: PlannedMeasure | null) =>
	aboutOutcomes(tested, { current, planned: plan }, "one");

test("a choice before answers is nothing against, unless the plan names another", () => {
	expect(of(chosen, null).verdict).toBe("not-found");
	const asPlanned: PlannedMeasure = { ...planned, standing: "as-planned" };
	expect(of(chosen, asPlanned).verdict).toBe("not-found");
	const other = of(chosen, planned);
	expect(other.verdict).toBe("against");
	expect(other.text).toContain(
		"The plan names “Just a” of “Visits” instead. 1 other is exploratory",
	);
});

test("a choice with answers in sight is against, whatever the plan names", () => {
	const late = { ...chosen, afterFirstResponse: true, responses: 4 };
	expect(of(late, null).verdict).toBe("against");
	expect(of(late, planned).verdict).toBe("against");
});
