import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/**
 * An adapted form says what it changed, does not go by the name of its source, and names its own items. A next
 * version of an adapted form may be changed in form alone.
 */
export function lineageFaults(instrument: Instrument): Fault[] {
	const { status, lineage } = instrument;
	const differences = lineage?.differences ?? [];
	return [
		...(status === "adapted" &&
		differences.length === 0 &&
		!isNextVersion(instrument)
			? [NO_DIFFERENCES]
			: []),
		...renamedFaults(instrument),
		...(status === "validated" || isNextVersion(instrument)
			? []
			: borrowedNames(instrument)),
	];
}

const NO_DIFFERENCES = {
	path: "/lineage",
	code: "adapted-without-differences",
	message:
		"An adapted instrument says under lineage what it was adapted from and every difference. Add them.",
};

function isNextVersion({ id, lineage }: Instrument): boolean {
	return lineage?.relation === "new-version-of" && lineage.from.id === id;
}

function borrowedNames({ title, shortTitle, lineage }: Instrument): Fault[] {
	const source = lineage === undefined ? null : plain(lineage.from.title);
	return Object.entries({ title, shortTitle }).flatMap(([field, names = {}]) =>
		Object.entries(names)
			.filter(([, name]) => plain(name) === source)
			.map(([language]) => borrowed(pointer(field, language))),
	);
}

const plain = (name: string) => name.trim().toLowerCase();

function borrowed(path: string): Fault {
	const message =
		"This is the name of the instrument that it was made from, whose figures and norms do not apply to it. Choose a name of its own.";
	return { path, code: "name-of-its-source", message };
}

/** Each renamed item is here, and no two of them are one item of the source. */
function renamedFaults({ items, lineage }: Instrument): Fault[] {
	const renamed = Object.entries(lineage?.items ?? {});
	const unknown = renamed.filter(
		([here]) => !items.some(({ id }) => id === here),
	);
	const twice = renamed.filter(
		([, there], i) => renamed.findIndex(([, other]) => other === there) < i,
	);
	return [
		...unknown.map(([here]) => ({
			path: pointer("lineage", "items", here),
			code: "lineage-of-unknown-item",
			message: "There is no item of this name here. Check its spelling.",
		})),
		...twice.map(([here, there]) => ({
			path: pointer("lineage", "items", here),
			code: "lineage-of-one-item-twice",
			message: `Another item is already said to be "${there}" of the source. Keep one of them.`,
		})),
	];
}
