import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import type { CopyAs } from "./copy-instrument.ts";

/** Why no such copy of an instrument can be made; nothing where it can. */
export function copyFaults(source: Instrument, as: CopyAs): Fault[] {
	const { relation, id, version } = as;
	const isSameId = id === source.id;
	if (relation !== "new-version-of") return isSameId ? [OWN_ID] : [];
	if (!isSameId) return source.itemsPolicy === "withheld" ? [] : [SAME_ID];
	return isHigher(version, source.version) ? [] : [lowVersion(source.version)];
}

function isHigher(version: string, than: string): boolean {
	const numbers = than.split(".").map(Number);
	const [difference = 0] = version
		.split(".")
		.map((part, i) => Number(part) - (numbers[i] ?? 0))
		.filter((each) => each !== 0);
	return difference > 0;
}

const OWN_ID: Fault = {
	path: pointer("id"),
	code: "id-of-its-source",
	message:
		"What is made from an instrument is another one. Give it an id of its own.",
};

const SAME_ID: Fault = {
	path: pointer("id"),
	code: "new-version-under-another-id",
	message:
		"A new version keeps the id of the instrument. Keep it, or adapt the instrument under an id of your own.",
};

function lowVersion(former: string): Fault {
	return {
		path: pointer("version"),
		code: "version-not-higher",
		message: `The version that it is made from is ${former}. Give a higher one.`,
	};
}
