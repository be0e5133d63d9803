import type { Instrument } from "../../definition.ts";

/** The name of each item, scale and of the form in REDCap: letters, digits and _ alone, each once. */
export function variables({ id, items, scales }: Instrument) {
	const taken = new Set(["record_id"]);
	const names = new Map<string, string>();
	for (const each of [...items, ...scales].map((thing) => thing.id)) {
		const plain = each.replaceAll("-", "_");
		let name = plain;
		for (let n = 2; taken.has(name); n += 1) name = `${plain}_${n}`;
		taken.add(name);
		names.set(each, name);
	}
	return (wanted: string): string =>
		names.get(wanted) ?? (wanted === id ? id.replaceAll("-", "_") : wanted);
}
