import type { Instrument, Item } from "#instruments/definition.ts";

/** What is typed: the evidence of the permission, and under `item <id>` the wording of each question. */
export type Wording = Record<string, string>;

/** What is there already, in the source language. */
export function wordingOf(definition: Instrument): Wording {
	const [source = "en"] = definition.languages;
	return Object.fromEntries([
		["evidence", definition.licence.permissionEvidence ?? ""],
		...asked(definition).map(({ id, text }) => [
			`item ${id}`,
			text?.[source] ?? "",
		]),
	]);
}

export function wordingFaults(definition: Instrument, wording: Wording) {
	const missing = asked(definition).filter(
		({ id }) => wording[`item ${id}`]?.trim() === "",
	);
	return {
		...(wording.evidence?.trim() === "" && {
			evidence: "Say who gave the permission, when, and where it is kept",
		}),
		...Object.fromEntries(
			missing.map(({ id }) => [`item ${id}`, "Paste the wording"]),
		),
	};
}

/** The definition with the wording in its source language; other languages are translated later. */
export function withWording(
	definition: Instrument,
	wording: Wording,
): Instrument {
	const [source = "en"] = definition.languages;
	const items = definition.items.map((item): Item => {
		if (item.type === "information") return item;
		const words = wording[`item ${item.id}`]?.trim() ?? "";
		return { ...item, text: { ...item.text, [source]: words } };
	});
	const permissionEvidence = wording.evidence?.trim() ?? "";
	return {
		...definition,
		items,
		licence: { ...definition.licence, permissionEvidence },
	};
}

const asked = ({ items }: Instrument) =>
	items.filter((item) => item.type !== "information");
