import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Column } from "./column.ts";
import { itemColumns } from "./item-columns.ts";
import { responseColumns } from "./response-columns.ts";
import { scoreColumns } from "./score-columns.ts";

/** The columns of a survey's export in their order; every format and the codebook are made from them. */
export function columnsOf(survey: SurveyRow): Column[] {
	const about = responseColumns(survey);
	const scores = scoreColumns(survey.definition);
	const taken = new Set([...about, ...scores].map(({ column }) => column));
	const items = itemColumns(survey.definition).map((item) => {
		const column = freeName(item.column, taken);
		taken.add(column);
		return { ...item, column };
	});
	return [...about, ...items, ...scores];
}

/** An item may have the name of another column, such as `wave`: its own is `item.wave` then. */
function freeName(name: string, taken: ReadonlySet<string>): string {
	return taken.has(name) ? freeName(`item.${name}`, taken) : name;
}
