import type { Instrument, Scale } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** Each scale is made from parts that are there, each once, and never from itself. */
export function scaleReferenceFaults(instrument: Instrument): Fault[] {
	const { scales } = instrument;
	return [
		...scales.flatMap((scale, i) => {
			const at = pointer("scales", i);
			return [
				...partFaults(instrument, scale, at),
				...(isMadeFromItself(instrument, scale) ? [cycle(at)] : []),
				...variantFaults(instrument, scale, at),
			];
		}),
		...primaryFaults(scales),
	];
}

function partFaults(
	{ items, scales }: Instrument,
	scale: Scale,
	at: string,
): Fault[] {
	if ((scale.items === undefined) === (scale.scales === undefined)) {
		return [notOneKindOfPart(at)];
	}
	const field = scale.items === undefined ? "scales" : "items";
	const known = field === "items" ? items : scales;
	const parts = scale[field] ?? [];
	return parts.flatMap((id, i) => {
		const path = at + pointer(field, i);
		if (!known.some((each) => each.id === id)) return [unknownPart(path, id)];
		return parts.indexOf(id) < i ? [repeatedPart(path, id)] : [];
	});
}

/** Looks through scales of scales; each is visited once, so that it ends on a cycle elsewhere too. */
function isMadeFromItself({ scales }: Instrument, scale: Scale): boolean {
	const within = new Set(scale.scales);
	for (const id of within) {
		const part = scales.find((each) => each.id === id);
		for (const deeper of part?.scales ?? []) within.add(deeper);
	}
	return within.has(scale.id);
}

function variantFaults(
	{ scales }: Instrument,
	{ id, variantOf }: Scale,
	at: string,
): Fault[] {
	const isKnown = scales.some((each) => each.id === variantOf);
	return variantOf === undefined || (isKnown && variantOf !== id)
		? []
		: [unknownVariant(at)];
}

function primaryFaults(scales: Scale[]): Fault[] {
	const primary = scales.flatMap((scale, i) => (scale.primary ? [i] : []));
	return primary.slice(1).map((i) => ({
		path: pointer("scales", i, "primary"),
		code: "several-primary-scales",
		message:
			"Another scale is already the primary one. Keep one; the others are exploratory.",
	}));
}

function notOneKindOfPart(path: string): Fault {
	const message =
		"A scale is made either from items or from scales. Give one of the two.";
	return { path, code: "items-or-scales", message };
}

function unknownPart(path: string, id: string): Fault {
	const message = `There is no "${id}" to score. Check its name.`;
	return { path, code: "unknown-part", message };
}

function repeatedPart(path: string, id: string): Fault {
	const message = `"${id}" is already a part of this scale and would count twice. Take it out.`;
	return { path, code: "repeated-part", message };
}

function cycle(at: string): Fault {
	return {
		path: at + pointer("scales"),
		code: "scale-of-itself",
		message:
			"This scale is made from itself, directly or through others. Take one of its parts out.",
	};
}

function unknownVariant(at: string): Fault {
	return {
		path: at + pointer("variantOf"),
		code: "unknown-variant",
		message: "This must name another scale of the instrument. Check its name.",
	};
}
