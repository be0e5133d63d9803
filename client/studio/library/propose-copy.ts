import type { Instrument } from "#instruments/definition.ts";
import { english } from "../words.ts";
import type { Relation } from "./copy-words.ts";
import { proposeId } from "./propose-id.ts";

export interface CopyDraft {
	relation: Relation;
	title: string;
	id: string;
	version: string;
}

const suffixes: Partial<Record<Relation, string>> = {
	"easy-read-of": "easy read",
	"child-version-of": "for children",
	"proxy-version-of": "answered for another",
};

/** What a copy may be called, for its author to change. `taken`: versions of the instrument that are there. */
export function proposeCopy(
	source: Instrument,
	relation: Relation,
	taken: readonly string[],
): CopyDraft {
	const name = english(source.title);
	if (relation === "new-version-of")
		return source.itemsPolicy === "withheld" && isOfLibrary(source)
			? { relation, title: name, id: `${source.id}-own`, version: "1.0.0" }
			: { relation, title: name, id: source.id, version: after(taken) };
	const suffix = suffixes[relation];
	const title = suffix ? `${name}, ${suffix}` : "";
	return { relation, title, id: proposeId(title), version: "1.0.0" };
}

/** Of the library itself the wording is withheld without a permission. */
function isOfLibrary({ licence }: Instrument): boolean {
	return licence.permissionEvidence === undefined;
}

/** The next minor version after the highest: `1.3.0` after `1.2.4`. */
function after(versions: readonly string[]): string {
	const [highest = "0.0.0"] = [...versions].sort(newestFirst);
	const [major = 0, minor = 0] = highest.split(".").map(Number);
	return `${major}.${minor + 1}.0`;
}

export function newestFirst(a: string, b: string): number {
	return b.localeCompare(a, "en", { numeric: true });
}
