import type { Export } from "../export.ts";
import { CompressedCases } from "./compressed-cases.ts";
import { dictionary } from "./dictionary.ts";
import { variablesOf } from "./variables.ts";

/**
 * A system file of SPSS (`.sav`), compressed by bytecode, in constant memory. Not answered is system-missing,
 * or blank in a text; answers that say nothing of substance are user-missing codes with labels.
 */
export async function* writeSav(source: Export): AsyncGenerator<Uint8Array> {
	const variables = variablesOf(source);
	yield dictionary(variables, {
		title: source.survey.title,
		cases: source.rows,
		at: source.filter.until,
	});
	const cases = new CompressedCases();
	for await (const page of source.pages()) {
		for (const row of page) {
			for (const { width, value } of variables) {
				const held = value(row);
				if (width > 0) cases.text(held === null ? null : String(held), width);
				else cases.number(held === null ? null : Number(held));
			}
		}
		yield cases.take();
	}
	yield cases.end();
}
