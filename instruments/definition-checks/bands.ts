import type { Band, Instrument, Scale } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** Bands name the whole range once: from the lowest score on, each above the one before, none beyond the highest. */
export function bandFaults({ scales }: Instrument): Fault[] {
	return scales.flatMap((scale, i) => faultsOf(scale, pointer("scales", i)));
}

function faultsOf({ bands = [], range }: Scale, at: string): Fault[] {
	return bands.flatMap((band, i) => {
		const path = at + pointer("bands", i, "from");
		const before = bands[i - 1];
		if (before === undefined)
			return band.from === range.min ? [] : [notFromLowest(path, range.min)];
		if (band.from <= before.from) return [notRising(path)];
		return band.from < range.max
			? sameName(band, bands, i, at)
			: [beyond(path)];
	});
}

function sameName(band: Band, bands: Band[], i: number, at: string): Fault[] {
	const alike = bands.slice(0, i).some((other) => shareName(band, other));
	return alike ? [repeated(at + pointer("bands", i, "label"))] : [];
}

function shareName({ label }: Band, other: Band): boolean {
	return Object.entries(label).some(
		([language, name]) => other.label[language] === name,
	);
}

function notFromLowest(path: string, lowest: number): Fault {
	const message = `The first band begins at the lowest possible score, so that every score is in a band. Begin it at ${lowest}.`;
	return { path, code: "bands-not-from-lowest", message };
}

function notRising(path: string): Fault {
	const message =
		"Each band begins above the one before. Put them in order, or change where this one begins.";
	return { path, code: "bands-not-rising", message };
}

function beyond(path: string): Fault {
	const message =
		"This band begins at the highest possible score or above it, so it would be empty or a single point. Begin it lower.";
	return { path, code: "band-beyond-range", message };
}

function repeated(path: string): Fault {
	const message =
		"Another band of this scale has this name. Choose a name that tells them apart.";
	return { path, code: "repeated-band", message };
}
