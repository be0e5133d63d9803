import { inList } from "../coverage/coverage-in-words.ts";
import {
	type Gap,
	isSame,
	type KnownInstrument,
	type PlanSetting,
	quoted,
} from "./gap.ts";
import type { Measure } from "./plan.ts";
import { scaleNamed } from "./planned-primary.ts";

/** What one measure leaves open. */
export function measureGaps(measure: Measure, setting: PlanSetting): Gap[] {
	const name = quoted(measure.title, "A measure without a name");
	const gap = (code: string, message: string): Gap => ({
		code,
		line: measure.id,
		message: `${name} ${message}`,
	});
	return [
		...(measure.aims.length + measure.mechanisms.length === 0
			? [gap("measure-without-aim", "serves no aim: say what it is for.")]
			: []),
		...instrumentGaps(measure, setting).map(([code, message]) =>
			gap(code, message),
		),
		...enoughGaps(measure).map(([code, message]) => gap(code, message)),
		...waveGaps(measure).map(([code, message]) => gap(code, message)),
	];
}

type Said = [code: string, message: string];

function instrumentGaps(
	measure: Measure,
	{ instruments, surveys }: PlanSetting,
): Said[] {
	const { instrument, dimensions, waves } = measure;
	if (instrument === null)
		return [["no-instrument", "has no instrument yet: choose or make one."]];
	const known = instruments.find((each) => isSame(instrument, each));
	if (known === undefined)
		return [
			[
				"unknown-instrument",
				`names an instrument that is not here: ${instrument.id}, version ${instrument.version}. Add it to the library, or choose another.`,
			],
		];
	const claimed = dimensions.filter(
		(each) => !known.covers.some(({ dimension }) => dimension === each),
	);
	const said = scaleGaps(measure, known);
	if (claimed.length > 0)
		said.push([
			"dimension-not-in-instrument",
			`is to say something about ${inList(claimed)}, but none of its questions does.`,
		]);
	if (known.measureType === "transition" && waves.length > 1)
		said.push([
			"change-of-change",
			"already asks what changed. Do not ask it before and after and subtract: ask it once, or compare groups.",
		]);
	if (!surveys.some((survey) => isSame(instrument, survey.instrument)))
		said.push(["no-survey", "has no survey yet: make the survey."]);
	return said;
}

function scaleGaps(
	{ primary, scale }: Measure,
	{ scaleTitles, version }: KnownInstrument,
): Said[] {
	if (primary && scaleTitles.length === 0)
		return [
			[
				"no-scale",
				"is read first, and its instrument has no score: choose another to be read first.",
			],
		];
	if (scale.trim() === "")
		return primary
			? [
					[
						"no-scale",
						"is read first, but not by which score: choose the scale.",
					],
				]
			: [];
	if (scaleTitles.length === 0 || scaleNamed(scale, scaleTitles)) return [];
	return [
		[
			"scale-not-in-instrument",
			`is read by ${quoted(scale, "")}, which is no score of its instrument in version ${version}: choose the scale.`,
		],
	];
}

function enoughGaps({ expected, enough }: Measure): Said[] {
	if (enough === null)
		return [["no-enough", "does not say how many answers are enough."]];
	if (expected === null || expected >= enough) return [];
	return [
		[
			"too-few-expected",
			`needs ${enough} answers, and ${expected} are expected: ask more people or for longer, or read it with that in mind.`,
		],
	];
}

function waveGaps({ waves }: Measure): Said[] {
	if (waves.length === 0)
		return [["no-wave", "is asked at no time: add a wave."]];
	return waves.flatMap(({ title, date, collector }): Said[] => {
		const open = [
			...(date === null ? ["when it begins"] : []),
			...(collector.trim() === "" ? ["who collects"] : []),
		];
		if (open.length === 0) return [];
		return [
			[
				"wave-open",
				`does not say ${open.join(" and ")} at ${quoted(title, "a wave without a name")}.`,
			],
		];
	});
}
