import { isReserved } from "../../definition-checks/ids.ts";

/** Gives each thing of a file an id that is valid and that nothing else has, as near to its own name as can be. */
export type Namer = (name: string) => string;

const LONGEST = 64;

export function namer(): Namer {
	const taken = new Set<string>();
	const next = new Map<string, number>();
	return (name) => {
		const wanted = validId(name);
		let id = wanted;
		for (let n = next.get(wanted) ?? 2; taken.has(id); n += 1) {
			id = `${wanted.slice(0, LONGEST - 8)}_${n}`;
			next.set(wanted, n + 1);
		}
		taken.add(id);
		return id;
	};
}

/** A name as an id: lower case, without accents, other characters as _, a letter first, none that is reserved. */
export function validId(name: string): string {
	const plain = name
		.slice(0, 500)
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9_-]+/g, "_");
	const trimmed = plain.replace(/^[_-]+|_+$/g, "");
	const lettered = /^[a-z]/.test(trimmed) ? trimmed : `q_${trimmed}`;
	const id = lettered.slice(0, LONGEST);
	return isReserved(id) ? `${id.slice(0, LONGEST - 2)}_1` : id;
}
