import { inLanguage } from "#instruments/text.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import { type Column, exportLanguage } from "./column.ts";
import { columnsOf } from "./columns.ts";
import { xml } from "./xml.ts";

/**
 * The codebook in DDI Codebook 2.5, which archives and statistics programs read: the study, the file and a
 * variable for each column. Elements stand in the order of the DDI schema.
 *
 * @param rows how many responses the file beside it has; left out where there is none
 */
export function codebookDdi(survey: SurveyRow, rows: number | null): string {
	const { id, title, definition } = survey;
	const language = exportLanguage(definition);
	const columns = columnsOf(survey);
	const cases = rows === null ? "" : `<caseQnty>${rows}</caseQnty>`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<codeBook xmlns="ddi:codebook:2_5" version="2.5" ID="S${xml(id)}" xml:lang="${xml(language)}">
<docDscr><citation><titlStmt><titl>${xml(`Codebook: ${title}`)}</titl></titlStmt><prodStmt><software>Waymark</software></prodStmt></citation></docDscr>
<stdyDscr>
<citation><titlStmt><titl>${xml(title)}</titl><IDNo>${xml(id)}</IDNo></titlStmt></citation>
<stdyInfo><abstract>${xml(inLanguage(definition.purpose, language))}</abstract></stdyInfo>
<method><dataColl><resInstru>${xml(`${definition.id} ${definition.version}`)}</resInstru></dataColl></method>
</stdyDscr>
<fileDscr ID="F1"><fileTxt><fileName>data.csv</fileName><dimensns>${cases}<varQnty>${columns.length}</varQnty></dimensns><fileType>text/csv; charset=utf-8</fileType></fileTxt></fileDscr>
<dataDscr>
${columns.map(variable).join("\n")}
</dataDscr>
</codeBook>
`;
}

function variable(column: Column, index: number): string {
	const { column: name, label, question, rule, kind, labels, measure } = column;
	const isScore = kind === "score";
	const parts = [
		`<labl>${xml(label)}</labl>`,
		question === undefined
			? ""
			: `<qstn><qstnLit>${xml(question)}</qstnLit></qstn>`,
		rule === "" || isScore ? "" : `<txt>${xml(rule)}</txt>`,
		...labels.map(category),
		isScore ? `<derivation><drvdesc>${xml(rule)}</drvdesc></derivation>` : "",
		`<varFormat type="${column.holds === "number" ? "numeric" : "character"}"/>`,
		labels.length === 0 && column.values !== ""
			? `<notes>${xml(column.values)}</notes>`
			: "",
	];
	const interval = measure === "scale" ? "contin" : "discrete";
	return `<var ID="V${index + 1}" name="${xml(name)}" files="F1" intrvl="${interval}">${parts.join("")}</var>`;
}

function category({ code, label, kind }: Column["labels"][number]): string {
	const missing = kind ? ' missing="Y"' : "";
	return `<catgry${missing}><catValu>${xml(String(code))}</catValu><labl>${xml(label)}</labl></catgry>`;
}
