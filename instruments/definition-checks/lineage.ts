import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** An adapted form says what it changed, and does not go by the name of its source. */
export function lineageFaults(instrument: Instrument): Fault[] {
	const { status, lineage } = instrument;
	const differences = lineage?.differences ?? [];
	return [
		...(status === "adapted" && differences.length === 0
			? [NO_DIFFERENCES]
			: []),
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
