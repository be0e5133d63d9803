import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** Items and scales are columns of one table in exports, so no two may share a name. */
export function idFaults({ items, scales }: Instrument): Fault[] {
	const named = [
		...items.map(({ id }, i) => ({ id, path: pointer("items", i, "id") })),
		...scales.map(({ id }, i) => ({ id, path: pointer("scales", i, "id") })),
	];
	const seen = new Set<string>();
	return named.flatMap(({ id, path }) => {
		if (isReserved(id)) return [reserved(path)];
		if (seen.has(id)) return [duplicate(path, id)];
		seen.add(id);
		return [];
	});
}

/** Names that JavaScript objects inherit, or that survey-core's expressions take for something of its own. */
const RESERVED = new Set([
	"constructor",
	"self",
	"locale",
	"pageno",
	"pagecount",
	"questioncount",
	"correctanswers",
	"correctedanswers",
	"correctedanswercount",
	"incorrectanswers",
	"incorrectedanswers",
	"incorrectedanswercount",
]);

/** Whether no item or scale may be called so. */
export function isReserved(id: string): boolean {
	return RESERVED.has(id) || id.endsWith("-unwrapped");
}

function reserved(path: string): Fault {
	const message = "Programs keep this name for themselves. Choose another.";
	return { path, code: "reserved-id", message };
}

function duplicate(path: string, id: string): Fault {
	return {
		path,
		code: "duplicate-id",
		message: `Another item or scale is already called "${id}". Choose another name.`,
	};
}
