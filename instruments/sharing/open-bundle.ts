import { Errors } from "typebox/value";
import { checkDefinition } from "../check-definition.ts";
import type { Instrument } from "../definition.ts";
import { isTooDeep } from "../definition-checks/depth.ts";
import { shapeFault } from "../definition-checks/shape-fault.ts";
import { type Fault, pointer } from "../fault.ts";
import { PlanContent } from "../plan/plan.ts";
import { planFaults } from "../plan/plan-faults.ts";
import { type Bundle, bundleFormat, checksumOf } from "./bundle.ts";

/** More than this is no file that a team hands on. */
const mostInstruments = 50;

/**
 * Reads what was handed on. Everything is checked before anything is used: that it is such a file, that this
 * Waymark can read it, that it is as it was made, and that every definition and the plan have no fault.
 *
 * @param value anything that JSON can say. Never throws
 */
export function openBundle(
	value: unknown,
): { bundle: Bundle } | { faults: Fault[] } {
	const outer = outerFault(value);
	if (outer) return { faults: [outer] };
	const bundle = value as Bundle;
	const faults = [
		...instrumentFaults(bundle.contents.instruments),
		...sharedPlanFaults(bundle.contents.plan),
	];
	return faults.length > 0 ? { faults } : { bundle };
}

/** What speaks against the file as a whole. */
function outerFault(value: unknown): Fault | undefined {
	if (!isObject(value) || value.waymark !== "bundle")
		return fault("", "no-bundle", notAFile(value));
	const { format, contents, sha256, ...others } = value;
	if (format !== bundleFormat)
		return fault(
			"/format",
			"newer-format",
			`The file was made by a newer Waymark (its format is ${JSON.stringify(format)}; this one reads ${bundleFormat}). Update this Waymark, or ask for the file from an older one.`,
		);
	if (isTooDeep(value))
		return fault(
			"",
			"too-deep",
			"The file is nested too deeply to be one of Waymark's.",
		);
	if (sha256 !== checksumOf({ ...others, format, contents }))
		return fault(
			"/sha256",
			"changed",
			"The file is not as it was made: it was changed or cut short on its way. Ask for it again.",
		);
	if (isContents(contents)) return undefined;
	return fault(
		"/contents/instruments",
		"wrong-form",
		`The file must hold a list of at most ${mostInstruments} instruments. Ask for it again.`,
	);
}

function notAFile(value: unknown): string {
	if (isObject(value) && "items" in value && "scales" in value)
		return "This is the definition of one instrument. Import it on the page for files from elsewhere.";
	return "This is not a file that Waymark shares. Choose one that ends in .waymark.json.";
}

function isContents(contents: unknown): boolean {
	if (!isObject(contents) || !Array.isArray(contents.instruments)) return false;
	const known = Object.keys(contents).every(
		(key) => key === "instruments" || key === "plan",
	);
	return known && contents.instruments.length <= mostInstruments;
}

function instrumentFaults(instruments: readonly unknown[]): Fault[] {
	const faults = instruments.flatMap((definition, place) =>
		checkDefinition(definition).map((each) => ({
			...each,
			path: pointer("contents", "instruments", place) + each.path,
		})),
	);
	return faults.length > 0 ? faults : repeated(instruments as Instrument[]);
}

function repeated(instruments: readonly Instrument[]): Fault[] {
	const keys = instruments.map(({ id, version }) => `${id} ${version}`);
	return keys.flatMap((key, place) =>
		keys.indexOf(key) === place
			? []
			: [
					fault(
						pointer("contents", "instruments", place),
						"repeated",
						`The file holds ${key} twice. Ask for it again.`,
					),
				],
	);
}

function sharedPlanFaults(plan: unknown): Fault[] {
	if (plan === undefined) return [];
	const at = pointer("contents", "plan");
	if (!isObject(plan) || typeof plan.title !== "string")
		return [
			fault(at, "wrong-form", "The plan has no title. Ask for it again."),
		];
	const shape = Errors(PlanContent, plan.content).flatMap((error) =>
		shapeFault(PlanContent, error, `${at}/content`),
	);
	if (shape.length > 0) return shape;
	return planFaults(plan.content as PlanContent).map((each) => ({
		...each,
		path: `${at}/content${each.path}`,
	}));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fault(path: string, code: string, message: string): Fault {
	return { path, code, message };
}
