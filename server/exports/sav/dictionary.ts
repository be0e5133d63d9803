import {
	cut,
	extension,
	filled,
	float64,
	int32,
	padded,
	SYSTEM_MISSING,
} from "./records.ts";
import { formats, segmentsOf, unitsOf, type Variable } from "./variable.ts";

/** The longest label of a variable and of a value that SPSS reads, in bytes. */
const VARIABLE_LABEL = 255;
const VALUE_LABEL = 120;
/** Up to here a text is short: its labels and missing codes stand in records of old. */
const SHORT_TEXT = 8;

export interface FileFacts {
	title: string;
	/** Null when not known before the cases are written. */
	cases: number | null;
	at: Date;
}

/**
 * Everything of a system file before its cases, after the documentation of the format in the PSPP
 * Developers Guide ("System File Format").
 */
export function dictionary(
	variables: readonly Variable[],
	facts: FileFacts,
): Buffer {
	return Buffer.concat([
		header(variables, facts),
		...variables.flatMap(variableRecords),
		...valueLabels(variables),
		machineInteger,
		machineFloat,
		displays(variables),
		longNames(variables),
		veryLongTexts(variables),
		longTextLabels(variables),
		longTextMissing(variables),
		extension(20, 1, Buffer.from("UTF-8")),
		caseCount(facts),
		int32(999, 0),
	]);
}

function header(
	variables: readonly Variable[],
	{ title, cases, at }: FileFacts,
): Buffer {
	const units = variables
		.flatMap(({ width }) => segmentsOf(width))
		.reduce((sum, width) => sum + unitsOf(width), 0);
	const [, day, month, year] = at.toUTCString().split(" ");
	return Buffer.concat([
		Buffer.from("$FL2"),
		padded("@(#) SPSS DATA FILE Waymark", 60),
		// layout, units in a case, compressed by bytecode, no weight
		int32(2, units, 1, 0, cases ?? -1),
		float64(100),
		padded(`${day} ${month} ${year?.slice(2)}`, 9),
		padded(at.toISOString().slice(11, 19), 8),
		padded(title, 64),
		Buffer.alloc(3),
	]);
}

/** A variable record for each segment, each followed by one for every further unit of eight bytes. */
function variableRecords(variable: Variable): Buffer[] {
	const { short, width, format, missing } = variable;
	return segmentsOf(width).flatMap((ofSegment, index) => {
		const { type, width: shown, decimals } = formats[format];
		const print = (type << 16) | ((shown || ofSegment) << 8) | decimals;
		const label = filled(cut(variable.label, VARIABLE_LABEL), 4);
		const codes = width <= SHORT_TEXT && index === 0 ? missing : [];
		const record = [
			int32(2, ofSegment, index === 0 ? 1 : 0, codes.length, print, print),
			padded(segmentName(short, index), 8),
		];
		if (index === 0) {
			const { length } = cut(variable.label, VARIABLE_LABEL);
			record.push(int32(length), label);
		}
		record.push(...codes.map(shortValue));
		for (let unit = 1; unit < unitsOf(ofSegment); unit += 1)
			record.push(int32(2, -1, 0, 0, 0, 0), padded("", 8));
		return record;
	});
}

/** `V7`, and for the segments after it `V8`, `V9`: names that were left free for them. */
function segmentName(short: string, index: number): string {
	return `V${Number(short.slice(1)) + index}`;
}

function shortValue(value: string | number): Buffer {
	return typeof value === "number" ? float64(value) : padded(value, SHORT_TEXT);
}

function valueLabels(variables: readonly Variable[]): Buffer[] {
	let place = 1;
	return variables.flatMap(({ width, labels }) => {
		const index = place;
		place += segmentsOf(width).reduce((sum, each) => sum + unitsOf(each), 0);
		if (labels.length === 0 || width > SHORT_TEXT) return [];
		const entries = labels.flatMap(({ value, label }) => {
			const text = cut(label, VALUE_LABEL);
			const counted = Buffer.concat([Buffer.from([text.length]), text]);
			return [shortValue(value), filled(counted, 8)];
		});
		return [int32(3, labels.length), ...entries, int32(4, 1, index)];
	});
}

/** Version 1.0.0, any machine, IEEE 754, bytecode, little-endian, UTF-8. */
const machineInteger = extension(3, 4, int32(1, 0, 0, -1, 1, 1, 2, 65_001));

/** No number; the highest; the lowest but one, which begins ranges. */
const machineFloat = extension(
	4,
	8,
	float64(
		SYSTEM_MISSING,
		Number.MAX_VALUE,
		-(Number.MAX_VALUE - 2 ** (1023 - 52)),
	),
);

const measures = { nominal: 1, ordinal: 2, scale: 3 };
const [LEFT, RIGHT] = [0, 1];
const WIDEST_COLUMN = 40;

function displays(variables: readonly Variable[]): Buffer {
	const shown = variables.flatMap(({ width, measure }) =>
		segmentsOf(width).flatMap((each) => [
			measures[measure],
			Math.min(each || 8, WIDEST_COLUMN),
			each > 0 ? LEFT : RIGHT,
		]),
	);
	return extension(11, 4, int32(...shown));
}

function longNames(variables: readonly Variable[]): Buffer {
	const names = variables.map(({ short, name }) => `${short}=${name}`);
	return extension(13, 1, Buffer.from(names.join("\t")));
}

function veryLongTexts(variables: readonly Variable[]): Buffer {
	const widths = variables
		.filter(({ width }) => segmentsOf(width).length > 1)
		.map(
			({ short, width }) => `${short}=${String(width).padStart(5, "0")}\0\t`,
		);
	return orNothing(
		14,
		widths.map((each) => Buffer.from(each)),
	);
}

function longTextLabels(variables: readonly Variable[]): Buffer {
	const labelled = variables.filter(
		({ width, labels }) => width > SHORT_TEXT && labels.length > 0,
	);
	const records = labelled.flatMap(({ name, width, labels }) => [
		counted(Buffer.from(name)),
		int32(width, labels.length),
		...labels.flatMap(({ value, label }) => [
			counted(padded(String(value), width)),
			counted(cut(label, VALUE_LABEL)),
		]),
	]);
	return orNothing(21, records);
}

function longTextMissing(variables: readonly Variable[]): Buffer {
	const known = variables.filter(
		({ width, missing }) => width > SHORT_TEXT && missing.length > 0,
	);
	const records = known.flatMap(({ name, missing }) => [
		counted(Buffer.from(name)),
		Buffer.from([missing.length]),
		int32(SHORT_TEXT),
		...missing.map(shortValue),
	]);
	return orNothing(22, records);
}

function counted(bytes: Buffer): Buffer {
	return Buffer.concat([int32(bytes.length), bytes]);
}

function orNothing(subtype: number, records: Buffer[]): Buffer {
	return records.length === 0
		? Buffer.alloc(0)
		: extension(subtype, 1, Buffer.concat(records));
}

/** For counts that are too large for the header; the first number is always 1. */
function caseCount({ cases }: FileFacts): Buffer {
	if (cases === null) return Buffer.alloc(0);
	const counts = Buffer.alloc(16);
	counts.writeBigInt64LE(1n, 0);
	counts.writeBigInt64LE(BigInt(cases), 8);
	return extension(16, 8, counts);
}
