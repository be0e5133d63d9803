import { type Fault, pointer } from "../fault.ts";
import type { PlanContent } from "./plan.ts";

/** What a plan of the right shape still cannot be: two lines with one id, or a line that refers to none. */
export function planFaults(plan: PlanContent): Fault[] {
	const aims = new Set(plan.aims.map(({ id }) => id));
	const mechanisms = new Set(plan.mechanisms.map(({ id }) => id));
	return [
		...(
			["aims", "mechanisms", "measures", "risks", "readers"] as const
		).flatMap((list) => repeated(plan[list], [list])),
		...plan.measures.flatMap(({ waves }, place) =>
			repeated(waves, ["measures", place, "waves"]),
		),
		...plan.mechanisms.flatMap((mechanism, place) =>
			unknown(mechanism.aims, aims, ["mechanisms", place, "aims"]),
		),
		...plan.measures.flatMap((measure, place) => [
			...unknown(measure.aims, aims, ["measures", place, "aims"]),
			...unknown(measure.mechanisms, mechanisms, [
				"measures",
				place,
				"mechanisms",
			]),
		]),
	];
}

type Place = (string | number)[];

function repeated(lines: readonly { id: string }[], at: Place): Fault[] {
	const ids = lines.map(({ id }) => id);
	return ids.flatMap((id, place) =>
		ids.indexOf(id) === place
			? []
			: [
					{
						path: pointer(...at, place, "id"),
						code: "repeated",
						message: "Another line has this id. Give each line one of its own.",
					},
				],
	);
}

function unknown(
	ids: readonly string[],
	known: ReadonlySet<string>,
	at: Place,
): Fault[] {
	return ids.flatMap((id, place) =>
		known.has(id)
			? []
			: [
					{
						path: pointer(...at, place),
						code: "unknown-line",
						message:
							"The plan has no such line. Take this out, or add the line.",
					},
				],
	);
}
