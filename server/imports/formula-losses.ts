import { strFromU8 } from "fflate";
import type { Loss } from "#instruments/formats/imported.ts";

const FORMULA =
	/<(?:\w+:)?c\b[^>]*?\br=["']([A-Z]+\d+)["'][^>]*>\s*<(?:\w+:)?f\b/g;

/** A loss for each cell with a formula, whose last value is read in its place. @param parts of the workbook */
export function formulaLosses(parts: ReadonlyMap<string, Uint8Array>): Loss[] {
	const names = sheetNames(parts);
	return [...parts].flatMap(([path, part]) => {
		if (!/worksheets\/[^/]+\.xml$/i.test(path)) return [];
		const file = path.split("/").at(-1) ?? path;
		return [...strFromU8(part).matchAll(FORMULA)].map(
			([, cell]): Loss => ({
				where: `sheet ${names.get(file) ?? file}, cell ${cell}`,
				what: "a formula",
				why: "The value that it had when the workbook was saved was read.",
				kind: "changed",
			}),
		);
	});
}

/** The name of each sheet by its file. */
function sheetNames(
	parts: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, string> {
	const text = (path: string) => strFromU8(parts.get(path) ?? new Uint8Array());
	const files = new Map(
		tags(text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
			attribute(tag, "Id"),
			attribute(tag, "Target").split("/").at(-1) ?? "",
		]),
	);
	return new Map(
		tags(text("xl/workbook.xml"), "sheet").map((tag) => [
			files.get(attribute(tag, "r:id")) ?? "",
			attribute(tag, "name"),
		]),
	);
}

function tags(xml: string, name: string): string[] {
	return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string {
	return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? "";
}
