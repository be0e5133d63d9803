import {
	type FilledIn,
	responseWriter,
} from "#instruments/formats/fhir/response-to-fhir.ts";
import { toFhir } from "#instruments/formats/fhir/to-fhir.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Export } from "./export.ts";
import type { ResponseRow } from "./response-page.queries.ts";

/**
 * A QuestionnaireResponse of FHIR R4 on each line. Its subject is the pseudonym of a project, never a contact
 * detail; an unlinked response has none, and no time finer than is kept.
 */
export async function* writeFhir(source: Export): AsyncGenerator<string> {
	const write = responseWriter(source.survey.definition);
	const completed = source.columns.find(({ column }) =>
		column.startsWith("completed_"),
	);
	for await (const page of source.pages()) {
		const lines = page.map((row) => {
			const authored = completed?.cell(row);
			return JSON.stringify(
				write({
					...filledIn(source, row),
					...(typeof authored === "string" && { authored }),
				}),
			);
		});
		yield `${lines.join("\n")}\n`;
	}
}

function filledIn(
	{ project, survey }: Pick<Export, "project" | "survey">,
	row: ResponseRow,
): FilledIn {
	const { id, answers, language, wave, site, mode, flag } = row;
	const person =
		survey.linkage === "none" ? null : (row.participant ?? row.ownCodeHash);
	return {
		id,
		answers,
		language,
		...(person !== null && {
			subject: { system: `urn:uuid:${project.id}`, value: person },
		}),
		tags: {
			wave,
			mode,
			// A code of FHIR has single blanks within it alone.
			...(site !== null && { site: site.trim().replace(/\s+/g, " ") }),
			...(flag !== null && { flag }),
		},
	};
}

/** The Questionnaire that the responses answer, as a file. */
export function questionnaireText({
	definition,
}: Pick<SurveyRow, "definition">): string {
	const { content } = toFhir(definition);
	return `${JSON.stringify(content, null, "\t")}\n`;
}
